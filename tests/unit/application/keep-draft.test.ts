import { expect, test } from 'vitest';
import { keepDraft } from '../../../bot/application/keep-draft.ts';
import type { Draft } from '../../../bot/application/ports/drafts.ts';
import { viewerOf } from '../../../domain/access/viewer.ts';
import { refusalText } from '../../../domain/texts/nl/refusals.ts';

/** Keeps one of a person who has so many others, while another window saved or not. */
function keeps(values: Draft['values'], others = 0, isLast = true) {
  const kept: Draft[] = [];
  const drafts = {
    get: async () => undefined,
    others: async () => others,
    put: async (_: string, draft: Draft) => isLast && kept.push(draft) > 0,
    remove: async () => true,
  };
  const ports = { drafts, clock: { now: () => Date.parse('2026-11-23T08:30:00Z') } };
  return keepDraft(ports, viewerOf('sanne', ''), 'start', { values, writer: 'one' });
}

test('what is written is kept, and it says when', async () => {
  expect(await keeps({ text: 'Rust.' })).toEqual({
    ok: true,
    value: { savedAt: '2026-11-23T08:30:00.000Z' },
  });
});

test.each([
  ['tooLong', () => keeps({ text: 'x'.repeat(400_000) })],
  ['tooMany', () => keeps({ text: 'x' }, 300)],
  ['changedMeanwhile', () => keeps({ text: 'x' }, 0, false)],
] as const)('%s is said, and nothing is kept', async (code, asked) => {
  const answer = await asked();
  expect(answer.ok ? [] : answer.refusals.map((one) => one.code)).toEqual([code]);
  expect(answer.ok ? '' : refusalText(answer.refusals[0]!)).toMatch(/^[A-Z].{10,}[.!?]$/);
});
