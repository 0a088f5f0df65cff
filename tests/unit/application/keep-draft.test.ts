import { expect, test } from 'vitest';
import { keepDraft, readDraft } from '../../../bot/application/keep-draft.ts';
import type { Draft } from '../../../bot/application/ports/drafts.ts';
import { viewerOf } from '../../../domain/access/viewer.ts';
import { returnedTo } from '../../../domain/documents/draft-key.ts';
import { refusalText } from '../../../domain/texts/nl/refusals.ts';

/** Keeps one of a person who has so many others, while another window saved or not. */
function keeps(values: Draft['values'], count = 0, isLast = true, characters = 0) {
  const kept: Draft[] = [];
  const drafts = {
    get: async () => undefined,
    returned: async () => [],
    others: async () => ({ count, characters }),
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
  ['draftsFull', () => keeps({ text: 'x' }, 300)],
  ['draftsFull', () => keeps({ text: 'x'.repeat(200_000) }, 20, true, 3_900_000)],
  ['changedMeanwhile', () => keeps({ text: 'x' }, 0, false)],
] as const)('%s is said, and nothing is kept', async (code, asked) => {
  const answer = await asked();
  expect(answer.ok ? [] : answer.refusals.map((one) => one.code)).toEqual([code]);
  expect(answer.ok ? '' : refusalText(answer.refusals[0]!)).toMatch(/^[A-Z].{10,}[.!?]$/);
});

test('what came back while she began anew is beside it, and takes its place once nothing else stands there', async () => {
  const savedAt = '2026-11-23T08:30:00.000Z';
  const beside = { key: returnedTo('t-1:start') + 1, values: { text: 'Verstuurd.' }, savedAt };
  const kept = new Map<string, Draft>([[beside.key, beside]]);
  const begun = { key: 't-1:start', values: { text: 'Begonnen.' }, savedAt };
  kept.set(begun.key, begun);
  const drafts = {
    get: async (_: string, key: string) => kept.get(key),
    returned: async () => [beside].filter(({ key }) => kept.has(key)),
    others: async () => ({ count: 0, characters: 0 }),
    put: async (_: string, draft: Draft) => kept.set(draft.key, draft).size > 0,
    remove: async (_: string, key: string) => kept.delete(key),
  };
  const read = () => readDraft({ drafts }, viewerOf('sanne', ''), 't-1:start');
  expect(await read()).toEqual({ values: begun.values, savedAt, returned: beside });
  kept.delete(begun.key);
  for (const _ of [1, 2]) expect(await read()).toEqual({ values: beside.values, savedAt });
  expect([...kept.keys()]).toEqual([begun.key]);
});
