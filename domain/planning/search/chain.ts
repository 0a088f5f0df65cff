import type { Board } from '../board/board.ts';
import type { DayFit } from '../board/dayFit.ts';
import type { Edge } from '../board/links.ts';
import type { Random } from '../random.ts';

const MAX_UNITS = 24;
const MAX_DAYS = 256;

/**
 * Puts consecutive units of a trajectory down together, on the cheapest days that agree with the links between each
 * and the next: from the first unit to the last, the least cost of every day given the day before. Each day's cost is
 * disturbed by `heat`, so that other days get their chance (perturb and maximise). For annealing, not for proof.
 */
export class ChainPlacer {
  readonly #board: Board;
  readonly #fit: DayFit;
  readonly #random: Random;
  /** By position in the chain and day after `#from`: the least cost so far, and the day before that gives it. */
  readonly #least = new Float64Array(MAX_UNITS * MAX_DAYS);
  readonly #before = new Int32Array(MAX_UNITS * MAX_DAYS);
  readonly #from = new Int32Array(MAX_UNITS);
  readonly #count = new Int32Array(MAX_UNITS);
  readonly #day = new Int32Array(MAX_UNITS);

  constructor(board: Board, fit: DayFit, random: Random) {
    this.#board = board;
    this.#fit = fit;
    this.#random = random;
  }

  /** Places all of `chain` (none is on the board); false, with some perhaps placed, when that cannot be. */
  place(chain: readonly number[], heat: number): boolean {
    const n = chain.length;
    if (n > MAX_UNITS) return false;
    for (let i = 0; i < n; i++) if (!this.#forward(chain, i, heat)) return false;
    this.#backward(n);
    for (let i = 0; i < n; i++) {
      const u = chain[i]!;
      const day = this.#day[i]!;
      if (!this.#fit.range(u) || day < this.#fit.from || day > this.#fit.to) return false;
      if (this.#fit.cost(u, day) === Number.POSITIVE_INFINITY) return false;
      this.#fit.choose(u, day, this.#random);
      this.#board.place(u, day);
    }
    return true;
  }

  #forward(chain: readonly number[], i: number, heat: number): boolean {
    const fit = this.#fit;
    const u = chain[i]!;
    if (!fit.range(u)) return false;
    const from = fit.from;
    const days = Math.min(MAX_DAYS, fit.to - from + 1);
    this.#from[i] = from;
    this.#count[i] = days;
    const link = i > 0 ? linkBetween(this.#board.tables.edges[u]!, chain[i - 1]!) : undefined;
    let any = false;
    for (let k = 0; k < days; k++) {
      let cost = fit.cost(u, from + k);
      if (cost < Number.POSITIVE_INFINITY) {
        cost -= heat * gumbel(this.#random);
        if (i > 0) cost += this.#best(i, k, link);
      }
      this.#least[i * MAX_DAYS + k] = cost;
      if (cost < Number.POSITIVE_INFINITY) any = true;
    }
    return any;
  }

  /** The least cost of the units before, given that unit i takes its k-th day; notes which day that leaves before. */
  #best(i: number, k: number, link: Edge | undefined): number {
    const at = (i - 1) * MAX_DAYS;
    const from = this.#from[i - 1]!;
    const day = this.#from[i]! + k;
    let least = Number.POSITIVE_INFINITY;
    for (let b = 0; b < this.#count[i - 1]!; b++) {
      const cost = this.#least[at + b]!;
      if (cost >= least) continue;
      if (link && (day < link.first[from + b]! || day > link.last[from + b]!)) continue;
      least = cost;
      this.#before[i * MAX_DAYS + k] = b;
    }
    return least;
  }

  #backward(n: number): void {
    let k = 0;
    const end = (n - 1) * MAX_DAYS;
    for (let b = 1; b < this.#count[n - 1]!; b++) if (this.#least[end + b]! < this.#least[end + k]!) k = b;
    for (let i = n - 1; i >= 0; i--) {
      this.#day[i] = this.#from[i]! + k;
      k = this.#before[i * MAX_DAYS + k]!;
    }
  }
}

function linkBetween(edges: readonly Edge[], other: number): Edge | undefined {
  for (let i = 0; i < edges.length; i++) if (edges[i]!.other === other) return edges[i];
  return undefined;
}

function gumbel(random: Random): number {
  return -Math.log(-Math.log(random() + 1e-12) + 1e-12);
}
