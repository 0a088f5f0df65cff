import type { PlanningProblem } from './problem.ts';

/**
 * Who and what meets whom in a problem, by index: made once for a standing plan, so that planning again looks only at
 * what a change touches. Holds for every problem with the same moments and links.
 */
export interface PlanIndex {
  readonly problem: PlanningProblem;
  /** Moments by person that must be there, by school at which they need a room, and by trajectory. */
  readonly ofPerson: readonly (readonly number[])[];
  readonly inRooms: readonly (readonly number[])[];
  readonly ofTrajectory: ReadonlyMap<string, readonly number[]>;
  readonly pinned: readonly number[];
  /** Links (by index) by moment at either end. */
  readonly linksOf: readonly (readonly number[])[];
}

/** Reads a problem once, in time that grows with its moments and links. */
export function indexOf(problem: PlanningProblem): PlanIndex {
  const ofPerson: number[][] = problem.people.map(() => []);
  const inRooms: number[][] = problem.schools.map(() => []);
  const linksOf: number[][] = problem.moments.map(() => []);
  const ofTrajectory = new Map<string, number[]>();
  problem.moments.forEach((m, i) => {
    for (const p of m.people) ofPerson[p]!.push(i);
    if (m.roomAt !== undefined) inRooms[m.roomAt]!.push(i);
    const own = ofTrajectory.get(m.trajectory);
    if (own) own.push(i);
    else ofTrajectory.set(m.trajectory, [i]);
  });
  problem.links.forEach(({ from, to }, l) => {
    linksOf[from]!.push(l);
    linksOf[to]!.push(l);
  });
  const pinned = problem.moments.flatMap((m, i) => (m.pinned === undefined ? [] : [i]));
  return { problem, pinned, ofPerson, inRooms, ofTrajectory, linksOf };
}
