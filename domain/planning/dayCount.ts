import type { DayCount, PlanningCalendar } from './problem.ts';

export type DayOrdinals = Readonly<Record<DayCount, Int32Array>>;

/** The number of each day of the grid in the three ways of counting; their differences are what links bound. */
export function dayOrdinals(calendar: PlanningCalendar): DayOrdinals {
  const n = calendar.days.length;
  const grid = new Int32Array(n);
  const open = new Int32Array(n);
  const dates = new Int32Array(n);
  let opened = 0;
  for (let d = 0; d < n; d++) {
    const day = calendar.days[d]!;
    grid[d] = d;
    open[d] = opened;
    if (day.open) opened++;
    dates[d] = daysSinceEpoch(day.date);
  }
  return { grid, open, calendar: dates };
}

/** Days from 1970-01-01 to an ISO date (proleptic Gregorian), by Howard Hinnant's days_from_civil. */
function daysSinceEpoch(date: string): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear =
    Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  );
}
