import type { Board } from '../board/board.ts';
import type { DayFit } from '../board/dayFit.ts';
import { removeWithDependants, unitsInTheWay } from './blockers.ts';
import { placeTrajectory } from './construct.ts';

/**
 * Places units that lost their place, at the least cost of moving: their own trajectory anew, or that with one unit of
 * another trajectory going out of the way, which is then placed anew in the same manner.
 */
export function makeWay(board: Board, fit: DayFit, off: readonly number[]): void {
  const { trajectoryOf } = board.tables;
  const trajectories = new Set(off.map((u) => trajectoryOf[u]!));
  for (const t of trajectories) {
    const lost = off.filter((u) => trajectoryOf[u] === t);
    placeAnew(board, fit, t);
    const aside = candidates(board, t, lost);
    let best = standOf(board);
    for (const v of aside) {
      const alone = standOf(board);
      removeWithDependants(board, v, [], new Map());
      placeAnew(board, fit, t);
      // without v at no cost at all it would still not be better
      if (board.cost - board.tables.dropCost[v]! < best.cost) {
        placeAnew(board, fit, trajectoryOf[v]!);
        if (board.cost < best.cost) best = standOf(board);
      }
      restore(board, alone);
    }
    restore(board, best);
  }
}

function placeAnew(board: Board, fit: DayFit, trajectory: number): void {
  const units = board.tables.trajectories[trajectory]!;
  for (const u of units) if (board.day[u]! >= 0) board.remove(u);
  placeTrajectory(board, fit, units, null);
}

/** Units of other trajectories that stand, with the same people, on a day on which a lost unit could be. */
function candidates(board: Board, trajectory: number, lost: readonly number[]): Set<number> {
  const { lo, hi, dayCost, dayCostAt, trajectoryOf } = board.tables;
  const found = new Set<number>();
  const inTheWay: number[] = [];
  for (const u of lost) {
    for (let day = lo[u]!; day <= hi[u]!; day++) {
      if (dayCost[dayCostAt[u]! + day - lo[u]!] === Number.POSITIVE_INFINITY) continue;
      unitsInTheWay(board, u, day, inTheWay);
      for (const v of inTheWay) if (trajectoryOf[v] !== trajectory) found.add(v);
    }
  }
  return found;
}

interface Stand {
  readonly day: Int32Array;
  readonly slot: Int32Array;
  readonly cost: number;
}

function standOf(board: Board): Stand {
  return { day: board.day.slice(), slot: board.slot.slice(), cost: board.cost };
}

function restore(board: Board, stand: Stand): void {
  const { units } = board.tables;
  const changed: number[] = [];
  units.forEach((unit, u) => {
    const same = board.day[u] === stand.day[u] && unit.moments.every((m) => board.slot[m] === stand.slot[m]);
    if (same) return;
    if (board.day[u]! >= 0) board.remove(u);
    changed.push(u);
  });
  for (const u of changed) {
    for (const m of units[u]!.moments) board.slot[m] = stand.slot[m]!;
    if (stand.day[u]! >= 0) board.place(u, stand.day[u]!);
  }
}
