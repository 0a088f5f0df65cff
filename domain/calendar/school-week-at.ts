import { Temporal } from 'temporal-polyfill';
import type { NumberedWeek } from './date-texts.ts';
import { covers, type SchoolCalendar } from './school-calendar.ts';
import { schoolWeekOf } from './school-weeks.ts';
import { ZONE } from './zone.ts';

const remembered = new WeakMap<SchoolCalendar, Map<string, NumberedWeek | undefined>>();

/**
 * The numbered week of a school in which a day (`YYYY-MM-DD`) or an instant (UTC ISO) lies, on Dutch time; undefined in
 * a week without lessons and where no holidays are known.
 * Worked out once per calendar: a first page asks it of each of a thousand trajectories, and most have the same days.
 */
export function schoolWeekAt(at: string, calendar: SchoolCalendar): NumberedWeek | undefined {
  const known = remembered.get(calendar) ?? new Map<string, NumberedWeek | undefined>();
  if (known.has(at)) return known.get(at);
  const week = workedOut(at, calendar);
  remembered.set(calendar, known.set(at, week));
  return week;
}

function workedOut(at: string, calendar: SchoolCalendar): NumberedWeek | undefined {
  const day = at.includes('T')
    ? Temporal.Instant.from(at).toZonedDateTimeISO(ZONE).toPlainDate()
    : Temporal.PlainDate.from(at);
  const week = covers(calendar, day) ? schoolWeekOf(calendar, day) : undefined;
  return week && { monday: week.monday.toString(), number: week.number };
}
