import { Temporal } from 'temporal-polyfill';
import { closureOn, covers, isSchoolDay, type SchoolCalendar } from '../calendar/school-calendar.ts';
import type { Moment } from '../trajectory/moment.ts';
import { type DatedMoment, dayOfStart, startOf } from '../trajectory/moments.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { dayIn } from './day-in.ts';

/** Days behind a day on which the school was closed, in which another day for what stood there is still looked for. */
const PATIENCE_DAYS = 28;

/**
 * The meetings of a trajectory that the school's calendar puts out of their place: what is planned on a day without
 * school, and what a strike or snow called off and nobody gave another day since. Work at a desk goes on.
 */
export function displaced(
  trajectory: Trajectory,
  calendar: SchoolCalendar,
  now: Temporal.Instant,
): readonly DatedMoment[] {
  const underWay = trajectory.stage === 'running' || trajectory.stage === 'acquainting';
  if (!underWay || trajectory.ended) return [];
  return trajectory.moments.filter((one): one is DatedMoment => isDisplaced(one, calendar, now));
}

/** The same for one moment. */
export function isDisplaced(moment: Moment, calendar: SchoolCalendar, now: Temporal.Instant): boolean {
  const { start, place, state, reason } = moment;
  if (start === undefined || place === 'desk') return false;
  const dated = { ...moment, start };
  const day = dayOfStart(dated);
  if (state === 'notHeld') {
    const since = dayIn(now).subtract({ days: PATIENCE_DAYS });
    return reason === 'schoolClosed' && Temporal.PlainDate.compare(day, since) >= 0;
  }
  if (state !== 'scheduled' || Temporal.Instant.compare(startOf(dated), now) <= 0) return false;
  // Somebody said that it goes through all the same.
  if (closureOn(calendar, day) && moment.change?.was.state === 'notHeld') return false;
  return covers(calendar, day) && !isSchoolDay(calendar, day);
}
