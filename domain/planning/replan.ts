/**
 * Something changed (someone is ill, a holiday shifts): a plan again, with as few moved meetings as can be.
 *
 * What may no longer stand where it stands is taken off. First its own trajectory is planned anew exactly, where
 * staying is free and moving costs, all others standing still (again/itself.ts). When that moves more than what was
 * disturbed, places are looked for with the fewest meetings of anyone making way (again/makeRoom.ts). Pinned moments
 * (the past) never move.
 */
import { disturbedBy, withPinned } from './again/disturbed.ts';
import { leastByItself, planItself } from './again/itself.ts';
import { makeRoom } from './again/makeRoom.ts';
import { priceOf, priceOfMoving } from './again/price.ts';
import { indexOf, type PlanIndex } from './planIndex.ts';
import type { PlanningProblem, Starts } from './problem.ts';

export interface Replanned {
  readonly starts: Starts;
  /** Moments that stood and now stand elsewhere or nowhere. */
  readonly moved: readonly number[];
  /** Moments that could not stay; of two that only stand in each other's way, the one that was chosen to go. */
  readonly disturbed: readonly number[];
  /** True when it is certain that no plan moves less (counted in the weights for moving). */
  readonly fewest: boolean;
}

/**
 * A plan after a change of the problem; `stood` is how everything stood (UNPLACED for what had no place). `index` is of the
 * problem as it was: with it, only what the change touches is looked at; without it, all.
 */
export function replan(asked: PlanningProblem, stood: Starts, index: PlanIndex = indexOf(asked)): Replanned {
  const { moments: disturbed, isCertain } = disturbedBy(asked, index, stood);
  const starts = withPinned(asked, index, stood);
  const answer = (after: Starts, fewest: boolean): Replanned => {
    const moved: number[] = [];
    for (let m = 0; m < starts.length; m++) if (starts[m]! >= 0 && starts[m] !== after[m]) moved.push(m);
    return { starts: after, moved, disturbed, fewest: fewest && isCertain };
  };
  if (disturbed.length === 0) return answer(starts, true);
  const own = new Set(disturbed.map((m) => asked.moments[m]!.trajectory));
  const itself = planItself(asked, index, starts, own);
  // each of the disturbed moves, whatever the plan
  const alone = disturbed.reduce((sum, m) => sum + priceOfMoving(asked, starts, m), 0);
  if (isAtMost(itself.cost, alone)) return answer(itself.starts, true);
  const apart = leastByItself(asked, index, starts, own);
  // whatever moves another trajectory too moves one meeting more than this trajectory must by itself
  const another = itself.exact ? Math.min(asked.weights.moved, asked.weights.movedInvited) : 0;
  if (isAtMost(itself.cost, apart + another)) return answer(itself.starts, true);
  const room = makeRoom(asked, index, starts, disturbed);
  const cost = priceOf(asked, starts, room.starts);
  const isLess = !isAtMost(itself.cost, cost);
  const least = isLess ? cost : itself.cost;
  return answer(isLess ? room.starts : itself.starts, isAtMost(least, Math.max(apart, room.atLeast)));
}

function isAtMost(cost: number, bound: number): boolean {
  return cost <= bound + 1e-6;
}
