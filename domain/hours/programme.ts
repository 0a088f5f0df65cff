import { Temporal } from 'temporal-polyfill';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { schoolWeekOf, schoolWeeks } from '../calendar/school-weeks.ts';
import { schoolYearOf } from '../calendar/school-year.ts';
import { periodOf } from '../schedule/period.ts';
import { standsFor } from '../schedule/rounds.ts';
import { windowOf } from '../schedule/windows.ts';
import { expand, type Options, stepOf } from '../template/expand.ts';
import type { Template } from '../template/template.ts';
import type { Participant } from '../trajectory/participant.ts';
import type { Assumptions } from './assumptions.ts';
import type { WeekMinutes } from './full-weeks.ts';
import { ordinaryHours } from './settings.ts';
import { type Work, workOf } from './work.ts';

/**
 * What one who begins then, with a whole school year before her, asks of a coach: the line of the formatieplan is
 * this times as many as begin ("Opzet begeleiding beginnende leerkrachten"). What arises under way (a moment
 * that a POP asks for) is not foreseen.
 */
export function programmeWork(
  template: Template,
  startsOn: string,
  calendar: SchoolCalendar,
  assumptions: Assumptions = ordinaryHours,
): readonly Work[] {
  const { trajectory, moments } = programmeOf(template, startsOn, calendar);
  return workOf({ ...trajectory, schoolId: '', moments }, template, assumptions);
}

/** The same by school week, each moment in the week in which it stands best; what has no place in none. */
export function programmeWeeks(
  template: Template,
  startsOn: string,
  calendar: SchoolCalendar,
  assumptions: Assumptions = ordinaryHours,
): readonly WeekMinutes[] {
  const { trajectory, moments } = programmeOf(template, startsOn, calendar);
  const period = periodOf(trajectory, calendar);
  const situation = { trajectory, template, calendar, period, after: period.from };
  const minutes = new Map<number, number>();
  for (const moment of moments) {
    const window = windowOf(stepOf(template, moment, trajectory.options), moment.cycle, situation);
    const week = window && schoolWeekOf(calendar, window.prefer);
    if (!week) continue;
    const work = workOf({ ...trajectory, schoolId: '', moments: [moment] }, template, assumptions);
    const taken = work.reduce((sum, one) => sum + one.minutes, 0);
    minutes.set(week.number, (minutes.get(week.number) ?? 0) + taken);
  }
  return schoolWeeks(calendar, schoolYearOf(Temporal.PlainDate.from(startsOn))).flatMap(
    ({ number, monday }) => {
      const taken = minutes.get(number) ?? 0;
      return taken > 0 ? [{ week: number, monday: monday.toString(), minutes: taken }] : [];
    },
  );
}

/** One who begins then, with everything that her programme has for her. */
function programmeOf(template: Template, startsOn: string, calendar: SchoolCalendar) {
  const options: Options = Object.fromEntries(template.options.map(({ id, initial }) => [id, initial]));
  const participants = template.roles.map(
    ({ role }): Participant => ({ person: role, role, name: role, mail: '', external: false }),
  );
  const trajectory = { startsOn, options, months: 'schoolYear' as const, participants };
  return { trajectory, moments: expand(template, options, participants, standsFor(trajectory, calendar)) };
}
