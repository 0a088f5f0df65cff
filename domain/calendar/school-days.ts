import type { Temporal } from 'temporal-polyfill';
import { daysAfter } from './days-after.ts';
import { publicDayOn } from './public-days.ts';
import { covers, isSchoolDay, type SchoolCalendar } from './school-calendar.ts';
import { weekdayOf } from './weekday.ts';

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
 * Behind the years that the calendar covers every working day is taken for one, which is an assumption: what is owed
 * (a reaction, a release, the confirmation of a deletion) must not wait for a list of holidays.
 */
export function addSchoolDays(
  calendar: SchoolCalendar,
  date: Temporal.PlainDate,
  n: number,
): Temporal.PlainDate {
  const step = Math.sign(n);
  let day = date;
  for (let left = Math.abs(n); left > 0; ) {
    day = daysAfter(day, step);
    if (isLikelySchoolDay(calendar, day)) left -= 1;
  }
  return day;
}

/** As `addSchoolDays`, but no further than the years that the calendar covers: the last school day that is known. */
export function addKnownSchoolDays(
  calendar: SchoolCalendar,
  date: Temporal.PlainDate,
  n: number,
): Temporal.PlainDate {
  const step = Math.sign(n);
  let reached = date;
  let left = Math.abs(n);
  for (let day = daysAfter(date, step); left > 0 && covers(calendar, day); day = daysAfter(day, step)) {
    if (!isSchoolDay(calendar, day)) continue;
    reached = day;
    left -= 1;
  }
  return reached;
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
    day = daysAfter(day, step);
    if (isLikelySchoolDay(calendar, day)) count += step;
  }
  return count;
}

function isLikelySchoolDay(calendar: SchoolCalendar, date: Temporal.PlainDate): boolean {
  if (covers(calendar, date)) return isSchoolDay(calendar, date);
  return weekdayOf(date) !== undefined && publicDayOn(date) === undefined;
}
