import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { schoolWeekAt } from '../calendar/school-week-at.ts';
import { isDay } from '../forms/values.ts';
import type { Refusal } from '../result.ts';
import { instantOf } from './check-start.ts';

/**
 * Refusals with, beside each day (`YYYY-MM-DD`) or instant (UTC ISO) that they name, the number of its school week:
 * `date` gets `dateWeek`. None in a holiday, nor behind the last known holidays.
 */
export function withWeeks(refusals: readonly Refusal[], calendar: SchoolCalendar): readonly Refusal[] {
  return refusals.map((refusal) => {
    if (!refusal.params) return refusal;
    const weeks = Object.entries(refusal.params).flatMap(([name, value]) => {
      const number = numberOf(String(value), calendar);
      return number === undefined ? [] : [[`${name}Week`, number]];
    });
    return weeks.length === 0
      ? refusal
      : { ...refusal, params: { ...refusal.params, ...Object.fromEntries(weeks) } };
  });
}

function numberOf(value: string, calendar: SchoolCalendar): number | undefined {
  return isDay(value) || instantOf(value) ? schoolWeekAt(value, calendar)?.number : undefined;
}
