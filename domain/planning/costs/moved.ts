import type { PlanningMoment, PlanningProblem } from '../problem.ts';
import type { SoftCost } from './soft.ts';

/** What it costs to place one moment at `start` instead of where it stands now. */
export function moveCost(problem: PlanningProblem, moment: PlanningMoment, start: number): number {
  if (!moment.current || moment.current.start === start) return 0;
  return moment.current.invited ? problem.weights.movedInvited : problem.weights.moved;
}

/** Meetings that move; invitations that are out weigh more than proposals. */
export const movedCost: SoftCost = (problem, starts) =>
  problem.moments.reduce((sum, m, i) => sum + (starts[i]! < 0 ? 0 : moveCost(problem, m, starts[i]!)), 0);
