import { Board } from './board/board.ts';
import { DayFit } from './board/dayFit.ts';
import { keepSupportedDays } from './board/support.ts';
import { compile } from './board/tables.ts';
import { planCost } from './cost.ts';
import { finish } from './finish.ts';
import type { PlanningProblem, Starts } from './problem.ts';
import { seeded } from './random.ts';
import { construct } from './search/construct.ts';
import { Ejector } from './search/eject.ts';
import type { Plan } from './solution.ts';
import { withoutStrangers } from './strangers.ts';

const EJECTIONS = 200;

/**
 * Plans a problem of a chat's size (one trajectory, some dozens of moments) in one go. The cheapest plan, and `proven`
 * says so, unless moments that nothing orders get in each other's way on one day; then the best of that and of a
 * search for room, deterministic for the seed.
 */
export function planOne(problem: PlanningProblem, { seed = 1 }: { seed?: number } = {}): Plan {
  const asked = withoutStrangers(problem);
  const board = new Board(compile(asked));
  const outcome = construct(board, new DayFit(board), null);
  const starts = board.starts();
  const finished = finish(asked, starts);
  const first = planOf(problem, finished, outcome === 'proven' && finished === starts);
  if (outcome !== 'open') return first;
  const second = planOf(problem, finish(asked, withMoreRoom(asked, seed)), false);
  return second.cost.total < first.cost.total ? second : first;
}

/** A plan with its cost counted from scratch. */
export function planOf(problem: PlanningProblem, starts: Starts, proven: boolean): Plan {
  const placed = starts.reduce((n, start) => n + (start >= 0 ? 1 : 0), 0);
  return { starts, cost: planCost(problem, starts), placed, proven };
}

function withMoreRoom(problem: PlanningProblem, seed: number): Starts {
  const board = new Board(compile(problem));
  const fit = new DayFit(board);
  keepSupportedDays(board, fit);
  construct(board, fit, null);
  const ejector = new Ejector(board, fit, seeded(seed));
  ejector.refill(board.tables.trajectories.flat());
  let best = board.starts();
  let cost = board.cost;
  for (let i = 0; i < EJECTIONS && ejector.step(); i++) {
    if (board.cost >= cost) continue;
    best = board.starts();
    cost = board.cost;
  }
  return best;
}
