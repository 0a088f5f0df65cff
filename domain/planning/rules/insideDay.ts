import { placedMoments, type Rule } from './rule.ts';

/** A moment lies inside one day of the grid. */
export const insideDay: Rule = {
  code: 'insideDay',
  broken: (problem, starts) =>
    placedMoments(problem, starts)
      .filter((p) => p.to > problem.calendar.slotsPerDay || p.day >= problem.calendar.days.length)
      .map((p) => ({ rule: 'insideDay', moment: p.index })),
};
