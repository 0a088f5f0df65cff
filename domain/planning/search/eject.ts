/**
 * Makes room: a pool of units that found no place, and for each how often it failed.
 *
 * A unit from the pool goes where it fits. If it fits nowhere its counter goes up, and it takes the place of those
 * whose counters are together lowest (none, one or two in the way, and linked units that the day would break);
 * they join the pool. What is hard to place thus becomes dear to eject, and the search cannot go in circles for long
 * (after Nagata and Bräysy's guided ejection search). After each ejection a few others are shaken.
 */
import type { Board } from '../board/board.ts';
import type { DayFit } from '../board/dayFit.ts';
import type { Random } from '../random.ts';
import { linkedInTheWay, removeWithDependants, unitsInTheWay } from './blockers.ts';
import { relocate } from './relocate.ts';

const SHAKES = 4;
const ANY_OF_POOL = 0.2;
/** The price of a linked unit that goes and can come straight back. */
const COMES_BACK = 0.5;

/** A day for a unit, and who has to go for it. */
interface Way {
  readonly day: number;
  readonly price: number;
  readonly eject: readonly number[];
}

export class Ejector {
  readonly #board: Board;
  readonly #fit: DayFit;
  readonly #random: Random;
  readonly #failures: Float64Array;
  readonly pool: number[] = [];
  readonly #inTheWay: number[] = [];
  readonly #removed: number[] = [];
  readonly #stood = new Map<number, number>();

  constructor(board: Board, fit: DayFit, random: Random) {
    this.#board = board;
    this.#fit = fit;
    this.#random = random;
    this.#failures = new Float64Array(board.tables.units.length).fill(1);
  }

  /** Fills the pool with all that is not placed. */
  refill(): void {
    this.pool.length = 0;
    for (const units of this.#board.tables.trajectories)
      for (const u of units) if (this.#board.day[u]! < 0) this.pool.push(u);
  }

  /** One unit of the pool; false when the pool was empty. */
  step(): boolean {
    if (this.pool.length === 0) return false;
    const u = this.#take();
    if (this.#board.day[u]! >= 0) return true;
    if (relocate(this.#board, this.#fit, u, 3, this.#random)) return true;
    this.#failures[u] = this.#failures[u]! + 1;
    const found = this.#cheapest(u);
    if (!found) {
      this.pool.splice(Math.floor(this.#random() * (this.pool.length + 1)), 0, u);
      return true;
    }
    this.#removed.length = 0;
    for (const v of found.eject) removeWithDependants(this.#board, v, this.#removed, this.#stood);
    this.#fit.cost(u, found.day);
    this.#fit.choose(u, found.day, this.#random);
    this.#board.place(u, found.day);
    this.pool.push(...this.#removed);
    this.#shake(u);
    return true;
  }

  /** Mostly the last that was ejected, as its surroundings are at hand; at times any, so that no two block all. */
  #take(): number {
    const { pool } = this;
    const i = this.#random() < ANY_OF_POOL ? Math.floor(this.#random() * pool.length) : pool.length - 1;
    const u = pool[i]!;
    pool[i] = pool[pool.length - 1]!;
    pool.length--;
    return u;
  }

  /** The day on which the least dear units make way: one, else two if that can be cheaper, else as many as it takes. */
  #cheapest(u: number): Way | null {
    let best = this.#overDays(u, this.#one, null);
    if (!best || best.price > 2) best = this.#overDays(u, this.#two, best);
    return best ?? this.#overDays(u, this.#many, null);
  }

  #overDays(u: number, fewest: (u: number, day: number, limit: number) => Way | null, known: Way | null) {
    const board = this.#board;
    const { lo, hi, dayCost, dayCostAt } = board.tables;
    let best = known;
    const days = hi[u]! - lo[u]! + 1;
    const offset = Math.floor(this.#random() * days);
    for (let i = 0; i < days; i++) {
      const day = lo[u]! + ((i + offset) % days);
      if (dayCost[dayCostAt[u]! + day - lo[u]!] === Number.POSITIVE_INFINITY) continue;
      const linked = linkedInTheWay(board, u, day);
      if (!linked) continue;
      const gone: number[] = [];
      const stood = this.#stood;
      for (const v of linked) removeWithDependants(board, v, gone, stood);
      unitsInTheWay(board, u, day, this.#inTheWay);
      const limit = best?.price ?? Number.POSITIVE_INFINITY;
      const found = this.#fits(u, day) ? { day, price: 0, eject: [] } : fewest(u, day, limit);
      if (found) {
        const back = linked.length > 0 && this.#comeBack(u, day, found.eject, gone);
        const price = found.price + linked.reduce((sum, v) => sum + (back ? COMES_BACK : this.#price(v)), 0);
        if (price < limit) best = { day, price, eject: [...linked, ...found.eject] };
      }
      for (let k = gone.length - 1; k >= 0; k--) board.place(gone[k]!, stood.get(gone[k]!)!);
    }
    return best;
  }

  /** Whether the linked units that went find another day once `u` stands here. */
  #comeBack(u: number, day: number, eject: readonly number[], linked: readonly number[]): boolean {
    const board = this.#board;
    for (const v of eject) board.remove(v);
    this.#fit.cost(u, day);
    this.#fit.choose(u, day, null);
    board.place(u, day);
    const all = linked.every((v) => {
      if (!this.#fit.range(v)) return false;
      for (let d = this.#fit.from; d <= this.#fit.to; d++) if (this.#fits(v, d)) return true;
      return false;
    });
    board.remove(u);
    for (const v of eject) board.place(v, day);
    return all;
  }

  /** The cheapest of those in the way whose going makes the day fit, for less than `limit`. */
  readonly #one = (u: number, day: number, limit: number): Way | null => {
    let best: Way | null = null;
    for (const v of this.#inTheWay) {
      const price = this.#price(v);
      if (price >= (best?.price ?? limit)) continue;
      this.#board.remove(v);
      if (this.#fits(u, day)) best = { day, price, eject: [v] };
      this.#board.place(v, day);
    }
    return best;
  };

  /** The cheapest two. */
  readonly #two = (u: number, day: number, limit: number): Way | null => {
    let best: Way | null = null;
    const list = this.#inTheWay;
    for (let i = 0; i < list.length; i++) {
      const v = list[i]!;
      this.#board.remove(v);
      for (let j = i + 1; j < list.length; j++) {
        const w = list[j]!;
        const price = this.#price(v) + this.#price(w);
        if (price >= (best?.price ?? limit)) continue;
        this.#board.remove(w);
        if (this.#fits(u, day)) best = { day, price, eject: [v, w] };
        this.#board.place(w, day);
      }
      this.#board.place(v, day);
    }
    return best;
  };

  /** More than two: all of them go, and the dearest come back as long as the day still fits. */
  readonly #many = (u: number, day: number, limit: number): Way | null => {
    const dearest = [...this.#inTheWay].sort((a, b) => this.#price(b) - this.#price(a));
    for (const v of dearest) this.#board.remove(v);
    const fits = this.#fits(u, day);
    const eject: number[] = [];
    let price = 0;
    for (const v of dearest) {
      this.#board.place(v, day);
      if (!fits || this.#fits(u, day)) continue;
      this.#board.remove(v);
      eject.push(v);
      price += this.#price(v);
    }
    for (const v of eject) this.#board.place(v, day);
    return fits && price < limit ? { day, price, eject } : null;
  };

  #price(u: number): number {
    return this.#failures[u]! * this.#board.tables.units[u]!.moments.length;
  }

  #fits(u: number, day: number): boolean {
    return this.#fit.cost(u, day) < Number.POSITIVE_INFINITY;
  }

  /** Moves a few units around the one just placed to another place where they fit. */
  #shake(u: number): void {
    const { trajectories, trajectoryOf } = this.#board.tables;
    for (let i = 0; i < SHAKES; i++) {
      unitsInTheWay(this.#board, u, this.#board.day[u]!, this.#inTheWay);
      const near = this.#inTheWay.length > 0 && this.#random() < 0.5;
      const from = near ? this.#inTheWay : trajectories[trajectoryOf[u]!]!;
      const v = from[Math.floor(this.#random() * from.length)]!;
      if (this.#board.day[v]! < 0) continue;
      const day = this.#board.day[v]!;
      this.#board.remove(v);
      if (!relocate(this.#board, this.#fit, v, Number.POSITIVE_INFINITY, this.#random))
        this.#board.place(v, day);
    }
  }
}
