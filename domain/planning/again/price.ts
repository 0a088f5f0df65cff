import { moveCost } from '../costs/moved.ts';
import { dropCost } from '../costs/unplaced.ts';
import { type PlanningProblem, type Starts, UNPLACED } from '../problem.ts';

/** What it costs that a moment moves from where it stood, wherever it goes; 0 for what stood nowhere. */
export function priceOfMoving(problem: PlanningProblem, stood: Starts, m: number): number {
  if (stood[m] === UNPLACED) return 0;
  const moment = problem.moments[m]!;
  return moveCost(
    problem,
    { ...moment, current: moment.current ?? { start: stood[m]!, invited: false } },
    UNPLACED,
  );
}

/** What it costs that a moment that stood is left out. */
export function dropPrice(problem: PlanningProblem, m: number): number {
  return dropCost(problem, problem.moments[m]!);
}

/** What a plan costs in moved and lost meetings. */
export function priceOf(problem: PlanningProblem, stood: Starts, after: Starts): number {
  let sum = 0;
  for (let m = 0; m < after.length; m++) {
    if (stood[m]! < 0 || stood[m] === after[m]) continue;
    sum += after[m]! < 0 ? dropPrice(problem, m) : priceOfMoving(problem, stood, m);
  }
  return sum;
}

/** What it costs that a moment moves; nothing for those that move in any case. */
export class Prices {
  readonly #problem: PlanningProblem;
  readonly #stood: Starts;
  readonly #known: Float64Array;

  constructor(problem: PlanningProblem, stood: Starts) {
    this.#problem = problem;
    this.#stood = stood;
    this.#known = new Float64Array(problem.moments.length).fill(Number.NaN);
  }

  of(m: number): number {
    const known = this.#known[m]!;
    if (!Number.isNaN(known)) return known;
    const price = priceOfMoving(this.#problem, this.#stood, m);
    this.#known[m] = price;
    return price;
  }

  /** It moves in any case. */
  free(m: number): void {
    this.#known[m] = 0;
  }
}
