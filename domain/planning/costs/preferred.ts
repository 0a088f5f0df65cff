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

/** Adds it for each day of `first` to `last` to out[at] and on. */
export function addPreferredDayCosts(
  { calendar, weights }: PlanningProblem,
  { prefer }: PlanningMoment,
  [first, last]: readonly [number, number],
  out: Float64Array,
  at: number,
): void {
  if (!prefer) return;
  const byWeek = 'week' in prefer;
  const wanted = byWeek ? prefer.week : prefer.day;
  const weight = byWeek ? weights.week : weights.day;
  for (let day = first; day <= last; day++) {
    const off = Math.abs((byWeek ? calendar.days[day]!.week : day) - wanted);
    out[at + day - first] = out[at + day - first]! + weight * off;
  }
}

/** Weeks and days off the preferred ones. */
export const preferredCost: SoftCost = (problem, starts) =>
  problem.moments.reduce(
    (sum, m, i) =>
      sum + (starts[i]! < 0 ? 0 : preferredDayCost(problem, m, dayOf(problem.calendar, starts[i]!))),
    0,
  );
