import { expect, test } from 'vitest';
import { type EndpointName, endpoints } from '../../../bot/http/contract.ts';
import { routesOf } from '../../../bot/http/routes.ts';
import { tabUses } from '../../../bot/uses.ts';
import { suggestedSettings } from '../../../domain/settings/settings.ts';
import type { Document } from '../../../domain/trajectory/document.ts';
import { starterReaders } from '../../support/proofs/starter-readers.ts';
import {
  context,
  type Letter,
  marks,
  now,
  people,
  type State,
  viewer,
  worldOf,
} from '../domain/access/starter-world.ts';

/**
 * Every endpoint that answers and changes nothing, as the contract lists them: a new one is asked by itself. Not the
 * page of the trajectory: what was agreed and what will be looked at stand there too, and are no reading of a text.
 */
const asked = (Object.keys(endpoints) as EndpointName[]).filter(
  (name) => endpoints[name].method === 'GET' && name !== 'trajectory',
);
/** Who may read something of a kind, but for whoever wrote it. */
const readersOf = (kind: string) => {
  const { read, outside = '' } = starterReaders[kind]!;
  return [...`${read}${outside}`] as Letter[];
};
const states = Object.keys(starterReaders).map((kind): State => {
  const isTold = starterReaders[kind]!.untold !== undefined;
  return { kind, opened: true, earlier: false, life: isTold ? 'told' : 'recorded' };
});

/** What somebody gets at an endpoint, and which documents are kept as read with it. */
async function answerOf(endpoint: EndpointName, letter: Letter, state: State) {
  const { with: trajectory, id } = worldOf(state);
  const read: unknown[] = [];
  const { schools, board = [] } = context(now);
  const colleagues = [...new Set([...(context(now).coaches ?? []), ...board.map(({ person }) => person)])];
  const ports = {
    readModel: {
      known: async () => ({ stored: { trajectory, etags: {}, edits: [] }, pending: [] }),
      all: async () => [trajectory],
      ofSchool: async () => [trajectory],
      of: async (who: string) =>
        trajectory.participants.some(({ person }) => person === who) ? [trajectory] : [],
    },
    lists: {
      schools: async () => [...schools.values()],
      school: async (one: string) => ({ school: schools.get(one), version: '1' }),
      colleaguesOf: async () => [],
      colleagues: async () =>
        colleagues.map((person) => ({
          ...{ person, name: people[person as Letter], mail: '', external: false, roster: {} },
          ...{ coach: context(now).coaches?.has(person), board: board.some((one) => one.person === person) },
        })),
      terms: async () => ({}),
      settings: async () => suggestedSettings,
    },
    intake: {
      add: async ({ act }: { act: unknown }) => read.push(act),
      waitingFor: async () => [],
      statesOf: async () => new Map(),
    },
    directory: { find: async () => undefined, leftAmong: async () => [], search: async () => [] },
    drafts: { get: async () => undefined, returned: async () => [] },
    conversations: { unreachableAmong: async () => [] },
    jobs: { settleMeanwhile: () => {} },
    replans: { of: async () => undefined },
    yearPlans: { of: async () => [], result: async () => undefined },
    clock: { now: () => Date.parse(now) },
    digest: () => '',
  };
  /** What writes a file writes what it is given. */
  const writing = new Proxy(ports, {
    get: (known, name: string) =>
      name.startsWith('write')
        ? async (...given: unknown[]) => Buffer.from(JSON.stringify(given))
        : known[name as keyof typeof ports],
  });
  const document = trajectory.documents.find((one) => one.id === id) as Document;
  const params = { trajectory: trajectory.id, document: id, kind: state.kind, school: 's', key: 'x' };
  const query = document.momentId ? { moment: document.momentId } : {};
  const route = routesOf(tabUses(writing as never))[endpoint];
  const result = await route({ viewer: viewer(letter), params, query, body: undefined as never });
  const value = (result.ok ? result.value : null) ?? {};
  const { bytes } = value as { bytes?: Uint8Array };
  return { shown: bytes ? Buffer.from(bytes).toString() : JSON.stringify(value), document, read };
}

test('who is given another’s text has read it, by whatever endpoint', async () => {
  const unkept: string[] = [];
  const gave = new Set<string>();
  for (const state of states) {
    for (const letter of readersOf(state.kind)) {
      for (const endpoint of asked) {
        const { shown, document, read } = await answerOf(endpoint, letter, state);
        if (!shown.includes(marks.keeps) || document.author === letter) continue;
        gave.add(endpoint);
        const isKept = read.some(
          (one) => JSON.stringify(one) === JSON.stringify({ act: 'read', document: document.id }),
        );
        if (!isKept) unkept.push(`${endpoint} gives ${people[letter]} ${document.kind}`);
      }
    }
  }
  expect(unkept).toEqual([]);
  expect([...gave]).toEqual(
    expect.arrayContaining(['document', 'word', 'compose', 'aboutMe', 'aboutMeWord', 'advice', 'adviceWord']),
  );
});
