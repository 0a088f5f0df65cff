import type { Document } from '../../../domain/trajectory/document.ts';
import type { LogEntry } from '../../../domain/trajectory/log.ts';
import type { Moment } from '../../../domain/trajectory/moment.ts';
import type { PersonId } from '../../../domain/trajectory/participant.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { RowOf } from './columns.ts';
import type { documenten, logboek, trajecten } from './definitions.ts';
import { headShape, logShape } from './head-shape.ts';
import { readLongText, writeLongText } from './long-text.ts';
import type { Place } from './sites.ts';

export type TrajectRow = RowOf<typeof trajecten>;
export type DocumentRow = RowOf<typeof documenten>;
export type LogRow = RowOf<typeof logboek>;

/** A trajectory as rows. */
export interface TrajectoryRows {
  readonly head: TrajectRow;
  readonly documents: readonly DocumentRow[];
  readonly log: readonly LogRow[];
}

/** What stands in the head's JSON. */
interface Head extends Omit<Trajectory, 'documents' | 'log' | 'hold'> {
  readonly documents: readonly Omit<Document, 'values'>[];
  /** Entries that were not yet seen in the log's own list when this was written. */
  readonly log: readonly LogEntry[];
}

/**
 * The rows of a trajectory, its whole log in one row. `trajectoryOf` gives the same trajectory back.
 */
export function rowsOf(trajectory: Trajectory): TrajectoryRows {
  return {
    head: headRow(trajectory, trajectory.log, 1),
    documents: trajectory.documents.map((document) => documentRow(trajectory.id, document)),
    log: trajectory.log.length === 0 ? [] : [logRow(trajectory.id, 0, trajectory.log)],
  };
}

/** `tail`: the log entries that are not archived yet. `place`: where the rows of its moments stand. */
export function headRow(
  trajectory: Trajectory,
  tail: readonly LogEntry[],
  version: number,
  place?: Place,
): TrajectRow {
  const documents = trajectory.documents.map(({ values, ...rest }) => rest);
  const { hold, ...rest } = trajectory;
  const head: Head = { ...rest, documents, log: tail };
  return {
    Title: trajectory.id,
    Sleutel: trajectory.id,
    School: trajectory.schoolId,
    Sjabloon: `${trajectory.template.id} ${trajectory.template.version}`,
    Fase: trajectory.stage,
    Vasthouden: hold ?? false,
    Versie: version,
    ...(place === undefined ? {} : { Voortgangssite: place }),
    ...writeLongText('Gegevens', head),
  };
}

export function documentRow(trajectory: string, document: Document): DocumentRow {
  return {
    Title: document.kind,
    Sleutel: `${trajectory}/${document.id}`,
    Traject: trajectory,
    Document: document.id,
    ...writeLongText('Inhoud', document.values),
  };
}

export function logRow(trajectory: string, number: number, entries: readonly LogEntry[]): LogRow {
  return {
    Title: entries[0]?.what ?? '',
    Sleutel: `${trajectory}/${number}`,
    Traject: trajectory,
    Nummer: number,
    ...writeLongText('Regels', entries),
  };
}

/** What the rows say, and how far the log's own list has come. */
export interface ReadTrajectory {
  readonly trajectory: Trajectory;
  /** Entries at the beginning of the log that stand in its own list. */
  readonly archived: number;
  /** Number for the next row of the log. */
  readonly nextLogNumber: number;
  /** Documents whose row is not there. */
  readonly withoutText: readonly string[];
}

/** Somebody made something of the head's JSON that is no trajectory, or not this one. */
export class UnreadableHead extends Error {
  constructor(trajectory: string) {
    super(`The row of trajectory ${trajectory} cannot be read`);
    this.name = 'UnreadableHead';
  }
}

/** The trajectory that the rows hold. Throws `UnreadableHead` when only what it was before can stand in for it. */
export function trajectoryOf(rows: TrajectoryRows): ReadTrajectory {
  const head = headOf(rows.head);
  const texts = new Map(rows.documents.map((row) => [row.Document, textsIn(row)]));
  const archive = [...rows.log].sort((a, b) => (a.Nummer ?? 0) - (b.Nummer ?? 0));
  const archived = archive.flatMap((row) => logShape.safeParse(readLongText('Regels', row)).data ?? []);
  const known = new Set(archived.map((entry) => entry.id));
  return {
    trajectory: {
      ...head,
      ...(rows.head.Vasthouden ? { hold: true } : {}),
      moments: head.moments.map(withTakers),
      documents: head.documents.map((document) => ({
        ...document,
        values: texts.get(document.id) ?? {},
      })),
      log: [...archived, ...head.log.filter((entry) => !known.has(entry.id))],
    },
    archived: archived.length,
    nextLogNumber: Math.max(-1, ...archive.map((row) => row.Nummer ?? -1)) + 1,
    withoutText: head.documents.map((each) => each.id).filter((id) => texts.get(id) === undefined),
  };
}

function headOf(row: TrajectRow): Head {
  const head = readLongText('Gegevens', row);
  const isOne = headShape.safeParse(head).success && (head as Head).id === row.Sleutel;
  if (!isOne) throw new UnreadableHead(row.Sleutel ?? '');
  return head as Head;
}

/** Undefined when it is not what is written in a form. */
function textsIn(row: DocumentRow): Document['values'] | undefined {
  const values = readLongText('Inhoud', row);
  const isForm = typeof values === 'object' && values !== null && !Array.isArray(values);
  return isForm ? (values as Document['values']) : undefined;
}

/** Rows that were written while only one person could take a meeting over name that one. */
function withTakers(moment: Moment & { readonly takenOver?: PersonId }): Moment {
  if (moment.takenOver === undefined) return moment;
  const { takenOver, ...rest } = moment;
  return { takenOverBy: [takenOver], ...rest };
}
