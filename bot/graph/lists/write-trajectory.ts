import type { Document } from '../../../domain/trajectory/document.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { Conflict } from '../../application/ports/breakage.ts';
import type { StoredTrajectory } from '../../application/ports/lists.ts';
import type { Log } from '../../application/ports/log.ts';
import type { BatchRequest, BatchResult } from '../batch.ts';
import type { Graph } from '../client.ts';
import { failureOf } from '../failures.ts';
import { documenten, logboek, momenten, trajecten } from './definitions.ts';
import { deleteRequest, itemsIn, rowsWhere, stateAfter, throwWhenFailed, writeRequest } from './items.ts';
import { linesOf } from './log-rows.ts';
import { momentRow } from './moment-rows.ts';
import { hasRow, isShut } from './moments-at.ts';
import type { Place } from './place.ts';
import { type LogRowState, packStates, type RowState, type RowStates, unpackStates } from './row-states.ts';
import type { Site } from './site.ts';
import type { Sites } from './sites.ts';
import { documentRow, headRow, headSays, logRow } from './trajectory-rows.ts';

interface WritePorts {
  readonly graph: Graph;
  readonly sites: Sites;
  readonly log: Log;
}

/**
 * Writes what differs between `before` and `after`. The texts of new documents go first; then the head's row, which
 * makes the whole change or none of it; and behind it the rows for people and the log, which follow from the head
 * and are written again by a later write if they are lost. Undefined when some of those failed: read again.
 * A school's list that takes none of its rows is closed in what is returned. `begins`: where the moments of a
 * trajectory that has no rows yet are to stand.
 */
export async function writeTrajectory(
  { graph, sites, log }: WritePorts,
  before: StoredTrajectory | undefined,
  after: Trajectory,
  begins: () => Promise<Place>,
): Promise<StoredTrajectory | undefined> {
  const site = sites.confidential;
  const states = before && unpackStates(before.etags);
  const { place, isClosed } = states ?? { place: await begins(), isClosed: false };
  const rowed = isClosed ? [] : after.moments.filter((moment) => hasRow(place, moment, after));
  const documents = await writeTexts(graph, site, states, before, after);
  const tail = after.log.slice(states?.archived ?? 0);
  const isNews = after.log.length > (before?.trajectory.log.length ?? 0);
  const changed = rowed.filter((moment) => mustWrite(moment.id, before, states, after));
  const { strange = [] } = states ?? {};
  const again = logToWrite(before);
  const gone = without(states?.moments ?? new Map(), rowed);
  const orphans = without(documents, after.documents);
  const isSame = before !== undefined && JSON.stringify(before.trajectory) === JSON.stringify(after);
  if (isSame && !before.mended && changed.length + gone.length + orphans.length === 0) return before;
  // Somebody is told of every change of a head: it does not change for rows that only follow it.
  const isHeadLeft = isSame && place !== undefined && orphans.length === 0 && !states?.head?.behind;
  const head = isHeadLeft ? states?.head : undefined;
  const version = (states?.version ?? 0) + (head ? 0 : 1);
  const paths = {
    head: await site.list(trajecten),
    moments: await sites.at(place).list(momenten),
    documents: await site.list(documenten),
    log: await site.list(logboek),
  };
  const number = states?.nextLogNumber ?? 0;
  /** Nothing else is written when the head is to be written and that fails. */
  const behind = head ? undefined : 0;
  const row = headRow(after, tail, version, place, states?.lost);
  const seal = head ? states?.seal : headSays(row)?.seal;
  const heads = head ? [] : [writeRequest(paths.head, trajecten, row, states?.head)];
  const ofMoments: BatchRequest[] = [
    ...changed.map((moment) =>
      writeRequest(paths.moments, momenten, momentRow(after, moment), states?.moments.get(moment.id), behind),
    ),
    ...gone.map((row) => deleteRequest(paths.moments, row, behind)),
  ];
  const results = await graph.batch('write a trajectory', [
    ...heads,
    ...ofMoments,
    ...(isNews ? [writeRequest(paths.log, logboek, logRow(after.id, number, tail), undefined, behind)] : []),
    ...again.map(({ row, over }) => writeRequest(paths.log, logboek, row, over, behind)),
    ...strange.map((row) => deleteRequest(paths.log, row, behind)),
    ...orphans.map((row) => deleteRequest(paths.documents, row, behind)),
  ]);
  const written = results.slice(heads.length, heads.length + ofMoments.length);
  const [headResult] = results.slice(0, heads.length);
  if (headResult && headResult.status >= 400)
    throw await refusal(graph, site, after.id, states?.head === undefined, headResult);
  sites.lastKnown.set(after.id, place);
  for (const [i, { item }] of gone.entries())
    if (written[changed.length + i]!.status < 400) sites.deletions.add(place, momenten, item);
  const failed = results.filter((result) => result.status >= 400);
  const closes = failed.length > 0 && failed.every((one) => written.includes(one) && isShut(place, one));
  if (failed.length > 0 && !closes) return undefined;
  for (const { item } of strange) sites.deletions.add(undefined, logboek, item);
  for (const { item } of orphans) sites.deletions.add(undefined, documenten, item);
  if (closes) log.warn('lists.progressClosed', { trajectory: after.id, status: failed[0]!.status });
  const linesAt = heads.length + ofMoments.length;
  const lines = (isNews ? [{ number, count: tail.length }] : []).concat(
    again.map((one) => ({ number: one.number, count: one.lines })),
  );
  const fresh = new Map(closes ? [] : changed.map(({ id }, i) => [id, stateAfter(written[i]!)]));
  return {
    trajectory: after,
    etags: packStates({
      version,
      ...(seal === undefined ? {} : { seal }),
      archived: isNews ? after.log.length : (states?.archived ?? 0),
      nextLogNumber: isNews ? number + 1 : number,
      head: headResult ? stateAfter(headResult) : states?.head,
      ...{ place, isClosed: isClosed || closes },
      moments: closes ? new Map() : only(new Map([...(states?.moments ?? []), ...fresh]), rowed),
      documents: only(documents, after.documents),
      log: inOrder([
        ...(states?.log ?? []),
        ...lines.map(
          ({ number, count }, i) =>
            [number, { lines: count, row: stateAfter(results[linesAt + i]!) }] as const,
        ),
      ]),
      strange: [],
      lost: new Map([...(states?.lost ?? [])].filter(([id]) => after.documents.some((one) => one.id === id))),
    }),
    edits: [],
  };
}

/**
 * The texts of documents that are not in their list yet. Once there they are never written over, but with what they
 * said when somebody changed them by hand; of what nobody knows any more the row is left as it is.
 */
async function writeTexts(
  graph: Graph,
  site: Site,
  states: RowStates | undefined,
  before: StoredTrajectory | undefined,
  after: Trajectory,
): Promise<Map<string, RowState>> {
  const rows = new Map(states?.documents);
  const isWritten = ({ id }: Document) => states?.lost.has(id) || rows.get(id)?.behind === false;
  const known = before?.trajectory.documents.filter(isWritten) ?? [];
  const texts = new Map(known.map((document) => [document.id, document.values]));
  const added = after.documents.filter(
    ({ id, values }) => texts.get(id) !== values && JSON.stringify(texts.get(id)) !== JSON.stringify(values),
  );
  if (added.length === 0) return rows;
  const path = await site.list(documenten);
  const results = await graph.batch(
    'write documents',
    // One that was written without its head, before a crash, is written over: nobody has seen it.
    added.map((each) => writeRequest(path, documenten, documentRow(after.id, each), rows.get(each.id))),
  );
  const refused = results.find((result) => result.status === 400);
  // Most likely its row was made by a request whose answer was lost; reading again shows it.
  if (refused) throw new Conflict(`A document of ${after.id}: 400 ${refused.code}`);
  throwWhenFailed('write documents', results);
  for (const [i, document] of added.entries()) rows.set(document.id, stateAfter(results[i]!));
  return rows;
}

function mustWrite(
  id: string,
  before: StoredTrajectory | undefined,
  states: RowStates | undefined,
  after: Trajectory,
): boolean {
  const state = states?.moments.get(id);
  if (!before || !state || state.behind || before.edits.some((edit) => edit.moment === id)) return true;
  const was = before.trajectory.moments.find((moment) => moment.id === id);
  const is = after.moments.find((moment) => moment.id === id);
  if (!was || !is) return true;
  return momentRow(before.trajectory, was).Afgesproken !== momentRow(after, is).Afgesproken;
}

/** Rows of the log that do not stand as they were written: gone, or made into something else. */
function logToWrite(before: StoredTrajectory | undefined) {
  if (!before) return [];
  const { id } = before.trajectory;
  const { log } = unpackStates(before.etags);
  return [...linesOf(before)].flatMap(([number, lines]) => {
    const over = log.get(number)?.row;
    if (over?.behind === false) return [];
    return [{ number, lines: lines.length, row: logRow(id, number, lines), over }];
  });
}

function inOrder(rows: readonly (readonly [number, LogRowState])[]): ReadonlyMap<number, LogRowState> {
  return new Map([...new Map(rows)].sort(([a], [b]) => a - b));
}

/** Rows of what the trajectory does not have: moments no longer in the plan, documents that never came to be. */
function without(
  rows: ReadonlyMap<string, RowState>,
  known: readonly { readonly id: string }[],
): readonly RowState[] {
  return [...rows].filter(([id]) => !known.some((each) => each.id === id)).map(([, row]) => row);
}

/** Why the head could not be written. A second row with its key is refused in a way that Graph does not document. */
async function refusal(
  graph: Graph,
  site: Site,
  id: string,
  isNew: boolean,
  head: BatchResult,
): Promise<Error> {
  if (isNew && [400, 409, 500].includes(head.status)) {
    const [found] = await graph.batch('find a trajectory', [await rowsWhere(site, trajecten, 'Sleutel', id)]);
    if (found && found.status < 300 && (await itemsIn(graph, trajecten, found.body)).length > 0)
      return new Conflict(`Trajectory ${id} is there already`);
  }
  return failureOf('write a trajectory', head.status, head.code, head.retryAfterMs);
}

/** The rows of what is known, in its order. */
function only(
  rows: ReadonlyMap<string, RowState>,
  known: readonly { readonly id: string }[],
): ReadonlyMap<string, RowState> {
  return new Map(
    known.flatMap(({ id }): [string, RowState][] => {
      const row = rows.get(id);
      return row ? [[id, { ...row, behind: false }]] : [];
    }),
  );
}
