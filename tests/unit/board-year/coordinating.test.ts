import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { coordinates, mayBookFor, mayCoordinate } from '../../../domain/access/coordinating.ts';
import { type Standing, standingAt } from '../../../domain/access/roles.ts';
import { system, viewerOf } from '../../../domain/access/viewer.ts';
import type { Situation } from '../../../domain/acts/situation.ts';
import { bookingOf } from '../../../domain/board-year/booking.ts';
import { inScope, staysWith, yearsToPlan } from '../../../domain/board-year/scope.ts';
import { yearTrajectories } from '../../../domain/board-year/trajectories.ts';
import { decide } from '../../../domain/decide.ts';
import { beginnendeLeerkracht } from '../../../domain/templates/beginnende-leerkracht.ts';
import { verbetertraject } from '../../../domain/templates/verbetertraject.ts';
import type { Stage, Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { schools, starter } from './board.ts';

const now = Temporal.Instant.from('2026-08-20T08:00:00Z');
const nora = viewerOf('nora', 'Nora');
const trajectory = starter(0, 'c0', schools[0]!);
const untold = (({ discussed: _, ...rest }: Trajectory) => ({ ...rest, stage: 'draft' as const }))(
  trajectory,
);
const standing = (one: Trajectory, template = beginnendeLeerkracht): Standing =>
  standingAt(one, template, now);
const at = (stage: Stage) => standing({ ...trajectory, stage });

describe('who coordinates guidance for the board', () => {
  test('is registered as such; nobody else, and not the app', () => {
    expect(coordinates(nora, ['nora'])).toBe(true);
    for (const who of [viewerOf('c0', ''), viewerOf('d-midden', ''), system])
      expect(mayCoordinate(who, standing(trajectory), ['nora'])).toBe(false);
    expect(mayCoordinate(nora, standing(trajectory), [])).toBe(false);
  });

  test('knows nothing of what was not told, and of what is discreet only with a part in it', () => {
    expect(mayCoordinate(nora, standing(trajectory), ['nora'])).toBe(true);
    expect(mayCoordinate(nora, standing(untold), ['nora'])).toBe(false);
    const discreet = standing(trajectory, verbetertraject);
    expect(mayCoordinate(nora, discreet, ['nora'])).toBe(false);
    expect(mayCoordinate(viewerOf('c0', ''), discreet, ['c0'])).toBe(true);
  });

  test('books where nobody has still to say yes, and while it is under way', () => {
    const stages: readonly Stage[] = [
      'draft',
      'discussed',
      'acquainting',
      'running',
      'awaitingCoach',
      'paused',
    ];
    expect(stages.filter((stage) => mayBookFor(nora, at(stage), ['nora']))).toEqual(['discussed', 'running']);
    const gated = standing(
      { ...trajectory, stage: 'discussed' },
      { ...beginnendeLeerkracht, matchStep: 'tripartite' },
    );
    expect(mayBookFor(nora, gated, ['nora'])).toBe(false);
    expect(staysWith(gated, nora, ['nora'])).toBe('coach');
  });

  test('plans what begins in a year and has open moments', () => {
    const [thisYear, next] = yearsToPlan(Temporal.PlainDate.from('2026-08-20'));
    expect([thisYear, next]).toEqual(['2026-2027', '2027-2028']);
    const done = {
      ...trajectory,
      id: 'done',
      moments: trajectory.moments.map((one) => ({ ...one, state: 'held' as const })),
    };
    const all = [trajectory, { ...trajectory, id: 'x', stage: 'paused' as const }, done, untold].map((one) =>
      standing(one),
    );
    expect(inScope(all, thisYear!, nora, ['nora']).map((one) => one.trajectory)).toEqual([trajectory]);
    expect(inScope(all, next!, nora, ['nora'])).toEqual([]);
  });
});

describe('her plan of one trajectory', () => {
  const situation = (coordinators: readonly string[]): Situation => ({
    ...{ template: beginnendeLeerkracht, calendar: schools[0]!.calendar, rosters: {}, now, coordinators },
    ...{ entry: 'nora:1', digest: (text) => text },
  });
  const { id } = trajectory.moments.find(({ step }) => step === 'klassenbezoek')!;
  const act = bookingOf(trajectory, { [id]: '2026-09-08T07:00:00Z' }, [])!;

  test('is kept as the coach’s own would be', () => {
    const decided = decide(trajectory, act, nora, situation(['nora']));
    const moment = decided.ok && decided.value.moments.find((one) => one.id === id);
    expect(moment).toMatchObject({ state: 'scheduled', start: '2026-09-08T07:00:00Z' });
  });

  test('is refused to whoever does not coordinate, for what is discreet, and when it drops or changes anything', () => {
    const codes = (decided: ReturnType<typeof decide>) =>
      decided.ok ? 'kept' : decided.refusals.map(({ code }) => code).join();
    expect(codes(decide(trajectory, act, nora, situation([])))).toBe('notFound');
    expect(codes(decide(untold, act, nora, situation(['nora'])))).toBe('notFound');
    const discreet = { ...situation(['nora']), template: { ...beginnendeLeerkracht, discreet: true } };
    expect(codes(decide(trajectory, act, nora, discreet))).toBe('notFound');
    const dropping = { ...act, moments: act.moments.map((one) => ({ ...one, dropped: true })) };
    expect(codes(decide(trajectory, dropping, nora, situation(['nora'])))).toBe('notAllowed');
    const longer = { ...act, moments: act.moments.map((one) => ({ ...one, durationMin: 90 })) };
    expect(codes(decide(trajectory, longer, nora, situation(['nora'])))).toBe('notAllowed');
    const elsewhere = { ...act, moments: act.moments.map((one) => ({ ...one, place: 'online' as const })) };
    expect(codes(decide(trajectory, elsewhere, nora, situation(['nora'])))).toBe('notAllowed');
    expect(codes(decide(trajectory, { act: 'stop' }, nora, situation(['nora'])))).toBe('notFound');
  });
});

test('of a trajectory its moments are read in the order of the plan, and last what found no place', () => {
  const [first, second, third] = trajectory.moments.filter(
    ({ state, place }) => state === 'proposed' && place !== 'desk',
  );
  const places = { [third!.id]: '2026-09-01T12:00:00Z', [first!.id]: '2026-09-03T12:00:00Z' };
  const { rows } = yearTrajectories(
    [standing(trajectory)],
    { [trajectory.id]: places },
    new Map(),
    new Map(),
    {
      ...{ search: '', lacking: false, from: 0, count: 1 },
    },
  );
  expect(rows[0]!.moments.slice(0, 3).map(({ moment }) => moment)).toEqual([
    third!.id,
    first!.id,
    second!.id,
  ]);
});
