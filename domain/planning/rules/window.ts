import { placedMoments, type Rule } from './rule.ts';

/** A moment lies in its window of days and weeks. */
export const insideWindow: Rule = {
  code: 'window',
  broken: (problem, starts) =>
    placedMoments(problem, starts)
      .filter((p) => {
        const { fromDay, toDay, fromWeek, toWeek } = problem.moments[p.index]!.window;
        const week = problem.calendar.days[p.day]!.week;
        return (
          p.day < (fromDay ?? p.day) ||
          p.day > (toDay ?? p.day) ||
          week < (fromWeek ?? week) ||
          week > (toWeek ?? week)
        );
      })
      .map((p) => ({ rule: 'window', moment: p.index })),
};
