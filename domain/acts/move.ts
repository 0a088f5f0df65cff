import { ok, type Result, refuse, refuseAll } from '../result.ts';
import { stepOf } from '../template/expand.ts';
import type { Moment, PlaceKind } from '../trajectory/moment.ts';
import { outOfOrder } from '../trajectory/order.ts';
import { rearranged, turned } from './change.ts';
import { checkNotice } from './check-notice.ts';
import { checkStart, instantOf } from './check-start.ts';
import { changedMeanwhile, type Decide, type Decision, momentIn, withMoment, without } from './decision.ts';
import { isBooked, isFirm, orderIn } from './schedule.ts';

/** Another time or place; also the new date of what did not go through. */
export const move: Decide<'move'> = (act, decision) => {
  const { trajectory, situation } = decision;
  const moment = momentIn(trajectory, act.moment);
  const start = instantOf(act.start)?.toString();
  const place = act.place ?? moment.place;
  if (isFirm(moment) && moment.start === start && moment.place === place) return ok(trajectory);
  if (act.revision !== moment.revision) return changedMeanwhile(moment);
  const step = stepOf(situation.template, moment, trajectory.options);
  if (!step.placeChoices.includes(place)) return refuse('invalid', undefined, 'place');
  const moved = moveTo(moment, { start: act.start, place }, decision, 'start');
  if (!moved.ok) return moved;
  const sudden = checkNotice(moment, act.start, decision, 'start');
  return sudden.length > 0 ? refuseAll(sudden) : ok(withMoment(trajectory, moved.value));
};

/** A moment at another time, when it can be there: as `placed`, and with the order kept with what stands. */
export function moveTo(
  moment: Moment,
  to: { readonly start: string; readonly place?: PlaceKind },
  decision: Decision,
  field: string,
): Result<Moment> {
  const next = placed(moment, to, decision, field);
  if (!next.ok) return next;
  const other = outOfOrder(next.value, decision.trajectory.moments.filter(isFirm), orderIn(decision));
  return other ? refuse('outOfOrder', { moment: moment.id, other: other.id }, field) : next;
}

/**
 * A moment at another time, on an open day and at an hour at which it can be; the order is not looked at. One that
 * nobody was asked for stays a proposal until the match gate is passed.
 */
export function placed(
  moment: Moment,
  to: { readonly start: string; readonly place?: PlaceKind },
  decision: Decision,
  field: string,
): Result<Moment> {
  const { trajectory } = decision;
  if (moment.state === 'held') return refuse('alreadyDone');
  const planned = trajectory.stage === 'acquainting' || trajectory.stage === 'running';
  if (!planned || moment.state === 'dropped') return refuse('notPlanned');
  const place = to.place ?? moment.place;
  const refusals = checkStart({ ...moment, place }, to.start, decision, field);
  if (refusals.length > 0) return refuseAll(refusals);
  const start = instantOf(to.start)?.toString();
  const state = isBooked(moment, decision) ? 'scheduled' : 'proposed';
  const turn = { state, start, place, reason: undefined } as const;
  const next = moment.state === 'proposed' ? rearranged(moment, turn) : turned(moment, turn, decision);
  return ok(without(next, 'question'));
}
