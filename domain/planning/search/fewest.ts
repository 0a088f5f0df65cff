import type { Board } from '../board/board.ts';
import type { DayFit } from '../board/dayFit.ts';
import { startAt } from '../problem.ts';
import { unitsInTheWay } from './blockers.ts';

/** Placings that are tried before it is given up: what is not found by then is left to the cheaper search. */
const TRIES = 6_000;
/** Others that make way at once. */
const MOST_ASIDE = 2;

/**
 * Places all units that lost their place by trying: with all others where they are, then with one of those in the way
 * moving too, then two; every day and slot of each, as long as tries are left. False when that was not found; the board
 * is then as it was.
 */
export function placeWithFewest(board: Board, fit: DayFit, lost: readonly number[]): boolean {
  const tries = { left: TRIES };
  const near = inTheWay(board, lost);
  const aside = [...new Set([...near, ...inTheWay(board, [...lost, ...near])])];
  for (let count = 0; count <= MOST_ASIDE; count++)
    for (const moving of choices(aside, count)) {
      if (tries.left <= 0) return false;
      if (placeTogether(board, fit, lost, moving, tries)) return true;
    }
  return false;
}

function placeTogether(
  board: Board,
  fit: DayFit,
  lost: readonly number[],
  moving: readonly number[],
  tries: { left: number },
): boolean {
  const stood = moving.map((u) => ({ u, day: board.day[u]!, slots: slotsOf(board, u) }));
  for (const { u } of stood) board.remove(u);
  if (placeEach(board, fit, [...lost, ...moving], tries)) return true;
  for (const { u, day, slots } of stood) {
    board.tables.units[u]!.moments.forEach((m, i) => {
      board.slot[m] = slots[i]!;
    });
    board.place(u, day);
  }
  return false;
}

/** One after the other at every place that the ones before leave; whichever has the fewest days first. */
function placeEach(board: Board, fit: DayFit, units: readonly number[], tries: { left: number }): boolean {
  if (units.length === 0) return true;
  const days = units.map((u) => (waits(board, u) ? null : daysFor(board, fit, u)));
  let first = -1;
  days.forEach((own, i) => {
    if (own && (first < 0 || own.length < days[first]!.length)) first = i;
  });
  if (first < 0) return false;
  const u = units[first]!;
  const rest = units.filter((one) => one !== u);
  for (const day of days[first]!)
    for (const slots of placesOn(board, fit, u, day)) {
      if (--tries.left <= 0) return false;
      board.tables.units[u]!.moments.forEach((m, i) => {
        board.slot[m] = slots[i]!;
      });
      board.place(u, day);
      if (placeEach(board, fit, rest, tries)) return true;
      board.remove(u);
    }
  return false;
}

/** Whether it may not stand without one that is not placed yet. */
function waits({ tables, day }: Board, u: number): boolean {
  return tables.edges[u]!.some((edge) => edge.needsOther && day[edge.other]! < 0);
}

/** The days on which it fits, cheapest first. A link to one that is not placed yet binds only once both are. */
function daysFor({ tables }: Board, fit: DayFit, u: number): number[] {
  if (!fit.range(u)) return [];
  const { from, to } = fit;
  const found: { readonly day: number; readonly cost: number }[] = [];
  for (let day = Math.max(from, tables.lo[u]!); day <= Math.min(to, tables.hi[u]!); day++) {
    const cost = fit.cost(u, day);
    if (cost < Number.POSITIVE_INFINITY) found.push({ day, cost });
  }
  return found.sort((a, b) => a.cost - b.cost || a.day - b.day).map(({ day }) => day);
}

/** Where on a day: of a single meeting every slot, of several that belong together the earliest. */
function placesOn(board: Board, fit: DayFit, u: number, day: number): number[][] {
  const { units, problem } = board.tables;
  const { moments } = units[u]!;
  if (!fit.range(u) || fit.cost(u, day) === Number.POSITIVE_INFINITY) return [];
  if (moments.length > 1) {
    fit.choose(u, day, null);
    return [slotsOf(board, u)];
  }
  const found: number[][] = [];
  const m = moments[0]!;
  for (let slot = 0; slot < problem.calendar.slotsPerDay; slot++) {
    board.slot[m] = slot;
    if (!fit.allows(u, day)) continue;
    // Where it stood comes first: who can stay there has not moved.
    if (problem.moments[m]!.current?.start === startAt(problem.calendar, day, slot)) found.unshift([slot]);
    else found.push([slot]);
  }
  return found;
}

function slotsOf(board: Board, u: number): number[] {
  return board.tables.units[u]!.moments.map((m) => board.slot[m]!);
}

/** Units that stand with the same people, or in the same room, on a day on which a lost one could be. */
function inTheWay(board: Board, lost: readonly number[]): readonly number[] {
  const { lo, hi, dayCost, dayCostAt } = board.tables;
  const found = new Set<number>();
  const there: number[] = [];
  for (const u of lost)
    for (let day = lo[u]!; day <= hi[u]!; day++) {
      if (dayCost[dayCostAt[u]! + day - lo[u]!] === Number.POSITIVE_INFINITY) continue;
      unitsInTheWay(board, u, day, there);
      for (const v of there) if (!board.tables.units[v]!.pinned) found.add(v);
    }
  for (const u of lost)
    for (const { other } of board.tables.edges[u]!) if (board.day[other]! >= 0) found.add(other);
  return [...found].filter((u) => !lost.includes(u) && !board.tables.units[u]!.pinned);
}

function choices(from: readonly number[], count: number): number[][] {
  if (count === 0) return [[]];
  return from.flatMap((first, at) => choices(from.slice(at + 1), count - 1).map((rest) => [first, ...rest]));
}
