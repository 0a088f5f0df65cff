import { Temporal } from 'temporal-polyfill';
import { daysAfter } from '../../calendar/days-after.ts';
import type { SchoolCalendar } from '../../calendar/school-calendar.ts';
import { schoolWeekAt } from '../../calendar/school-week-at.ts';
import { mondayOf } from '../../calendar/weekday.ts';
import type { SchoolWeekView } from '../view/school-week.ts';
import type { TrajectorySummary, TrajectoryView } from '../view/trajectory.ts';

/** Before and after a trajectory lie the days that are spoken of in it: an appraisal, agreements, what is deleted when. */
const AROUND = { months: 6 };

/** The numbered weeks of the school around a timeline, as far as its holidays are known. */
export function schoolWeeksAround(
  { timeline, startsOn, endsOn }: Pick<TrajectorySummary, 'timeline' | 'startsOn' | 'endsOn'>,
  calendar: SchoolCalendar,
): TrajectoryView['schoolWeeks'] {
  const days = [startsOn, endsOn, ...timeline.flatMap(({ start }) => start?.slice(0, 10) ?? [])].sort();
  const [first, last] = [days[0], days.at(-1)].map((day) => Temporal.PlainDate.from(day as string));
  if (!first || !last) return [];
  const weeks: SchoolWeekView[] = [];
  const end = last.add(AROUND);
  let monday = mondayOf(first.subtract(AROUND));
  for (; Temporal.PlainDate.compare(monday, end) <= 0; monday = daysAfter(monday, 7)) {
    const week = schoolWeekAt(monday.toString(), calendar);
    if (week) weeks.push(week);
  }
  return weeks;
}
