import { explain } from '../planning/explain/explain.ts';
import { dayOf, hostOf, type PlanningProblem, type Starts, UNPLACED } from '../planning/problem.ts';
import { instantOfStart } from '../schedule/grid.ts';
import { templateOf } from '../templates/catalogue.ts';
import { type CoachLoad, loadsOf } from './loads.ts';
import type { PosedYear } from './pose.ts';
import { isToPlan } from './scope.ts';
import { namesIn, type Unplaced, unplacedOf } from './unplaced.ts';

/** What a plan comes down to, for laying two of them side by side. */
export interface YearFigures {
  readonly trajectories: number;
  /** Trajectories of which every moment has a place. */
  readonly complete: number;
  readonly moments: number;
  readonly placed: number;
  /** Journeys of a coach to a school: all that stands there on one day is one. */
  readonly trips: number;
  /** Days on which a coach has more meetings than is good. */
  readonly fullDays: number;
  /** Moments that stand elsewhere than in the plan that it was made of. */
  readonly moved: number;
}

/** A plan of a board's year, as it is kept. */
export interface YearResult {
  readonly figures: YearFigures;
  /** Start (UTC ISO) of each open moment that found a place, by trajectory and moment. */
  readonly places: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly coaches: readonly CoachLoad[];
  /** Names of people whose calendar could not be seen, and who must be somewhere. */
  readonly unknown: readonly string[];
  /** What found no place: of the first of them why, and what would have to give. */
  readonly unplaced: readonly Unplaced[];
}

/** Explaining one moment takes as long as some thousands of steps of the search. */
const EXPLAINED = 40;

/** Reads a plan back; with `why` each of the first moments without a place is explained. */
export function answerOf(posed: PosedYear, starts: Starts, why: boolean): YearResult {
  const { problem, at } = posed;
  const open = openIn(at);
  const without = open.filter((m) => starts[m] === UNPLACED);
  const lacking = new Set(without.map((m) => at[m]!.trajectory.id));
  const all = new Set(open.map((m) => at[m]!.trajectory.id));
  const places: Record<string, Record<string, string>> = {};
  for (const m of open) {
    if (starts[m] === UNPLACED) continue;
    const { trajectory, moment } = at[m]!;
    const of = places[trajectory.id] ?? {};
    of[moment.id] = instantOfStart(problem.calendar, starts[m]!);
    places[trajectory.id] = of;
  }
  const names = namesIn(posed);
  const explained = why ? explain(problem, starts, without.slice(0, EXPLAINED)) : [];
  return {
    figures: {
      trajectories: all.size,
      complete: all.size - lacking.size,
      moments: open.length,
      placed: open.length - without.length,
      ...daysOf(posed, starts),
      moved: open.filter((m) => hasMoved(problem, starts, m)).length,
    },
    places,
    coaches: loadsOf(problem, at, starts),
    unknown: unknownIn(posed),
    unplaced: without.map((m, n) => unplacedOf(posed, names, m, explained[n])),
  };
}

/** The moments that have still to get a place, by index. */
export function openIn(at: PosedYear['at']): readonly number[] {
  return at.flatMap(({ trajectory, moment }, m) =>
    isToPlan(moment, trajectory, templateOf(trajectory.template)) ? [m] : [],
  );
}

/**
 * How many of the open moments have a place, of `placed` moments that the search has on its board: it counts all that
 * it may move, also what stands already, and nothing that is pinned.
 */
export function openPlaced({ problem, at }: PosedYear, placed: number): number {
  const open = new Set(openIn(at));
  const isPinned = (m: number) => problem.moments[m]!.pinned !== undefined;
  const standing = problem.moments.filter((_, m) => !open.has(m) && !isPinned(m)).length;
  const fixed = [...open].filter(isPinned).length;
  return Math.max(0, placed - standing) + fixed;
}

function unknownIn({ problem, at }: PosedYear): readonly string[] {
  const names = new Map(
    at.flatMap(({ trajectory }) => trajectory.participants.map(({ person, name }) => [person, name])),
  );
  const needed = new Set(problem.moments.flatMap(({ people }) => people));
  return [...needed]
    .flatMap((person) => {
      const { id, calendarUnknown } = problem.people[person]!;
      return calendarUnknown ? (names.get(id) ?? []) : [];
    })
    .sort((a, b) => a.localeCompare(b, 'nl'));
}

function hasMoved({ moments }: PlanningProblem, starts: Starts, m: number): boolean {
  const { current } = moments[m]!;
  return current !== undefined && starts[m] !== current.start;
}

/** Trips and days of coaches that are too full, counted as the planner counts them: per host and day. */
function daysOf({ problem, at }: PosedYear, starts: Starts): Pick<YearFigures, 'trips' | 'fullDays'> {
  const hosts = new Set(at.map((_, m) => hostOf(problem.moments[m]!)));
  const trips = new Set<string>();
  const meetings = new Map<string, number>();
  problem.moments.forEach((moment, m) => {
    const host = hostOf(moment);
    if (starts[m] === UNPLACED || host === undefined || !hosts.has(host)) return;
    const day = `${host}/${dayOf(problem.calendar, starts[m]!)}`;
    meetings.set(day, (meetings.get(day) ?? 0) + 1);
    if (moment.place.kind === 'onsite') trips.add(`${day}/${moment.place.school}`);
  });
  const full = [...meetings.values()].filter((count) => count > problem.limits.hostPerDay);
  return { trips: trips.size, fullDays: full.length };
}
