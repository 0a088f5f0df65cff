import { expect, test } from 'vitest';
import type { StoredTrajectory } from '../../../bot/application/ports/lists.ts';
import { sweep } from '../../../bot/application/sweep.ts';
import type { Terms } from '../../../domain/retention/terms.ts';

const now = Date.parse('2027-10-01T08:00:00Z');
const endedOn = (id: string) =>
  ({
    trajectory: {
      id,
      template: { id: 'verbetertraject', version: 1 },
      ended: { on: '2026-07-01' },
      log: [] as const,
    },
  }) as unknown as StoredTrajectory;

test('what waits comes first, then all that goes on or is not known here to have ended, and what is known and has no row', async () => {
  const settled: string[] = [];
  const known = (id: string) => (id === 'ended' ? { stored: endedOn(id) } : {});
  const marked = await sweep({
    intake: { waiting: async () => ['asked'] },
    lists: {
      terms: async () => ({}),
      takeSettings: async () => false,
      async *all() {
        yield { id: 'running', ended: false };
        yield { id: 'asked', ended: false };
        yield { id: 'ended', ended: true };
        yield { id: 'ended and forgotten', ended: true };
      },
    },
    readModel: {
      known: async (id) => ({ ...known(id), pending: [] }),
      ids: async () => ['running', 'ended', 'thrown away'],
      of: async () => [],
    },
    jobs: { settleSoon: async (id) => void settled.push(id) },
    clock: { now: () => now },
  });
  expect(settled).toEqual(['asked', 'running', 'ended and forgotten', 'thrown away']);
  expect(marked).toBe(4);
});

test('one that had ended before the board set its terms is taken up once something of it is to go', async () => {
  const settled = async (terms: Terms) => {
    const ids: string[] = [];
    await sweep({
      intake: { waiting: async () => [] },
      lists: {
        terms: async () => terms,
        takeSettings: async () => false,
        async *all() {
          yield { id: 'ended', ended: true };
        },
      },
      readModel: {
        known: async (id) => ({ stored: endedOn(id), pending: [] }),
        ids: async () => [],
        of: async () => [],
      },
      jobs: { settleSoon: async (id) => void ids.push(id) },
      clock: { now: () => now },
    });
    return ids;
  };
  expect(await settled({})).toEqual([]);
  expect(await settled({ verslag: 24 })).toEqual([]);
  expect(await settled({ verslag: 12 })).toEqual(['ended']);
});
