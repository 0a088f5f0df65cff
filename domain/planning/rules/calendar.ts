import { hasAnySlot } from '../bits.ts';
import { placedMoments, type Rule } from './rule.ts';

/** The calendars of all who must be there are free. */
export const calendar: Rule = {
  code: 'calendar',
  broken: (problem, starts) =>
    placedMoments(problem, starts).flatMap((p) =>
      problem.moments[p.index]!.people.filter((person) =>
        hasAnySlot(problem.people[person]!.busy, p.day, p.from, p.to),
      ).map((person) => ({ rule: 'calendar' as const, moment: p.index, person })),
    ),
};
