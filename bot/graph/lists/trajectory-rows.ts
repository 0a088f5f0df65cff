import type { Document } from '../../../domain/trajectory/document.ts';
import type { LogEntry } from '../../../domain/trajectory/log.ts';
import type { Moment } from '../../../domain/trajectory/moment.ts';
import type { PersonId } from '../../../domain/trajectory/participant.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { differing, type RowOf } from './columns.ts';
import { type documenten, type logboek, trajecten } from './definitions.ts';
import { type TextRead, textHash, textOf } from './document-texts.ts';
import { sealIn, sealOf } from './head-seal.ts';
import { headShape, logShape, saidShape } from './head-shape.ts';
import { readLongText, writeLongText } from './long-text.ts';
import type { Place } from './place.ts';

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
export interface Head extends Omit<Trajectory, 'documents' | 'log' | 'hold'> {
  /** `text`: by which what its own row says is known to be as it was written. */
  readonly documents: readonly (Omit<Document, 'values'> & { readonly text?: string })[];
  /** Entries that were not yet seen in the log's own list when this was written. */
  readonly log: readonly LogEntry[];
  /** What the columns beside it say too; absent in what was written before this stood here. */
  readonly row?: HeadSays;
}

/** What a head's row says of itself. */
export interface HeadSays {
  readonly version: number;
  /** Where the rows of its moments stand. */
  readonly place?: Place;
  /** By which all of it is known to be as it was written; absent in what was written before there were seals. */
  readonly seal?: string | undefined;
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

/**
 * `tail`: the log entries that are not archived yet. `place`: where the rows of its moments stand. `lost`: by what the
 * texts are known that nobody knows any more.
 */
export function headRow(
  trajectory: Trajectory,
  tail: readonly LogEntry[],
  version: number,
  place?: Place,
  lost?: ReadonlyMap<string, string>,
): TrajectRow {
  const documents = trajectory.documents.map(({ values, ...rest }) => ({
    ...rest,
    ...knownBy(lost?.get(rest.id) ?? textHash(values)),
  }));
  const { hold, ...rest } = trajectory;
  const row: HeadSays = { version, ...(place === undefined ? {} : { place }) };
  const head: Head = { ...rest, documents, log: tail, row };
  const sealed: Head = { ...head, row: { ...row, seal: sealOf(head) } };
  return {
    Title: trajectory.id,
    Sleutel: trajectory.id,
    School: trajectory.schoolId,
    Sjabloon: `${trajectory.template.id} ${trajectory.template.version}`,
    Fase: trajectory.stage,
    Vasthouden: hold ?? false,
    Versie: version,
    ...(place === undefined ? {} : { Voortgangssite: place }),
    ...writeLongText('Gegevens', sealed),
  };
}

function knownBy(text: string): { readonly text?: string } {
  return text === '' ? {} : { text };
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
  /** Documents whose text is not there, and nobody knows it any more. */
  readonly withoutText: readonly string[];
  /** Documents whose row was thrown away or says something else: they say again what they said. */
  readonly restored: readonly string[];
  /** Documents that do not say what was written and cannot be restored, with by what that is known, if by anything. */
  readonly lost: ReadonlyMap<string, string>;
}

/** Somebody made something of the head's JSON that is no trajectory, not this one, or not what was written. */
export class UnreadableHead extends Error {
  constructor(trajectory: string, why = 'cannot be read') {
    super(`The row of trajectory ${trajectory} ${why}`);
    this.name = 'UnreadableHead';
  }
}

/**
 * The trajectory that the rows hold. `known`: its documents as they were last read or written. Throws `UnreadableHead`
 * when only what it was before can stand in for it.
 */
export function trajectoryOf(rows: TrajectoryRows, known: readonly Document[] = []): ReadTrajectory {
  const { row: _, ...head } = readHead(rows.head);
  const inRows = new Map(rows.documents.map((row) => [documentIdOf(row, head.id), textsIn(row)]));
  const before = new Map(known.map(({ id, values }) => [id, values]));
  const texts = new Map(
    head.documents.map(({ id, text }) => [id, textOf(text, inRows.get(id), before.get(id))] as const),
  );
  const idsOf = (as: TextRead['as']) => [...texts].filter(([, one]) => one.as === as).map(([id]) => id);
  const archive = [...rows.log].sort((a, b) => (a.Nummer ?? 0) - (b.Nummer ?? 0));
  const archived = archive.flatMap((row) => linesIn(row) ?? []);
  const isArchived = new Set(archived.map((entry) => entry.id));
  return {
    trajectory: {
      ...head,
      ...(rows.head.Vasthouden ? { hold: true } : {}),
      moments: head.moments.map(withTakers),
      documents: head.documents.map(({ text: _, ...document }) => ({
        ...document,
        values: texts.get(document.id)?.values ?? {},
      })),
      log: [...archived, ...head.log.filter((entry) => !isArchived.has(entry.id))],
    },
    archived: archived.length,
    nextLogNumber: Math.max(-1, ...archive.map((row) => row.Nummer ?? -1)) + 1,
    withoutText: idsOf('missing'),
    restored: idsOf('restored'),
    lost: new Map(
      head.documents.flatMap(({ id, text = '' }) =>
        ['changed', 'missing'].includes(texts.get(id)?.as ?? '') ? [[id, text]] : [],
      ),
    ),
  };
}

/**
 * Of which document a row of a trajectory is: by its key, whatever somebody made of the columns beside it; by those only
 * where it has no key of ours.
 */
export function documentIdOf({ Sleutel = '', Document: said = '' }: DocumentRow, trajectory: string): string {
  const ours = `${trajectory}/`;
  return Sleutel.startsWith(ours) ? Sleutel.slice(ours.length) : said;
}

/**
 * What a head's row says of itself: in its JSON, because somebody may have edited the columns; in those where that does
 * not say it. Undefined when its JSON cannot be read.
 */
export function headSays(row: TrajectRow): HeadSays | undefined {
  const head = readLongText('Gegevens', row);
  if (typeof head !== 'object' || head === null) return undefined;
  const { Versie: version = 0, Voortgangssite: place } = row;
  const said = saidShape.safeParse((head as Partial<Head>).row).data;
  return said ?? { version, ...(place === undefined ? {} : { place }) };
}

/** The columns of a head's row that say what its JSON says, and do not. */
export function headColumnsChanged(row: TrajectRow, trajectory: Trajectory): readonly string[] {
  const { version, place } = headSays(row) ?? { version: 0 };
  const wanted = headRow(trajectory, [], version, place);
  return differing(trajecten, row, wanted).filter((name) => beside.includes(name));
}

const beside = ['Title', 'School', 'Sjabloon', 'Fase', 'Versie', 'Voortgangssite'];

/** What stands in the JSON of a head. Throws `UnreadableHead` when that is not what the app wrote. */
export function readHead(row: TrajectRow): Head {
  const head = readLongText('Gegevens', row);
  const isOne = headShape.safeParse(head).success && (head as Head).id === row.Sleutel;
  if (!isOne) throw new UnreadableHead(row.Sleutel ?? '');
  if (sealIn(head as Head) === 'broken') throw new UnreadableHead(row.Sleutel ?? '', 'was changed');
  return head as Head;
}

/** The lines of a row of the log; undefined when it holds something else. */
export function linesIn(row: LogRow): readonly LogEntry[] | undefined {
  const lines = readLongText('Regels', row);
  return logShape.safeParse(lines).success ? (lines as readonly LogEntry[]) : undefined;
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
