import type { Temporal } from 'temporal-polyfill';
import { isSchoolDay, type SchoolCalendar } from './school-calendar.ts';
import { contains, type TimeSpan, without } from './time-span.ts';
import { type Weekday, weekdayOf } from './weekday.ts';

/** Who shares a job often works a weekday only in the even or the odd ISO weeks. */
export type WorkingDay = TimeSpan & { readonly weeks: 'every' | 'even' | 'odd' };

/** When a person works, and when she stands before a class. Plain data; a weekday that is absent is free. */
export type Roster = {
  readonly workingDays: Readonly<Partial<Record<Weekday, WorkingDay>>>;
  readonly lessons: Readonly<Partial<Record<Weekday, readonly TimeSpan[]>>>;
};

/** The roster of someone who works Monday to Friday 8.00-17.00 and teaches no lessons. */
export function officeRoster(): Roster {
  const day = { from: '08:00', to: '17:00', weeks: 'every' } as const;
  return {
    workingDays: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day },
    lessons: {},
  };
}

/** The roster of a full-time teacher: as `officeRoster`, and in class during all of her school's lesson times. */
export function classTeacherRoster(calendar: SchoolCalendar): Roster {
  const lessons = Object.entries(calendar.hours).map(([weekday, hours]) => [weekday, [hours]]);
  return { ...officeRoster(), lessons: Object.fromEntries(lessons) };
}

/** Whether a date is one of the person's working days by the roster alone; holidays are the school's. */
export function worksOn(roster: Roster, date: Temporal.PlainDate): boolean {
  return workingHoursOn(roster, date) !== undefined;
}

/** From when to when the person works on a date by the roster alone; undefined when she does not. */
export function workingHoursOn(roster: Roster, date: Temporal.PlainDate): TimeSpan | undefined {
  const weekday = weekdayOf(date);
  const day = weekday && roster.workingDays[weekday];
  if (!day) return undefined;
  const parity = (date.weekOfYear as number) % 2 === 0 ? 'even' : 'odd';
  return day.weeks === 'every' || day.weeks === parity ? { from: day.from, to: day.to } : undefined;
}

/** The lessons that the person gives on a date by the roster alone, none on a day that she does not work. */
export function lessonHoursOn(roster: Roster, date: Temporal.PlainDate): readonly TimeSpan[] {
  const weekday = weekdayOf(date);
  return weekday && worksOn(roster, date) ? (roster.lessons[weekday] ?? []) : [];
}

/**
 * When the person can have a talk on a date without anyone taking her class: her working hours on a school day
 * outside her lessons, in order. Empty when the school is closed; a studiedag belongs to the team.
 */
export function freeForTalk(calendar: SchoolCalendar, roster: Roster, date: Temporal.PlainDate): TimeSpan[] {
  const hours = workingHoursOn(roster, date);
  if (!hours || !isSchoolDay(calendar, date)) return [];
  return without(hours, lessonHoursOn(roster, date));
}

/** Whether the whole of `span` on a date is free for a talk, as `freeForTalk` has it. */
export function isFreeForTalk(
  calendar: SchoolCalendar,
  roster: Roster,
  date: Temporal.PlainDate,
  span: TimeSpan,
): boolean {
  return freeForTalk(calendar, roster, date).some((free) => contains(free, span));
}
