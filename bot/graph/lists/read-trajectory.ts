import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { StoredTrajectory } from '../../application/ports/lists.ts';
import type { Log } from '../../application/ports/log.ts';
import type { BatchRequest, BatchResult } from '../batch.ts';
import type { Graph } from '../client.ts';
import { differing, type RowOf } from './columns.ts';
import { documenten, logboek, momenten, trajecten } from './definitions.ts';
import { findByKey, isOfAnother } from './find-by-key.ts';
import { type Item, itemsIn, rowsWhere, throwWhenFailed } from './items.ts';
import { editsOf, momentStates, withoutRow } from './moment-edits.ts';
import { type MomentsRead, momentsIn, momentsRequest } from './moments-at.ts';
import { packStates, type RowState, stateOf, unpackStates } from './row-states.ts';
import type { Place, Sites } from './sites.ts';
import {
  type DocumentRow,
  documentIdOf,
  documentRow,
  headColumnsChanged,
  headRow,
  headSays,
  type ReadTrajectory,
  trajectoryOf,
  UnreadableHead,
} from './trajectory-rows.ts';

interface RawRows {
  readonly head: HeadRead;
  readonly moments: MomentsRead;
  readonly documents: readonly Item<typeof documenten>[];
  readonly log: readonly Item<typeof logboek>[];
  readonly behind: readonly BatchResult[];
}

/** The head's row; it has no state where somebody threw it away. */
interface HeadRead {
  readonly row: RowOf<typeof trajecten>;
  readonly state: RowState | undefined;
}

/** What was read, and the answers to what was asked `behind` it; those are of no use without rows. */
interface WithBehind {
  readonly stored: StoredTrajectory | undefined;
  readonly behind: readonly BatchResult[];
}

/** Rows as they count: of a head that cannot be read, and of texts that were changed, as they were known. */
interface Believed {
  readonly raw: RawRows;
  readonly read: ReadTrajectory;
  /** The rows do not say what it is, and every one is to be written again. */
  readonly isLastKnown: boolean;
}

/** Index of the head's row among what is read: it is what the rest is held against. */
const headFirst = 0;

/**
 * A trajectory as its rows stand, in one request (two when nobody here knows yet that its moments stand with its
 * school); undefined when there is none. Rows that only the app writes say what it wrote: where somebody made something
 * else of one, or threw it away, it counts as `lastKnown` has it, and is to be written again. What is asked `behind` goes
 * along in the same request and is answered as of after the head was read.
 */
export async function readTrajectory(
  graph: Graph,
  sites: Sites,
  log: Log,
  id: string,
  lastKnown: () => Promise<StoredTrajectory | undefined>,
  behind: readonly BatchRequest[],
): Promise<WithBehind> {
  const known = await lastKnown();
  const raw = await readRows(graph, sites, id, known, behind);
  if (!raw) return { stored: undefined, behind: [] };
  let believed = believe(raw, known);
  if (!isWhole(believed)) {
    // The documents may have been read just before one was added, and the head just after; or a row names another
    // trajectory, as somebody made it.
    const again = (await readRows(graph, sites, id, known, behind)) ?? raw;
    believed = believe(await withFound(graph, sites, believe(again, known)), known);
  }
  report(log, id, believed);
  return { stored: storedOf(believed), behind: believed.raw.behind };
}

function believe(raw: RawRows, known: StoredTrajectory | undefined): Believed {
  const texts = known?.trajectory.documents;
  try {
    return { raw, read: parsed(raw, texts), isLastKnown: raw.head.state === undefined };
  } catch (error) {
    if (!(error instanceof UnreadableHead) || !known) throw error;
    const whole = { ...raw, head: headOf(known, raw.head) };
    return { raw: whole, read: parsed(whole, texts), isLastKnown: true };
  }
}

/** Documents and moments of which no row was found that says what was written, by id. */
function lacking({ raw, read }: Believed) {
  return {
    documents: [...read.restored, ...read.withoutText],
    moments: withoutRow(raw.moments, read.trajectory),
  };
}

function isWhole(believed: Believed): boolean {
  const { documents, moments } = lacking(believed);
  return documents.length + moments.length === 0;
}

/** With the rows that can be found only by their keys, because somebody changed what they name. */
async function withFound(graph: Graph, sites: Sites, believed: Believed): Promise<RawRows> {
  const { raw, read } = believed;
  const { id } = read.trajectory;
  const there = new Set(raw.documents.map(({ row }) => documentIdOf(row, id)));
  const lacks = lacking(believed);
  const keysOf = (ids: readonly string[]) => ids.map((one) => `${id}/${one}`);
  const without = keysOf(lacks.documents.filter((one) => !there.has(one)));
  const at = sites.at(raw.moments.place);
  const documents = await findByKey(graph, sites.confidential, documenten, without);
  const items = await findByKey(graph, at, momenten, keysOf(lacks.moments));
  return {
    ...raw,
    documents: [...raw.documents, ...documents],
    moments: { ...raw.moments, items: [...raw.moments.items, ...items] },
  };
}

function report(log: Log, trajectory: string, { raw, read, isLastKnown }: Believed): void {
  if (raw.head.state === undefined)
    log.error('lists.headGone', new Error('the row of a trajectory was thrown away'), { trajectory });
  else if (isLastKnown) log.error('lists.headUnreadable', new UnreadableHead(trajectory), { trajectory });
  const columns = headColumnsChanged(raw.head.row, read.trajectory);
  if (columns.length > 0) log.warn('lists.headPutBack', { trajectory, columns });
  if (read.withoutText.length > 0)
    log.error('lists.documentMissing', new Error('a row of Documenten is gone'), {
      trajectory,
      documents: read.withoutText,
    });
  if (raw.moments.isClosed) log.warn('lists.progressClosed', { trajectory });
}

function storedOf({ raw, read, isLastKnown }: Believed): StoredTrajectory {
  const { trajectory } = read;
  const documents = new Map(
    raw.documents.map((each) => [documentIdOf(each.row, trajectory.id) || each.item, each]),
  );
  const states = new Map(
    [...documents].map(([id, each]) => [id, stateOf(each, !isAsWritten(each.row, id, trajectory))]),
  );
  const { lost } = read;
  const toWrite = trajectory.documents.filter(({ id }) => !lost.has(id) && states.get(id)?.behind !== false);
  const { row, state } = raw.head;
  const isHeadChanged = headColumnsChanged(row, trajectory).length > 0;
  const isMended = isHeadChanged || toWrite.length > 0 || state === undefined || read.restored.length > 0;
  return {
    trajectory,
    etags: packStates({
      version: headSays(row)?.version ?? 0,
      archived: read.archived,
      nextLogNumber: read.nextLogNumber,
      head: state && { ...state, behind: isHeadChanged },
      place: raw.moments.place,
      isClosed: raw.moments.isClosed,
      moments: momentStates(raw.moments, trajectory),
      documents: states,
      lost,
    }),
    edits: trajectory.moments.flatMap((moment) => editsOf(raw.moments, trajectory, moment, isLastKnown)),
    ...(isMended ? { mended: { texts: read.restored } } : {}),
    ...(lost.size > 0 ? { lost: [...lost.keys()] } : {}),
  };
}

/** Whether the row of a document stands as the app writes it; one of no document of the trajectory does not. */
function isAsWritten(row: DocumentRow, id: string, trajectory: Trajectory): boolean {
  const document = trajectory.documents.find((one) => one.id === id);
  return (
    document !== undefined && differing(documenten, row, documentRow(trajectory.id, document)).length === 0
  );
}

async function readRows(
  graph: Graph,
  sites: Sites,
  id: string,
  known: StoredTrajectory | undefined,
  behind: readonly BatchRequest[],
): Promise<RawRows | undefined> {
  const { confidential } = sites;
  const place = sites.lastKnown.get(id);
  const rows = [
    await rowsWhere(confidential, trajecten, 'Sleutel', id),
    await rowsWhere(confidential, documenten, 'Traject', id),
    await rowsWhere(confidential, logboek, 'Traject', id),
    await momentsRequest(sites, place, id),
  ];
  const results = await graph.batch('read a trajectory', [
    ...rows,
    ...behind.map((one) => ({ ...one, after: headFirst })),
  ]);
  const [heads, documents, logRows, moments] = results;
  throwWhenFailed('read a trajectory', [heads!, documents!, logRows!]);
  const [found] = await itemsIn(graph, trajecten, heads!.body);
  const head = found ? { row: found.row, state: stateOf(found, false) } : known && headGone(known);
  if (!head) return undefined;
  const ours = (each: { readonly row: object }) => !isOfAnother(each, id);
  const read = await momentsOf(graph, sites, id, { place, answer: moments! }, placeOf(head, known));
  return {
    head,
    moments: { ...read, items: read.items.filter(ours) },
    documents: (await itemsIn(graph, documenten, documents!.body)).filter(ours),
    log: (await itemsIn(graph, logboek, logRows!.body)).filter(ours),
    behind: results.slice(rows.length),
  };
}

/** The rows of moments where the head says that they stand; `guess` is where they were looked for. */
async function momentsOf(
  graph: Graph,
  sites: Sites,
  id: string,
  guess: { readonly place: Place; readonly answer: BatchResult },
  place: Place,
): Promise<MomentsRead> {
  sites.lastKnown.set(id, place);
  if (place === guess.place) return momentsIn(graph, place, guess.answer);
  const [answer] = await graph.batch('read moments', [await momentsRequest(sites, place, id)]);
  return momentsIn(graph, place, answer!);
}

/** What is held is said in a column of its own, which can still be read. */
function headOf(known: StoredTrajectory, { row: said, state }: HeadRead): HeadRead {
  const { Versie = 0, Vasthouden = false } = said;
  const { trajectory, etags } = known;
  const { version: last, place, lost } = unpackStates(etags);
  const version = Math.max(Versie, last);
  return { row: { ...headRow(trajectory, trajectory.log, version, place, lost), Vasthouden }, state };
}

/** Where the rows of its moments stand: as was known where the head does not say so any more. */
function placeOf({ row }: HeadRead, known: StoredTrajectory | undefined): Place {
  const said = headSays(row);
  return said ? said.place : known ? unpackStates(known.etags).place : row.Voortgangssite;
}

/** As it was when it was last read or written. */
function headGone({ trajectory, etags }: StoredTrajectory): HeadRead {
  const { version, place, lost } = unpackStates(etags);
  return { row: headRow(trajectory, trajectory.log, version, place, lost), state: undefined };
}

function parsed(raw: RawRows, known: Trajectory['documents'] | undefined): ReadTrajectory {
  return trajectoryOf(
    {
      head: raw.head.row,
      documents: raw.documents.map((each) => each.row),
      log: raw.log.map((each) => each.row),
    },
    known,
  );
}
