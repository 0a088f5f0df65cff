/**
 * Something changed (someone is ill, a holiday shifts): a plan again, with as few moved meetings as can be.
 *
 * What may no longer stand where it stands is taken off. First its own trajectory is planned anew exactly, where
 * staying is free and moving costs, so that it moves no more than it must, all others standing still. When that moves
 * more than what was disturbed, or leaves something out, other trajectories of the same people may make way: each
 * meeting in the way in turn, its own trajectory again planned exactly. Pinned moments (the past) never move.
 */
import { Board } from './board/board.ts';
import { DayFit } from './board/dayFit.ts';
import { compile } from './board/tables.ts';
import { moveCost } from './costs/moved.ts';
import { disturbedBy } from './disturbed.ts';
import { excerpt } from './excerpt.ts';
import { dayOf, type PlanningProblem, type Starts, slotOf, UNPLACED } from './problem.ts';
import { boundOf } from './search/exact.ts';
import { makeWay } from './search/makeWay.ts';

export interface Replanned {
  readonly starts: Starts;
  /** Moments that stood and now stand elsewhere or nowhere. */
  readonly moved: readonly number[];
  /** Moments that could not stay whatever the plan. */
  readonly disturbed: readonly number[];
  /** True when no plan moves less (counted in the weights for moving). */
  readonly fewest: boolean;
}

/** A plan after a change of the problem; `starts` is how everything stood (UNPLACED for what had no place). */
export function replan(asked: PlanningProblem, stood: Starts): Replanned {
  const disturbed = disturbedBy(asked, stood);
  const starts = stood.map((start, m) => asked.moments[m]!.pinned ?? start);
  if (disturbed.length === 0) return { starts, moved: [], disturbed, fewest: true };
  const problem = comfortTimes(asked, COMFORT);
  const own = new Set(disturbed.map((m) => problem.moments[m]!.trajectory));
  const bound = leastByItself(problem, starts, own);
  const first = planAgain(problem, starts, own, disturbed, bound);
  if (first.fewest) return first;
  const concerned = new Set(disturbed.flatMap((m) => problem.moments[m]!.people));
  const wider = new Set(own);
  for (const m of problem.moments) if (m.people.some((p) => concerned.has(p))) wider.add(m.trajectory);
  const second = planAgain(problem, starts, wider, disturbed, bound);
  return cost(problem, starts, second.starts) < cost(problem, starts, first.starts) ? second : first;
}

/** Comfort counts this much less than when planning: it must not buy a moved meeting. */
const COMFORT = 0.001;

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

/**
 * What these trajectories would cost in moved and lost meetings if they had everyone and every room to themselves, each
 * apart: no plan costs less. -Infinity when that says nothing.
 */
function leastByItself(problem: PlanningProblem, starts: Starts, trajectories: ReadonlySet<string>): number {
  const calm = comfortTimes(problem, 0);
  if (problem.moments.some((m, i) => trajectories.has(m.trajectory) && starts[i] === UNPLACED))
    return Number.NEGATIVE_INFINITY;
  let least = 0;
  for (const trajectory of trajectories) {
    const alone = starts.map((start, m) =>
      problem.moments[m]!.trajectory === trajectory ? start : UNPLACED,
    );
    const part = excerpt(calm, alone, new Set([trajectory]));
    const board = new Board(compile(part.problem));
    least += boundOf(board, new DayFit(board), board.tables.trajectories.flat());
  }
  return least;
}

function planAgain(
  problem: PlanningProblem,
  starts: Starts,
  trajectories: ReadonlySet<string>,
  disturbed: readonly number[],
  bound: number,
): Replanned {
  const part = excerpt(problem, starts, trajectories);
  const board = new Board(compile(part.problem));
  const fit = new DayFit(board);
  const { units } = board.tables;
  const off: number[] = [];
  units.forEach((unit, u) => {
    if (unit.pinned) return;
    const stood = unit.moments.map((m) => starts[part.whole[m]!]!);
    const day = dayOf(problem.calendar, stood[0]!);
    unit.moments.forEach((m, i) => {
      board.slot[m] = Math.max(0, slotOf(problem.calendar, stood[i]!));
    });
    const together = stood.every((start) => start >= 0 && dayOf(problem.calendar, start) === day);
    if (together && fit.allows(u, day)) board.place(u, day);
    else if (stood.some((start) => start >= 0)) off.push(u);
  });
  makeWay(board, fit, off);
  const result = starts.slice();
  const planned = board.starts();
  part.whole.forEach((m, i) => {
    result[m] = planned[i]!;
  });
  const moved = part.whole.filter((m) => starts[m]! >= 0 && starts[m] !== result[m]);
  return { starts: result, moved, disturbed, fewest: cost(problem, starts, result) <= bound + 1e-6 };
}

function priceOf(problem: PlanningProblem, m: number, starts: Starts): number {
  const moment = problem.moments[m]!;
  return moveCost(
    problem,
    { ...moment, current: moment.current ?? { start: starts[m]!, invited: false } },
    -2,
  );
}

/** What a plan costs in moved and lost meetings. */
function cost(problem: PlanningProblem, before: Starts, after: Starts): number {
  let sum = 0;
  for (let m = 0; m < after.length; m++) {
    if (before[m]! < 0 || before[m] === after[m]) continue;
    sum +=
      after[m]! < 0
        ? (problem.moments[m]!.dropCost ?? problem.weights.unplaced)
        : priceOf(problem, m, before);
  }
  return sum;
}
