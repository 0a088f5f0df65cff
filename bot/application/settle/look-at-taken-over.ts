import { Temporal } from 'temporal-polyfill';
import { lookedAt, takenOver, whoTookOver } from '../../../domain/replanning/clashing.ts';
import { endOf } from '../../../domain/trajectory/moments.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { Calendar } from '../ports/calendar.ts';
import type { Clock } from '../ports/clock.ts';
import { busyOf } from '../steps/busy.ts';

export interface LookPorts {
  readonly calendar: Pick<Calendar, 'availability'>;
  readonly clock: Clock;
}

/**
 * Looks in the calendars of those who took meetings over, as soon as they can be seen: what fits there needs no second look.
 * Nothing is asked of Microsoft 365 where nothing was taken over.
 */
export async function lookAtTakenOver(
  { calendar, clock }: LookPorts,
  trajectory: Trajectory,
): Promise<Trajectory> {
  const now = Temporal.Instant.fromEpochMilliseconds(clock.now());
  const ahead = takenOver(trajectory, now);
  const theirs = whoTookOver(trajectory, ahead).filter(({ external }) => !external);
  const [asking] = theirs;
  if (!asking) return trajectory;
  const until = ahead
    .map((one) => endOf(one).toString())
    .sort()
    .at(-1)!;
  return lookedAt(trajectory, await busyOf(calendar, theirs, now.toString(), until, asking), now);
}
