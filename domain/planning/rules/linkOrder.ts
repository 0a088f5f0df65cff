import { dayOf } from '../problem.ts';
import type { Rule } from './rule.ts';

/** On one day, the later of two linked moments starts when the earlier has ended, or some slots after. */
export const linkOrder: Rule = {
  code: 'linkOrder',
  broken: (problem, starts) =>
    problem.links
      .filter((link) => {
        const from = starts[link.from]!;
        const to = starts[link.to]!;
        if (from < 0 || to < 0 || (link.minDays ?? 0) < 0 || link.anyOrder) return false;
        if (dayOf(problem.calendar, from) !== dayOf(problem.calendar, to)) return false;
        return to < from + problem.moments[link.from]!.duration + (link.gapSlots ?? 0);
      })
      .map((link) => ({ rule: 'linkOrder', moment: link.to, other: link.from })),
};
