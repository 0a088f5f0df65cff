import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../access/roles.ts';
import { mondayOf } from '../calendar/weekday.ts';
import { schoolWeekText } from '../calendar/wording.ts';
import type { SchoolWeekView } from './view/school-week.ts';

/** Of these weeks the one in which an instant (UTC ISO) lies. */
export function weekAmong(
  weeks: readonly SchoolWeekView[] | undefined,
  instant: string,
): SchoolWeekView | undefined {
  const monday = mondayOf(Temporal.PlainDate.from(dayOf(instant))).toString();
  return weeks?.find((one) => one.monday === monday);
}

/** 'schoolweek 10 · week 45 · 3–7 nov'. */
export function weekText({ number, monday }: SchoolWeekView): string {
  return schoolWeekText({ number, monday: Temporal.PlainDate.from(monday) });
}
