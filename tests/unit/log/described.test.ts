import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { described } from '../../../bot/log.ts';

/** What somebody wrote, in the hands of what cannot read it. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'JSON.parse': (text) => JSON.parse(`{"goal": ${text}`),
  'a day': (text) => Temporal.PlainDate.from(text),
  'an instant': (text) => Temporal.Instant.from(text),
  'a pattern': (text) => new RegExp(`(${text}`),
  'a shape': (text) => z.literal('a').parse(text),
  'a shape with a key of hers': (text) => z.strictObject({}).parse({ [text]: 1 }),
};

test.each(Object.keys(readers))(
  '%s that fails says in the log what failed and where, not on what',
  (name) => {
    const secret = fc.stringMatching(/^[a-z]{12,40}$/).map((word) => `Geheim ${word}`);
    fc.assert(
      fc.property(secret, (text) => {
        let thrown: unknown;
        try {
          readers[name]!(text);
        } catch (error) {
          thrown = new Error('A row cannot be read', { cause: error });
        }
        const line = JSON.stringify(described(thrown));
        expect(line).not.toContain('Geheim');
        expect(line).not.toContain(text.slice(7, 15));
        expect(described(thrown)).toMatchObject({
          message: 'A row cannot be read',
          cause: { stack: expect.arrayContaining([expect.stringContaining('at ')]) },
        });
      }),
      { numRuns: 30 },
    );
  },
);

test('an error of our own keeps its message, on one line however long', () => {
  const line = described(new Error(`Graph refused to write: 403\n${'x'.repeat(900)}`));
  expect(line.message).toMatch(/^Graph refused to write: 403/);
  expect(String(line.message)).toHaveLength(300);
  expect(JSON.stringify(line.stack)).not.toContain('xxx');
});
