import { cleanLine } from '../forms/clean.ts';
import { ok, type Result, refuse, refuseAll } from '../result.ts';
import type { Moment } from '../trajectory/moment.ts';
import { outOfOrder } from '../trajectory/order.ts';
import { ROOM_LENGTH } from '../trajectory/place-name.ts';
import { rearranged, turned } from './change.ts';
import { checkNotice } from './check-notice.ts';
import { checkStart, instantOf } from './check-start.ts';
import {
  changedMeanwhile,
  type Decide,
  type Decision,
  momentIn,
  nameIn,
  withMoment,
  without,
} from './decision.ts';
import { isSo, reshaped, type Wanted } from './reshape.ts';
import { isBooked, isFirm, orderIn } from './schedule.ts';

/** Where a moment goes, and what it becomes. */
export type Put = Wanted & { readonly start: string };

/** Another time, place, duration or kind; also the new date of what did not go through. */
export const move: Decide<'move'> = (act, decision) => {
  const { trajectory } = decision;
  const moment = momentIn(trajectory, act.moment);
  const start = instantOf(act.start)?.toString();
  const room = act.room === undefined ? undefined : cleanLine(act.room);
  const isThere = isFirm(moment) && moment.start === start && isSo(moment, act);
  if (isThere && (room ?? moment.room ?? '') === (moment.room ?? '')) return ok(trajectory);
  if (act.revision !== moment.revision) return changedMeanwhile(moment);
  if ((room ?? '').length > ROOM_LENGTH) return refuse('tooLong', { max: ROOM_LENGTH }, 'room');
  // The invitation says the room; nobody has to answer anew for it.
  if (isThere)
    return moment.state === 'held' ? refuse('alreadyDone') : ok(withMoment(trajectory, inRoom(moment, room)));
  const moved = moveTo(moment, act, decision, 'start');
  if (!moved.ok) return moved;
  const sudden = checkNotice({ ...moment, step: moved.value.step }, act.start, decision, 'start');
  return sudden.length > 0 ? refuseAll(sudden) : ok(withMoment(trajectory, inRoom(moved.value, room)));
};

/** Only what is on site has a room. */
function inRoom(moment: Moment, said: string | undefined): Moment {
  const { room: before, ...rest } = moment;
  const room = moment.place === 'onsite' ? (said ?? before ?? '') : '';
  return room === '' ? rest : { ...rest, room };
}

/** A moment at another time, when it can be there: as `placed`, and with the order kept with what stands. */
export function moveTo(moment: Moment, to: Put, decision: Decision, field: string): Result<Moment> {
  const next = placed(moment, to, decision, field);
  if (!next.ok) return next;
  const other = outOfOrder(next.value, decision.trajectory.moments.filter(isFirm), orderIn(decision));
  return other ? refuse('outOfOrder', { moment: nameIn(moment), other: nameIn(other) }, field) : next;
}

/**
 * A moment at another time, on an open day and at an hour at which it can be; the order is not looked at. One that
 * nobody was asked for stays a proposal until the match gate is passed.
 */
export function placed(moment: Moment, to: Put, decision: Decision, field: string): Result<Moment> {
  const { trajectory, situation } = decision;
  if (moment.state === 'held') return refuse('alreadyDone');
  const planned = trajectory.stage === 'acquainting' || trajectory.stage === 'running';
  if (!planned || moment.state === 'dropped') return refuse('notPlanned');
  const shape = reshaped(moment, to, { trajectory, template: situation.template });
  if (!shape.ok) return shape;
  const refusals = checkStart({ ...moment, ...shape.value }, to.start, decision, field);
  if (refusals.length > 0) return refuseAll(refusals);
  const start = instantOf(to.start)?.toString();
  const state = isBooked(moment, decision) ? 'scheduled' : 'proposed';
  const turn = { ...shape.value, state, start, reason: undefined } as const;
  const next = moment.state === 'proposed' ? rearranged(moment, turn) : turned(moment, turn, decision);
  return ok(without(next, 'question'));
}
