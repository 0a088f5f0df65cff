import type { Board } from '../board/board.ts';
import type { DayFit } from '../board/dayFit.ts';
import { moveCost } from '../costs/moved.ts';
import { UNPLACED } from '../problem.ts';
import { removeWithDependants, unitsInTheWay } from './blockers.ts';
import { type Outcome, placeBest, placeTrajectory } from './construct.ts';
import { bestDaysButTrips } from './exact.ts';

/**
 * Places units that lost their place, at the least cost of moving: their own trajectory anew, or that with one unit of
 * another trajectory going out of the way, which is then placed anew in the same manner. Only a unit whose going opens a
 * day, or makes one cheaper, is worth trying. True when each trajectory stands as cheaply as it can beside the others.
 */
export function makeWay(board: Board, fit: DayFit, off: readonly number[]): boolean {
  const { trajectoryOf } = board.tables;
  const trajectories = new Set(off.map((u) => trajectoryOf[u]!));
  let proven = true;
  for (const t of trajectories) {
    const lost = off.filter((u) => trajectoryOf[u] === t);
    if (placeAnew(board, fit, t) !== 'proven') proven = false;
    const aside = candidates(board, t, lost);
    let best = standOf(board);
    const without = removeAll(board, t);
    for (const v of aside) {
      if (!opens(board, fit, t, v)) continue;
      removeWithDependants(board, v, [], new Map());
      placeAnew(board, fit, t);
      if (board.cost - board.tables.dropCost[v]! + leastMove(board, v) < best.cost) {
        placeAnew(board, fit, trajectoryOf[v]!);
        if (board.cost < best.cost) best = standOf(board);
      }
      board.restore(without.day, without.slot);
    }
    board.restore(best.day, best.slot);
  }
  return proven;
}

/** Whether a unit of this trajectory, none of which is on the board, fits better on the days that v leaves. */
function opens(board: Board, fit: DayFit, trajectory: number, v: number): boolean {
  const { lo, hi, trajectories } = board.tables;
  const removed: number[] = [];
  const stood = new Map<number, number>();
  removeWithDependants(board, v, removed, stood);
  const left = new Set(stood.values());
  const costs = (): number[] => {
    const all: number[] = [];
    for (const u of trajectories[trajectory]!)
      for (const day of left)
        if (day >= lo[u]! && day <= hi[u]!)
          all.push(
            fit.range(u) && day >= fit.from && day <= fit.to ? fit.cost(u, day) : Number.POSITIVE_INFINITY,
          );
    return all;
  };
  const after = costs();
  for (let i = removed.length - 1; i >= 0; i--) board.place(removed[i]!, stood.get(removed[i]!)!);
  const before = costs();
  return after.some((cost, i) => cost < before[i]!);
}

/** The least that it costs to move a unit at all. */
function leastMove(board: Board, v: number): number {
  const { problem, units } = board.tables;
  return Math.min(...units[v]!.moments.map((m) => moveCost(problem, problem.moments[m]!, UNPLACED)));
}

function removeAll(board: Board, trajectory: number): Stand {
  for (const u of board.tables.trajectories[trajectory]!) if (board.day[u]! >= 0) board.remove(u);
  return standOf(board);
}

function placeAnew(board: Board, fit: DayFit, trajectory: number): Outcome {
  const units = board.tables.trajectories[trajectory]!;
  for (const u of units) if (board.day[u]! >= 0) board.remove(u);
  const outcome = placeTrajectory(board, fit, units, null, bestDaysButTrips);
  // Two by two they fit on a day, and three are too many: whoever is left over goes to another.
  for (const u of units) if (board.day[u]! < 0) placeBest(board, fit, u, null);
  return outcome;
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
