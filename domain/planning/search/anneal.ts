/**
 * Makes a full plan cheaper.
 *
 * Two moves, again and again. Most often one unit is taken up and put down on one of its days, a cheaper day being
 * likelier (a heat-bath step: never refused). Now and then a whole day of a host is cleared for a unit that wants to
 * go there: she gets that day, the others look for a new place, and the whole is kept or undone by Metropolis' rule.
 * `heat` falls from HOT, at which a needless trip is soon undone, to COLD, at which hardly anything gets worse.
 */
import type { Board } from '../board/board.ts';
import type { DayFit } from '../board/dayFit.ts';
import type { Random } from '../random.ts';
import { linkedInTheWay, removeWithDependants, unitsInTheWay } from './blockers.ts';
import { relocate } from './relocate.ts';

const HOT = 6;
const COLD = 0.4;
const SINGLE = 0.75;

/** The heat when this part (0 to 1) of the time is spent. */
export function heatAt(spent: number): number {
  return HOT * (COLD / HOT) ** Math.min(1, Math.max(0, spent));
}

export class Annealer {
  readonly #board: Board;
  readonly #fit: DayFit;
  readonly #random: Random;
  readonly #units: Int32Array;
  readonly #removed: number[] = [];
  readonly #inTheWay: number[] = [];
  readonly #stood = new Map<number, number>();
  readonly #slots: number[] = [];
  readonly #order: number[] = [];

  constructor(board: Board, fit: DayFit, random: Random) {
    this.#board = board;
    this.#fit = fit;
    this.#random = random;
    const { dayCost, dayCostAt, lo, hi } = board.tables;
    const canMove = (u: number): boolean => {
      for (let day = lo[u]!; day <= hi[u]!; day++)
        if (dayCost[dayCostAt[u]! + day - lo[u]!]! < Number.POSITIVE_INFINITY) return true;
      return false;
    };
    this.#units = Int32Array.from(board.tables.trajectories.flat().filter(canMove));
  }

  /** One move. */
  step(heat: number): void {
    if (this.#units.length === 0) return;
    const u = this.#units[Math.floor(this.#random() * this.#units.length)]!;
    if (this.#board.day[u]! >= 0 && this.#random() < SINGLE) this.#moveOne(u, heat);
    else this.#clearDayFor(u, heat);
  }

  #moveOne(u: number, heat: number): void {
    if (this.#isNeeded(u)) return;
    const day = this.#board.day[u]!;
    this.#board.remove(u);
    if (!relocate(this.#board, this.#fit, u, heat, this.#random)) this.#board.place(u, day);
  }

  #isNeeded(u: number): boolean {
    for (const edge of this.#board.tables.edges[u]!)
      if (edge.neededByOther && this.#board.day[edge.other]! >= 0) return true;
    return false;
  }

  #clearDayFor(u: number, heat: number): void {
    const board = this.#board;
    const { lo, hi, dayCost, dayCostAt } = board.tables;
    const day = lo[u]! + Math.floor(this.#random() * (hi[u]! - lo[u]! + 1));
    if (day === board.day[u]! || dayCost[dayCostAt[u]! + day - lo[u]!] === Number.POSITIVE_INFINITY) return;
    const before = board.cost;
    this.#removed.length = 0;
    this.#stood.clear();
    this.#take(u);
    const linked = linkedInTheWay(board, u, day);
    if (linked) {
      for (const v of linked) this.#take(v);
      unitsInTheWay(board, u, day, this.#inTheWay);
      const all = this.#random() < 0.5;
      for (const v of this.#inTheWay) if (all || this.#random() < 0.5) this.#take(v);
      if (this.#fit.cost(u, day) < Number.POSITIVE_INFINITY) {
        this.#saveSlots();
        this.#fit.cost(u, day);
        this.#fit.choose(u, day, this.#random);
        board.place(u, day);
        this.#putDownRest(u, heat);
        const worse = board.cost - before;
        if (worse <= 0 || this.#random() < Math.exp(-worse / heat)) return;
        this.#undo(u);
        return;
      }
    }
    for (const v of this.#removed) board.place(v, this.#stood.get(v)!);
  }

  #take(u: number): void {
    if (this.#board.day[u]! >= 0) removeWithDependants(this.#board, u, this.#removed, this.#stood);
  }

  /** In random order; what was left out before gets its chance last. */
  #putDownRest(u: number, heat: number): void {
    const { length } = this.#removed;
    const order = this.#order;
    order.length = 0;
    for (let i = 0; i < length; i++) if (this.#removed[i] !== u) order.push(this.#removed[i]!);
    for (let i = order.length - 1; i > 0; i--) {
      const k = Math.floor(this.#random() * (i + 1));
      const v = order[i]!;
      order[i] = order[k]!;
      order[k] = v;
    }
    for (const v of order) relocate(this.#board, this.#fit, v, heat / 2, this.#random);
  }

  #saveSlots(): void {
    this.#slots.length = 0;
    for (const v of this.#removed)
      for (const m of this.#board.tables.units[v]!.moments) this.#slots.push(this.#board.slot[m]!);
  }

  #undo(u: number): void {
    const board = this.#board;
    if (board.day[u]! >= 0) board.remove(u);
    for (const v of this.#removed) if (board.day[v]! >= 0) board.remove(v);
    let i = 0;
    for (const v of this.#removed) {
      for (const m of board.tables.units[v]!.moments) board.slot[m] = this.#slots[i++]!;
      board.place(v, this.#stood.get(v)!);
    }
  }
}
