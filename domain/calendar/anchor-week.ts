import { Temporal } from 'temporal-polyfill';
import { type AnchoredWeek, type SchoolCalendar, schoolHoliday } from './school-calendar.ts';
import { type SchoolWeek, schoolWeeks } from './school-weeks.ts';
import type { SchoolYear } from './school-year.ts';

/** The week that "week n" of a programme stands for here, and why it is another than the n-th, if it is. */
export type AnchorWeek = {
  readonly week: SchoolWeek;
  readonly moved?: 'beforeKerst' | 'holiday' | 'yearEnd' | 'bySchool';
};

/** In their order. */
export const anchoredWeeks: readonly AnchoredWeek[] = ['10', '13', '23', '38'];

/** The last school week that lies wholly before the Kerst holiday; undefined when the year has none. */
export function lastWeekBeforeKerst(calendar: SchoolCalendar, year: SchoolYear): SchoolWeek | undefined {
  const kerst = schoolHoliday(calendar, 'kerst', year);
  if (!kerst) return undefined;
  const from = Temporal.PlainDate.from(kerst.from);
  return schoolWeeks(calendar, year).findLast(({ friday }) => Temporal.PlainDate.compare(friday, from) < 0);
}

/**
 * Where a programme's "week n" falls in a school year. It is school week n, unless
 * - the school wants week 18 before Kerst and it would come after: 18 becomes the last week before Kerst, and the
 *   weeks leading up to it close up, two weeks of the programme to one of the school, so that their order holds;
 * - `calendar` counting puts it in a holiday: the school week before it (the year's first if there is none);
 * - the year has fewer weeks: its last.
 * Undefined only for a year in which nothing is taught.
 */
export function numberedWeek(calendar: SchoolCalendar, year: SchoolYear, n: number): AnchorWeek | undefined {
  return weekAt(calendar, year, n, n);
}

/** The same for what hangs on a fixed week of a programme, to which the school itself may have given another. */
export function anchorWeek(calendar: SchoolCalendar, year: SchoolYear, n: number): AnchorWeek | undefined {
  const anchored = anchoredWeeks.find((one) => Number(one) === n);
  return weekAt(calendar, year, n, (anchored && calendar.anchors?.[anchored]) ?? n);
}

function weekAt(
  calendar: SchoolCalendar,
  year: SchoolYear,
  n: number,
  wanted: number,
): AnchorWeek | undefined {
  const weeks = schoolWeeks(calendar, year);
  const last = weeks.at(-1);
  if (!last) return undefined;
  const limit = latestBeforeKerst(calendar, year, n);
  if (limit !== undefined && limit < wanted) {
    const week = lastUpTo(weeks, limit);
    return week && { week, moved: 'beforeKerst' };
  }
  const week = lastUpTo(weeks, wanted);
  if (week && wanted !== n) return { week, moved: 'bySchool' };
  if (!week || week.number === n) return week && { week };
  return { week, moved: n > last.number ? 'yearEnd' : 'holiday' };
}

function latestBeforeKerst(calendar: SchoolCalendar, year: SchoolYear, n: number): number | undefined {
  if (!calendar.week18BeforeKerst || n > 18) return undefined;
  const lastBefore = lastWeekBeforeKerst(calendar, year);
  return lastBefore && lastBefore.number - Math.floor((18 - n) / 2);
}

function lastUpTo(weeks: readonly SchoolWeek[], n: number): SchoolWeek | undefined {
  return weeks.findLast((week) => week.number <= n) ?? weeks[0];
}
