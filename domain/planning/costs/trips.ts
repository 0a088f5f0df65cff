import { dayOf, hostOf } from '../problem.ts';
import type { SoftCost } from './soft.ts';

/** Distinct host, day and school with an on-site moment. */
export const tripCost: SoftCost = (problem, starts) => {
  const trips = new Set<string>();
  problem.moments.forEach((m, i) => {
    if (starts[i]! < 0 || m.place.kind !== 'onsite' || hostOf(m) === undefined) return;
    trips.add(`${hostOf(m)}/${dayOf(problem.calendar, starts[i]!)}/${m.place.school}`);
  });
  return problem.weights.trip * trips.size;
};
