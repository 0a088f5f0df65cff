import { dayOrdinals } from '../dayCount.ts';
import { dayOf } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Two linked moments lie as many days apart as the link says. */
export const linkDays: Rule = {
  code: 'linkDays',
  broken: (problem, starts) => {
    const ordinals = dayOrdinals(problem.calendar);
    return problem.links
      .filter((link) => {
        const from = starts[link.from]!;
        const to = starts[link.to]!;
        if (from < 0 || to < 0) return false;
        const ordinal = ordinals[link.count ?? 'grid'];
        const apart = ordinal[dayOf(problem.calendar, to)]! - ordinal[dayOf(problem.calendar, from)]!;
        return apart < (link.minDays ?? 0) || apart > (link.maxDays ?? Number.POSITIVE_INFINITY);
      })
      .map((link) => ({ rule: 'linkDays', moment: link.to, other: link.from }));
  },
};
