import type { PlanIndex } from '../planIndex.ts';
import { type PlanningMoment, type PlanningProblem, type Starts, UNPLACED } from '../problem.ts';
import { withoutStrangers } from '../strangers.ts';

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
  index: PlanIndex,
  starts: Starts,
  trajectories: Iterable<string>,
): Excerpt {
  const free = new Set([...trajectories].flatMap((t) => index.ofTrajectory.get(t) ?? []));
  const people = new Set<number>();
  const rooms = new Set<number>();
  const pinned = new Set<number>();
  const hopeless = new Set<number>();
  const pin = (m: number): void => {
    if (starts[m] !== UNPLACED && !free.has(m)) pinned.add(m);
  };
  for (const m of free) {
    for (const p of problem.moments[m]!.people) people.add(p);
    const { roomAt } = problem.moments[m]!;
    if (roomAt !== undefined) rooms.add(roomAt);
    for (const l of index.linksOf[m]!) {
      const { from, to, needsFrom } = problem.links[l]!;
      pin(from === m ? to : from);
      if (to === m && needsFrom && !free.has(from) && starts[from] === UNPLACED) hopeless.add(m);
    }
  }
  for (const p of people) index.ofPerson[p]!.forEach(pin);
  for (const r of rooms) index.inRooms[r]!.forEach(pin);
  return cut(problem, index, [...free, ...pinned], (m) => {
    const moment = problem.moments[m]!;
    if (pinned.has(m)) return { ...moment, pinned: starts[m]! };
    return hopeless.has(m) ? { ...moment, window: { toDay: -1 } } : standing(moment, starts[m]!);
  });
}

/** One trajectory as if it had everyone and every room to itself. */
export function excerptAlone(
  problem: PlanningProblem,
  index: PlanIndex,
  starts: Starts,
  trajectory: string,
): Excerpt {
  const own = index.ofTrajectory.get(trajectory) ?? [];
  return cut(problem, index, own, (m) => standing(problem.moments[m]!, starts[m]!));
}

function cut(
  problem: PlanningProblem,
  index: PlanIndex,
  chosen: readonly number[],
  momentOf: (m: number) => PlanningMoment,
): Excerpt {
  const whole = [...chosen].sort((a, b) => a - b);
  const at = new Map(whole.map((m, i) => [m, i]));
  const within = new Set(whole.flatMap((m) => index.linksOf[m]!));
  const links = [...within]
    .sort((a, b) => a - b)
    .map((l) => problem.links[l]!)
    .filter((link) => at.has(link.from) && at.has(link.to))
    .map((link) => ({ ...link, from: at.get(link.from)!, to: at.get(link.to)! }));
  return { problem: withoutStrangers({ ...problem, moments: whole.map(momentOf), links }), whole };
}

function standing(m: PlanningMoment, start: number): PlanningMoment {
  if (m.current || m.pinned !== undefined || start === UNPLACED) return m;
  return { ...m, current: { start, invited: false } };
}
