import type { PlanningMoment, PlanningProblem } from '../problem.ts';
import type { SoftCost } from './soft.ts';

/** What leaving one moment out costs. */
export function dropCost(problem: PlanningProblem, moment: PlanningMoment): number {
  return moment.dropCost ?? problem.weights.unplaced;
}

/** Moments left out. */
export const unplacedCost: SoftCost = (problem, starts) =>
  problem.moments.reduce((sum, m, i) => sum + (starts[i]! < 0 ? dropCost(problem, m) : 0), 0);
