/**
 * Something changed (someone is ill, a holiday shifts): a plan again, with as few moved meetings as can be.
 *
 * What may no longer stand where it stands is taken off. First its own trajectory is planned anew exactly, where
 * staying is free and moving costs, so that it moves no more than it must, all others standing still. When that moves
 * more than what was disturbed, or leaves something out, other trajectories of the same people may make way: each
 * meeting in the way in turn, its own trajectory again planned exactly. Pinned moments (the past) never move.
 */
import { hasAnySlot } from './bits.ts';
import { Board } from './board/board.ts';
import { DayFit } from './board/dayFit.ts';
import { compile } from './board/tables.ts';
import { moveCost } from './costs/moved.ts';
import { excerpt } from './excerpt.ts';
import { dayOf, type PlanningProblem, type Starts, slotOf } from './problem.ts';
import { available, inRanges } from './rules/hours.ts';
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
export function replan(problem: PlanningProblem, starts: Starts): Replanned {
  const disturbed = disturbedBy(problem, starts);
  if (disturbed.length === 0) return { starts, moved: [], disturbed, fewest: true };
  const own = new Set(disturbed.map((m) => problem.moments[m]!.trajectory));
  const hosts = new Set(disturbed.flatMap((m) => problem.moments[m]!.people));
  const first = planAgain(problem, starts, own, disturbed);
  if (first.fewest) return first;
  const wider = new Set(own);
  for (const m of problem.moments) if (m.people.some((p) => hosts.has(p))) wider.add(m.trajectory);
  const second = planAgain(problem, starts, wider, disturbed);
  return cost(problem, starts, second.starts) < cost(problem, starts, first.starts) ? second : first;
}

/** Moments whose own window, hours or calendars no longer allow where they stand. */
function disturbedBy(problem: PlanningProblem, starts: Starts): number[] {
  const { slotsPerDay, days } = problem.calendar;
  const found: number[] = [];
  problem.moments.forEach((m, i) => {
    const start = starts[i]!;
    if (start < 0 || m.pinned !== undefined) return;
    const day = Math.floor(start / slotsPerDay);
    const from = start % slotsPerDay;
    const spot = { day, from, to: from + m.duration };
    const { fromDay, toDay, fromWeek, toWeek } = m.window;
    const { open, week } = days[day]!;
    const { place } = m;
    const stands =
      open &&
      day >= (fromDay ?? day) &&
      day <= (toDay ?? day) &&
      week >= (fromWeek ?? week) &&
      week <= (toWeek ?? week) &&
      day >= (m.notBefore ?? 0) &&
      !(place.kind === 'onsite' && problem.schools[place.school]!.closedDays?.includes(day)) &&
      inRanges(m, spot) &&
      m.people.every(
        (p) =>
          !hasAnySlot(problem.people[p]!.busy, day, spot.from, spot.to) && available(problem, m, p, spot),
      );
    if (!stands) found.push(i);
  });
  return found;
}

function planAgain(
  problem: PlanningProblem,
  starts: Starts,
  trajectories: ReadonlySet<string>,
  disturbed: readonly number[],
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
  const bound = disturbed.reduce((sum, m) => sum + priceOf(problem, m, starts), 0);
  return { starts: result, moved, disturbed, fewest: cost(problem, starts, result) <= bound };
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
