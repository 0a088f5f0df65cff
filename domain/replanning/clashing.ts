import { Temporal } from 'temporal-polyfill';
import type { Moment } from '../trajectory/moment.ts';
import { type DatedMoment, endOf, isScheduled, startOf } from '../trajectory/moments.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { type Busy, besidesOwn } from './besides-own.ts';

/**
 * What somebody took over as it stood and was not yet seen to fit in her own calendar, as far as it is still to come:
 * nobody gave it another time since.
 */
export function takenOver(trajectory: Trajectory, now: Temporal.Instant): readonly DatedMoment[] {
  if (trajectory.stage !== 'running') return [];
  return trajectory.moments.filter((one): one is DatedMoment => isTakenOver(one, now));
}

/** Of that: the meetings at whose time something else stands in her own calendar. None where that is not visible. */
export function clashing(trajectory: Trajectory, busy: Busy, now: Temporal.Instant): readonly DatedMoment[] {
  return takenOver(trajectory, now).filter((one) => isClashing(one, busy, now));
}

/** The same for one moment. */
export function isClashing(moment: Moment, busy: Busy, now: Temporal.Instant): boolean {
  if (!isTakenOver(moment, now)) return false;
  const coach = moment.takenOver ?? '';
  return besidesOwn(busy[coach] ?? [], coach, [moment]).some(
    ({ from, until }) =>
      Temporal.Instant.compare(from, endOf(moment)) < 0 &&
      Temporal.Instant.compare(until, startOf(moment)) > 0,
  );
}

/**
 * After a look at her own calendar: what fits there is from then on a meeting of hers like any other, and what she puts
 * at its time later is her own choice. What clashes waits for her answer. As long as her calendar is not visible the
 * same object: it is not known what fits.
 */
export function lookedAt(trajectory: Trajectory, busy: Busy, now: Temporal.Instant): Trajectory {
  const fits = new Set(
    takenOver(trajectory, now).filter((one) => busy[one.takenOver ?? ''] && !isClashing(one, busy, now)),
  );
  if (fits.size === 0) return trajectory;
  const moments = trajectory.moments.map((one): Moment => {
    const { takenOver: _, ...hers } = one;
    return fits.has(one as DatedMoment) ? hers : one;
  });
  return { ...trajectory, moments };
}

function isTakenOver(moment: Moment, now: Temporal.Instant): moment is DatedMoment {
  return (
    moment.takenOver !== undefined &&
    moment.place !== 'desk' &&
    isScheduled(moment) &&
    Temporal.Instant.compare(startOf(moment), now) > 0
  );
}
