/**
 * A plan that gets better for as long as someone waits: first everything at its cheapest, what has few days before the rest, then
 * room is made for what found none (search/eject.ts), then the whole is made cheaper (search/anneal.ts).
 *
 * The caller holds the clock: it says at each step which part of its time is spent, and stops whenever it likes. With
 * the same seed and the same answers the plans are the same.
 */
import { Board } from './board/board.ts';
import { DayFit } from './board/dayFit.ts';
import { keepSupportedDays } from './board/support.ts';
import { compile } from './board/tables.ts';
import { finish } from './finish.ts';
import { planOf } from './planOne.ts';
import type { PlanningProblem, Starts } from './problem.ts';
import { seeded } from './random.ts';
import { Annealer, heatAt } from './search/anneal.ts';
import { caseloadsOf } from './search/caseloads.ts';
import { Ejector } from './search/eject.ts';
import { relocate } from './search/relocate.ts';
import { placeWhereItStands } from './search/stand.ts';
import type { Plan } from './solution.ts';

const MOVES_A_STEP = 500;
const EJECTIONS_A_STEP = 20;
/**
 * While anything is left out, making room has this part of the time before making cheaper: the larger part when only a few
 * caseloads, at most FEW of the board, lack something and the rest can wait. On a board of fourteen coaches two who lack a
 * moment are a seventh of it already.
 */
const ROOM = 0.3;
const ROOM_FOR_FEW = 0.9;
const FEW = 1 / 3;
/** After so many ejections in vain, for each of their units, those caseloads start again; FEW have more patience. */
const PATIENCE = 25;
const PATIENCE_OF_FEW = 40;

export type Phase = 'first' | 'room' | 'cheaper';

export interface Progress {
  readonly phase: Phase;
  /** Moments placed in the best plan so far, and what it costs. */
  readonly placed: number;
  readonly cost: number;
  /** The best plan so far. */
  readonly plan: () => Plan;
}

/**
 * Plans a problem of any size. Yields after every step; `next(spent)` says which part (0 to 1) of the time is spent.
 * Never ends of itself unless there is nothing to place.
 */
export function* improve(
  problem: PlanningProblem,
  { seed }: { seed: number },
): Generator<Progress, void, number> {
  const board = new Board(compile(problem));
  const fit = new DayFit(board);
  const random = seeded(seed);
  keepSupportedDays(board, fit);
  const best = { day: board.day.slice(), slot: board.slot.slice(), ...standing(board) };
  const seen = (phase: Phase): Progress => {
    if (board.isBetterThan(best)) {
      best.day.set(board.day);
      best.slot.set(board.slot);
      Object.assign(best, standing(board));
    }
    return {
      phase,
      placed: best.placed,
      cost: best.cost,
      plan: () => finished(problem, board.starts(best.day, best.slot)),
    };
  };

  placeWhereItStands(board, fit);
  for (const u of fewestDaysFirst(board)) if (board.day[u]! < 0) relocate(board, fit, u, 0, random);
  let spent = yield seen('first');

  const ejector = new Ejector(board, fit, random);
  const caseloads = caseloadsOf(board);
  const lacking = () => caseloads.filter((units) => units.some((u) => best.day[u]! < 0));
  const few = (units: number) => units <= FEW * board.tables.units.length;
  /** Ejects until nothing waits, or for too long in vain. */
  function* makeRoom(): Generator<Progress, void, number> {
    let patience = 0;
    for (let vain = 0; spent < ROOM_FOR_FEW && ejector.pool.length > 0; vain += EJECTIONS_A_STEP) {
      if (vain === EJECTIONS_A_STEP) {
        const units = lacking().flat().length;
        patience = units * (few(units) ? PATIENCE_OF_FEW : PATIENCE);
      }
      if (vain > 0 && vain >= patience) return;
      const before = best.leftOut;
      for (let i = 0; i < EJECTIONS_A_STEP && ejector.step(); i++);
      const progress = seen('room');
      if (best.leftOut < before) vain = -EJECTIONS_A_STEP;
      spent = yield progress;
    }
  }
  ejector.refill(caseloads.flat());
  yield* makeRoom();
  for (let again = lacking(); again.length > 0; again = lacking()) {
    if (spent >= (few(again.flat().length) ? ROOM_FOR_FEW : ROOM)) break;
    for (const units of again) {
      board.restore(best.day, best.slot);
      ejector.startAgain(units);
      yield* makeRoom();
    }
  }

  board.restore(best.day, best.slot);
  const annealer = new Annealer(board, fit, random);
  const begun = spent;
  for (let moves = 0; annealer.size > 0; moves += MOVES_A_STEP) {
    const part = (spent - begun) / (1 - begun);
    const total = part > 0 ? moves / part : Number.POSITIVE_INFINITY;
    const heat = moves === 0 ? heatAt(1, 1) : heatAt(part, total / annealer.size);
    for (let i = 0; i < MOVES_A_STEP; i++) annealer.step(heat);
    spent = yield seen('cheaper');
  }
}

function standing({ placed, cost, leftOut }: Board) {
  return { placed, cost, leftOut };
}

/** What has few days comes before what can go anywhere. */
function fewestDaysFirst({ tables }: Board): number[] {
  const { lo, hi, dayCost, dayCostAt } = tables;
  const days = tables.units.map((_, u) => {
    let n = 0;
    for (let i = 0; i <= hi[u]! - lo[u]!; i++)
      if (dayCost[dayCostAt[u]! + i]! < Number.POSITIVE_INFINITY) n++;
    return n;
  });
  return tables.trajectories.flat().sort((a, b) => days[a]! - days[b]! || a - b);
}

function finished(problem: PlanningProblem, starts: Starts): Plan {
  return planOf(problem, finish(problem, starts), false);
}

/** The plan after so many steps of `improve`; the same for the same seed and steps. */
export function planInSteps(
  problem: PlanningProblem,
  { seed, steps }: { seed: number; steps: number },
): Plan {
  const search = improve(problem, { seed });
  let last = search.next();
  for (let i = 1; i <= steps && !last.done; i++) {
    const next = search.next(i / steps);
    if (next.done) break;
    last = next;
  }
  return last.done
    ? planOf(problem, new Int32Array(problem.moments.length).fill(-1), true)
    : last.value.plan();
}
