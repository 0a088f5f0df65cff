import type { Board } from '../board/board.ts';

/** Movable units on a day that share people, rooms or a host with this unit, each once. */
export function unitsInTheWay(board: Board, u: number, day: number, out: number[]): void {
  const { units, people, roomAt } = board.tables;
  out.length = 0;
  for (const m of units[u]!.moments) {
    const who = people[m]!;
    for (let i = 0; i < who.length; i++) addMovable(board, board.unitsOfPerson(who[i]!, day), u, out);
    if (roomAt[m]! >= 0) addMovable(board, board.unitsInRooms(roomAt[m]!, day), u, out);
  }
}

function addMovable(board: Board, list: readonly number[], u: number, out: number[]): void {
  const { units } = board.tables;
  for (let i = 0; i < list.length; i++) {
    const v = list[i]!;
    if (v !== u && !units[v]!.pinned && !out.includes(v)) out.push(v);
  }
}

/**
 * Movable placed units that links forbid beside `u` on this day. Null when a pinned unit, or one that is needed and
 * not placed, forbids it: then nothing helps.
 */
export function linkedInTheWay(board: Board, u: number, day: number): number[] | null {
  const { edges, units } = board.tables;
  const found: number[] = [];
  for (const edge of edges[u]!) {
    const other = board.day[edge.other]!;
    if (other < 0) {
      if (edge.needsOther) return null;
      continue;
    }
    if (day >= edge.first[other]! && day <= edge.last[other]!) continue;
    if (units[edge.other]!.pinned || edge.needsOther) return null;
    if (!found.includes(edge.other)) found.push(edge.other);
  }
  return found;
}

/** Removes a unit and, first, those that may not stand without it; they go into `removed`, their days into `stood`. */
export function removeWithDependants(
  board: Board,
  u: number,
  removed: number[],
  stood: Map<number, number>,
): void {
  for (const edge of board.tables.edges[u]!) {
    if (edge.neededByOther && board.day[edge.other]! >= 0 && !board.tables.units[edge.other]!.pinned)
      removeWithDependants(board, edge.other, removed, stood);
  }
  if (board.day[u]! < 0) return;
  stood.set(u, board.day[u]!);
  board.remove(u);
  removed.push(u);
}

/** Adds a unit and those that may not stand without it, as far as they are on the board, to `out`. */
export function dependants(board: Board, u: number, out: number[]): void {
  if (board.day[u]! < 0 || out.includes(u)) return;
  out.push(u);
  for (const edge of board.tables.edges[u]!)
    if (edge.neededByOther && !board.tables.units[edge.other]!.pinned) dependants(board, edge.other, out);
}
