import { dayOf, type PlanningMoment, type PlanningProblem } from '../problem.ts';
import type { SoftCost } from './soft.ts';

/** What a day costs one moment for being off its preferred week or day. */
export function preferredDayCost(problem: PlanningProblem, moment: PlanningMoment, day: number): number {
  const { prefer } = moment;
  if (!prefer) return 0;
  return 'week' in prefer
    ? problem.weights.week * Math.abs(problem.calendar.days[day]!.week - prefer.week)
    : problem.weights.day * Math.abs(day - prefer.day);
}

/** Weeks and days off the preferred ones. */
export const preferredCost: SoftCost = (problem, starts) =>
  problem.moments.reduce(
    (sum, m, i) =>
      sum + (starts[i]! < 0 ? 0 : preferredDayCost(problem, m, dayOf(problem.calendar, starts[i]!))),
    0,
  );
