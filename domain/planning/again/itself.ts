import { Board } from '../board/board.ts';
import { DayFit } from '../board/dayFit.ts';
import { compile } from '../board/tables.ts';
import type { PlanIndex } from '../planIndex.ts';
import { dayOf, type PlanningProblem, type Starts, slotOf, UNPLACED } from '../problem.ts';
import { placeBest, placeTrajectory } from '../search/construct.ts';
import { bestDaysButTrips, boundOf } from '../search/exact.ts';
import { type Excerpt, excerpt, excerptAlone } from './excerpt.ts';
import { priceOf } from './price.ts';

/** Comfort counts this much less than when planning: it must not buy a moved meeting. */
const COMFORT = 0.001;

export interface PlannedItself {
  readonly starts: Starts;
  /** In the price of moving and leaving out; Infinity when another's meeting cannot stand without one that it left out. */
  readonly cost: number;
  /** With only these trajectories moving, none costs less. */
  readonly exact: boolean;
}

/**
 * Trajectories planned anew one after the other, each exactly, where staying is free and moving costs, all others standing
 * still.
 */
export function planItself(
  asked: PlanningProblem,
  index: PlanIndex,
  stood: Starts,
  trajectories: ReadonlySet<string>,
): PlannedItself {
  const part = excerpt(comfortTimes(asked, COMFORT), index, stood, trajectories);
  const board = new Board(compile(part.problem));
  const fit = new DayFit(board);
  const off = layOut(part, stood, board, fit);
  const { trajectoryOf } = board.tables;
  const isProven = [...new Set(off.map((u) => trajectoryOf[u]!))].map((t) => planAnew(board, fit, t));
  const starts = stood.slice();
  const planned = board.starts();
  part.whole.forEach((m, i) => {
    starts[m] = planned[i]!;
  });
  return {
    starts,
    cost: isBroken(asked, index, part, starts) ? Number.POSITIVE_INFINITY : priceOf(asked, stood, starts),
    exact: trajectories.size === 1 && isProven.every(Boolean),
  };
}

/** Puts every unit where it stood; returns those that may not stand there. */
function layOut({ problem, whole }: Excerpt, stood: Starts, board: Board, fit: DayFit): number[] {
  const { calendar } = problem;
  const off: number[] = [];
  board.tables.units.forEach((unit, u) => {
    if (unit.pinned) return;
    const own = unit.moments.map((m) => stood[whole[m]!]!);
    const day = dayOf(calendar, own[0]!);
    unit.moments.forEach((m, i) => {
      board.slot[m] = Math.max(0, slotOf(calendar, own[i]!));
    });
    const together = own.every((start) => start >= 0 && dayOf(calendar, start) === day);
    if (together && fit.allows(u, day)) board.place(u, day);
    else if (own.some((start) => start >= 0)) off.push(u);
  });
  return off;
}

/** True when the trajectory stands as cheaply as it can beside the others. */
function planAnew(board: Board, fit: DayFit, trajectory: number): boolean {
  const units = board.tables.trajectories[trajectory]!;
  for (const u of units) if (board.day[u]! >= 0) board.remove(u);
  const outcome = placeTrajectory(board, fit, units, null, bestDaysButTrips);
  // Two by two they fit on a day, and three are too many: whoever is left over goes to another.
  for (const u of units) if (board.day[u]! < 0) placeBest(board, fit, u, null);
  return outcome === 'proven';
}

/** Whether one of another trajectory, which stands still, needs what was left out. */
function isBroken(
  { links, moments }: PlanningProblem,
  index: PlanIndex,
  part: Excerpt,
  after: Starts,
): boolean {
  const isNeeded = (m: number) =>
    index.linksOf[m]!.some((l) => {
      const { from, to, needsFrom } = links[l]!;
      return needsFrom && from === m && after[to]! >= 0 && moments[to]!.pinned === undefined;
    });
  return part.whole.some((m) => after[m] === UNPLACED && isNeeded(m));
}

/**
 * What these trajectories would cost in moved and lost meetings if they had everyone and every room to themselves, each
 * apart: no plan costs less. -Infinity when that says nothing.
 */
export function leastByItself(
  asked: PlanningProblem,
  index: PlanIndex,
  stood: Starts,
  trajectories: ReadonlySet<string>,
): number {
  const calm = comfortTimes(asked, 0);
  let least = 0;
  for (const trajectory of trajectories) {
    if (index.ofTrajectory.get(trajectory)!.some((m) => stood[m] === UNPLACED))
      return Number.NEGATIVE_INFINITY;
    const board = new Board(compile(excerptAlone(calm, index, stood, trajectory).problem));
    least += boundOf(board, new DayFit(board), board.tables.trajectories.flat());
  }
  return least;
}

function comfortTimes(problem: PlanningProblem, factor: number): PlanningProblem {
  const { week, day, trip, overload, late, optionalBusy, ...rest } = problem.weights;
  return {
    ...problem,
    weights: {
      ...rest,
      week: week * factor,
      day: day * factor,
      trip: trip * factor,
      overload: overload * factor,
      late: late * factor,
      optionalBusy: optionalBusy * factor,
    },
  };
}
