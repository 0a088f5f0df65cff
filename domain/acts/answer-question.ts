import { Temporal } from 'temporal-polyfill';
import { ok, type Result, refuse, refuseAll } from '../result.ts';
import type { Moment, MomentQuestion } from '../trajectory/moment.ts';
import { outOfOrder } from '../trajectory/order.ts';
import { rearranged, turned } from './change.ts';
import { checkStart } from './check-start.ts';
import {
  changedMeanwhile,
  type Decide,
  type Decision,
  momentIn,
  nameIn,
  withMoment,
  without,
} from './decision.ts';
import { isFirm, orderIn } from './schedule.ts';

/** What only the coach can say: which of two times holds, or what an event that disappeared means. */
export const answerQuestion: Decide<'answerQuestion'> = (act, decision) => {
  const { trajectory } = decision;
  const moment = momentIn(trajectory, act.moment);
  const { question } = moment;
  const answeredBefore = trajectory.log.some(
    (each) =>
      each.what === 'answerQuestion' && each.about === moment.id && each.by === decision.viewer.person,
  );
  if (!question) return answeredBefore ? ok(trajectory) : refuse('notFound');
  if (act.revision !== moment.revision) return changedMeanwhile(moment);
  const answered = answer(moment, question, act.choice, decision);
  return answered.ok ? ok(withMoment(trajectory, without(answered.value, 'question'))) : answered;
};

function answer(
  moment: Moment,
  question: MomentQuestion,
  choice: 'takeCalendar' | 'takeList' | 'putBack' | 'callOff',
  decision: Decision,
): Result<Moment> {
  if (choice === 'callOff') return ok(turned(moment, { state: 'notHeld', reason: 'cancelled' }, decision));
  if (question.kind === 'eventGone') {
    // One revision up and without the old link: the event that is made now is another one, and not missed again.
    return choice === 'putBack'
      ? ok(without(rearranged(moment, {}), 'calendar'))
      : refuse('invalid', undefined, 'choice');
  }
  if (choice === 'putBack') return refuse('invalid', undefined, 'choice');
  const start = choice === 'takeCalendar' ? question.calendarStart : question.listStart;
  const via = choice === 'takeCalendar' ? 'calendar' : 'list';
  const refusals = checkStart(moment, start, decision, 'choice');
  if (refusals.length > 0) return refuseAll(refusals);
  const next = seen(turned(moment, { start }, decision, via), question.calendarStart);
  const other = outOfOrder(next, decision.trajectory.moments.filter(isFirm), orderIn(decision));
  return other ? refuse('outOfOrder', { moment: nameIn(next), other: nameIn(other) }, 'choice') : ok(next);
}

/** The calendar's own change was seen and answered: from here on it counts as agreed, and is not asked again. */
function seen(moment: Moment, calendarStart: string): Moment {
  if (!moment.calendar) return moment;
  const end = Temporal.Instant.from(calendarStart).add({ minutes: moment.durationMin }).toString();
  return { ...moment, calendar: { ...moment.calendar, start: calendarStart, end } };
}
