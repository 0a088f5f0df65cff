import { Board } from './board/board.ts';
import { DayFit } from './board/dayFit.ts';
import { compile } from './board/tables.ts';
import type { PlanningProblem, Starts } from './problem.ts';
import { placeBest } from './search/construct.ts';

/**
 * Places what still fits, moment by moment: the first half of a unit whose second half found no room is better than
 * nothing. Never moves what is placed.
 */
export function finish(problem: PlanningProblem, starts: Starts): Starts {
  if (!starts.includes(-1)) return starts;
  const { slotsPerDay } = problem.calendar;
  const board = new Board(compile(problem, false));
  const fit = new DayFit(board);
  const open: number[] = [];
  board.tables.units.forEach((unit, u) => {
    const m = unit.moments[0]!;
    if (unit.pinned) return;
    if (starts[m]! < 0) open.push(u);
    else {
      board.slot[m] = starts[m]! % slotsPerDay;
      board.place(u, Math.floor(starts[m]! / slotsPerDay));
    }
  });
  for (const u of open) placeBest(board, fit, u, null);
  return board.starts();
}
