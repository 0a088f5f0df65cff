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
