import type { Temporal } from 'temporal-polyfill';
import { type KeptCalendar, keptOf } from '../../calendar/kept-calendar.ts';
import type { SchoolCalendar } from '../../calendar/school-calendar.ts';
import type { School } from '../../school.ts';

/** A school's calendar as those who keep it see it. */
export interface CalendarView {
  readonly school: string;
  readonly name: string;
  readonly place: string;
  /** Goes back with what is saved, so that nobody writes over what another has just saved. */
  readonly version: string;
  readonly calendar: KeptCalendar;
  readonly hours: SchoolCalendar['hours'];
  readonly now: string;
}

/** A school as it stands, at `now`. */
export function calendarView(
  { id, name, place, calendar }: School,
  version: string,
  now: Temporal.Instant,
): CalendarView {
  return {
    ...{ school: id, name, place, version },
    ...{ calendar: keptOf(calendar), hours: calendar.hours, now: now.toString() },
  };
}
