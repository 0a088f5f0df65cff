import { whyNot } from '../../../domain/planning/explain/explain.ts';
import type { PlanningProblem, Starts } from '../../../domain/planning/problem.ts';

/**
 * The least number of moments besides those displaced that have to move for all to have a place, found by trying every
 * choice of them and every start: shares nothing with the search. Undefined when more than `most` would have to.
 */
export function leastMoved(
  problem: PlanningProblem,
  stood: Starts,
  displaced: readonly number[],
  most: number,
): number | undefined {
  const others = problem.moments.flatMap((one, m) =>
    one.pinned === undefined && !displaced.includes(m) ? [m] : [],
  );
  for (let count = 0; count <= most; count++)
    for (const more of choices(others, count))
      if (haveAPlace(problem, stood, [...displaced, ...more])) return count;
  return undefined;
}

/** Whether these can all stand somewhere else than they stood, the rest staying. */
function haveAPlace(problem: PlanningProblem, stood: Starts, moving: readonly number[]): boolean {
  const starts = stood.slice();
  for (const m of moving) starts[m] = -1;
  const place = (at: number): boolean => {
    const m = moving[at];
    if (m === undefined) return true;
    const { window, duration } = problem.moments[m]!;
    const { slotsPerDay, days } = problem.calendar;
    for (let day = window.fromDay ?? 0; day <= (window.toDay ?? days.length - 1); day++) {
      if (!days[day]!.open) continue;
      for (let slot = 0; slot + duration <= slotsPerDay; slot++) {
        const start = day * slotsPerDay + slot;
        if (whyNot(problem, starts, m, start).length > 0) continue;
        starts[m] = start;
        if (place(at + 1)) return true;
        starts[m] = -1;
      }
    }
    return false;
  };
  return place(0);
}

function choices(from: readonly number[], count: number): number[][] {
  if (count === 0) return [[]];
  return from.flatMap((first, at) => choices(from.slice(at + 1), count - 1).map((rest) => [first, ...rest]));
}
