import { Temporal } from 'temporal-polyfill';
import type { SchoolCalendar } from './school-calendar.ts';
import { addSchoolDays } from './school-days.ts';
import { type SchoolWeek, schoolWeeks } from './school-weeks.ts';
import { schoolYearOf } from './school-year.ts';

/** The school days a board needs between the beoordelingsgesprek and its letter; a product default. */
const schoolDaysToDecide = 10;

export type AppraisalDeadline = {
  /** The last day on which the employer may say in writing whether the contract goes on. */
  readonly announceBy: Temporal.PlainDate;
  /** The last day on which the beoordelingsgesprek still leaves the board its time. */
  readonly lastDay: Temporal.PlainDate;
  /** The last school week whose Friday is not after `lastDay`; undefined when the school year has none. */
  readonly lastWeek: SchoolWeek | undefined;
};

/**
 * How late the beoordelingsgesprek can be for a temporary contract that ends on `contractEnd` (its last day). The
 * employer must say a month before that whether and how it goes on (aanzegplicht, BW 7:668); the month runs by
 * the date, so from 31 July to 30 June. Throws RangeError when that school year is not known.
 */
export function latestAppraisal(
  contractEnd: Temporal.PlainDate,
  calendar: SchoolCalendar,
): AppraisalDeadline {
  const announceBy = contractEnd.subtract({ months: 1 });
  const lastDay = addSchoolDays(calendar, announceBy, -schoolDaysToDecide);
  const lastWeek = schoolWeeks(calendar, schoolYearOf(lastDay)).findLast(
    (week) => Temporal.PlainDate.compare(week.friday, lastDay) <= 0,
  );
  return { announceBy, lastDay, lastWeek };
}
