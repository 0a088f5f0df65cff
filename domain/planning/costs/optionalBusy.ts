import { hasAllSlots, hasAnySlot } from '../bits.ts';
import { dayOf, type PlanningMoment, type PlanningProblem, slotOf } from '../problem.ts';
import type { SoftCost } from './soft.ts';

/**
 * The optional participants who are busy, not at work, or in their own lessons at a talk outside those, when a moment is
 * placed on `day` at `slot`.
 */
export function absentOptional(
  problem: PlanningProblem,
  moment: PlanningMoment,
  day: number,
  slot: number,
): number[] {
  const end = slot + moment.duration;
  return (moment.optional ?? []).filter((index) => {
    const person = problem.people[index]!;
    const { any, after } = problem.rosters[person.roster]!;
    const free = moment.hours === 'after' ? after : any;
    const { busy, elsewhere = busy } = person;
    const isTaken = hasAnySlot(busy, day, slot, end) || hasAnySlot(elsewhere, day, slot, end);
    return isTaken || !hasAllSlots(free, day, slot, end);
  });
}

/** Optional participants who cannot come. */
export const optionalBusyCost: SoftCost = (problem, starts) =>
  problem.weights.optionalBusy *
  problem.moments.reduce((sum, m, i) => {
    const start = starts[i]!;
    if (start < 0 || !m.optional) return sum;
    return (
      sum + absentOptional(problem, m, dayOf(problem.calendar, start), slotOf(problem.calendar, start)).length
    );
  }, 0);
