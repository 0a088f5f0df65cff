import { closureOn, type SchoolCalendar } from '../calendar/school-calendar.ts';
import type { Moment } from '../trajectory/moment.ts';
import { dayOfStart, isScheduled } from '../trajectory/moments.ts';

/**
 * Whether a scheduled meeting falls in an unplanned stop of the school (strike, snow). Work at a desk goes on, and
 * what somebody said to go through after all is left to her.
 */
export function isCutOff(moment: Moment, calendar: SchoolCalendar): boolean {
  return (
    isScheduled(moment) &&
    moment.place !== 'desk' &&
    moment.change?.was.state !== 'notHeld' &&
    closureOn(calendar, dayOfStart(moment)) !== undefined
  );
}
