import { Temporal } from 'temporal-polyfill';
import { ok, refuse } from '../result.ts';
import { attendeesOf, stepOf } from '../template/expand.ts';
import type { Template } from '../template/template.ts';
import type { Attendee, Moment } from '../trajectory/moment.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { changedMeanwhile, type Decide, momentIn, withMoment } from './decision.ts';

/**
 * Who leads it says whether somebody without whom a meeting can be is there: the teacher at a tussenevaluatie. The
 * invitation comes or goes by itself, she hears it (`effects/attendance.ts`), and nobody else has to answer anew.
 */
export const setAttendance: Decide<'setAttendance'> = (act, { trajectory, situation, viewer, at }) => {
  const moment = momentIn(trajectory, act.moment);
  const found = optionalOf(moment, trajectory, situation.template).find(
    ({ person }) => person === act.attendee,
  );
  if (!found) return refuse('invalid', undefined, 'attendee');
  const { attendees, attendance = [] } = moment;
  const attends = attendees.some(({ person }) => person === act.attendee);
  if (attends === act.attends) return ok(trajectory);
  if (act.revision !== moment.revision) return changedMeanwhile(moment);
  if (moment.state === 'held') return refuse('alreadyDone');
  if (moment.state !== 'scheduled' && moment.state !== 'proposed') return refuse('notPlanned');
  if (moment.start !== undefined && Temporal.Instant.compare(moment.start, situation.now) <= 0) {
    return refuse('alreadyDone');
  }
  const others = attendees.filter(({ person }) => person !== act.attendee);
  const { person } = found;
  const before = attendance.find((one) => one.person === person);
  const change = {
    ...{ person, at, by: viewer.person, attended: before?.attended ?? attends },
    invited: (before?.invited ?? false) || (moment.calendar?.invited.includes(person) ?? false),
  };
  return ok(
    withMoment(trajectory, {
      ...moment,
      attendees: act.attends ? [...others, found] : others,
      attendance: [...attendance.filter((one) => one.person !== person), change],
    }),
  );
};

/** Who may be at a moment or not, whether they are or not. */
export function optionalOf(
  moment: Moment,
  { participants, options }: Pick<Trajectory, 'participants' | 'options'>,
  template: Template,
): readonly Attendee[] {
  return attendeesOf(stepOf(template, moment, options), participants).filter(({ required }) => !required);
}
