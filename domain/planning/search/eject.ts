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
/** The price of a linked unit that goes and can come straight back. */
const COMES_BACK = 0.5;

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
    const u = this.pool.pop();
    if (u === undefined) return false;
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

  /** The day on which the least dear units make way. */
  #cheapest(u: number): { day: number; eject: number[] } | null {
    const board = this.#board;
    const { lo, hi, dayCost, dayCostAt } = board.tables;
    let best: { day: number; eject: number[] } | null = null;
    let least = Number.POSITIVE_INFINITY;
    const days = hi[u]! - lo[u]! + 1;
    const offset = Math.floor(this.#random() * days);
    for (let i = 0; i < days; i++) {
      const day = lo[u]! + ((i + offset) % days);
      if (dayCost[dayCostAt[u]! + day - lo[u]!] === Number.POSITIVE_INFINITY) continue;
      const linked = linkedInTheWay(board, u, day);
      if (!linked) continue;
      const dear = linked.reduce((sum, v) => sum + this.#price(v), 0);
      const gone: number[] = [];
      const stood = this.#stood;
      for (const v of linked) removeWithDependants(board, v, gone, stood);
      unitsInTheWay(board, u, day, this.#inTheWay);
      const found = this.#fewest(u, day, least);
      if (found) {
        const back = linked.length > 0 && this.#comeBack(u, day, found.eject, gone);
        const price = found.price + (back ? COMES_BACK * linked.length : dear);
        if (price < least) {
          least = price;
          best = { day, eject: [...linked, ...found.eject] };
        }
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

  /** None, one or two of those in the way whose going makes the day fit, for less than `limit`. */
  #fewest(u: number, day: number, limit: number): { price: number; eject: number[] } | null {
    const list = this.#inTheWay;
    if (this.#fits(u, day)) return { price: 0, eject: [] };
    let least = limit;
    let eject: number[] | null = null;
    for (let i = 0; i < list.length; i++) {
      const price = this.#price(list[i]!);
      if (price >= least) continue;
      this.#board.remove(list[i]!);
      if (this.#fits(u, day)) {
        least = price;
        eject = [list[i]!];
      } else {
        for (let j = i + 1; j < list.length; j++) {
          const both = price + this.#price(list[j]!);
          if (both >= least) continue;
          this.#board.remove(list[j]!);
          if (this.#fits(u, day)) {
            least = both;
            eject = [list[i]!, list[j]!];
          }
          this.#board.place(list[j]!, day);
        }
      }
      this.#board.place(list[i]!, day);
    }
    return eject ? { price: least, eject } : this.#minimal(u, day, limit);
  }

  /** More than two: all of them go, and the dearest come back as long as the day still fits. */
  #minimal(u: number, day: number, limit: number): { price: number; eject: number[] } | null {
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
    return fits && price < limit ? { price, eject } : null;
  }

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
