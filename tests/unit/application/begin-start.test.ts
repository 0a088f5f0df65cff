import { expect, test } from 'vitest';
import { type BegunStart, beginStart } from '../../../bot/application/begin-start.ts';
import type { Draft } from '../../../bot/application/ports/drafts.ts';
import { returnedTo } from '../../../domain/documents/draft-key.ts';
import { startDraftKey, startIn, startWithTeacher } from '../../../domain/documents/start-draft.ts';
import { colleagues, type Name, school, viewer } from '../domain/acts/story.ts';

const savedAt = '2026-11-23T08:00:00.000Z';
const noor = { person: 'noor', name: 'Noor Hartkamp', mail: 'noor@school.test', external: false };
const vis = { person: 'vis', name: 'Noor Hartkamp-Vis', mail: 'vis@school.test', external: false };

interface Before {
  readonly who?: Name;
  readonly found?: readonly (typeof noor)[];
  readonly kept?: Draft['values'];
  readonly returned?: true;
  /** Another window saves between the reading and the writing. */
  readonly isLate?: true;
  readonly count?: number;
}

/** What came of it, what stands in the form afterwards, and what was looked up. */
async function begun(name: string, before: Before) {
  const looked: string[] = [];
  const drafts = new Map<string, Draft>();
  const key = startDraftKey();
  if (before.kept) drafts.set(key, { key, values: before.kept, savedAt });
  const came = { key: `${returnedTo(key)}1`, values: { start: '{}' }, savedAt };
  const ports = {
    directory: {
      search: async (text: string) => {
        looked.push(text);
        return before.found ?? [noor];
      },
    },
    drafts: {
      get: async (_: string, asked: string) => drafts.get(asked),
      returned: async () => (before.returned ? [came] : []),
      others: async () => ({ count: before.count ?? 0, characters: 0 }),
      put: async (_: string, draft: Draft, page: { readonly over?: string | undefined }) => {
        if (before.isLate || drafts.get(draft.key)?.savedAt !== page.over) return false;
        drafts.set(draft.key, draft);
        return true;
      },
      remove: async () => true,
    },
    lists: { schools: async () => [school], colleagues: async () => colleagues },
    clock: { now: () => Date.parse('2026-11-23T09:00:00Z') },
  };
  const outcome = await beginStart(ports, viewer(before.who ?? 'karin'), name);
  const values = drafts.get(key)?.values;
  return { outcome, form: values && startIn(values), looked };
}

const filled = { teacher: { person: 'noor', name: 'Noor Hartkamp' } };

test.each<[string, string, Before]>([
  ['the only one', 'noor', {}],
  ['the only one of that name', 'NOOR hartkamp', { found: [vis, noor] }],
  ['over what only the chat put there', 'noor', { kept: startWithTeacher({ person: 'vis', name: 'Noor' }) }],
])('%s is filled in', async (_, name, before) => {
  expect(await begun(name, before)).toMatchObject({ outcome: 'filled', form: filled });
});

const typed = { template: 'verbetertraject', startsOn: '2027-03-01' };
const typedToo = { ...typed, ...filled };
test.each<[BegunStart, string, Before, object | undefined]>([
  ['several', 'noor', { found: [vis, noor] }, undefined],
  ['nobody', 'noor', { found: [] }, undefined],
  ['underway', 'noor', { kept: { start: JSON.stringify(typed) } }, typed],
  ['underway', 'noor', { kept: { start: JSON.stringify({}) } }, {}],
  ['underway', 'noor', { kept: { start: 'no form' } }, undefined],
  ['underway', 'noor', { returned: true }, undefined],
  ['underway', 'noor', { isLate: true }, undefined],
  ['filled', 'noor', { kept: { start: JSON.stringify(typedToo) } }, typedToo],
  ['noRoom', 'noor', { count: 300 }, undefined],
])('%s, and the form is as it was (%s)', async (outcome, name, before, form) => {
  const after = await begun(name, before);
  expect(after.outcome).toBe(outcome);
  expect(after.form).toEqual(form);
});

test('nobody is looked up for who may start none, nor by one letter', async () => {
  expect(await begun('noor', { who: 'sanne' })).toMatchObject({ outcome: 'nobody', looked: [] });
  expect(await begun(' n ', {})).toMatchObject({ outcome: 'nobody', looked: [] });
});
