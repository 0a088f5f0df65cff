/**
 * Makes room: a pool of units that found no place, and for each how often it failed.
 *
 * A unit from the pool goes where it fits. If it fits nowhere its counter goes up, and it takes the place of those
 * whose counters are together lowest (none, one or two in the way, and linked units that the day would break);
 * they join the pool. What is hard to place thus becomes dear to eject, and the search cannot go in circles for long
 * (after Nagata and Bräysy's guided ejection search). After each ejection a few others are shaken, once few wait.
 */
import type { Board } from '../board/board.ts';
import type { DayFit } from '../board/dayFit.ts';
import type { Random } from '../random.ts';
import { dependants, linkedInTheWay, removeWithDependants, unitsInTheWay } from './blockers.ts';
import { relocate, wander } from './relocate.ts';
import { Ways } from './ways.ts';

const SHAKES = 6;
/** While more wait than this, the easy ones come first, and shaking costs more than it brings. */
const FEW_WAIT = 60;
/** A price is no more certain than this part of it, so that of two about as dear now one goes and now the other. */
const UNCERTAIN = 0.2;
const ANY_OF_POOL = 0.5;
const HEAT = 20;
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
  readonly #ways: Ways;
  /** Of the last day read: which blockers go (by index). And the linked units that go. */
  #go: number[] = [];
  readonly #gone: number[] = [];
  readonly #inTheWay: number[] = [];
  readonly #removed: number[] = [];
  readonly #stood = new Map<number, number>();

  constructor(board: Board, fit: DayFit, random: Random) {
    this.#board = board;
    this.#fit = fit;
    this.#random = random;
    this.#ways = new Ways(board);
    this.#failures = new Float64Array(board.tables.units.length).fill(1);
  }

  /** Fills the pool with what of these is not placed. */
  refill(units: readonly number[]): void {
    this.pool.length = 0;
    for (const u of units) if (this.#board.day[u]! < 0) this.pool.push(u);
  }

  /** Takes all of these up, puts them down in another order with nothing remembered, and fills the pool with the rest. */
  startAgain(units: readonly number[]): void {
    const board = this.#board;
    for (const u of units) if (board.day[u]! >= 0) board.remove(u);
    const order = units.map((u) => ({ u, turn: this.#failures[u]! * (0.5 + this.#random()) }));
    order.sort((a, b) => b.turn - a.turn);
    for (const { u } of order) {
      this.#failures[u] = 1;
      relocate(board, this.#fit, u, HEAT, this.#random);
    }
    this.refill(units);
  }

  /** One unit of the pool; false when the pool was empty. */
  step(): boolean {
    if (this.pool.length === 0) return false;
    const u = this.#take();
    if (this.#board.day[u]! >= 0) return true;
    if (relocate(this.#board, this.#fit, u, HEAT, this.#random)) return true;
    this.#failures[u] = this.#failures[u]! + 1;
    const found = this.#cheapest(u);
    if (!found) {
      this.pool.splice(Math.floor(this.#random() * (this.pool.length + 1)), 0, u);
      return true;
    }
    this.#removed.length = 0;
    for (const v of found.eject) removeWithDependants(this.#board, v, this.#removed, this.#stood);
    if (this.#fits(u, found.day)) {
      this.#fit.choose(u, found.day, this.#random);
      this.#board.place(u, found.day);
    } else this.pool.unshift(u);
    this.pool.push(...this.#removed);
    if (this.#board.day[u]! >= 0 && this.pool.length < FEW_WAIT) this.#shake(u);
    return true;
  }

  /** As often the last that was ejected, as its surroundings are at hand, as any, so that no two block all. */
  #take(): number {
    const { pool } = this;
    const i = this.#random() < ANY_OF_POOL ? Math.floor(this.#random() * pool.length) : pool.length - 1;
    const u = pool[i]!;
    pool[i] = pool[pool.length - 1]!;
    pool.length--;
    return u;
  }

  /** The day on which the least dear units make way: one or two, else as many as it takes. */
  #cheapest(u: number): Way | null {
    return this.#overDays(u, this.#few) ?? this.#overDays(u, this.#many);
  }

  #overDays(u: number, ways: (limit: number) => number) {
    const board = this.#board;
    const { lo, hi, dayCost, dayCostAt } = board.tables;
    let best: Way | null = null;
    const days = hi[u]! - lo[u]! + 1;
    const offset = Math.floor(this.#random() * days);
    for (let i = 0; i < days; i++) {
      const day = lo[u]! + ((i + offset) % days);
      if (dayCost[dayCostAt[u]! + day - lo[u]!] === Number.POSITIVE_INFINITY) continue;
      const linked = linkedInTheWay(board, u, day);
      if (!linked) continue;
      const limit = best?.price ?? Number.POSITIVE_INFINITY;
      if (COMES_BACK * linked.length >= limit) continue;
      const gone = this.#gone;
      gone.length = 0;
      for (const v of linked) dependants(board, v, gone);
      this.#ways.meet(u, day, gone);
      if (linked.length === 0 && this.#leastPrice() >= limit) continue;
      this.#ways.read();
      const found = ways(limit - COMES_BACK * linked.length);
      if (found === Number.POSITIVE_INFINITY) continue;
      const eject = this.#go.map((b) => this.#ways.blockers[b]!);
      let price = found;
      if (linked.length > 0) {
        const back = this.#comeBack(u, day, eject, linked);
        for (const v of linked) price += back ? COMES_BACK : this.#price(v);
      }
      if (price < limit) best = { day, price, eject: [...linked, ...eject] };
    }
    return best;
  }

  /** Whether the linked units that would go find another day once `u` stands here. */
  #comeBack(u: number, day: number, eject: readonly number[], linked: readonly number[]): boolean {
    const board = this.#board;
    const stood = this.#stood;
    const gone: number[] = [];
    for (const v of linked) removeWithDependants(board, v, gone, stood);
    for (const v of eject) removeWithDependants(board, v, gone, stood);
    let all = this.#fits(u, day);
    if (all) {
      this.#fit.choose(u, day, null);
      board.place(u, day);
      all = linked.every((v) => {
        if (!this.#fit.range(v)) return false;
        for (let d = this.#fit.from; d <= this.#fit.to; d++) if (this.#fits(v, d)) return true;
        return false;
      });
      board.remove(u);
    }
    for (let k = gone.length - 1; k >= 0; k--) board.place(gone[k]!, stood.get(gone[k]!)!);
    return all;
  }

  /** None, or the cheapest one or two of those in the way whose going makes the day fit, for less than `limit`. */
  readonly #few = (limit: number): number => {
    const ways = this.#ways;
    const { blockers } = ways;
    this.#go.length = 0;
    if (ways.fitsWithout(-1, -1)) return 0;
    let best = Number.POSITIVE_INFINITY;
    let least = limit;
    const n = blockers.length;
    for (let b = 0; b < n; b++) {
      const price = this.#price(blockers[b]!);
      if (price >= least || !ways.fitsWithout(b, -1)) continue;
      best = price;
      least = price;
      this.#go = [b];
    }
    for (let a = 0; a < n; a++) {
      const one = this.#price(blockers[a]!);
      if (one >= least) continue;
      for (let b = a + 1; b < n; b++) {
        const price = one + this.#price(blockers[b]!);
        if (price >= least || !ways.fitsWithout(a, b)) continue;
        best = price;
        least = price;
        this.#go = [a, b];
      }
    }
    return best;
  };

  /** More than two: all of them go, and the dearest stay as long as the day still fits. */
  readonly #many = (limit: number): number => {
    const ways = this.#ways;
    const { blockers } = ways;
    const go = new Uint8Array(blockers.length).fill(1);
    this.#go.length = 0;
    if (!ways.fitsWithoutAll(go)) return Number.POSITIVE_INFINITY;
    const dearest = blockers
      .map((_, b) => b)
      .sort((a, b) => this.#price(blockers[b]!) - this.#price(blockers[a]!));
    let price = 0;
    for (const b of dearest) {
      go[b] = 0;
      if (ways.fitsWithoutAll(go)) continue;
      go[b] = 1;
      this.#go.push(b);
      price += this.#price(blockers[b]!);
    }
    return price < limit ? price : Number.POSITIVE_INFINITY;
  };

  /** Somebody has to go, as the unit fitted nowhere: no way of this day is cheaper. */
  #leastPrice(): number {
    const { blockers } = this.#ways;
    let least = Number.POSITIVE_INFINITY;
    for (let b = 0; b < blockers.length; b++) least = Math.min(least, this.#price(blockers[b]!));
    return least;
  }

  #price(u: number): number {
    return this.#failures[u]! * (1 + UNCERTAIN * (2 * this.#random() - 1));
  }

  #fits(u: number, day: number): boolean {
    return this.#fit.fits(u, day);
  }

  /** Moves a few units around the one just placed to another place where they fit. */
  #shake(u: number): void {
    const { trajectories, trajectoryOf } = this.#board.tables;
    for (let i = 0; i < SHAKES; i++) {
      unitsInTheWay(this.#board, u, this.#board.day[u]!, this.#inTheWay);
      const near = this.#inTheWay.length > 0 && this.#random() < 0.5;
      const from = near ? this.#inTheWay : trajectories[trajectoryOf[u]!]!;
      const v = from[Math.floor(this.#random() * from.length)]!;
      if (this.#board.day[v]! >= 0) wander(this.#board, this.#fit, v, this.#random);
    }
  }
}
