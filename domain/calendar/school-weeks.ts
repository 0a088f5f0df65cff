import { Temporal } from 'temporal-polyfill';
import { daysAfter } from './days-after.ts';
import { isScheduledSchoolDay, type SchoolCalendar, schoolHoliday } from './school-calendar.ts';
import { type SchoolYear, schoolYearBefore, schoolYearOf } from './school-year.ts';
import { mondayOf } from './weekday.ts';

/** A numbered week with at least one planned school day. `monday` and `friday` may themselves be days off. */
export type SchoolWeek = {
  readonly schoolYear: SchoolYear;
  readonly number: number;
  readonly isoWeek: number;
  readonly monday: Temporal.PlainDate;
  readonly friday: Temporal.PlainDate;
};

type KnownWeeks = {
  readonly years: Map<SchoolYear, readonly SchoolWeek[]>;
  /** By the ISO date of their Monday: every page asks for the same few dozen again and again. */
  readonly seen: Map<string, SchoolWeek | undefined>;
};

const known = new WeakMap<SchoolCalendar, KnownWeeks>();

function knownWeeks(calendar: SchoolCalendar): KnownWeeks {
  let weeks = known.get(calendar);
  if (weeks === undefined) {
    weeks = { years: new Map(), seen: new Map() };
    known.set(calendar, weeks);
  }
  return weeks;
}

/**
 * The school weeks of a year in order. Week 1 is the first with a school day after the summer. Weeks without one
 * are left out; under `calendar` counting their numbers are used up, under `teaching` they are not. A closure
 * (strike, snow) changes no number: people have planned by them. Throws RangeError for a year not known.
 */
export function schoolWeeks(calendar: SchoolCalendar, year: SchoolYear): readonly SchoolWeek[] {
  const { years } = knownWeeks(calendar);
  let weeks = years.get(year);
  if (weeks === undefined) {
    weeks = countWeeks(calendar, year);
    years.set(year, weeks);
  }
  return weeks;
}

/** The school week that a date lies in (Monday to Sunday); undefined in a week without planned school days. */
export function schoolWeekOf(calendar: SchoolCalendar, date: Temporal.PlainDate): SchoolWeek | undefined {
  const monday = mondayOf(date);
  const { seen } = knownWeeks(calendar);
  const iso = monday.toString();
  if (!seen.has(iso)) seen.set(iso, weekFrom(calendar, monday));
  return seen.get(iso);
}

/** The Monday of school week n, the inverse of `schoolWeekOf`; undefined when the year has no such school week. */
export function mondayOfSchoolWeek(
  calendar: SchoolCalendar,
  year: SchoolYear,
  n: number,
): Temporal.PlainDate | undefined {
  return schoolWeeks(calendar, year).find((week) => week.number === n)?.monday;
}

/** The school weeks with a planned school day from `from` up to and including `to`, in order. */
export function teachingWeeksBetween(
  calendar: SchoolCalendar,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): SchoolWeek[] {
  const inside = (day: Temporal.PlainDate) =>
    Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, to) <= 0;
  const isWhole = (monday: Temporal.PlainDate) => inside(monday) && inside(daysAfter(monday, 4));
  const weeks: SchoolWeek[] = [];
  for (
    let monday = mondayOf(from);
    Temporal.PlainDate.compare(monday, to) <= 0;
    monday = daysAfter(monday, 7)
  ) {
    const teaches = () =>
      weekdaysFrom(monday).some((day) => inside(day) && isScheduledSchoolDay(calendar, day));
    if (!isWhole(monday) && !teaches()) continue;
    const week = schoolWeekOf(calendar, monday);
    if (week) weeks.push(week);
  }
  return weeks;
}

/**
 * The week in the middle of a period by teaching weeks: the seventh of thirteen, of an even number the first of
 * the second half. Undefined when nothing is taught in the period.
 */
export function halfwayWeek(
  calendar: SchoolCalendar,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): SchoolWeek | undefined {
  const weeks = teachingWeeksBetween(calendar, from, to);
  return weeks[Math.floor(weeks.length / 2)];
}

function countWeeks(calendar: SchoolCalendar, year: SchoolYear): readonly SchoolWeek[] {
  const before = schoolHoliday(calendar, 'zomer', schoolYearBefore(year));
  const after = schoolHoliday(calendar, 'zomer', year);
  if (!before || !after) {
    throw new RangeError(`The summers around school year ${year} are not known: add them to the calendar.`);
  }
  const weeks: SchoolWeek[] = [];
  const end = Temporal.PlainDate.from(after.from);
  let number = 0;
  for (
    let monday = mondayOf(Temporal.PlainDate.from(before.to).add({ days: 1 }));
    Temporal.PlainDate.compare(monday, end) < 0;
    monday = daysAfter(monday, 7)
  ) {
    const teaches = hasSchoolDay(calendar, monday);
    if (teaches || (number > 0 && calendar.weekCounting === 'calendar')) number += 1;
    if (!teaches) continue;
    weeks.push({
      schoolYear: year,
      number,
      isoWeek: monday.weekOfYear as number,
      monday,
      friday: daysAfter(monday, 4),
    });
  }
  return weeks;
}

function weekFrom(calendar: SchoolCalendar, monday: Temporal.PlainDate): SchoolWeek | undefined {
  if (!hasSchoolDay(calendar, monday)) return undefined;
  return schoolWeeks(calendar, schoolYearOf(monday)).find((week) => week.monday.equals(monday));
}

function hasSchoolDay(calendar: SchoolCalendar, monday: Temporal.PlainDate): boolean {
  return weekdaysFrom(monday).some((day) => isScheduledSchoolDay(calendar, day));
}

function weekdaysFrom(monday: Temporal.PlainDate): Temporal.PlainDate[] {
  return [0, 1, 2, 3, 4].map((days) => daysAfter(monday, days));
}
