import type { MomentEdit } from '../../../domain/effects/reconciled.ts';
import type { Moment } from '../../../domain/trajectory/moment.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { momenten } from './definitions.ts';
import type { Item } from './items.ts';
import { editOf, isUpToDate } from './moment-rows.ts';
import { hasRow, type MomentsRead } from './moments-at.ts';
import { type RowState, stateOf } from './row-states.ts';

/** How the rows of moments stand, by moment. */
export function momentStates({ items }: MomentsRead, trajectory: Trajectory): ReadonlyMap<string, RowState> {
  const byId = new Map(trajectory.moments.map((moment) => [moment.id, moment]));
  return new Map(
    items.map((each) => {
      const id = momentIdOf(each);
      const moment = byId.get(id);
      return [id, stateOf(each, !moment || !isUpToDate(each.row, trajectory, moment))];
    }),
  );
}

/**
 * What a person changed. A row that lags behind, is not there or should not be is an edit without content: write it
 * again.
 */
export function editsOf(
  { items, place, isClosed }: MomentsRead,
  trajectory: Trajectory,
  moment: Moment,
): MomentEdit[] {
  if (isClosed) return [];
  const found = items.find((each) => momentIdOf(each) === moment.id);
  if (!hasRow(place, moment, trajectory)) return found ? [toWriteAgain(moment)] : [];
  if (!found) return [toWriteAgain(moment)];
  const edit = editOf(found.row, moment, found.editor);
  if (edit) return [edit];
  return isUpToDate(found.row, trajectory, moment) ? [] : [toWriteAgain(moment)];
}

/** Ids of the moments that should have a row where none was found by the trajectory that it names. */
export function withoutRow(
  { items, place, isClosed }: MomentsRead,
  trajectory: Trajectory,
): readonly string[] {
  if (isClosed) return [];
  const there = new Set(items.map(momentIdOf));
  return trajectory.moments.flatMap((moment) =>
    hasRow(place, moment, trajectory) && !there.has(moment.id) ? [moment.id] : [],
  );
}

function toWriteAgain(moment: Moment): MomentEdit {
  return { moment: moment.id, nonsense: [] };
}

/** From the key, which people do not see; the column beside it is for them. */
function momentIdOf({ row, item }: Item<typeof momenten>): string {
  const key = row.Sleutel ?? '';
  return key.slice(key.indexOf('/') + 1) || item;
}
