import type { Violation } from '../solution.ts';
import { byPersonAndDay, type Rule } from './rule.ts';

/** Between on-site moments at different schools there is time to travel, for everyone who goes to both. */
export const travel: Rule = {
  code: 'travel',
  broken: (problem, starts) => {
    const found: Violation[] = [];
    for (const [key, list] of byPersonAndDay(problem, starts)) {
      const visits = list.filter((p) => problem.moments[p.index]!.place.kind === 'onsite');
      for (let i = 1; i < visits.length; i++) {
        const a = problem.moments[visits[i - 1]!.index]!.place;
        const b = problem.moments[visits[i]!.index]!.place;
        if (a.kind !== 'onsite' || b.kind !== 'onsite' || a.school === b.school) continue;
        if (visits[i]!.from >= visits[i - 1]!.to + problem.limits.travelSlots) continue;
        found.push({
          rule: 'travel',
          moment: visits[i]!.index,
          other: visits[i - 1]!.index,
          person: Math.floor(key / problem.calendar.days.length),
        });
      }
    }
    return found;
  },
};
