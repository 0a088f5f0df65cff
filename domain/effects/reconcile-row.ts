import { Temporal } from 'temporal-polyfill';
import type { Moment } from '../trajectory/moment.ts';
import { ROOM_LENGTH } from '../trajectory/place-name.ts';
import { isRoomName } from '../trajectory/room-names.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { cannotStand } from './can-stand.ts';
import type { ObservedEvent } from './effect.ts';
import { changedFrom, type Outside } from './moment-change.ts';
import type { MomentEdit, MomentOutcome, PutBack, ReconcileContext } from './reconciled.ts';

/** A moment with an edit of its row: taken over, asked about when the calendar moved too, or put back. */
export function reconcileRow(
  before: Moment,
  edit: MomentEdit,
  event: ObservedEvent | undefined,
  trajectory: Trajectory,
  context: ReconcileContext,
): MomentOutcome {
  const outside: Outside = {
    via: 'list',
    ...(edit.editor === undefined ? {} : { by: edit.editor }),
    at: context.now.toString(),
  };
  const columns = [...edit.nonsense];
  let moment = before;
  if (edit.room !== undefined && edit.room !== (moment.room ?? '')) {
    if (canHaveRoom(moment, edit.room, trajectory)) moment = { ...moment, room: edit.room };
    else columns.push('room');
  }
  if (edit.calledOff !== undefined) {
    const after = calledOff(moment, edit.calledOff, outside, trajectory, context);
    if (after) moment = after;
    else columns.push('calledOff');
  }
  if (edit.start !== undefined && !isSame(edit.start, moment.start)) {
    const after = moved(moment, edit.start, event, outside, trajectory, context);
    if (after) moment = after;
    else columns.push('start');
  }
  const { at } = outside;
  const by = edit.editor ?? 'system';
  const putBack: PutBack[] = columns.length === 0 ? [] : [putBackOf(edit, columns)];
  return {
    moment,
    putBack,
    noted: [
      ...(moment === before ? [] : [{ at, by, what: 'rowChanged', about: before.id } as const]),
      ...(columns.length === 0
        ? []
        : [
            {
              ...{ at, by, what: 'rowPutBack', about: before.id },
              detail: {
                columns: columns.join(' '),
                ...(edit.start === undefined ? {} : { start: edit.start }),
              },
            } as const,
          ]),
    ],
  };
}

/**
 * As in the app: only what is on site has a room, and what is no name of one is longer. Who edits a row need not be one of
 * those who meet: what she types goes to all of them only where it is a room. None may always be said.
 */
function canHaveRoom({ place }: Moment, room: string, trajectory: Trajectory): boolean {
  return room === '' || (place === 'onsite' && room.length <= ROOM_LENGTH && isRoomName(room, trajectory));
}

function putBackOf({ moment, editor }: MomentEdit, columns: readonly string[]): PutBack {
  return { moment, ...(editor === undefined ? {} : { editor }), via: 'list', columns };
}

/** Undefined when that cannot be said of this moment. */
function calledOff(
  moment: Moment,
  off: boolean,
  outside: Outside,
  trajectory: Trajectory,
  context: ReconcileContext,
): Moment | undefined {
  if (off) {
    if (moment.state === 'notHeld') return moment;
    if (moment.state !== 'scheduled') return undefined;
    return changedFrom(moment, { state: 'notHeld', reason: 'cancelled' }, outside);
  }
  if (moment.state !== 'notHeld') return moment.state === 'dropped' ? undefined : moment;
  if (moment.start === undefined || Temporal.Instant.compare(moment.start, context.now) <= 0)
    return undefined;
  const end = Temporal.Instant.from(moment.start).add({ minutes: moment.durationMin }).toString();
  if (cannotStand(moment, moment.start, end, trajectory, context)) return undefined;
  const { reason: _, ...rest } = changedFrom(moment, { state: 'scheduled' }, outside);
  return rest;
}

/** Undefined when it cannot take place then, or no longer has a time of its own. */
function moved(
  moment: Moment,
  start: string,
  event: ObservedEvent | undefined,
  outside: Outside,
  trajectory: Trajectory,
  context: ReconcileContext,
): Moment | undefined {
  const end = Temporal.Instant.from(start).add({ minutes: moment.durationMin }).toString();
  if (cannotStand(moment, start, end, trajectory, context)) return undefined;
  if (moment.state === 'proposed') return { ...moment, start };
  if (moment.state !== 'scheduled') return undefined;
  const link = moment.calendar;
  const isMovedThere = link && event && !event.cancelled && !isSame(event.start, link.start);
  if (isMovedThere && !isSame(event.start, start)) {
    const at = outside.at;
    return {
      ...moment,
      question: { kind: 'bothMoved', at, calendarStart: event.start, listStart: start },
    };
  }
  return changedFrom(moment, { start }, outside);
}

function isSame(a: string, b: string | undefined): boolean {
  return b !== undefined && Temporal.Instant.compare(a, b) === 0;
}
