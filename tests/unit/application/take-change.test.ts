import { expect, test } from 'vitest';
import type { RowChange, StoredTrajectory } from '../../../bot/application/ports/lists.ts';
import { type Change, takeChange } from '../../../bot/application/take-change.ts';
import type { MomentEdit } from '../../../domain/effects/reconciled.ts';
import type { CalendarLink } from '../../../domain/trajectory/moment.ts';
import { Story } from '../domain/acts/story.ts';

const { trajectory } = new Story().running();
const etags = { head: '1 even "a,3"', 'moment/klikgesprek': '7 even "b,2"' };

/** What is settled when this changed, where the app knows of these trajectories. */
async function settled(
  change: Change,
  known: readonly StoredTrajectory[],
  rows: readonly RowChange[] = [],
  numbers: { readonly settings: boolean; readonly changed: boolean } = { settings: false, changed: true },
  gone: readonly string[] = [],
): Promise<string[]> {
  const settled: string[] = [];
  await takeChange(
    {
      readModel: {
        withEvent: async (event) =>
          known
            .map((one) => one.trajectory)
            .filter(({ moments }) => moments.some(({ calendar }) => calendar?.eventId === event))
            .map((one) => one.id),
        known: async (id) => {
          const stored = known.find((one) => one.trajectory.id === id);
          return { pending: [], ...(stored ? { stored } : {}) };
        },
        ids: async () => known.map((one) => one.trajectory.id),
        token: async () => undefined,
        setToken: async () => {},
      },
      lists: {
        changes: async () => ({ rows, gone, settings: numbers.settings, token: 'next' }),
        takeSettings: async () => numbers.changed,
        async *all() {
          yield { id: 'running', ended: false };
          yield { id: 'ended', ended: true };
        },
      },
      jobs: { settleSoon: async (id) => void settled.push(id), settleMeanwhile: () => {} },
    },
    change,
  );
  return settled;
}

/** The same when these rows changed, of a trajectory that is known with these edits. */
function settledAfter(rows: readonly RowChange[], edits?: readonly MomentEdit[]): Promise<string[]> {
  return settled({ kind: 'lists' }, [{ trajectory, etags, edits: edits ?? [] }], rows);
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
  'a row that went': { rows: [{ trajectory: id, gone: ['9 ', '7 '] }] },
  'a row with a change that was read and not settled': {
    rows: [own],
    edits: [{ moment: 'klikgesprek', nonsense: [] }],
  },
};
test.each(Object.keys(looked))('%s is looked at, once', async (what) => {
  const { rows, edits } = looked[what]!;
  expect(await settledAfter(rows, edits)).toEqual([id]);
});

test('a row that went and is of another trajectory, or that the app took away itself, concerns nobody', async () => {
  expect(await settledAfter([{ trajectory: id, gone: ['77 ', '2 '] }])).toEqual([]);
});

test('a trajectory of which the last row went is looked at, and none that had another', async () => {
  const known = [{ trajectory, etags, edits: [] }];
  const numbers = { settings: false, changed: false };
  expect(await settled({ kind: 'lists' }, known, [], numbers, ['1 '])).toEqual([id]);
  expect(await settled({ kind: 'lists' }, known, [], numbers, ['2 '])).toEqual([]);
  // Nor does it hide behind what the app itself wrote in the same moment.
  expect(await settled({ kind: 'lists' }, known, [own], numbers, ['1 '])).toEqual([id]);
  expect(await settled({ kind: 'lists' }, known, [own], numbers, ['2 '])).toEqual([]);
});

test('what is not known here is looked at', async () => {
  expect(await settledAfter([{ trajectory: 'another', state: own.state! }])).toEqual(['another']);
});

test.each([
  [{ settings: true, changed: true }, ['running']],
  [{ settings: true, changed: false }, []],
  [{ settings: false, changed: true }, []],
])(
  'with %j of the numbers of the board all that goes on is looked at, or nothing',
  async (numbers, looked) => {
    expect(await settled({ kind: 'lists' }, [], [], numbers)).toEqual(looked);
  },
);

test('an event that changed is looked at in every trajectory of which it is, whoever’s calendar it stands in', async () => {
  const [start, end] = ['2026-11-23T14:00:00Z', '2026-11-23T15:00:00Z'];
  const calendar: CalendarLink = {
    ...{ organiser: 'planning', eventId: 'event-1', changeKey: 'key-1', start, end },
    ...{ generation: 1, invited: [] },
  };
  const having = (id: string, one: Partial<CalendarLink>): StoredTrajectory => ({
    ...{ etags, edits: [] },
    trajectory: {
      ...trajectory,
      id,
      moments: trajectory.moments.map((moment, at) =>
        at === 0 ? { ...moment, calendar: { ...calendar, ...one } } : moment,
      ),
    },
  });
  const known = [having('a', {}), having('b', { changeKey: 'key-2' }), having('c', { eventId: 'event-2' })];
  expect(await settled({ kind: 'event', eventId: 'event-1', changeKey: 'key-3' }, known)).toEqual(['a', 'b']);
  expect(await settled({ kind: 'event', eventId: 'event-1', changeKey: 'key-1' }, known)).toEqual(['b']);
  expect(await settled({ kind: 'event', eventId: 'event-3' }, known)).toEqual([]);
});
