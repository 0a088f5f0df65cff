import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { StoredTrajectory } from '../../application/ports/lists.ts';
import type { Log } from '../../application/ports/log.ts';
import type { BatchRequest, BatchResult } from '../batch.ts';
import type { Graph } from '../client.ts';
import { differing } from './columns.ts';
import { documenten, logboek, momenten, trajecten } from './definitions.ts';
import { findByKey, isOfAnother } from './find-by-key.ts';
import { type Item, itemsIn, rowsWhere, throwWhenFailed } from './items.ts';
import { type LogRead, readLog } from './log-rows.ts';
import { editsOf, momentStates, withoutRow } from './moment-edits.ts';
import { type MomentsRead, momentsIn, momentsRequest } from './moments-at.ts';
import type { Place } from './place.ts';
import { type HeadRead, headFound, headGone } from './read-head.ts';
import { packStates, stateOf } from './row-states.ts';
import type { Sites } from './sites.ts';
import {
  type DocumentRow,
  documentIdOf,
  documentRow,
  headColumnsChanged,
  headSays,
  type ReadTrajectory,
  trajectoryOf,
} from './trajectory-rows.ts';

interface RawRows {
  readonly head: HeadRead;
  readonly moments: MomentsRead;
  readonly documents: readonly Item<typeof documenten>[];
  readonly log: readonly Item<typeof logboek>[];
  readonly behind: readonly BatchResult[];
}

/** What was read, and the answers to what was asked `behind` it; those are of no use without rows. */
interface WithBehind {
  readonly stored: StoredTrajectory | undefined;
  readonly behind: readonly BatchResult[];
}

/** Rows as they count: of a head that does not say what was written, of texts and of lines that were changed, as they were known. */
interface Believed {
  readonly raw: RawRows;
  readonly read: ReadTrajectory;
  readonly log: LogRead;
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
  const { row } = raw.head;
  const log = readLog(row.Sleutel ?? '', raw.log, known);
  const rows = { head: row, documents: raw.documents.map((each) => each.row), log: log.rows };
  return { raw, read: trajectoryOf(rows, known?.trajectory.documents), log };
}

/** Documents, moments and lines of the log of which no row was found that says what was written, by id or number. */
function lacking({ raw, read, log }: Believed) {
  return {
    documents: [...read.restored, ...read.withoutText],
    moments: withoutRow(raw.moments, read.trajectory),
    log: [...log.states].flatMap(([number, { row }]) => (row ? [] : [String(number)])),
  };
}

function isWhole(believed: Believed): boolean {
  return Object.values(lacking(believed)).every((one) => one.length === 0);
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
  const log = await findByKey(graph, sites.confidential, logboek, keysOf(lacks.log));
  return {
    ...raw,
    log: [...raw.log, ...log],
    documents: [...raw.documents, ...documents],
    moments: { ...raw.moments, items: [...raw.moments.items, ...items] },
  };
}

function report(to: Log, trajectory: string, { raw, read, log }: Believed): void {
  if (raw.head.state === undefined)
    to.error('lists.headGone', new Error('the row of a trajectory was thrown away'), { trajectory });
  else if (raw.head.wrong) to.error('lists.headUnreadable', raw.head.wrong, { trajectory });
  const columns = headColumnsChanged(raw.head.row, read.trajectory);
  if (columns.length > 0) to.warn('lists.headPutBack', { trajectory, columns });
  if (read.withoutText.length > 0)
    to.error('lists.documentMissing', new Error('a row of Documenten is gone'), {
      trajectory,
      documents: read.withoutText,
    });
  if (log.restored.length + log.strange.length > 0)
    to.warn('lists.logPutBack', { trajectory, rows: log.restored, strange: log.strange.length });
  if (log.unreadable.length > 0)
    to.error('lists.logUnreadable', new Error('a row of Logboek cannot be read'), {
      trajectory,
      rows: log.unreadable,
    });
  if (raw.moments.isClosed) to.warn('lists.progressClosed', { trajectory });
}

function storedOf({ raw, read, log }: Believed): StoredTrajectory {
  const { trajectory } = read;
  const documents = new Map(
    raw.documents.map((each) => [documentIdOf(each.row, trajectory.id) || each.item, each]),
  );
  const states = new Map(
    [...documents].map(([id, each]) => [id, stateOf(each, !isAsWritten(each.row, id, trajectory))]),
  );
  const { lost } = read;
  const toWrite = trajectory.documents.filter(({ id }) => !lost.has(id) && states.get(id)?.behind !== false);
  const { row, state, editor, wrong } = raw.head;
  const isHeadPutBack =
    wrong !== undefined || state === undefined || headColumnsChanged(row, trajectory).length > 0;
  const isLogPutBack = log.strange.length > 0 || [...log.states].some(([, one]) => one.row?.behind !== false);
  const rows = [
    ...(isHeadPutBack ? [{ list: trajecten.name, ...(editor === undefined ? {} : { editor }) }] : []),
    ...(isLogPutBack ? [{ list: logboek.name }] : []),
  ];
  const says = headSays(row);
  const isUnsealed = says?.seal === undefined;
  const isMended = rows.length > 0 || isUnsealed || toWrite.length > 0 || read.restored.length > 0;
  return {
    trajectory,
    etags: packStates({
      version: says?.version ?? 0,
      ...(isUnsealed ? {} : { seal: says.seal }),
      archived: read.archived,
      nextLogNumber: Math.max(read.nextLogNumber, ...log.unreadable.map((one) => one + 1)),
      head: state && { ...state, behind: isHeadPutBack || isUnsealed },
      place: raw.moments.place,
      isClosed: raw.moments.isClosed,
      moments: momentStates(raw.moments, trajectory),
      documents: states,
      lost,
      ...{ log: log.states, strange: log.strange },
    }),
    edits: trajectory.moments.flatMap((moment) => editsOf(raw.moments, trajectory, moment)),
    ...(isMended ? { mended: { texts: read.restored, ...(rows.length > 0 ? { rows } : {}) } } : {}),
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
  const head = found ? headFound(found, known) : known && headGone(known);
  if (!head) return undefined;
  const ours = (each: { readonly row: object }) => !isOfAnother(each, id);
  const read = await momentsOf(graph, sites, id, { place, answer: moments! }, headSays(head.row)?.place);
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
