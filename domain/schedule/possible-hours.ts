import type { Temporal } from 'temporal-polyfill';
import { classHoursOn, type SchoolCalendar } from '../calendar/school-calendar.ts';
import { contains } from '../calendar/time-span.ts';
import type { Step } from '../template/template.ts';

/** No talk begins earlier or ends later; what lies inside is between people and their rosters. */
export const WAKING = { from: '07:00', to: '22:00' };

/** Why a meeting of that kind cannot be at an hour (Amsterdam time), however much people want it; undefined when it can. */
export function impossibleHour(
  start: Temporal.ZonedDateTime,
  end: Temporal.ZonedDateTime,
  { hours }: Pick<Step, 'hours'>,
  calendar: SchoolCalendar,
): 'outsideDay' | 'outsideLessons' | undefined {
  const span = { from: clock(start), to: clock(end) };
  const day = start.toPlainDate();
  if (!day.equals(end.toPlainDate()) || !contains(WAKING, span)) return 'outsideDay';
  if (hours !== 'class') return undefined;
  const lessons = classHoursOn(calendar, day);
  return lessons && contains(lessons, span) ? undefined : 'outsideLessons';
}

function clock(time: Temporal.ZonedDateTime): string {
  return time.toPlainTime().toString({ smallestUnit: 'minute' });
}
