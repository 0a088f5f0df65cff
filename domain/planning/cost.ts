import { lateCost } from './costs/late.ts';
import { movedCost } from './costs/moved.ts';
import { optionalBusyCost } from './costs/optionalBusy.ts';
import { overloadCost } from './costs/overload.ts';
import { preferredCost } from './costs/preferred.ts';
import { tripCost } from './costs/trips.ts';
import { unplacedCost } from './costs/unplaced.ts';
import type { PlanningProblem, Starts } from './problem.ts';
import type { PlanCost } from './solution.ts';

/** What a plan costs, term by term, counted from scratch. */
export function planCost(problem: PlanningProblem, starts: Starts): PlanCost {
  const terms = {
    unplaced: unplacedCost(problem, starts),
    moved: movedCost(problem, starts),
    preferred: preferredCost(problem, starts),
    trips: tripCost(problem, starts),
    overload: overloadCost(problem, starts),
    late: lateCost(problem, starts),
    optionalBusy: optionalBusyCost(problem, starts),
  };
  return { ...terms, total: Object.values(terms).reduce((sum, term) => sum + term, 0) };
}
