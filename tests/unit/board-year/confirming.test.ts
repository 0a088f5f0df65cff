import { describe, expect, test } from 'vitest';
import { bookingOf, clashesIn } from '../../../domain/board-year/booking.ts';
import {
  AT_ONCE,
  confirmingOf,
  type EntryState,
  isConfirmed,
  nextToKeep,
} from '../../../domain/board-year/confirming.ts';
import { board } from './board.ts';

const trajectories = Array.from({ length: 20 }, (_, at) => `tr${at}`);
const so = (
  states: Readonly<Record<string, EntryState>>,
  refusedAtOnce: Readonly<Record<string, string>> = {},
) => ({
  trajectories,
  states: new Map(Object.entries(states)),
  refusedAtOnce,
});

describe('putting a year in calendars', () => {
  test('keeps a few at a time, each once, and passes over what could not be', () => {
    expect(nextToKeep(so({}))).toEqual(trajectories.slice(0, AT_ONCE));
    expect(nextToKeep(so({ tr0: 'settled', tr1: 'pending', tr2: 'refused' }, { tr3: 'paused' }))).toEqual(
      trajectories.slice(4, 4 + AT_ONCE - 1),
    );
    const busy = Object.fromEntries(trajectories.slice(0, AT_ONCE).map((id) => [id, 'pending' as const]));
    expect(nextToKeep(so(busy))).toEqual([]);
  });

  test('says how far it is, and how long the rest takes at the rate of this run', () => {
    const states = {
      tr0: 'settled',
      tr1: 'settled',
      tr2: 'settled',
      tr3: 'settled',
      tr4: 'pending',
    } as const;
    const run = { ms: 6_000, doneBefore: 1 };
    expect(confirmingOf({ ...so(states, { tr5: 'paused' }), run })).toEqual({
      ...{ total: 20, done: 4, underWay: 1, refused: { tr5: 'paused' } },
      secondsLeft: 30,
    });
    expect(confirmingOf({ ...so(states), run: { ms: 100, doneBefore: 4 } }).secondsLeft).toBeUndefined();
  });

  test('is done when all of it stands or was refused', () => {
    const done = Object.fromEntries(trajectories.slice(1).map((id) => [id, 'settled' as const]));
    expect(isConfirmed(confirmingOf(so(done)))).toBe(false);
    expect(isConfirmed(confirmingOf(so({ ...done, tr0: 'refused' })))).toBe(true);
  });

  test('asks for what is still to be planned, and not for what clashes or stands by now', () => {
    const [one] = board(1, 1).trajectories;
    const [a, b, c] = one!.moments;
    const moments = one!.moments.map((each) =>
      each === b ? { ...each, state: 'scheduled' as const } : each,
    );
    const places = Object.fromEntries([a!, b!, c!].map(({ id }) => [id, '2026-09-08T13:00:00Z']));
    expect(bookingOf({ moments }, places, [c!.id])?.moments.map(({ moment }) => moment)).toEqual([a!.id]);
    expect(bookingOf({ moments }, {}, [])).toBeUndefined();
  });

  test('finds what came into a calendar since', () => {
    const question = board(1, 1);
    const { id, moments } = question.trajectories[0]!;
    const visit = moments.find(({ step }) => step === 'klassenbezoek')!;
    const places = { [id]: { [visit.id]: '2026-09-08T07:00:00Z' } };
    const busyFrom = (from: string, until: string) => ({
      ...question,
      busy: { ...question.busy, c0: [{ from, until }] },
    });
    expect(clashesIn(busyFrom('2026-09-08T07:29:00Z', '2026-09-08T08:00:00Z'), places)).toEqual({
      [id]: [visit.id],
    });
    expect(clashesIn(busyFrom('2026-09-08T07:30:00Z', '2026-09-08T08:00:00Z'), places)).toEqual({});
  });
});
