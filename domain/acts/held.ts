import { Temporal } from 'temporal-polyfill';
import { ok, refuse } from '../result.ts';
import type { Moment } from '../trajectory/moment.ts';
import { outOfOrder } from '../trajectory/order.ts';
import { turned } from './change.ts';
import { changedMeanwhile, type Decide, momentIn, nameIn, withMoment, without } from './decision.ts';
import { isBooked, isFirm, orderIn, scheduleProposed } from './schedule.ts';

/** Whether it took place, once its time has come. What waited for that is booked with it. */
export const held: Decide<'held'> = (act, decision) => {
  const { trajectory, situation, at } = decision;
  const moment = momentIn(trajectory, act.moment);
  const reason = act.reason ?? 'cancelled';
  if (act.held && moment.state === 'held') return ok(trajectory);
  if (!act.held && moment.state === 'notHeld' && moment.reason === reason) return ok(trajectory);
  if (act.revision !== moment.revision) return changedMeanwhile(moment);
  if (moment.state !== 'scheduled' || moment.start === undefined) return refuse('notPlanned');
  const isDesk = moment.place === 'desk';
  if (!isDesk && Temporal.Instant.compare(situation.now, moment.start) < 0) {
    return refuse('tooSoon', { when: moment.start });
  }
  if (!act.held) {
    const next = turned(moment, { state: 'notHeld', reason }, decision);
    return ok(withMoment(trajectory, without(next, 'question')));
  }
  const heldAt = isDesk ? at : moment.start;
  const done: Moment = { ...moment, state: 'held', heldAt };
  const after = withMoment(trajectory, without(done, 'question'));
  const opens = situation.template.steps.some((step) => step.opensAfter === moment.step);
  return ok(opens && trajectory.stage === 'running' ? scheduleProposed(after, decision) : after);
};

/** Takes such an answer back, as long as nothing was built on it. */
export const undoHeld: Decide<'undoHeld'> = (act, decision) => {
  const { trajectory, situation } = decision;
  const moment = momentIn(trajectory, act.moment);
  if (moment.state === 'scheduled') return ok(trajectory);
  if (act.revision !== moment.revision) return changedMeanwhile(moment);
  const isGate = moment.step === situation.template.matchStep;
  const isBuiltOn =
    trajectory.documents.some((each) => each.momentId === moment.id && !each.withdrawnAt) ||
    trajectory.films.some((each) => each.momentId === moment.id && each.reference !== undefined) ||
    (isGate && trajectory.matchAnswers.length > 0);
  const isHandedOver = !trajectory.ended && !isBooked(moment, decision);
  if (moment.start === undefined || isHandedOver || (moment.state === 'held' && isBuiltOn)) {
    return refuse('nothingToUndo');
  }
  if (moment.state === 'held') {
    const open: Moment = { ...moment, state: 'scheduled' };
    return ok(withMoment(trajectory, without(open, 'heldAt')));
  }
  const past = Temporal.Instant.compare(moment.start, situation.now) <= 0;
  if (moment.state !== 'notHeld' || !past) return refuse('nothingToUndo');
  const next = turned(moment, { state: 'scheduled', reason: undefined }, decision);
  const other = outOfOrder(next, trajectory.moments.filter(isFirm), orderIn(decision));
  return other
    ? refuse('outOfOrder', { moment: nameIn(next), other: nameIn(other) })
    : ok(withMoment(trajectory, next));
};
