import type { Temporal } from 'temporal-polyfill';
import { isSchoolDay, type SchoolCalendar } from './school-calendar.ts';

/** The first school day after a date. */
export function nextSchoolDay(calendar: SchoolCalendar, date: Temporal.PlainDate): Temporal.PlainDate {
  return addSchoolDays(calendar, date, 1);
}

/** The last school day before a date. */
export function previousSchoolDay(calendar: SchoolCalendar, date: Temporal.PlainDate): Temporal.PlainDate {
  return addSchoolDays(calendar, date, -1);
}

/**
 * The n-th school day after a date, or before it when n is negative; with 0 the date itself, school day or not.
 * Throws RangeError when it runs out of the years that the calendar covers.
 */
export function addSchoolDays(
  calendar: SchoolCalendar,
  date: Temporal.PlainDate,
  n: number,
): Temporal.PlainDate {
  const step = { days: Math.sign(n) };
  let day = date;
  for (let left = Math.abs(n); left > 0; ) {
    day = day.add(step);
    if (isSchoolDay(calendar, day)) left -= 1;
  }
  return day;
}

/**
 * How many school days `to` lies after `from` (negative when before), `from` itself not counted: the n for which
 * `addSchoolDays(from, n)` is `to`, when `to` is a school day.
 */
export function schoolDaysBetween(
  calendar: SchoolCalendar,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): number {
  const step = from.until(to).sign;
  let count = 0;
  for (let day = from; !day.equals(to); ) {
    day = day.add({ days: step });
    if (isSchoolDay(calendar, day)) count += step;
  }
  return count;
}
