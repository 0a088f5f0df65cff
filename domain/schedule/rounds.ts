import { Temporal } from 'temporal-polyfill';
import { daysAfter } from '../calendar/days-after.ts';
import { isScheduledSchoolDay, type SchoolCalendar } from '../calendar/school-calendar.ts';
import type { Step } from '../template/template.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { periodOf } from './period.ts';
import { type Beginning, comesTooLate, endOfProgrammeWeek, programmeWeek } from './programme-week.ts';
import type { Window } from './window.ts';

/** School days that a month must have behind the programme's week to be one in which to meet. */
const ENOUGH_DAYS = 10;

/** Which rounds of a step a trajectory has that begins then, in this school's year: the rule that `expand` asks. */
export function standsFor(
  beginning: Beginning & Pick<Trajectory, 'months'>,
  calendar: SchoolCalendar,
): (step: Step, round: number) => boolean {
  return (step, round) => {
    switch (step.timing.kind) {
      case 'schoolWeek':
        return programmeWeek(step, round, beginning, calendar) !== undefined;
      case 'monthly':
        return monthOf(step, round, beginning, calendar) !== undefined;
      case 'follows':
        return !comesTooLate(step, round, beginning, calendar);
      default:
        return true;
    }
  };
}

/**
 * The school days of a calendar month (1 to 12) behind the programme's week and within the period, as a window;
 * undefined when there are too few of them to meet.
 */
export function monthOf(
  { timing }: Step,
  month: number,
  beginning: Beginning & Pick<Trajectory, 'months'>,
  calendar: SchoolCalendar,
): Window | undefined {
  const behind =
    timing.kind === 'monthly' ? endOfProgrammeWeek(timing.afterWeek, beginning, calendar) : undefined;
  if (!behind) return undefined;
  const { until } = periodOf(beginning, calendar);
  const days: Temporal.PlainDate[] = [];
  for (
    let day = firstIn(month, daysAfter(behind, 1));
    day.month === month && Temporal.PlainDate.compare(day, until) <= 0;
    day = daysAfter(day, 1)
  ) {
    if (isScheduledSchoolDay(calendar, day)) days.push(day);
  }
  const [from, last, middle] = [days[0], days.at(-1), days[Math.floor(days.length / 2)]];
  return from && last && middle && days.length >= ENOUGH_DAYS
    ? { from, until: last, prefer: middle }
    : undefined;
}

/** The first day from `since` on that lies in a month. */
function firstIn(month: number, since: Temporal.PlainDate): Temporal.PlainDate {
  if (since.month === month) return since;
  const first = since.with({ month, day: 1 });
  return Temporal.PlainDate.compare(first, since) > 0 ? first : first.add({ years: 1 });
}
