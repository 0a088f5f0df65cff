import type { Rule } from './rule.ts';

/** What needs another moment is not planned without it. */
export const linkNeeds: Rule = {
  code: 'linkNeeds',
  broken: (problem, starts) =>
    problem.links
      .filter(
        (link) =>
          link.needsFrom &&
          starts[link.to]! >= 0 &&
          starts[link.from]! < 0 &&
          problem.moments[link.to]!.pinned === undefined,
      )
      .map((link) => ({ rule: 'linkNeeds', moment: link.to, other: link.from })),
};
