import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { StoredTrajectory } from '../../application/ports/lists.ts';
import type { Log } from '../../application/ports/log.ts';
import type { BatchRequest, BatchResult } from '../batch.ts';
import type { Graph } from '../client.ts';
import { documenten, logboek, trajecten } from './definitions.ts';
import { type Item, itemsIn, rowsWhere, throwWhenFailed } from './items.ts';
import { editsOf, momentStates } from './moment-edits.ts';
import { type MomentsRead, momentsIn, momentsRequest } from './moments-at.ts';
import { packStates, stateOf } from './row-states.ts';
import type { Place, Sites } from './sites.ts';
import { headRow, type ReadTrajectory, trajectoryOf, UnreadableHead } from './trajectory-rows.ts';

interface RawRows {
  readonly head: Item<typeof trajecten>;
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

/** Index of the head's row among what is read: it is what the rest is held against. */
const headFirst = 0;

/**
 * A trajectory as its rows stand, in one request (two when nobody here knows yet that its moments stand with its
 * school); undefined when there is none. Where somebody made its head unreadable,
 * it is as `lastKnown` has it, and every row is to be written again. What is asked `behind` goes along in the same
 * request and is answered as of after the head was read.
 */
export async function readTrajectory(
  graph: Graph,
  sites: Sites,
  log: Log,
  id: string,
  lastKnown: () => Promise<Trajectory | undefined>,
  behind: readonly BatchRequest[],
): Promise<WithBehind> {
  let raw = await readRows(graph, sites, id, behind);
  if (!raw) return { stored: undefined, behind: [] };
  const known = isReadable(raw) ? undefined : await lastKnown();
  if (known) {
    log.error('lists.headUnreadable', new UnreadableHead(id), { trajectory: id });
    raw = withHeadOf(known, raw);
  }
  let read = parsed(raw);
  if (read.withoutText.length > 0) {
    // The documents may have been read just before one was added, and the head just after.
    const again = (await readRows(graph, sites, id, behind)) ?? raw;
    raw = known ? withHeadOf(known, again) : again;
    read = parsed(raw);
    if (read.withoutText.length > 0)
      log.error('lists.documentMissing', new Error('a row of Documenten is gone'), {
        trajectory: id,
        documents: read.withoutText,
      });
  }
  if (raw.moments.isClosed) log.warn('lists.progressClosed', { trajectory: id });
  return { stored: storedOf(raw, read, known !== undefined), behind: raw.behind };
}

/** `isLastKnown`: its rows do not say what it is, and every one is to be written again. */
function storedOf(raw: RawRows, read: ReadTrajectory, isLastKnown: boolean): StoredTrajectory {
  const { trajectory } = read;
  const documentIds = new Set(trajectory.documents.map((each) => each.id));
  return {
    trajectory,
    etags: packStates({
      version: raw.head.row.Versie ?? 0,
      archived: read.archived,
      nextLogNumber: read.nextLogNumber,
      head: stateOf(raw.head, false),
      place: raw.moments.place,
      isClosed: raw.moments.isClosed,
      moments: momentStates(raw.moments, trajectory),
      documents: new Map(
        raw.documents.map((each) => [
          each.row.Document ?? each.item,
          stateOf(each, !documentIds.has(each.row.Document ?? '')),
        ]),
      ),
    }),
    edits: trajectory.moments.flatMap((moment) => editsOf(raw.moments, trajectory, moment, isLastKnown)),
  };
}

async function readRows(
  graph: Graph,
  sites: Sites,
  id: string,
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
  const [head] = await itemsIn(graph, trajecten, heads!.body);
  return (
    head && {
      head,
      moments: await momentsOf(graph, sites, id, { place, answer: moments! }, head.row.Voortgangssite),
      documents: await itemsIn(graph, documenten, documents!.body),
      log: await itemsIn(graph, logboek, logRows!.body),
      behind: results.slice(rows.length),
    }
  );
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
function withHeadOf(known: Trajectory, raw: RawRows): RawRows {
  const { Versie = 0, Vasthouden = false, Voortgangssite } = raw.head.row;
  const row = { ...headRow(known, known.log, Versie, Voortgangssite), Vasthouden };
  return { ...raw, head: { ...raw.head, row } };
}

function isReadable(raw: RawRows): boolean {
  try {
    parsed(raw);
    return true;
  } catch (error) {
    if (error instanceof UnreadableHead) return false;
    throw error;
  }
}

function parsed(raw: RawRows) {
  return trajectoryOf({
    head: raw.head.row,
    documents: raw.documents.map((each) => each.row),
    log: raw.log.map((each) => each.row),
  });
}
