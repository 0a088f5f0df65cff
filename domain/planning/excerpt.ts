import { type PlanningMoment, type PlanningProblem, type Starts, UNPLACED } from './problem.ts';

/** A part of a problem that can be planned by itself. */
export interface Excerpt {
  readonly problem: PlanningProblem;
  /** Per moment of the excerpt, its index in the whole. */
  readonly whole: readonly number[];
}

/**
 * The trajectories named, free to move, with all that others have standing with the same people or in the same rooms,
 * or linked to them, pinned. Moments that are free are given `starts` as their current place unless they have one.
 */
export function excerpt(
  problem: PlanningProblem,
  starts: Starts,
  trajectories: ReadonlySet<string>,
): Excerpt {
  const { moments, people, schools } = problem;
  const person = new Uint8Array(people.length);
  const rooms = new Uint8Array(schools.length);
  const free = new Uint8Array(moments.length);
  moments.forEach((m, i) => {
    if (!trajectories.has(m.trajectory)) return;
    free[i] = 1;
    for (const p of m.people) person[p] = 1;
    if (m.roomAt !== undefined) rooms[m.roomAt] = 1;
  });
  const linked = new Uint8Array(moments.length);
  const hopeless = new Uint8Array(moments.length);
  for (const { from, to, needsFrom } of problem.links) {
    if (free[from]) linked[to] = 1;
    if (free[to]) linked[from] = 1;
    if (needsFrom && !free[from] && starts[from] === UNPLACED) hopeless[to] = 1;
  }
  const whole: number[] = [];
  const part: PlanningMoment[] = [];
  const index = new Int32Array(moments.length).fill(-1);
  moments.forEach((m, i) => {
    const start = starts[i]!;
    if (!free[i]) {
      const inTheWay = m.people.some((p) => person[p]) || (m.roomAt !== undefined && rooms[m.roomAt]);
      if (start === UNPLACED || !(inTheWay || linked[i])) return;
    }
    index[i] = part.length;
    whole.push(i);
    if (!free[i]) part.push({ ...m, pinned: start });
    else part.push(hopeless[i] ? { ...m, window: { toDay: -1 } } : standing(m, start));
  });
  const links = problem.links
    .filter((link) => index[link.from]! >= 0 && index[link.to]! >= 0 && (free[link.from] || free[link.to]))
    .map((link) => ({ ...link, from: index[link.from]!, to: index[link.to]! }));
  return { problem: withoutStrangers({ ...problem, moments: part, links }), whole };
}

/** The same problem with only the people whom its moments name. */
function withoutStrangers(problem: PlanningProblem): PlanningProblem {
  const index = new Map<number, number>();
  const number = (person: number): number => {
    if (!index.has(person)) index.set(person, index.size);
    return index.get(person)!;
  };
  const moments = problem.moments.map((m) => ({
    ...m,
    people: m.people.map(number),
    ...(m.optional && { optional: m.optional.map(number) }),
    ...(m.host !== undefined && { host: number(m.host) }),
    ...(m.lessonOf !== undefined && { lessonOf: number(m.lessonOf) }),
  }));
  return { ...problem, moments, people: [...index.keys()].map((p) => problem.people[p]!) };
}

function standing(m: PlanningMoment, start: number): PlanningMoment {
  if (m.current || m.pinned !== undefined || start === UNPLACED) return m;
  return { ...m, current: { start, invited: false } };
}
