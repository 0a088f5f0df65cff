import { placedMoments, type Rule } from './rule.ts';

/** Nobody meets on a closed day, and nobody visits a school that is closed. */
export const openDay: Rule = {
  code: 'openDay',
  broken: (problem, starts) =>
    placedMoments(problem, starts)
      .filter((p) => {
        if (!problem.calendar.days[p.day]?.open) return true;
        const { place } = problem.moments[p.index]!;
        return (
          place.kind === 'onsite' && (problem.schools[place.school]!.closedDays?.includes(p.day) ?? false)
        );
      })
      .map((p) => ({ rule: 'openDay', moment: p.index })),
};
