import { Temporal } from 'temporal-polyfill';
import { covers, isSchoolDay } from '../calendar/school-calendar.ts';
import { ZONE } from '../calendar/zone.ts';
import { impossibleHour } from '../schedule/possible-hours.ts';
import { stepOf } from '../template/expand.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { ReconcileContext } from './reconciled.ts';

/** No talk or visit takes longer; who drags an event to a whole day means something else. */
const longestMinutes = 8 * 60;

/**
 * Why a moment cannot be put there from outside, as in the app: it would be over already, before the beginning, on a day
 * on which the school is closed, at an hour at which its kind cannot be, out of the order that binds, or last no time or a
 * whole day. Undefined when it can.
 */
export function cannotStand(
  moment: Moment,
  start: string,
  end: string,
  { startsOn, options }: Pick<Trajectory, 'startsOn' | 'options'>,
  { calendar, template, now, outOfOrder }: ReconcileContext,
): 'inThePast' | 'outsideWindow' | 'schoolClosed' | 'outsideHours' | 'outOfOrder' | 'invalid' | undefined {
  const minutes = Temporal.Instant.from(start).until(end).total('minutes');
  // Desk work ends when it starts: a deadline.
  if (minutes < 0 || minutes > longestMinutes) return 'invalid';
  if (Temporal.Instant.compare(end, now) <= 0) return 'inThePast';
  const [from, until] = [start, end].map((one) => Temporal.Instant.from(one).toZonedDateTimeISO(ZONE));
  if (!from || !until) return 'invalid';
  const day = from.toPlainDate();
  if (day.toString() < startsOn) return 'outsideWindow';
  if (!covers(calendar, day) || !isSchoolDay(calendar, day)) return 'schoolClosed';
  if (moment.place !== 'desk' && impossibleHour(from, until, stepOf(template, moment, options), calendar))
    return 'outsideHours';
  return outOfOrder?.has(moment.id) ? 'outOfOrder' : undefined;
}
