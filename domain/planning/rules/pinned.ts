import type { Rule } from './rule.ts';

/** What is pinned stands where it was pinned. */
export const pinned: Rule = {
  code: 'pinned',
  broken: (problem, starts) =>
    problem.moments.flatMap((moment, index) =>
      moment.pinned === undefined || moment.pinned === starts[index]
        ? []
        : [{ rule: 'pinned' as const, moment: index }],
    ),
};
