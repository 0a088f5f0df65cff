/**
 * Makes a full plan cheaper.
 *
 * Three moves, again and again. Most often one unit is taken up and put down on one of its days, a cheaper day being
 * likelier (a heat-bath step: never refused). Now and then a whole day of a host is cleared for a unit that wants to
 * go there: it gets that day, the others look for a new place, and the whole is kept or undone by Metropolis' rule. And now and
 * then some consecutive units of a trajectory are put down anew together, as links let them move only as one.
 * `heat` falls from HOT, at which a needless trip is soon undone, to COLD, at which hardly anything gets worse.
 */
import type { Board } from '../board/board.ts';
import type { DayFit } from '../board/dayFit.ts';
import type { Random } from '../random.ts';
import { linkedInTheWay, removeWithDependants, unitsInTheWay } from './blockers.ts';
import { ChainPlacer } from './chain.ts';
import { relocate } from './relocate.ts';

const HOT = 25;
const COLD = 0.8;
/** With fewer moves than this for each unit there is no time to cool from HOT. */
const PATIENT = 2000;
/** How often each move is made; clearing a day is what remains. */
const SINGLE = 0.75;
const CHAINS = 0.1;
const LONGEST_CHAIN = 8;
const MOST_CHAINS = 5;
const ANOTHER_CHAIN = 0.7;
const CHAIN_NOISE = 0.5;
/** How often a unit that has no place is the one to move, and after how many moves those are looked up again. */
const UNPLACED = 0.03;
const LOOK_UP = 1000;

/** The heat when this part (0 to 1) of the time is spent, of which there is enough for so many moves a unit. */
export function heatAt(spent: number, movesPerUnit: number): number {
  const hot = Math.max(2 * COLD, HOT * Math.min(1, Math.sqrt(movesPerUnit / PATIENT)));
  return hot * (COLD / hot) ** Math.min(1, Math.max(0, spent));
}

export class Annealer {
  readonly #board: Board;
  readonly #fit: DayFit;
  readonly #random: Random;
  readonly #units: Int32Array;
  readonly #chains: ChainPlacer;
  #open = new Int32Array(0);
  #moves = 0;
  readonly #removed: number[] = [];
  readonly #inTheWay: number[] = [];
  readonly #stood = new Map<number, number>();
  readonly #slots: number[] = [];
  readonly #order: number[] = [];

  constructor(board: Board, fit: DayFit, random: Random) {
    this.#board = board;
    this.#fit = fit;
    this.#random = random;
    this.#chains = new ChainPlacer(board, fit, random);
    const { dayCost, dayCostAt, lo, hi } = board.tables;
    const canMove = (u: number): boolean => {
      for (let day = lo[u]!; day <= hi[u]!; day++)
        if (dayCost[dayCostAt[u]! + day - lo[u]!]! < Number.POSITIVE_INFINITY) return true;
      return false;
    };
    this.#units = Int32Array.from(board.tables.trajectories.flat().filter(canMove));
  }

  /** How many units can move. */
  get size(): number {
    return this.#units.length;
  }

  /** One move. */
  step(heat: number): void {
    if (this.#units.length === 0) return;
    if (this.#moves++ % LOOK_UP === 0) this.#open = this.#units.filter((u) => this.#board.day[u]! < 0);
    const from = this.#open.length > 0 && this.#random() < UNPLACED ? this.#open : this.#units;
    const u = from[Math.floor(this.#random() * from.length)]!;
    const kind = this.#random();
    if (kind < CHAINS) this.#moveChains(u, heat);
    else if (this.#board.day[u]! >= 0 && kind < CHAINS + SINGLE) this.#moveOne(u, heat);
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
        if (this.#accepts(board.cost - before, heat)) return;
        board.remove(u);
        this.#undo();
        return;
      }
    }
    for (const v of this.#removed) board.place(v, this.#stood.get(v)!);
  }

  #moveChains(u: number, heat: number): void {
    const board = this.#board;
    const before = board.cost;
    this.#removed.length = 0;
    this.#stood.clear();
    const chains = [this.#takeChain(u)];
    while (chains.length < MOST_CHAINS && this.#random() < ANOTHER_CHAIN) {
      const other = this.#neighbour(u);
      if (other < 0) break;
      chains.push(this.#takeChain(other));
    }
    this.#saveSlots();
    let placed = true;
    for (let i = chains.length - 1; i >= 0 && placed; i--)
      placed = this.#chains.place(chains[i]!, heat * CHAIN_NOISE);
    if (placed) {
      for (const v of this.#removed) if (board.day[v]! < 0) relocate(board, this.#fit, v, heat, this.#random);
      if (this.#accepts(board.cost - before, heat)) return;
    }
    for (const chain of chains) for (const v of chain) if (board.day[v]! >= 0) board.remove(v);
    this.#undo();
  }

  /** Takes up a unit with some of its trajectory before and after it. */
  #takeChain(u: number): number[] {
    const { trajectories, trajectoryOf } = this.#board.tables;
    const units = trajectories[trajectoryOf[u]!]!;
    const length = 2 + Math.floor(this.#random() * (LONGEST_CHAIN - 1));
    const first = Math.max(0, units.indexOf(u) - Math.floor(this.#random() * length));
    const chain: number[] = [];
    for (let i = first; i < Math.min(units.length, first + length); i++) {
      const v = units[i]!;
      if (this.#board.day[v]! < 0 && v !== u) continue;
      this.#take(v);
      chain.push(v);
    }
    return chain;
  }

  /** Some placed unit that shares a person with u, on one of u's days; -1 when there is none. */
  #neighbour(u: number): number {
    const board = this.#board;
    const { lo, hi } = board.tables;
    const day = lo[u]! + Math.floor(this.#random() * (hi[u]! - lo[u]! + 1));
    unitsInTheWay(board, u, day, this.#inTheWay);
    const { length } = this.#inTheWay;
    return length === 0 ? -1 : this.#inTheWay[Math.floor(this.#random() * length)]!;
  }

  #accepts(worse: number, heat: number): boolean {
    return worse <= 0 || this.#random() < Math.exp(-worse / heat);
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

  /** Back to before the move; what was not on the board then has been taken off already. */
  #undo(): void {
    const board = this.#board;
    for (const v of this.#removed) if (board.day[v]! >= 0) board.remove(v);
    let i = 0;
    for (const v of this.#removed) {
      for (const m of board.tables.units[v]!.moments) board.slot[m] = this.#slots[i++]!;
      board.place(v, this.#stood.get(v)!);
    }
  }
}
