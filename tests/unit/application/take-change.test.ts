import { expect, test } from 'vitest';
import type { RowChange, StoredTrajectory } from '../../../bot/application/ports/lists.ts';
import { takeChange } from '../../../bot/application/take-change.ts';
import type { MomentEdit } from '../../../domain/effects/reconcile.ts';
import { Story } from '../domain/acts/story.ts';

const { trajectory } = new Story().running();
const etags = { head: '1 even "a,3"', 'moment/klikgesprek': '7 even "b,2"' };

/** What is settled when these rows changed, of a trajectory that is known with these edits. */
async function settledAfter(rows: readonly RowChange[], edits?: readonly MomentEdit[]): Promise<string[]> {
  const settled: string[] = [];
  const stored: StoredTrajectory = { trajectory, etags, edits: edits ?? [] };
  await takeChange(
    {
      readModel: {
        of: async () => [],
        all: async () => [],
        known: async (id) => ({ pending: [], ...(id === trajectory.id ? { stored } : {}) }),
        token: async () => undefined,
        setToken: async () => {},
      },
      lists: { changes: async () => ({ rows, token: 'next' }), schools: async () => [] },
      jobs: { settleSoon: async (id) => void settled.push(id), settleMeanwhile: () => {} },
    },
    { kind: 'lists' },
  );
  return settled;
}
const { id } = trajectory;
const own: RowChange = { trajectory: id, state: '7 even "b,2"' };

test('what the app wrote itself is not settled again', async () => {
  expect(await settledAfter([own, { trajectory: id, state: '1 even "a,3"' }])).toEqual([]);
});

const looked: Readonly<Record<string, { rows: readonly RowChange[]; edits?: readonly MomentEdit[] }>> = {
  'a row that somebody changed since': { rows: [own, { trajectory: id, state: '1 even "a,4"' }] },
  'a row that the app left behind': { rows: [{ trajectory: id, state: '7 behind "b,2"' }] },
  'a row of which the state is not known': { rows: [{ trajectory: id }] },
  'a row with a change that was read and not settled': {
    rows: [own],
    edits: [{ moment: 'klikgesprek', nonsense: [] }],
  },
};
test.each(Object.keys(looked))('%s is looked at, once', async (what) => {
  const { rows, edits } = looked[what]!;
  expect(await settledAfter(rows, edits)).toEqual([id]);
});

test('what is not known here is looked at', async () => {
  expect(await settledAfter([{ trajectory: 'another', state: own.state! }])).toEqual(['another']);
});
