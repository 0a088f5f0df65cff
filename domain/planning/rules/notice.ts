import { placedMoments, type Rule } from './rule.ts';

/** A moment does not come before the notice that people are given. */
export const notice: Rule = {
  code: 'notice',
  broken: (problem, starts) =>
    placedMoments(problem, starts)
      .filter((p) => p.day < (problem.moments[p.index]!.notBefore ?? 0))
      .map((p) => ({ rule: 'notice', moment: p.index })),
};
