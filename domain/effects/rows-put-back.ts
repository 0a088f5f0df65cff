import { Temporal } from 'temporal-polyfill';
import type { LogEntry } from '../trajectory/log.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

/** A row that only the app writes, that somebody changed or threw away, and that says again what it said. */
export interface RowMended {
  /** Name of the list in which it stands. */
  readonly list: string;
  /** Who changed it last, when that is known. */
  readonly editor?: PersonId;
}

/**
 * With a line in its log of each list in which rows were put back; the same trajectory back when there is none. Of the
 * same list and editor once a day: who lets a machine change a row again and again fills no log with it.
 */
export function notingRowsPutBack(
  trajectory: Trajectory,
  rows: readonly RowMended[],
  { now, entry }: { readonly now: Temporal.Instant; readonly entry: string },
): Trajectory {
  const since = now.subtract({ hours: 24 });
  const isNoted = ({ list, editor = 'system' }: RowMended) =>
    trajectory.log.some(
      ({ what, by, detail, at }) =>
        what === 'rowPutBack' &&
        by === editor &&
        detail?.list === list &&
        Temporal.Instant.compare(at, since) > 0,
    );
  const news = rows.filter((one) => !isNoted(one));
  if (news.length === 0) return trajectory;
  const entries = news.map(
    ({ list, editor = 'system' }, index): LogEntry => ({
      ...{ id: `${entry}-rows#${index + 1}`, at: now.toString(), by: editor },
      ...{ what: 'rowPutBack', detail: { list } },
    }),
  );
  return { ...trajectory, log: [...trajectory.log, ...entries] };
}
