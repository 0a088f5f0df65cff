import { FULL, MAX_SLOTS_PER_DAY, rangeWord, WORD } from '../bits.ts';
import type { PlanningMoment, PlanningProblem } from '../problem.ts';

/** The first and last day (inclusive) that the windows and the notice leave to a moment; empty when last < first. */
export function windowDays(problem: PlanningProblem, moment: PlanningMoment): [number, number] {
  const { days } = problem.calendar;
  const { fromDay = 0, toDay = days.length - 1, fromWeek, toWeek } = moment.window;
  let first = Math.max(0, fromDay, moment.notBefore ?? 0);
  let last = Math.min(days.length - 1, toDay);
  while (fromWeek !== undefined && first <= last && days[first]!.week < fromWeek) first++;
  while (toWeek !== undefined && first <= last && days[last]!.week > toWeek) last--;
  return [first, last];
}

/**
 * Writes the slots of one day that hours, rosters and calendars leave to a moment into out[at], out[at + 1]: all that
 * does not depend on where our other moments stand.
 */
export function writeFreeSlots(
  problem: PlanningProblem,
  moment: PlanningMoment,
  day: number,
  out: Int32Array,
  at: number,
): void {
  const { slotsPerDay } = problem.calendar;
  out[at] = 0;
  out[at + 1] = 0;
  if (!problem.calendar.days[day]!.open) return;
  if (
    moment.place.kind === 'onsite' &&
    problem.schools[moment.place.school]!.closedDays?.includes(day) === true
  )
    return;
  let low = rangeWord(0, slotsPerDay, 0);
  let high = rangeWord(0, slotsPerDay, WORD);
  if (typeof moment.hours !== 'string') {
    low &= moment.hours.reduce((word, r) => word | rangeWord(r.from, r.to, 0), 0);
    high &= moment.hours.reduce((word, r) => word | rangeWord(r.from, r.to, WORD), 0);
  }
  for (const index of moment.people) {
    const person = problem.people[index]!;
    const roster = problem.rosters[person.roster]!;
    for (let w = 0; w < 2; w++) {
      const i = 2 * day + w;
      let word = roster.any[i]!;
      if (moment.hours === 'after') word = roster.after[i]!;
      else if (moment.hours === 'class') {
        const lessons = roster.class?.[i];
        if (moment.lessonOf === undefined) word = lessons ?? word;
        else word = index === moment.lessonOf ? (lessons ?? 0) : word & ~(lessons ?? 0);
      }
      word &= ~person.busy[i]! & FULL;
      if (w === 0) low &= word;
      else high &= word;
    }
  }
  out[at] = low;
  out[at + 1] = high;
}

/** Refuses a grid that the two words a day cannot hold. */
export function assertGridFits(slotsPerDay: number): void {
  if (slotsPerDay > MAX_SLOTS_PER_DAY)
    throw new RangeError(`The planner holds ${MAX_SLOTS_PER_DAY} slots a day, not ${slotsPerDay}`);
}
