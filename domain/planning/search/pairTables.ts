import type { Board } from '../board/board.ts';
import type { DayFit } from '../board/dayFit.ts';
import type { Edge } from '../board/links.ts';
import { DROPPED, type Option } from './options.ts';

/** Costs over the options of some variables: cells[sum of option × stride]. */
export interface Table {
  readonly scope: readonly number[];
  readonly strides: readonly number[];
  readonly cells: Float64Array;
}

/**
 * A table for every two of these units that a link joins, or that may meet on one day. `exact` is false when what two
 * units do to each other on one day had to be estimated. `apart` says which pairs need not be looked at.
 */
export function linkTables(
  board: Board,
  fit: DayFit,
  units: readonly number[],
  options: readonly (readonly Option[])[],
  apart: Uint8Array | null,
): { tables: Table[]; exact: boolean } {
  const { edges } = board.tables;
  const tables: Table[] = [];
  let exact = true;
  for (let b = 0; b < units.length; b++) {
    for (let a = 0; a < b; a++) {
      const links = edges[units[b]!]!.filter((edge) => edge.other === units[a]!);
      const meet = !apart?.[a * units.length + b] && meeting(options[a]!, options[b]!);
      if (links.length === 0 && !meet) continue;
      const table = pairTable(board, fit, units[a]!, units[b]!, options[a]!, options[b]!, links, meet);
      tables.push({ scope: [a, b], strides: [1, options[a]!.length], cells: table.cells });
      exact &&= table.exact;
    }
  }
  return { tables, exact };
}

/** For each two units (a * n + b): 1 when links keep them on different days as long as all between are placed. */
export function keptApart(board: Board, units: readonly number[]): Uint8Array {
  const { edges } = board.tables;
  const variableOf = new Map(units.map((u, v) => [u, v]));
  const n = units.length;
  const apart = new Uint8Array(n * n);
  const follows = new Uint8Array(n * n); // 1: not before, 2: on a later day
  units.forEach((u, b) => {
    for (const edge of edges[u]!) {
      const a = variableOf.get(edge.other);
      if (a !== undefined && edge.follows)
        follows[a * n + b] = Math.max(follows[a * n + b]!, edge.maySameDay ? 1 : 2);
    }
  });
  for (let k = 0; k < n; k++)
    for (let i = 0; i < n; i++) {
      const ik = follows[i * n + k]!;
      if (ik === 0) continue;
      for (let j = 0; j < n; j++) {
        const kj = follows[k * n + j]!;
        if (kj > 0) follows[i * n + j] = Math.max(follows[i * n + j]!, ik, kj);
      }
    }
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      if (follows[i * n + j] === 2) {
        apart[i * n + j] = 1;
        apart[j * n + i] = 1;
      }
  return apart;
}

function meeting(a: readonly Option[], b: readonly Option[]): boolean {
  const days = new Set(a.map((o) => o.day));
  return b.some((o) => o.day !== DROPPED && days.has(o.day));
}

function pairTable(
  board: Board,
  fit: DayFit,
  a: number,
  b: number,
  optionsA: readonly Option[],
  optionsB: readonly Option[],
  links: readonly Edge[],
  meet: boolean,
): { cells: Float64Array; exact: boolean } {
  const cells = new Float64Array(optionsA.length * optionsB.length);
  let exact = true;
  for (let j = 0; j < optionsB.length; j++) {
    for (let i = 0; i < optionsA.length; i++) {
      const dayA = optionsA[i]!.day;
      const dayB = optionsB[j]!.day;
      if (!linksAllow(links, dayA, dayB)) cells[j * optionsA.length + i] = Number.POSITIVE_INFINITY;
      else if (meet && dayA === dayB && dayA !== DROPPED) {
        const together = Math.min(onOneDay(board, fit, a, b, dayA), onOneDay(board, fit, b, a, dayA));
        const extra = together - optionsA[i]!.cost - optionsB[j]!.cost;
        if (extra > 0) exact = false;
        cells[j * optionsA.length + i] = extra;
      }
    }
  }
  return { cells, exact };
}

/** The links, seen from unit b. */
function linksAllow(links: readonly Edge[], dayA: number, dayB: number): boolean {
  return links.every((edge) => {
    if (dayA === DROPPED) return !edge.needsOther || dayB === DROPPED;
    if (dayB === DROPPED) return !edge.neededByOther;
    return dayB >= edge.first[dayA]! && dayB <= edge.last[dayA]!;
  });
}

/** The cost of two units on one day when `first` takes its earliest slots. */
function onOneDay(board: Board, fit: DayFit, first: number, second: number, day: number): number {
  const cost = fit.cost(first, day);
  if (cost === Number.POSITIVE_INFINITY) return cost;
  fit.choose(first, day, null);
  board.place(first, day);
  const both = cost + fit.cost(second, day);
  board.remove(first);
  return both;
}
