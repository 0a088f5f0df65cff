import { Temporal } from 'temporal-polyfill';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { ZONE } from '../calendar/zone.ts';
import { stepOf } from '../template/expand.ts';
import type { Template } from '../template/template.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { judgedTooLate } from './moved-in-time.ts';
import { lastDayInTime } from './programme-week.ts';

/**
 * The last day on which a moment still leaves its time before the end of a contract (Dutch day), where `start` (instant)
 * lies behind that; undefined where it is in time or need not be, as where nothing of it can be.
 */
export function lastDayBefore(
  start: string,
  moment: Pick<Moment, 'step' | 'cycle' | 'id'>,
  trajectory: Pick<Trajectory, 'options' | 'moments' | 'startsOn'>,
  template: Template,
  calendar: SchoolCalendar,
): Temporal.PlainDate | undefined {
  if (judgedTooLate(trajectory, template, calendar)) return undefined;
  const { options } = trajectory;
  const last = lastDayInTime(stepOf(template, moment, options), moment.cycle, { options }, calendar);
  const day = Temporal.Instant.from(start).toZonedDateTimeISO(ZONE).toPlainDate();
  return last && Temporal.PlainDate.compare(day, last) > 0 ? last : undefined;
}
