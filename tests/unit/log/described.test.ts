import { PGlite } from '@electric-sql/pglite';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { described } from '../../../bot/log.ts';
import { withoutContent } from '../../../bot/store/database.ts';

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

describe('a statement that PostgreSQL refuses', () => {
  const marker = 'Geheim: zij valt uit';
  let database: PGlite;
  beforeAll(async () => {
    database = await PGlite.create();
    await database.exec(
      `CREATE TABLE draft (entry text CONSTRAINT draft_once UNIQUE, size int CONSTRAINT draft_small CHECK (size < 3));
       INSERT INTO draft VALUES ('${marker}', 1)`,
    );
  });
  afterAll(() => database.close());

  test.each([
    ['INSERT INTO draft VALUES ($1, 1)', { code: '23505', table: 'draft', constraint: 'draft_once' }],
    ['INSERT INTO draft VALUES ($1, 9)', { code: '23514', table: 'draft', constraint: 'draft_small' }],
    ['SELECT ($1::text)::int', { code: '22P02' }],
    ['SELECT json_object($1::text)', { code: '22P02' }],
    ['SELECT ($1::text)::timestamptz', { code: '22007' }],
  ])('%s: what was refused, where, and nothing of what it holds', async (statement, codes) => {
    const error = await database.query(statement, [marker]).then(
      () => undefined,
      (thrown: unknown) => thrown as Error,
    );
    expect(JSON.stringify({ ...error, message: error!.message })).toContain(marker);
    // As the store throws it on, as the queue's own library throws and says it, and beneath another.
    for (const thrown of [
      withoutContent(error),
      error,
      { ...error, message: error!.message, stack: error!.stack },
      new Error('A row', { cause: error }),
    ]) {
      const line = described(thrown);
      expect(JSON.stringify(line)).not.toContain('Geheim');
      expect((line.cause as object | undefined) ?? line).toMatchObject(codes);
    }
  });
});
