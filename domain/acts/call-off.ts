import { ok, refuse } from '../result.ts';
import { outOfOrder } from '../trajectory/order.ts';
import { rearranged, turned } from './change.ts';
import { checkStart } from './check-start.ts';
import { changedMeanwhile, type Decide, momentIn, nameIn, withMoment, without } from './decision.ts';
import { isBooked, isFirm, orderIn } from './schedule.ts';

/** "Gaat niet door", with a reason of the closed list and never a cause. */
export const callOff: Decide<'callOff'> = (act, decision) => {
  const { trajectory } = decision;
  const moment = momentIn(trajectory, act.moment);
  if (moment.state === 'notHeld' && moment.reason === act.reason) return ok(trajectory);
  if (act.revision !== moment.revision) return changedMeanwhile(moment);
  if (moment.state === 'held') return refuse('alreadyDone');
  if (moment.state !== 'scheduled') return refuse('notPlanned');
  const next = turned(moment, { state: 'notHeld', reason: act.reason }, decision);
  return ok(withMoment(trajectory, without(next, 'question')));
};

/** It goes through after all, at its own time when that can still be; what was dropped may be planned again. */
export const restore: Decide<'restore'> = (act, decision) => {
  const { trajectory } = decision;
  const moment = momentIn(trajectory, act.moment);
  if (moment.state === 'scheduled' || moment.state === 'proposed') return ok(trajectory);
  if (act.revision !== moment.revision) return changedMeanwhile(moment);
  if (moment.state === 'held') return refuse('nothingToUndo');
  if (moment.state === 'dropped')
    return ok(withMoment(trajectory, rearranged(moment, { state: 'proposed' })));
  const { start } = moment;
  if (!isBooked(moment, decision)) {
    const proposed = rearranged(moment, { state: 'proposed', start: undefined, reason: undefined });
    return ok(withMoment(trajectory, proposed));
  }
  if (start === undefined) return refuse('notPlanned');
  const refusals = checkStart(moment, start, decision, 'start');
  if (refusals.length > 0) return { ok: false, refusals };
  const next = turned(moment, { state: 'scheduled', reason: undefined }, decision);
  const other = outOfOrder(next, trajectory.moments.filter(isFirm), orderIn(decision));
  return other
    ? refuse('outOfOrder', { moment: nameIn(next), other: nameIn(other) }, 'start')
    : ok(withMoment(trajectory, next));
};
