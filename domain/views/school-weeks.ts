import { Temporal } from 'temporal-polyfill';
import { covers, type SchoolCalendar } from '../calendar/school-calendar.ts';
import { teachingWeeksBetween } from '../calendar/school-weeks.ts';
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
