import { hasAllSlots, hasAnySlot } from '../bits.ts';
import type { PlanningMoment, PlanningProblem } from '../problem.ts';
import { type Placed, placedMoments, type Rule } from './rule.ts';

/** Everyone works at that hour, and it is lesson time or not, as the moment asks. */
export const hours: Rule = {
  code: 'hours',
  broken: (problem, starts) =>
    placedMoments(problem, starts).flatMap((p) => {
      const moment = problem.moments[p.index]!;
      if (!inRanges(moment, p)) return [{ rule: 'hours' as const, moment: p.index }];
      return moment.people
        .filter((person) => !available(problem, moment, person, p))
        .map((person) => ({ rule: 'hours' as const, moment: p.index, person }));
    }),
};

/** Whether the hours asked for hold the whole moment; ranges that touch or overlap count as one. */
export function inRanges({ hours: asked }: PlanningMoment, p: Pick<Placed, 'from' | 'to'>): boolean {
  if (typeof asked === 'string') return true;
  for (let slot = p.from; slot < p.to; slot++) {
    if (!asked.some((range) => range.from <= slot && slot < range.to)) return false;
  }
  return true;
}

/** Whether one participant is at work, and in or out of lessons, as the moment asks. */
export function available(
  problem: PlanningProblem,
  moment: PlanningMoment,
  person: number,
  p: Pick<Placed, 'day' | 'from' | 'to'>,
): boolean {
  const roster = problem.rosters[problem.people[person]!.roster]!;
  const works = hasAllSlots(roster.any, p.day, p.from, p.to);
  if (moment.hours === 'after') return hasAllSlots(roster.after, p.day, p.from, p.to);
  if (moment.hours !== 'class') return works;
  const teaches = roster.class !== undefined && hasAllSlots(roster.class, p.day, p.from, p.to);
  if (moment.lessonOf === undefined) return roster.class ? teaches : works;
  if (moment.lessonOf === person) return teaches;
  return works && !(roster.class && hasAnySlot(roster.class, p.day, p.from, p.to));
}
