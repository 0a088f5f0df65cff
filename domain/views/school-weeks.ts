import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../access/roles.ts';
import { covers, type SchoolCalendar } from '../calendar/school-calendar.ts';
import { schoolWeekOf, teachingWeeksBetween } from '../calendar/school-weeks.ts';
import type { SchoolWeekView } from './view/school-week.ts';
import type { TrajectorySummary, TrajectoryView } from './view/trajectory.ts';

/** The numbered weeks of the school under a timeline, from its first to its last day. None where the year is not known. */
export function schoolWeeksUnder(
  { timeline, startsOn, endsOn }: Pick<TrajectorySummary, 'timeline' | 'startsOn' | 'endsOn'>,
  calendar: SchoolCalendar,
): TrajectoryView['schoolWeeks'] {
  const days = [startsOn, endsOn, ...timeline.flatMap(({ start }) => start?.slice(0, 10) ?? [])].sort();
  const [from, until] = [days[0], days.at(-1)].map((day) => Temporal.PlainDate.from(day as string));
  if (!from || !until || !covers(calendar, from) || !covers(calendar, until)) return [];
  return teachingWeeksBetween(calendar, from, until).map(({ monday, number }) => ({
    monday: monday.toString(),
    number,
  }));
}

/** The numbered week of the school in which an instant (UTC ISO) lies; undefined in a holiday or a year not known. */
export function schoolWeekAt(instant: string, calendar: SchoolCalendar): SchoolWeekView | undefined {
  const day = Temporal.PlainDate.from(dayOf(instant));
  const week = covers(calendar, day) ? schoolWeekOf(calendar, day) : undefined;
  return week && { monday: week.monday.toString(), number: week.number };
}
