import type { Moment } from '../../trajectory/moment.ts';
import type { Trajectory } from '../../trajectory/trajectory.ts';

/** A moment with a time, and that time as epoch milliseconds. */
export interface Dated {
  readonly moment: Moment;
  readonly start: string;
  readonly at: number;
}

const remembered = new WeakMap<Trajectory, readonly Dated[]>();

/** The moments of a trajectory that have a time, by that time. Read once of each: a change makes it another trajectory. */
export function datedMoments(trajectory: Trajectory): readonly Dated[] {
  const known = remembered.get(trajectory);
  if (known) return known;
  const dated = trajectory.moments
    .flatMap((moment) =>
      moment.start === undefined ? [] : [{ moment, start: moment.start, at: Date.parse(moment.start) }],
    )
    .sort((a, b) => a.at - b.at);
  remembered.set(trajectory, dated);
  return dated;
}

/** Of the moments that have a time those from an instant on, and before another; epoch milliseconds. */
export function datedBetween(trajectory: Trajectory, from: number, until: number): readonly Dated[] {
  const dated = datedMoments(trajectory);
  const first = countBefore(dated, from);
  let end = first;
  while (end < dated.length && (dated[end] as Dated).at < until) end += 1;
  return dated.slice(first, end);
}

/** How many lie before an instant: found by halving, for of a thousand trajectories most moments are past. */
function countBefore(dated: readonly Dated[], at: number): number {
  let [low, high] = [0, dated.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dated[middle] as Dated).at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
