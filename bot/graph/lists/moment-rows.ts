import { Temporal } from 'temporal-polyfill';
import { dateText, timeText } from '../../../domain/calendar/wording.ts';
import { ZONE } from '../../../domain/calendar/zone.ts';
import type { MomentEdit } from '../../../domain/effects/reconciled.ts';
import { rowPutBackText } from '../../../domain/texts/nl/lists.ts';
import { capital, stepName } from '../../../domain/texts/nl/names.ts';
import type { Moment } from '../../../domain/trajectory/moment.ts';
import type { PersonId } from '../../../domain/trajectory/participant.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { oneLine, type RowOf } from './columns.ts';
import type { momenten } from './definitions.ts';

export type MomentRow = RowOf<typeof momenten>;

/** What people see of a moment, as the app wrote it. */
interface Agreed {
  readonly title: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly room: string;
  readonly calledOff: boolean;
  /** Absent: nothing is said. */
  readonly notice?: string;
}

/** A trajectory as far as its rows hang on it. */
export type Logged = Pick<Trajectory, 'id' | 'log'>;

export function momentRow(trajectory: Logged, moment: Moment): MomentRow {
  const agreed = agreedOf(trajectory, moment);
  return {
    Title: agreed.title,
    Sleutel: `${trajectory.id}/${moment.id}`,
    Traject: trajectory.id,
    Moment: moment.id,
    ...(agreed.start === null ? {} : { Start: agreed.start }),
    ...(agreed.end === null ? {} : { Einde: agreed.end }),
    ...(agreed.room === '' ? {} : { Ruimte: agreed.room }),
    GaatNietDoor: agreed.calledOff,
    ...(agreed.notice === undefined ? {} : { Melding: agreed.notice }),
    Afgesproken: JSON.stringify(agreed),
  };
}

/** Whether the app's own part of the row is what it should be; if not, a write of it was lost. */
export function isUpToDate(row: MomentRow, trajectory: Logged, moment: Moment): boolean {
  return row.Afgesproken === JSON.stringify(agreedOf(trajectory, moment));
}

/**
 * What a person changed in the row; undefined when nothing. Only the columns that are hers to change count as a
 * change, any other is nonsense, and so is an emptied or unreadable date. What is said to her she may take away.
 */
export function editOf(row: MomentRow, moment: Moment, editor: PersonId | undefined): MomentEdit | undefined {
  const agreed = readAgreed(row.Afgesproken);
  const by = { moment: moment.id, ...(editor === undefined ? {} : { editor }) };
  if (!agreed) return { ...by, nonsense: ['row'] };
  const start = row.Start ?? null;
  const startMoved = start !== agreed.start;
  const nonsense = [
    ...((row.Title ?? '') === agreed.title ? [] : ['title']),
    ...(startMoved && start === null ? ['start'] : []),
    ...(isEndSensible(row, agreed, moment) ? [] : ['end']),
    ...(['', agreed.notice ?? ''].includes(row.Melding ?? '') ? [] : ['notice']),
    ...(row.Moment === moment.id ? [] : ['moment']),
    ...(row.Sleutel === `${row.Traject}/${moment.id}` ? [] : ['trajectory']),
  ];
  const edit: MomentEdit = {
    ...by,
    ...(startMoved && start !== null ? { start } : {}),
    ...((row.Ruimte ?? '') === agreed.room ? {} : { room: row.Ruimte ?? '' }),
    ...((row.GaatNietDoor ?? false) === agreed.calledOff ? {} : { calledOff: row.GaatNietDoor ?? false }),
    nonsense,
  };
  return nonsense.length > 0 || 'start' in edit || 'room' in edit || 'calledOff' in edit ? edit : undefined;
}

/** Left alone, or moved along with the start. How long a moment takes is not to be changed here. */
function isEndSensible(row: MomentRow, agreed: Agreed, moment: Moment): boolean {
  const end = row.Einde ?? null;
  return end === agreed.end || (row.Start !== undefined && end === endOf(row.Start, moment));
}

function agreedOf({ log }: Logged, moment: Moment): Agreed {
  const notice = noticeOf(log, moment);
  const start = moment.start === undefined ? null : wholeSeconds(Temporal.Instant.from(moment.start));
  return {
    title: titleOf(moment),
    start,
    end: start === null ? null : endOf(start, moment),
    room: oneLine(moment.room ?? ''),
    calledOff: moment.state === 'notHeld' || moment.state === 'dropped',
    ...(notice === undefined ? {} : { notice }),
  };
}

/**
 * That the last change of the row was put back, until something else is done with the moment: who keeps the list
 * need not have the app, so it stands where she made the change.
 */
function noticeOf(log: Trajectory['log'], { id }: Moment): string | undefined {
  const last = log.findLast((one) => one.about === id && one.what !== 'eventPutBack');
  if (last?.what !== 'rowPutBack') return undefined;
  const at = Temporal.Instant.from(last.at).toZonedDateTimeISO(ZONE);
  return oneLine(rowPutBackText(dateText(at.toPlainDate()), timeText(at.toPlainTime())));
}

function titleOf({ step, cycle }: Moment): string {
  return oneLine(capital(stepName(step, cycle)));
}

function endOf(start: string, { durationMin }: Moment): string {
  return wholeSeconds(Temporal.Instant.from(start).add({ minutes: durationMin }));
}

function wholeSeconds(instant: Temporal.Instant): string {
  return instant.round({ smallestUnit: 'second', roundingMode: 'floor' }).toString();
}

function readAgreed(json: string | undefined): Agreed | undefined {
  try {
    const agreed = JSON.parse(json ?? '') as Agreed | null;
    return typeof agreed?.title === 'string' ? agreed : undefined;
  } catch {
    return undefined;
  }
}
