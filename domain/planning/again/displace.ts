/**
 * Places for meetings that lost theirs, with the fewest others moving: no others first, then as little more as was seen
 * to help (iterative deepening on the price of moving).
 *
 *   lost: a ──► every place of a, cheapest first: who stands there would have to go
 *                 └─► b goes, within what may still be spent: lost are now b and the rest
 *                       └─► the one with the fewest places left is next … until nobody is lost
 *
 * Whoever stands in the way of a place in the plan looked for moves in that plan too, so that following it never costs
 * more than it does: when a price has been searched to the end, no plan moves less.
 */
import { dayOf, type PlanningProblem, UNPLACED } from '../problem.ts';
import type { Place, Places } from './places.ts';
import type { Prices } from './price.ts';
import type { Standing } from './standing.ts';

/** A place, and who would have to go for it as everything stood at the outset, rooms left aside. */
interface Way extends Place {
  readonly day: number;
  readonly gone: readonly number[];
  readonly price: number;
}

export interface Search {
  /** The new starts of the lost and of whoever made way; undefined when not found. */
  readonly found: ReadonlyMap<number, number> | undefined;
  /** No plan that places them all has others move for less than this. */
  readonly atLeast: number;
}

const STANDS = 0;
const LOST = 1;
const ELSEWHERE = 2;

export class Displacement {
  readonly #problem: PlanningProblem;
  readonly #standing: Standing;
  readonly #places: Places;
  readonly #prices: Prices;
  readonly #ways = new Map<number, readonly Way[]>();
  readonly #state: Uint8Array;
  /** Those that are ELSEWHERE, in the order in which they went there, and the ways that they took. */
  #moved: number[] = [];
  #took: Way[] = [];
  /** By moment: where it stands ELSEWHERE, or UNPLACED. */
  readonly #now: Int32Array;
  #lost: number[] = [];
  #spent = 0;
  #triesLeft = 0;
  /** The least price above the one being searched that may bring more. */
  #next = Number.POSITIVE_INFINITY;

  /** `standing` has none of those that will be asked for; `prices` say what it costs that one of the others moves. */
  constructor(problem: PlanningProblem, standing: Standing, places: Places, prices: Prices) {
    this.#problem = problem;
    this.#standing = standing;
    this.#places = places;
    this.#prices = prices;
    this.#state = new Uint8Array(problem.moments.length);
    this.#now = new Int32Array(problem.moments.length).fill(UNPLACED);
  }

  /** Searches until found, until no price is left that could help, or until so many places were tried. */
  place(lost: readonly number[], tries: number): Search {
    this.#triesLeft = tries;
    this.#lost = [...lost];
    this.#moved = [];
    this.#took = [];
    this.#spent = 0;
    this.#now.fill(UNPLACED);
    this.#state.fill(STANDS);
    for (const m of lost) this.#state[m] = LOST;
    let most = 0;
    while (most < Number.POSITIVE_INFINITY) {
      this.#next = Number.POSITIVE_INFINITY;
      if (this.#placeAll(most)) return { found: this.#found(), atLeast: most };
      if (this.#triesLeft < 0) break;
      most = this.#next;
    }
    return { found: undefined, atLeast: most };
  }

  /** After `standing` changed. */
  forget(): void {
    this.#ways.clear();
  }

  #found(): Map<number, number> {
    return new Map(this.#moved.map((m, i) => [m, this.#took[i]!.start]));
  }

  #placeAll(most: number): boolean {
    if (this.#lost.length === 0) return true;
    const m = this.#hardest(most);
    if (m < 0) return false;
    this.#lost = this.#lost.filter((other) => other !== m);
    this.#state[m] = ELSEWHERE;
    for (const way of this.#waysOf(m)) {
      if (this.#isBeyond(way, most)) break;
      if (!this.#isWithin(way, most)) continue;
      if (--this.#triesLeft < 0) break;
      if (this.#clashes(m, way)) continue;
      for (const more of this.#roomFor(m, way)) if (this.#go(m, way, more, most)) return true;
      if (this.#triesLeft < 0) break;
    }
    this.#state[m] = LOST;
    this.#lost.push(m);
    return false;
  }

  /** Puts m down, has those in its way go, and places the rest; undone when that fails. */
  #go(m: number, way: Way, more: readonly number[], most: number): boolean {
    const gone = way.gone.filter((other) => this.#state[other] === STANDS).concat(more);
    let price = 0;
    for (const other of gone) price += this.#prices.of(other);
    if (this.#spent + price > most) {
      this.#note(this.#spent + price);
      return false;
    }
    const lost = this.#lost;
    this.#spent += price;
    this.#lost = [...lost, ...gone];
    for (const other of gone) this.#state[other] = LOST;
    this.#moved.push(m);
    this.#took.push(way);
    this.#now[m] = way.start;
    if (this.#placeAll(most)) return true;
    this.#moved.pop();
    this.#took.pop();
    this.#now[m] = UNPLACED;
    for (const other of gone) this.#state[other] = STANDS;
    this.#lost = lost;
    this.#spent -= price;
    return false;
  }

  /** Of the lost, the one with the fewest places left; -1 when one has none. */
  #hardest(most: number): number {
    const lost = this.#lost;
    let hardest = -1;
    let fewest = Number.POSITIVE_INFINITY;
    for (let i = lost.length - 1; i >= 0; i--) {
      const m = lost[i]!;
      let count = 0;
      for (const way of this.#waysOf(m)) {
        if (this.#isBeyond(way, most)) break;
        if (!this.#isWithin(way, most)) continue;
        if (!this.#clashes(m, way) && ++count >= fewest) break;
      }
      if (count === 0) return -1;
      if (count < fewest) {
        fewest = count;
        hardest = m;
      }
    }
    return hardest;
  }

  /** Whether taking this way keeps within the price; notes what it would take when not. */
  #isWithin(way: Way, most: number): boolean {
    let price = this.#spent;
    for (const other of way.gone) if (this.#state[other] === STANDS) price += this.#prices.of(other);
    if (price <= most) return true;
    this.#note(price);
    return false;
  }

  /** Whether this way and all that come after it cost more: those of `gone` that moved already are in what was spent. */
  #isBeyond(way: Way, most: number): boolean {
    if (way.price <= most) return false;
    this.#note(way.price);
    return true;
  }

  #note(price: number): void {
    if (price < this.#next) this.#next = price;
  }

  /** Whether it cannot stand beside those that stand elsewhere by now. */
  #clashes(m: number, { start, day }: Way): boolean {
    const moved = this.#moved;
    for (let i = 0; i < moved.length; i++) {
      const there = this.#took[i]!;
      if (there.day === day && this.#standing.meet(m, start, moved[i]!, there.start)) return true;
    }
    return this.#standing.breakLinks(m, start, this.#now);
  }

  /** Cheapest first; of equal price the most comfortable. */
  #waysOf(m: number): readonly Way[] {
    const known = this.#ways.get(m);
    if (known) return known;
    const standing = this.#standing;
    const ways: Way[] = [];
    const isLost = (other: number) => this.#state[other] !== STANDS;
    if (!standing.lacks(m, isLost))
      for (const { start, comfort } of this.#places.of(m)) {
        if (start === standing.at[m]) continue;
        const gone: number[] = [];
        let price = 0;
        for (const other of standing.near(m, start)) {
          if (!standing.clash(m, start, other, standing.at[other]!)) continue;
          gone.push(other);
          price += this.#movable(other) ? this.#prices.of(other) : Number.POSITIVE_INFINITY;
        }
        if (price < Number.POSITIVE_INFINITY)
          ways.push({ start, comfort, day: dayOf(this.#problem.calendar, start), gone, price });
      }
    ways.sort((a, b) => a.price - b.price || a.gone.length - b.gone.length || a.comfort - b.comfort);
    this.#ways.set(m, ways);
    return ways;
  }

  #movable(m: number): boolean {
    return this.#problem.moments[m]!.pinned === undefined;
  }

  /** Every choice of who leaves so that m has a room; one empty choice when it needs none or there is one. */
  #roomFor(m: number, way: Way): number[][] {
    const { moments, schools } = this.#problem;
    const { roomAt, duration } = moments[m]!;
    if (roomAt === undefined) return [[]];
    const { day } = way;
    const stay = this.#standing
      .inRooms(roomAt, day)
      .filter((other) => this.#state[other] === STANDS && !way.gone.includes(other));
    const startOf = (other: number) =>
      this.#state[other] === ELSEWHERE ? this.#now[other]! : this.#standing.at[other]!;
    const came = this.#moved.filter(
      (other, i) => moments[other]!.roomAt === roomAt && this.#took[i]!.day === day,
    );
    const choices: number[][] = [];
    const choose = (gone: readonly number[]): void => {
      const there = [...came, ...stay].filter((other) => !gone.includes(other));
      for (let at = way.start; at < way.start + duration; at++) {
        const using = there.filter((o) => startOf(o) <= at && at < startOf(o) + moments[o]!.duration);
        if (using.length < schools[roomAt]!.rooms) continue;
        for (const other of using) if (stay.includes(other) && this.#movable(other)) choose([...gone, other]);
        return;
      }
      choices.push([...gone]);
    };
    choose([]);
    return choices;
  }
}
