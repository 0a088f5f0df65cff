import type { StoredTrajectory } from '../../application/ports/lists.ts';
import type { trajecten } from './definitions.ts';
import type { Item } from './items.ts';
import { type RowState, stateOf, unpackStates } from './row-states.ts';
import { headRow, headSays, readHead, type TrajectRow, UnreadableHead } from './trajectory-rows.ts';

/** The head's row as it counts; it has no state where somebody threw it away. */
export interface HeadRead {
  readonly row: TrajectRow;
  readonly state: RowState | undefined;
  /** Who changed it last; absent when it was the app. */
  readonly editor?: string;
  /** Why it counts as it was known, and is to be written again; absent: it says itself what it is. */
  readonly wrong?: UnreadableHead;
}

/** A head as it was found. Throws `UnreadableHead` when only what it was before can stand in for it, and nobody knows that. */
export function headFound(found: Item<typeof trajecten>, known: StoredTrajectory | undefined): HeadRead {
  const { row, editor } = found;
  const read = { row, state: stateOf(found, false), ...(editor === undefined ? {} : { editor }) };
  const wrong = wrongIn(row, known);
  if (!wrong) return read;
  if (!known) throw wrong;
  return { ...read, row: rowOf(known, row), wrong };
}

/** One that is gone, as it was when it was last read or written. */
export function headGone({ trajectory, etags }: StoredTrajectory): HeadRead {
  const { version, place, lost } = unpackStates(etags);
  return { row: headRow(trajectory, trajectory.log, version, place, lost), state: undefined };
}

/**
 * Why a head does not say what the app wrote last. Nor does an earlier version that somebody brought back, or one without
 * the seal that it had.
 */
function wrongIn(row: TrajectRow, known: StoredTrajectory | undefined): UnreadableHead | undefined {
  try {
    readHead(row);
  } catch (error) {
    if (error instanceof UnreadableHead) return error;
    throw error;
  }
  const was = known && unpackStates(known.etags);
  if (was?.seal === undefined) return undefined;
  const { version = 0, seal } = headSays(row) ?? {};
  const isLast = seal !== undefined && (version > was.version || seal === was.seal);
  return isLast ? undefined : new UnreadableHead(row.Sleutel ?? '', 'was changed');
}

/** What is held is said in a column of its own, which can still be read. */
function rowOf({ trajectory, etags }: StoredTrajectory, said: TrajectRow): TrajectRow {
  const { Versie = 0, Vasthouden = false } = said;
  const { version: last, place, lost } = unpackStates(etags);
  const version = Number.isSafeInteger(Versie) ? Math.max(Versie, last) : last;
  return { ...headRow(trajectory, trajectory.log, version, place, lost), Vasthouden };
}
