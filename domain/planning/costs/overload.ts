import { dayOf, hostOf } from '../problem.ts';
import type { SoftCost } from './soft.ts';

/** Meetings of one host on one day beyond what a day should hold. */
export const overloadCost: SoftCost = (problem, starts) => {
  const perDay = new Map<string, number>();
  problem.moments.forEach((m, i) => {
    if (starts[i]! < 0 || hostOf(m) === undefined) return;
    const key = `${hostOf(m)}/${dayOf(problem.calendar, starts[i]!)}`;
    perDay.set(key, (perDay.get(key) ?? 0) + 1);
  });
  let over = 0;
  for (const n of perDay.values()) over += Math.max(0, n - problem.limits.hostPerDay);
  return problem.weights.overload * over;
};
