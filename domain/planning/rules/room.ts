import { placedMoments, type Rule } from './rule.ts';

/** No more moments at once than the school has rooms. */
export const room: Rule = {
  code: 'room',
  broken: (problem, starts) => {
    const used = new Map<string, number>();
    const needing = placedMoments(problem, starts).filter(
      (p) => problem.moments[p.index]!.roomAt !== undefined,
    );
    const keys = (p: (typeof needing)[number]) =>
      Array.from(
        { length: p.to - p.from },
        (_, i) => `${problem.moments[p.index]!.roomAt}/${p.day}/${p.from + i}`,
      );
    for (const p of needing) for (const key of keys(p)) used.set(key, (used.get(key) ?? 0) + 1);
    return needing
      .filter((p) => {
        const { rooms } = problem.schools[problem.moments[p.index]!.roomAt!]!;
        return keys(p).some((key) => used.get(key)! > rooms);
      })
      .map((p) => ({ rule: 'room', moment: p.index }));
  },
};
