import { dayOf } from '../access/roles.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { choosableWeeks } from '../schedule/programme-week.ts';
import { monthOf } from '../schedule/rounds.ts';
import type { Step } from '../template/template.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { Activity } from './activities.ts';

/** What a possible activity is counted by: weeks of the programme, months, or days that somebody asked for. */
export function countedBy({ timing }: Step): 'week' | 'month' | 'asked' {
  return timing.kind === 'monthly' ? 'month' : timing.kind === 'asked' ? 'asked' : 'week';
}

/**
 * Where activities stand in the year, as days: the Monday of a week, the first school day of a month, the day on which
 * what was asked for is planned. The day that was asked for (`mayKnowAsked`) is her own who asked and of who guides her.
 */
export function daysInYear(
  trajectory: Trajectory,
  calendar: SchoolCalendar,
  mayKnowAsked: boolean,
): (activity: Activity) => string | undefined {
  const mondays = new Map(choosableWeeks(trajectory, calendar).map(({ week, monday }) => [week, monday]));
  return ({ moment: id, step, round, week }) => {
    switch (countedBy(step)) {
      case 'week':
        return mondays.get(week)?.toString();
      case 'month':
        return monthOf(step, round, trajectory, calendar)?.from.toString();
      case 'asked': {
        const moment = trajectory.moments.find((one) => one.id === id);
        const planned = moment?.start === undefined ? undefined : dayOf(moment.start);
        return planned ?? (mayKnowAsked ? moment?.around : undefined);
      }
    }
  };
}
