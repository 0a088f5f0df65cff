import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { standsFor } from '../schedule/rounds.ts';
import { expand, type Options } from '../template/expand.ts';
import type { Template } from '../template/template.ts';
import type { Participant } from '../trajectory/participant.ts';
import { type Assumptions, ordinaryAssumptions, type Work, workOf } from './work.ts';

/**
 * What one who begins then, with a whole school year before her, asks of a coach: the line of the formatieplan is
 * this times as many as begin (domain.md A.2, bullet 1.7). What arises under way (a moment that a POP asks for) is
 * not foreseen.
 */
export function programmeWork(
  template: Template,
  startsOn: string,
  calendar: SchoolCalendar,
  assumptions: Assumptions = ordinaryAssumptions,
): readonly Work[] {
  const options: Options = Object.fromEntries(template.options.map(({ id, initial }) => [id, initial]));
  const participants = template.roles.map(
    ({ role }): Participant => ({ person: role, role, name: role, mail: '', external: false }),
  );
  const beginning = { startsOn, options, months: 'schoolYear' as const };
  const moments = expand(template, options, participants, standsFor(beginning, calendar));
  return workOf({ schoolId: '', startsOn, options, participants, moments }, template, assumptions);
}
