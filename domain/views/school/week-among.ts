import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../access/roles.ts';
import { mondayOf } from '../../calendar/weekday.ts';
import type { SchoolWeekView } from '../view/school-week.ts';

/** Of these weeks the one in which a day (`YYYY-MM-DD`) or an instant (UTC ISO) lies. */
export function weekAmong(
  weeks: readonly SchoolWeekView[] | undefined,
  at: string,
): SchoolWeekView | undefined {
  const monday = mondayOf(Temporal.PlainDate.from(at.includes('T') ? dayOf(at) : at)).toString();
  return weeks?.find((one) => one.monday === monday);
}
