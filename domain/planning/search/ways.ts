/**
 * What would have to go for a unit to have a day, read off the board without moving anything.
 *
 * Each unit in the way is a set of slots for each member. Per slot it is enough to know whether one, two or three of
 * them lie on it:  what is left when a and b go is
 *
 *     thrice  ∨  (twice ∧ ¬(a ∧ b))  ∨  (once ∧ ¬(a ∨ b))
 *
 * and of the slots in which no room is left those come free that a or b has.
 */
import { clampSlot, FULL, highWord, lowWord } from '../bits.ts';
import type { Board } from '../board/board.ts';
import { startsBeside } from '../board/dayFit.ts';
import { MAX_MEMBERS, MemberStarts } from '../board/memberStarts.ts';

const MAX_BLOCKERS = 48;
/** Words: low and high for each member. */
const ROW = 2 * MAX_MEMBERS;

export class Ways {
  readonly #board: Board;
  readonly #starts: MemberStarts;
  #unit = -1;
  #day = -1;
  #gone: readonly number[] = [];
  /** Units that could go, each once; those that links send away already are not among them. */
  readonly blockers: number[] = [];
  /** Units that may not go. */
  readonly #stay: number[] = [];
  /** Per member: slots that nothing movable takes; slots under one, two, three blockers; slots without a room. */
  readonly #open = new Int32Array(ROW);
  readonly #once = new Int32Array(ROW);
  readonly #twice = new Int32Array(ROW);
  readonly #thrice = new Int32Array(ROW);
  readonly #full = new Int32Array(ROW);
  /** Per member: the starts that linked units on the same day leave. */
  readonly #order = new Int32Array(ROW);
  /** Per blocker and member: the slots on which it lies, and those in which it has a room. */
  readonly #lies = new Int32Array(MAX_BLOCKERS * ROW);
  readonly #room = new Int32Array(MAX_BLOCKERS * ROW);
  /** When each unit was last met, so that it is met once. */
  readonly #met: Int32Array;
  #look = 0;

  constructor(board: Board) {
    this.#board = board;
    this.#starts = new MemberStarts(board.tables);
    this.#met = new Int32Array(board.tables.units.length);
  }

  /** Looks who stands in the way of a unit that is not on the board, as if the units `gone` were not either. */
  meet(u: number, day: number, gone: readonly number[]): void {
    const { units, people, roomAt } = this.#board.tables;
    const { moments } = units[u]!;
    this.#unit = u;
    this.#day = day;
    this.#gone = gone;
    this.#look++;
    this.blockers.length = 0;
    this.#stay.length = 0;
    for (let i = 0; i < gone.length; i++) this.#met[gone[i]!] = this.#look;
    for (let i = 0; i < moments.length; i++) {
      const m = moments[i]!;
      const who = people[m]!;
      for (let k = 0; k < who.length; k++) this.#meet(this.#board.unitsOfPerson(who[k]!, day));
      if (roomAt[m]! >= 0) this.#meet(this.#board.unitsInRooms(roomAt[m]!, day));
    }
  }

  /** After `meet`: lays all who stand on that day over the unit's members, so that `fitsWithout` can be asked. */
  read(): void {
    const { units, roomAt, free, freeAt, lo, days, edges } = this.#board.tables;
    const u = this.#unit;
    const day = this.#day;
    const { moments } = units[u]!;
    const offset = 2 * (day - lo[u]!);
    for (let i = 0; i < moments.length; i++) {
      const m = moments[i]!;
      const room = roomAt[m]!;
      for (let w = 0; w < 2; w++) {
        const at = 2 * i + w;
        this.#open[at] = free[freeAt[m]! + offset + w]!;
        this.#once[at] = 0;
        this.#twice[at] = 0;
        this.#thrice[at] = 0;
        this.#full[at] = room < 0 ? 0 : this.#board.full[2 * (room * days + day) + w]!;
        this.#order[at] = FULL;
      }
    }
    const gone = this.#gone;
    for (let i = 0; i < gone.length; i++) if (this.#board.day[gone[i]!] === day) this.#freeRooms(gone[i]!);
    for (let b = 0; b < this.blockers.length; b++) this.#lay(this.blockers[b]!, b);
    for (let k = 0; k < this.#stay.length; k++) this.#lay(this.#stay[k]!, -1);
    const own = edges[u]!;
    for (let i = 0; i < own.length; i++) {
      const edge = own[i]!;
      if (!edge.maySameDay || edge.order === 0 || this.#board.day[edge.other] !== day) continue;
      if (gone.includes(edge.other)) continue;
      const [from, to] = startsBeside(this.#board, u, edge);
      const at = 2 * edge.member;
      this.#order[at] = this.#order[at]! & lowWord(from, to);
      this.#order[at + 1] = this.#order[at + 1]! & highWord(from, to);
    }
  }

  /** Whether the unit fits when these two of `blockers` go (by index; -1: none). */
  fitsWithout(a: number, b: number): boolean {
    const { units, duration } = this.#board.tables;
    const { moments } = units[this.#unit]!;
    for (let i = 0; i < moments.length; i++) {
      const low = this.#left(a, b, 2 * i);
      const high = this.#left(a, b, 2 * i + 1);
      if (low === 0 && high === 0) return false;
      this.#starts.set(i, duration[moments[i]!]!, low, high);
      if (!this.#starts.keep(i, this.#order[2 * i]!, this.#order[2 * i + 1]!)) return false;
    }
    return this.#starts.inOrder(this.#unit);
  }

  /** Whether the unit fits when all of these blockers go (1 by index). */
  fitsWithoutAll(go: Uint8Array): boolean {
    const { units, duration } = this.#board.tables;
    const { moments } = units[this.#unit]!;
    for (let i = 0; i < moments.length; i++) {
      let low = this.#open[2 * i]!;
      let high = this.#open[2 * i + 1]!;
      let fullLow = this.#full[2 * i]!;
      let fullHigh = this.#full[2 * i + 1]!;
      for (let b = 0; b < this.blockers.length; b++) {
        const at = b * ROW + 2 * i;
        if (go[b]) {
          fullLow &= ~this.#room[at]!;
          fullHigh &= ~this.#room[at + 1]!;
        } else {
          low &= ~this.#lies[at]!;
          high &= ~this.#lies[at + 1]!;
        }
      }
      this.#starts.set(i, duration[moments[i]!]!, low & ~fullLow, high & ~fullHigh);
      if (!this.#starts.keep(i, this.#order[2 * i]!, this.#order[2 * i + 1]!)) return false;
    }
    return this.#starts.inOrder(this.#unit);
  }

  #left(a: number, b: number, at: number): number {
    let some = 0;
    let both = 0;
    let full = this.#full[at]!;
    if (a >= 0) {
      some = this.#lies[a * ROW + at]!;
      full &= ~this.#room[a * ROW + at]!;
      if (b >= 0) {
        both = some & this.#lies[b * ROW + at]!;
        some |= this.#lies[b * ROW + at]!;
        full &= ~this.#room[b * ROW + at]!;
      }
    }
    const taken = this.#thrice[at]! | (this.#twice[at]! & ~both) | (this.#once[at]! & ~some);
    return this.#open[at]! & ~taken & ~full;
  }

  #meet(list: readonly number[]): void {
    const { units } = this.#board.tables;
    for (let k = 0; k < list.length; k++) {
      const v = list[k]!;
      if (this.#met[v] === this.#look) continue;
      this.#met[v] = this.#look;
      const mayGo = !units[v]!.pinned && this.blockers.length < MAX_BLOCKERS;
      (mayGo ? this.blockers : this.#stay).push(v);
    }
  }

  /** Lays one unit that stands on this day over the members; `b` is its index among the blockers, or -1. */
  #lay(v: number, b: number): void {
    const { units, people, roomAt, duration, visits, problem } = this.#board.tables;
    const { moments } = units[this.#unit]!;
    const others = units[v]!.moments;
    const { travelSlots } = problem.limits;
    for (let i = 0; i < moments.length; i++) {
      const m = moments[i]!;
      let low = 0;
      let high = 0;
      let roomLow = 0;
      let roomHigh = 0;
      for (let k = 0; k < others.length; k++) {
        const n = others[k]!;
        const from = this.#board.slot[n]!;
        const to = from + duration[n]!;
        if (visits.away[m]!.length > 0 && meet(visits.away[m]!, visits.occupies[n]!)) {
          const first = clampSlot(from - travelSlots);
          const end = clampSlot(to + travelSlots);
          low |= lowWord(first, end);
          high |= highWord(first, end);
        } else if (meet(people[m]!, people[n]!)) {
          low |= lowWord(from, to);
          high |= highWord(from, to);
        }
        if (roomAt[m]! >= 0 && roomAt[m] === roomAt[n]) {
          roomLow |= lowWord(from, to);
          roomHigh |= highWord(from, to);
        }
      }
      const at = 2 * i;
      if (b < 0) {
        this.#open[at] = this.#open[at]! & ~low;
        this.#open[at + 1] = this.#open[at + 1]! & ~high;
        continue;
      }
      this.#lies[b * ROW + at] = low;
      this.#lies[b * ROW + at + 1] = high;
      this.#room[b * ROW + at] = roomLow;
      this.#room[b * ROW + at + 1] = roomHigh;
      this.#count(at, low);
      this.#count(at + 1, high);
    }
  }

  #count(at: number, word: number): void {
    const once = this.#once[at]!;
    const twice = this.#twice[at]!;
    this.#thrice[at] = this.#thrice[at]! | (twice & word);
    this.#twice[at] = twice | (once & word);
    this.#once[at] = once | word;
  }

  #freeRooms(v: number): void {
    const { units, roomAt, duration } = this.#board.tables;
    const { moments } = units[this.#unit]!;
    for (const n of units[v]!.moments) {
      if (roomAt[n]! < 0) continue;
      const from = this.#board.slot[n]!;
      const to = from + duration[n]!;
      for (let i = 0; i < moments.length; i++) {
        if (roomAt[moments[i]!] !== roomAt[n]) continue;
        this.#full[2 * i] = this.#full[2 * i]! & ~lowWord(from, to);
        this.#full[2 * i + 1] = this.#full[2 * i + 1]! & ~highWord(from, to);
      }
    }
  }
}

/** Whether two short lists have a number in common. */
function meet(a: Int32Array, b: Int32Array): boolean {
  for (let i = 0; i < a.length; i++) for (let k = 0; k < b.length; k++) if (a[i] === b[k]) return true;
  return false;
}
