/**
 * Something changed (someone is ill, a holiday shifts): a plan again, with as few moved meetings as can be.
 *
 * What may no longer stand where it stands is taken off. First its own trajectory is planned anew exactly, where
 * staying is free and moving costs, so that it moves no more than it must, all others standing still. When that moves
 * more than what was disturbed, or leaves something out, other trajectories of the same people may make way: each
 * meeting in the way in turn, its own trajectory again planned exactly; and when that moved more than was disturbed,
 * every place is tried for a while, with one or two others making way. Pinned moments (the past) never move.
 */
import { Board } from './board/board.ts';
import { DayFit } from './board/dayFit.ts';
import { compile } from './board/tables.ts';
import { moveCost } from './costs/moved.ts';
import { disturbedBy, withPinned } from './disturbed.ts';
import { type Excerpt, excerpt, excerptAlone } from './excerpt.ts';
import { indexOf, type PlanIndex } from './planIndex.ts';
import { dayOf, type PlanningProblem, type Starts, slotOf, UNPLACED } from './problem.ts';
import { boundOf } from './search/exact.ts';
import { placeWithFewest } from './search/fewest.ts';
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

/**
 * A plan after a change of the problem; `stood` is how everything stood (UNPLACED for what had no place). `index` is of the
 * problem as it was: with it, only what the change touches is looked at; without it, all.
 */
export function replan(asked: PlanningProblem, stood: Starts, index: PlanIndex = indexOf(asked)): Replanned {
  const disturbed = disturbedBy(asked, index, stood);
  const starts = withPinned(asked, index, stood);
  if (disturbed.length === 0) return { starts, moved: [], disturbed, fewest: true };
  const change: Change = { problem: comfortTimes(asked, COMFORT), index, starts, disturbed };
  const own = new Set(disturbed.map((m) => asked.moments[m]!.trajectory));
  const bound = leastByItself(change, own);
  const first = planAgain(change, own);
  // each of the disturbed moves, whatever the plan
  const alone = disturbed.reduce((sum, m) => sum + priceOf(change.problem, m, starts), 0);
  if (first.cost <= alone + 1e-6) return replanned(change, first, true);
  // whatever moves another trajectory too moves one meeting more than this trajectory must by itself
  const another = first.exact ? Math.min(asked.weights.moved, asked.weights.movedInvited) : 0;
  const isProven = first.cost <= bound + another + 1e-6;
  const concerned = new Set(disturbed.flatMap((m) => asked.moments[m]!.people));
  const wider = new Set(own);
  const rooms = new Set(disturbed.flatMap((m) => asked.moments[m]!.roomAt ?? []));
  const near = [
    ...[...concerned].flatMap((p) => index.ofPerson[p]!),
    ...[...rooms].flatMap((r) => index.inRooms[r]!),
  ];
  for (const m of near) wider.add(asked.moments[m]!.trajectory);
  const second = isProven ? first : planAgain(change, wider);
  const third = isProven ? undefined : tryEach(change, wider);
  const [least] = [first, second, ...(third ? [third] : [])].sort((one, other) => one.cost - other.cost);
  return replanned(change, least!, least === first ? isProven : least!.cost <= Math.max(bound, alone) + 1e-6);
}

interface Change {
  readonly problem: PlanningProblem;
  readonly index: PlanIndex;
  readonly starts: Starts;
  readonly disturbed: readonly number[];
}

/** `exact`: with only these trajectories moving, none costs less. */
interface Outcome {
  readonly starts: Starts;
  readonly cost: number;
  readonly exact: boolean;
}

function replanned({ starts, disturbed }: Change, { starts: after }: Outcome, fewest: boolean): Replanned {
  const moved: number[] = [];
  for (let m = 0; m < starts.length; m++) if (starts[m]! >= 0 && starts[m] !== after[m]) moved.push(m);
  return { starts: after, moved, disturbed, fewest };
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
function leastByItself({ problem, index, starts }: Change, trajectories: ReadonlySet<string>): number {
  const calm = comfortTimes(problem, 0);
  let least = 0;
  for (const trajectory of trajectories) {
    if (index.ofTrajectory.get(trajectory)!.some((m) => starts[m] === UNPLACED))
      return Number.NEGATIVE_INFINITY;
    const board = new Board(compile(excerptAlone(calm, index, starts, trajectory).problem));
    least += boundOf(board, new DayFit(board), board.tables.trajectories.flat());
  }
  return least;
}

function planAgain(change: Change, trajectories: ReadonlySet<string>): Outcome {
  const { board, fit, off, part } = layOut(change, trajectories);
  const exact = makeWay(board, fit, off) && trajectories.size === 1;
  return outcomeOf(change, part, board, exact);
}

/** Everything stays but what is disturbed, and one or two that make way; undefined when that was not found. */
function tryEach(change: Change, trajectories: ReadonlySet<string>): Outcome | undefined {
  const { board, fit, off, part } = layOut(change, trajectories);
  return placeWithFewest(board, fit, off) ? outcomeOf(change, part, board, false) : undefined;
}

interface LaidOut {
  readonly part: Excerpt;
  readonly board: Board;
  readonly fit: DayFit;
  /** Units that may not stand where they stood. */
  readonly off: readonly number[];
}

function layOut({ problem, index, starts }: Change, trajectories: ReadonlySet<string>): LaidOut {
  const part = excerpt(problem, index, starts, trajectories);
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
  return { part, board, fit, off };
}

function outcomeOf({ problem, starts }: Change, part: Excerpt, board: Board, exact: boolean): Outcome {
  const after = starts.slice();
  const planned = board.starts();
  part.whole.forEach((m, i) => {
    after[m] = planned[i]!;
  });
  return { starts: after, cost: cost(problem, starts, after), exact };
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
