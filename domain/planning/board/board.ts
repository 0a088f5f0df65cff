/**
 * Where everything stands at one moment of the search: what is placed, and the sets of slots that follow from it.
 *
 *   taken[person][day]    two words: our moments of that person
 *   full[school][day]     two words: slots in which no room is left        (roomsUsed counts them)
 *   near[pair][day]       two words: a person's visits to one school, widened by the travel time
 *   trips[pair][day]      visits of a host to a school     load[person][day]  meetings of a host
 *
 * `place` and `remove` keep these and `cost` up to date; whether a place is allowed is asked of DayFit first.
 */
import { clampSlot, highWord, lowWord, WORD } from '../bits.ts';
import { type Starts, UNPLACED } from '../problem.ts';
import type { Tables } from './tables.ts';

export class Board {
  readonly tables: Tables;
  /** Day of each unit, or -1. */
  readonly day: Int32Array;
  /** First slot of each moment on its unit's day. */
  readonly slot: Int32Array;
  readonly taken: Int32Array;
  readonly full: Int32Array;
  readonly near: Int32Array;
  readonly trips: Uint8Array;
  readonly load: Uint8Array;
  /** What the plan costs now, pinned moments' own preferences left out. */
  cost = 0;
  /** The part of `cost` for what is left out. */
  leftOut = 0;
  /** Moments of movable units that are placed. */
  placed = 0;
  readonly #roomsUsed: Uint8Array;
  /** Units by person and day, and by school's rooms and day after the people. */
  readonly #at: (number[] | undefined)[];
  readonly #slotCount: number;

  constructor(tables: Tables) {
    const { problem, days, units } = tables;
    this.tables = tables;
    this.#slotCount = problem.calendar.slotsPerDay;
    this.day = new Int32Array(units.length).fill(-1);
    this.slot = new Int32Array(problem.moments.length);
    this.taken = new Int32Array(2 * days * problem.people.length);
    this.full = new Int32Array(2 * days * problem.schools.length);
    this.near = new Int32Array(2 * days * tables.visits.pairs);
    this.trips = new Uint8Array(days * tables.visits.pairs);
    this.load = new Uint8Array(days * problem.people.length);
    this.#roomsUsed = new Uint8Array(days * problem.schools.length * this.#slotCount);
    this.#at = new Array(days * (problem.people.length + problem.schools.length));
    problem.schools.forEach((school, s) => {
      if (school.rooms > 0) return;
      this.full.fill(lowWord(0, WORD), 2 * days * s, 2 * days * (s + 1));
    });
    units.forEach((unit, u) => {
      if (!unit.pinned) this.leftOut += tables.dropCost[u]!;
    });
    this.cost = this.leftOut;
    units.forEach((unit, u) => {
      if (!unit.pinned) return;
      const pinned = problem.moments[unit.moments[0]!]!.pinned!;
      this.slot[unit.moments[0]!] = pinned % this.#slotCount;
      this.place(u, Math.floor(pinned / this.#slotCount));
    });
  }

  /** Puts a unit on a day, at the slots that its moments have in `slot`. */
  place(u: number, day: number): void {
    this.day[u] = day;
    this.#count(u, day, 1);
    const { units, people, duration, visits, roomAt, days, shares } = this.tables;
    const shared = shares[u]!;
    for (let i = 0; i < shared.length; i++) {
      const at = shared[i]! * days + day;
      const list = this.#at[at];
      if (list) list.push(u);
      else this.#at[at] = [u];
    }
    for (const m of units[u]!.moments) {
      const from = this.slot[m]!;
      const to = from + duration[m]!;
      const low = lowWord(from, to);
      const high = highWord(from, to);
      const who = people[m]!;
      for (let i = 0; i < who.length; i++) {
        const at = 2 * (who[i]! * days + day);
        this.taken[at] = this.taken[at]! | low;
        this.taken[at + 1] = this.taken[at + 1]! | high;
      }
      const pairs = visits.occupies[m]!;
      for (let i = 0; i < pairs.length; i++) this.#widen(pairs[i]!, day, from, to);
      const room = roomAt[m]!;
      if (room >= 0) this.#rooms(room, day, from, to, 1);
    }
  }

  /** Takes a unit off the board; its moments keep their slots, so that `place` can put it back. */
  remove(u: number): void {
    const day = this.day[u]!;
    this.#count(u, day, -1);
    this.day[u] = -1;
    const { units, people, duration, visits, roomAt, days, shares } = this.tables;
    const shared = shares[u]!;
    for (let i = 0; i < shared.length; i++) {
      const list = this.#at[shared[i]! * days + day]!;
      const end = list.pop()!;
      if (end !== u) list[list.indexOf(u)] = end;
    }
    for (const m of units[u]!.moments) {
      const from = this.slot[m]!;
      const to = from + duration[m]!;
      const low = ~lowWord(from, to);
      const high = ~highWord(from, to);
      const who = people[m]!;
      for (let i = 0; i < who.length; i++) {
        const at = 2 * (who[i]! * days + day);
        this.taken[at] = this.taken[at]! & low;
        this.taken[at + 1] = this.taken[at + 1]! & high;
      }
      const room = roomAt[m]!;
      if (room >= 0) this.#rooms(room, day, from, to, -1);
    }
    const pairs = visits.ofUnit[u]!;
    for (let i = 0; i < pairs.length; i++) this.#narrow(pairs[i]!, day);
  }

  /** Units placed on a day in which this person has a part. */
  unitsOfPerson(person: number, day: number): readonly number[] {
    return this.#at[person * this.tables.days + day] ?? NONE;
  }

  /** Units placed on a day that use a room of this school. */
  unitsInRooms(school: number, day: number): readonly number[] {
    return this.#at[(this.tables.problem.people.length + school) * this.tables.days + day] ?? NONE;
  }

  /** Absolute starts of all moments; of how it stands now, or stood when `days` and `slots` were copied. */
  starts(days: Int32Array = this.day, slots: Int32Array = this.slot): Starts {
    const { unitOf } = this.tables;
    return slots.map((slot, m) => {
      const day = days[unitOf[m]!]!;
      return day < 0 ? UNPLACED : day * this.#slotCount + slot;
    });
  }

  /** Whether less is left out than in another plan, or as much at less cost. */
  isBetterThan(other: { readonly leftOut: number; readonly cost: number }): boolean {
    return this.leftOut === other.leftOut ? this.cost < other.cost : this.leftOut < other.leftOut;
  }

  /** Puts every movable unit where it was when `day` and `slot` were copied. */
  restore(day: Int32Array, slot: Int32Array): void {
    const { units } = this.tables;
    const changed: number[] = [];
    for (let u = 0; u < units.length; u++) {
      const { moments } = units[u]!;
      let same = this.day[u] === day[u];
      for (let i = 0; same && i < moments.length; i++) same = this.slot[moments[i]!] === slot[moments[i]!];
      if (same) continue;
      if (this.day[u]! >= 0) this.remove(u);
      changed.push(u);
    }
    for (const u of changed) {
      for (const m of units[u]!.moments) this.slot[m] = slot[m]!;
      if (day[u]! >= 0) this.place(u, day[u]!);
    }
  }

  #count(u: number, day: number, sign: 1 | -1): void {
    const { units, visits, host, days, problem, dayCost, dayCostAt, lo, dropCost, slotCosts } = this.tables;
    const { weights, limits } = problem;
    const unit = units[u]!;
    let cost = 0;
    for (const m of unit.moments) {
      const pair = visits.trip[m]!;
      if (pair >= 0) {
        const at = pair * days + day;
        const visited = this.trips[at]!;
        this.trips[at] = visited + sign;
        if (visited === (sign > 0 ? 0 : 1)) cost += weights.trip;
      }
      if (host[m]! >= 0) {
        const at = host[m]! * days + day;
        const load = this.load[at]!;
        this.load[at] = load + sign;
        if (load >= (sign > 0 ? limits.hostPerDay : limits.hostPerDay + 1)) cost += weights.overload;
      }
      if (!unit.pinned) cost += slotCosts.ofSlot(m, day, this.slot[m]!);
    }
    if (!unit.pinned) {
      cost += dayCost[dayCostAt[u]! + day - lo[u]!]! - dropCost[u]!;
      this.leftOut -= sign * dropCost[u]!;
      this.placed += sign * unit.moments.length;
    }
    this.cost += sign * cost;
  }

  #rooms(school: number, day: number, from: number, to: number, sign: 1 | -1): void {
    const { days, problem } = this.tables;
    const at = school * days + day;
    const capacity = problem.schools[school]!.rooms;
    for (let slot = from; slot < to; slot++) {
      const used = this.#roomsUsed[at * this.#slotCount + slot]! + sign;
      this.#roomsUsed[at * this.#slotCount + slot] = used;
      const word = 2 * at + (slot < WORD ? 0 : 1);
      const bit = 1 << (slot < WORD ? slot : slot - WORD);
      this.full[word] = used >= capacity ? this.full[word]! | bit : this.full[word]! & ~bit;
    }
  }

  #widen(pair: number, day: number, from: number, to: number): void {
    const { travelSlots } = this.tables.problem.limits;
    const at = 2 * (pair * this.tables.days + day);
    const first = clampSlot(from - travelSlots);
    const end = clampSlot(to + travelSlots);
    this.near[at] = this.near[at]! | lowWord(first, end);
    this.near[at + 1] = this.near[at + 1]! | highWord(first, end);
  }

  /** Visits overlap once widened, so what is left is made anew from those that stay. */
  #narrow(pair: number, day: number): void {
    const { days, units, visits, duration } = this.tables;
    const at = 2 * (pair * days + day);
    this.near[at] = 0;
    this.near[at + 1] = 0;
    const list = this.#at[visits.personOf[pair]! * days + day];
    if (!list) return;
    for (let i = 0; i < list.length; i++) {
      const { moments } = units[list[i]!]!;
      for (let k = 0; k < moments.length; k++) {
        const m = moments[k]!;
        const own = visits.occupies[m]!;
        if (own.length > 0 && (own[0] === pair || own.includes(pair)))
          this.#widen(pair, day, this.slot[m]!, this.slot[m]! + duration[m]!);
      }
    }
  }
}

const NONE: readonly number[] = [];
