import { Temporal } from 'temporal-polyfill';
import { daysAfter } from '../calendar/days-after.ts';
import { isScheduledSchoolDay, type SchoolCalendar } from '../calendar/school-calendar.ts';
import { addSchoolDays, previousSchoolDay } from '../calendar/school-days.ts';
import { schoolWeeks } from '../calendar/school-weeks.ts';
import { schoolYearOf } from '../calendar/school-year.ts';
import { mondayOf } from '../calendar/weekday.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

/** The stretch of school days in which a trajectory takes place, both days included. */
export interface Period {
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
  /** Weeks by which holidays inside made it longer than its months. */
  readonly extendedWeeks: number;
}

/**
 * Until the last day of the school year where that is its length. Else from the start over so many calendar months,
 * and the days in which it stood still; where more than one whole holiday week lies inside, the end moves
 * up by those weeks (the leidinggevende is asked to confirm, because a period of
 * improvement should not change in silence). An end that was agreed when it stood still is its end. Ends on a school day.
 */
export function periodOf(
  trajectory: Pick<Trajectory, 'startsOn' | 'months' | 'pauses'>,
  calendar: SchoolCalendar,
): Period {
  const from = Temporal.PlainDate.from(trajectory.startsOn);
  if (trajectory.months === 'schoolYear') {
    const last = schoolWeeks(calendar, schoolYearOf(from)).at(-1)?.friday ?? from;
    return { from, until: onSchoolDay(calendar, last), extendedWeeks: 0 };
  }
  const agreed = agreedEnd(trajectory);
  if (agreed) return { from, until: onSchoolDay(calendar, agreed), extendedWeeks: 0 };
  const plain = from.add({ months: trajectory.months }).add({ days: daysPaused(trajectory.pauses) });
  const lost = holidayWeeks(calendar, from, plain);
  const extendedWeeks = lost > 1 ? lost : 0;
  let until = plain;
  for (let owed = extendedWeeks; owed > 0; ) {
    until = until.add({ weeks: 1 });
    if (teaches(calendar, mondayOf(until))) owed -= 1;
  }
  return { from, until: onSchoolDay(calendar, until), extendedWeeks };
}

/** The end that was agreed last when it stood still, with the days in which it did so again since. */
function agreedEnd({ pauses = [] }: Pick<Trajectory, 'pauses'>): Temporal.PlainDate | undefined {
  const index = pauses.findLastIndex((one) => one.newEnd !== undefined);
  const end = pauses[index]?.newEnd;
  return end === undefined
    ? undefined
    : Temporal.PlainDate.from(end).add({ days: daysPaused(pauses.slice(index + 1)) });
}

/** Days in which it stood still and went on from. */
function daysPaused(pauses: NonNullable<Trajectory['pauses']> = []): number {
  return pauses.reduce(
    (days, { from, until = from }) =>
      days + Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until)).days,
    0,
  );
}

/** The school day that lies a part (0 to 1) of the way through, counted in school days. */
export function dayAt(
  calendar: SchoolCalendar,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
  part: number,
) {
  return addSchoolDays(
    calendar,
    firstSchoolDay(calendar, from),
    Math.round(part * countSchoolDays(calendar, from, until)),
  );
}

export function firstSchoolDay(calendar: SchoolCalendar, date: Temporal.PlainDate): Temporal.PlainDate {
  return isScheduledSchoolDay(calendar, date) ? date : addSchoolDays(calendar, date, 1);
}

function countSchoolDays(
  calendar: SchoolCalendar,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): number {
  let days = 0;
  for (let day = from; Temporal.PlainDate.compare(day, until) < 0; day = daysAfter(day, 1)) {
    if (isScheduledSchoolDay(calendar, day)) days += 1;
  }
  return days;
}

function onSchoolDay(calendar: SchoolCalendar, date: Temporal.PlainDate): Temporal.PlainDate {
  return isScheduledSchoolDay(calendar, date) ? date : previousSchoolDay(calendar, date);
}

function holidayWeeks(calendar: SchoolCalendar, from: Temporal.PlainDate, until: Temporal.PlainDate): number {
  let weeks = 0;
  for (
    let monday = daysAfter(mondayOf(from), 7);
    Temporal.PlainDate.compare(monday, until) <= 0;
    monday = daysAfter(monday, 7)
  ) {
    if (!teaches(calendar, monday)) weeks += 1;
  }
  return weeks;
}

function teaches(calendar: SchoolCalendar, monday: Temporal.PlainDate): boolean {
  return [0, 1, 2, 3, 4].some((days) => isScheduledSchoolDay(calendar, daysAfter(monday, days)));
}
