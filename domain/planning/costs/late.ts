import { type PlanningProblem, slotOf } from '../problem.ts';
import type { SoftCost } from './soft.ts';

/** What starting at a slot of the day costs for being late. */
export function lateSlotCost(problem: PlanningProblem, slot: number): number {
  return slot >= problem.limits.lateSlot ? problem.weights.late : 0;
}

/** Meetings that start late in the day. */
export const lateCost: SoftCost = (problem, starts) =>
  problem.moments.reduce(
    (sum, _, i) => sum + (starts[i]! < 0 ? 0 : lateSlotCost(problem, slotOf(problem.calendar, starts[i]!))),
    0,
  );
