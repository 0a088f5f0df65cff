import type { LogEntry } from '../../../domain/trajectory/log.ts';
import type { StoredTrajectory } from '../../application/ports/lists.ts';
import { differing } from './columns.ts';
import { logboek } from './definitions.ts';
import type { Item } from './items.ts';
import { type LogRowState, type RowState, stateOf, unpackStates } from './row-states.ts';
import { type LogRow, linesIn, logRow } from './trajectory-rows.ts';

/** The rows of a log as they count, in their order. */
export interface LogRead {
  readonly rows: readonly LogRow[];
  /** How each of them stands, by its number. */
  readonly states: ReadonlyMap<number, LogRowState>;
  /** Numbers of those that say something else than was written, or are gone: they say here what they said. */
  readonly restored: readonly number[];
  /** Numbers of those that hold no lines, of which nobody knows what they held. */
  readonly unreadable: readonly number[];
  /** What somebody made by hand, such as a copy. */
  readonly strange: readonly RowState[];
}

/**
 * A row of the log is written once, with the lines that came of one write: where it says something else, or is gone, it
 * counts as `known` has it. Of a row that is not known yet what it says counts.
 */
export function readLog(
  trajectory: string,
  items: readonly Item<typeof logboek>[],
  known: StoredTrajectory | undefined,
): LogRead {
  const before = known ? linesOf(known) : new Map<number, readonly LogEntry[]>();
  const found = byNumber(trajectory, items);
  const kept = new Set([...found.values()].map(({ item }) => item));
  const numbers = [...new Set([...before.keys(), ...found.keys()])].sort((a, b) => a - b);
  const read = numbers.map((number) => {
    const row = found.get(number);
    const said = row && linesIn(row.row);
    const lines = before.get(number) ?? said;
    if (lines === undefined) return { number, isUnreadable: true as const };
    const wanted = logRow(trajectory, number, lines);
    const isRestored = JSON.stringify(said) !== JSON.stringify(lines);
    const behind = row === undefined || differing(logboek, row.row, wanted).length > 0;
    const state = { lines: lines.length, row: row && stateOf(row, behind) };
    return { number, isUnreadable: false as const, isRestored, wanted, state };
  });
  const readable = read.filter((one) => !one.isUnreadable);
  return {
    rows: readable.map(({ wanted }) => wanted),
    states: new Map(readable.map(({ number, state }) => [number, state])),
    restored: readable.filter((one) => one.isRestored).map(({ number }) => number),
    unreadable: read.filter((one) => one.isUnreadable).map(({ number }) => number),
    strange: items.filter(({ item }) => !kept.has(item)).map((each) => stateOf(each, true)),
  };
}

/** The lines of each row, by its number, as they were last read or written. */
export function linesOf({
  trajectory: { log },
  etags,
}: StoredTrajectory): ReadonlyMap<number, readonly LogEntry[]> {
  let from = 0;
  return new Map(
    [...unpackStates(etags).log].map(([number, { lines }]) => {
      const until = from + lines;
      const slice = log.slice(from, until);
      from = until;
      return [number, slice];
    }),
  );
}

/** By its key, whatever somebody made of the columns beside it. */
function byNumber(
  trajectory: string,
  items: readonly Item<typeof logboek>[],
): ReadonlyMap<number, Item<typeof logboek>> {
  const found = new Map<number, Item<typeof logboek>>();
  for (const each of items) {
    const key = each.row.Sleutel ?? '';
    const number = Number(key.slice(trajectory.length + 1));
    if (
      key === `${trajectory}/${number}` &&
      Number.isSafeInteger(number) &&
      number >= 0 &&
      !found.has(number)
    )
      found.set(number, each);
  }
  return found;
}
