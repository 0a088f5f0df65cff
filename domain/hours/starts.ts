import { Temporal } from 'temporal-polyfill';
import { type SchoolCalendar, schoolHoliday } from '../calendar/school-calendar.ts';
import { type SchoolWeek, schoolWeekOf, schoolWeeks } from '../calendar/school-weeks.ts';
import type { SchoolYear } from '../calendar/school-year.ts';

/**
 * The school weeks of a year in which somebody may begin: the first, the first behind the Christmas holiday, and
 * those in which somebody began in the year before (`startsOn`, days of that year). Each with how many did. That they
 * begin in the same weeks again is an assumption.
 */
export function startWeeks(
  calendar: SchoolCalendar,
  year: SchoolYear,
  startsOn: readonly string[],
): readonly { readonly week: SchoolWeek; readonly before: number }[] {
  const all = schoolWeeks(calendar, year);
  const [first] = all;
  if (!first) return [];
  const numbers = startsOn.map((day) => schoolWeekOf(calendar, Temporal.PlainDate.from(day))?.number ?? 1);
  const kerst = schoolHoliday(calendar, 'kerst', year);
  const behind = kerst && all.find(({ monday }) => monday.toString() > kerst.to);
  const offered = new Set([first.number, ...(behind ? [behind.number] : []), ...numbers]);
  return all
    .filter(({ number }) => offered.has(number))
    .map((week) => ({ week, before: numbers.filter((one) => one === week.number).length }));
}
