/**
 * Whether and how cheaply a unit fits on a day, given all that stands on the board.
 *
 * Per member: the slots that are free (tables.free, minus what people, rooms and travel take), narrowed to the slots
 * at which it can start (`starts & starts >> 1 & ...`, one step a slot of its duration). Members follow each other,
 * so the last start of each bounds the one before it. What is late costs, and the late ones are always the last.
 */
import { BELOW_HIGH, BELOW_LOW, clampSlot, highWord, lowWord, WORD } from '../bits.ts';
import type { Random } from '../random.ts';
import type { Board } from './board.ts';
import type { Edge } from './links.ts';
import { latestBit, MAX_MEMBERS, MemberStarts } from './memberStarts.ts';
import { bestChain } from './slotChoice.ts';
import type { Tables } from './tables.ts';

export class DayFit {
  readonly #board: Board;
  readonly #tables: Tables;
  /** Starts per member: as allowed, and as bounded by the members that follow. */
  readonly #starts: MemberStarts;
  readonly #boundLow = new Int32Array(MAX_MEMBERS);
  readonly #boundHigh = new Int32Array(MAX_MEMBERS);
  readonly #earlyLow: number;
  readonly #earlyHigh: number;
  /** First and last day that links leave, after `range`. */
  from = 0;
  to = -1;

  constructor(board: Board) {
    this.#board = board;
    this.#tables = board.tables;
    this.#starts = new MemberStarts(board.tables);
    const late = clampSlot(this.#tables.problem.limits.lateSlot);
    this.#earlyLow = BELOW_LOW[late]!;
    this.#earlyHigh = BELOW_HIGH[late]!;
  }

  /**
   * Sets `from` and `to` to the days that the window and the linked units leave; false when none. Units that are placed
   * together with it (`coming`) count as placed, on a day not yet known.
   */
  range(u: number, coming: readonly number[] = NOBODY): boolean {
    const { lo, hi, edges } = this.#tables;
    const { day } = this.#board;
    let from = lo[u]!;
    let to = hi[u]!;
    const own = edges[u]!;
    for (let i = 0; i < own.length; i++) {
      const edge = own[i]!;
      const other = day[edge.other]!;
      if (other >= 0) {
        if (edge.first[other]! > from) from = edge.first[other]!;
        if (edge.last[other]! < to) to = edge.last[other]!;
      } else if (edge.needsOther && !coming.includes(edge.other)) to = -1;
    }
    this.from = from;
    this.to = to;
    return from <= to;
  }

  /** The least that the unit adds to the cost on this day (its drop cost not deducted), Infinity when it cannot. */
  cost(u: number, day: number): number {
    const t = this.#tables;
    const dayCost = t.dayCost[t.dayCostAt[u]! + day - t.lo[u]!]!;
    if (dayCost === Number.POSITIVE_INFINITY || !this.#members(u, day)) return Number.POSITIVE_INFINITY;
    const slots = this.#particular(u, day)
      ? bestChain(t, u, day, this.#starts.low, this.#starts.high, null)
      : this.#late(u);
    return slots === Number.POSITIVE_INFINITY ? slots : dayCost + slots + this.#shared(u, day);
  }

  /** Whether the unit can be on this day. */
  fits(u: number, day: number): boolean {
    const t = this.#tables;
    return (
      t.dayCost[t.dayCostAt[u]! + day - t.lo[u]!]! < Number.POSITIVE_INFINITY &&
      this.#members(u, day) &&
      this.#bound(u, 0)
    );
  }

  /** After `cost` or `fits`, for the same unit and day: chooses the slots (the earliest, or at random among the cheapest). */
  choose(u: number, day: number, random: Random | null): void {
    const t = this.#tables;
    const { slot } = this.#board;
    if (this.#particular(u, day)) {
      bestChain(t, u, day, this.#starts.low, this.#starts.high, slot);
      return;
    }
    const { moments, gaps } = t.units[u]!;
    let earliest = 0;
    for (let i = 0; i < moments.length; i++) {
      const low = this.#boundLow[i]! & ~BELOW_LOW[earliest]!;
      const high = this.#boundHigh[i]! & ~BELOW_HIGH[earliest]!;
      const chosen = random ? pickBit(low, high, random) : firstBit(low, high);
      slot[moments[i]!] = chosen;
      earliest = chosen + t.duration[moments[i]!]! + (gaps[i] ?? 0);
    }
  }

  /** Whether the unit may stand on this day at the slots that its moments have. */
  allows(u: number, day: number): boolean {
    const t = this.#tables;
    if (day < t.lo[u]! || day > t.hi[u]! || !this.range(u) || day < this.from || day > this.to) return false;
    if (!this.#members(u, day)) return false;
    const { moments, gaps } = t.units[u]!;
    let earliest = 0;
    return moments.every((m, i) => {
      const slot = this.#board.slot[m]!;
      const free =
        slot < WORD ? (this.#starts.low[i]! >>> slot) & 1 : (this.#starts.high[i]! >>> (slot - WORD)) & 1;
      const inOrder = slot >= earliest;
      earliest = slot + t.duration[m]! + (gaps[i] ?? 0);
      return free === 1 && inOrder;
    });
  }

  /** Fills low and high with the starts of each member; false when one has none. */
  #members(u: number, day: number): boolean {
    const t = this.#tables;
    const { taken, full, near } = this.#board;
    const { moments } = t.units[u]!;
    const { days } = t;
    const offset = 2 * (day - t.lo[u]!);
    for (let i = 0; i < moments.length; i++) {
      const m = moments[i]!;
      let low = t.free[t.freeAt[m]! + offset]!;
      let high = t.free[t.freeAt[m]! + offset + 1]!;
      const who = t.people[m]!;
      for (let k = 0; k < who.length; k++) {
        const at = 2 * (who[k]! * days + day);
        low &= ~taken[at]!;
        high &= ~taken[at + 1]!;
      }
      const room = t.roomAt[m]!;
      if (room >= 0) {
        const at = 2 * (room * days + day);
        low &= ~full[at]!;
        high &= ~full[at + 1]!;
      }
      const away = t.visits.away[m]!;
      for (let k = 0; k < away.length; k++) {
        const at = 2 * (away[k]! * days + day);
        low &= ~near[at]!;
        high &= ~near[at + 1]!;
      }
      this.#starts.set(i, t.duration[m]!, low, high);
      if (!this.#starts.any(i)) return false;
    }
    return this.#linkedOnThisDay(u, day);
  }

  /** Keeps the order of linked units that stand on this same day. */
  #linkedOnThisDay(u: number, day: number): boolean {
    const t = this.#tables;
    const own = t.edges[u]!;
    for (let i = 0; i < own.length; i++) {
      const edge = own[i]!;
      if (!edge.maySameDay || edge.order === 0 || this.#board.day[edge.other] !== day) continue;
      const [from, to] = startsBeside(this.#board, u, edge);
      if (!this.#starts.keep(edge.member, lowWord(from, to), highWord(from, to))) return false;
    }
    return true;
  }

  /** The cost of lateness: as few of the last members late as will fit; Infinity when the order does not fit. */
  #late(u: number): number {
    const { moments } = this.#tables.units[u]!;
    for (let late = 0; late <= moments.length; late++) {
      if (this.#bound(u, moments.length - late)) return late * this.#tables.problem.weights.late;
    }
    return Number.POSITIVE_INFINITY;
  }

  /** Bounds each member by the last start of the next, the first `early` of them kept early. */
  #bound(u: number, early: number): boolean {
    const t = this.#tables;
    const { moments, gaps } = t.units[u]!;
    let latest = 2 * WORD;
    for (let i = moments.length - 1; i >= 0; i--) {
      let low = this.#starts.low[i]!;
      let high = this.#starts.high[i]!;
      if (i < early) {
        low &= this.#earlyLow;
        high &= this.#earlyHigh;
      }
      if (i < moments.length - 1) {
        const end = clampSlot(latest - t.duration[moments[i]!]! - gaps[i]! + 1);
        low &= BELOW_LOW[end]!;
        high &= BELOW_HIGH[end]!;
      }
      if (low === 0 && high === 0) return false;
      this.#boundLow[i] = low;
      this.#boundHigh[i] = high;
      latest = latestBit(low, high);
    }
    return true;
  }

  #particular(u: number, day: number): boolean {
    const { units, slotCosts } = this.#tables;
    if (!slotCosts.any) return false;
    const { moments } = units[u]!;
    for (let i = 0; i < moments.length; i++) if (slotCosts.isParticular(moments[i]!, day)) return true;
    return false;
  }

  /** What the unit adds to trips and to the day's load. */
  #shared(u: number, day: number): number {
    const t = this.#tables;
    const { trips, load } = this.#board;
    const { weights, limits } = t.problem;
    const { moments } = t.units[u]!;
    let cost = 0;
    for (let i = 0; i < moments.length; i++) {
      const pair = t.visits.trip[moments[i]!]!;
      if (pair >= 0 && trips[pair * t.days + day] === 0 && !this.#sameTrip(moments, i, pair))
        cost += weights.trip;
      const host = t.host[moments[i]!]!;
      if (host < 0) continue;
      let earlier = 0;
      for (let k = 0; k < i; k++) if (t.host[moments[k]!] === host) earlier++;
      if (load[host * t.days + day]! + earlier >= limits.hostPerDay) cost += weights.overload;
    }
    return cost;
  }

  #sameTrip(moments: readonly number[], i: number, pair: number): boolean {
    for (let k = 0; k < i; k++) if (this.#tables.visits.trip[moments[k]!] === pair) return true;
    return false;
  }
}

const NOBODY: readonly number[] = [];

/** The starts (from inclusive, to exclusive) that a linked unit on the same day leaves to the member that it is tied to. */
export function startsBeside(board: Board, u: number, edge: Edge): [from: number, to: number] {
  const { units, duration } = board.tables;
  const other = board.slot[edge.otherMoment]!;
  return edge.order > 0
    ? [clampSlot(other + duration[edge.otherMoment]! + edge.gap), 2 * WORD]
    : [0, clampSlot(other - duration[units[u]!.moments[edge.member]!]! - edge.gap + 1)];
}

function firstBit(low: number, high: number): number {
  return low !== 0 ? 31 - Math.clz32(low & -low) : WORD + 31 - Math.clz32(high & -high);
}

function pickBit(low: number, high: number, random: Random): number {
  const lowBits = bitCount(low);
  let skip = Math.floor(random() * (lowBits + bitCount(high)));
  let word = low;
  let base = 0;
  if (skip >= lowBits) {
    skip -= lowBits;
    word = high;
    base = WORD;
  }
  for (; skip > 0; skip--) word &= word - 1;
  return base + 31 - Math.clz32(word & -word);
}

function bitCount(word: number): number {
  let w = word - ((word >>> 1) & 0x55555555);
  w = (w & 0x33333333) + ((w >>> 2) & 0x33333333);
  return Math.imul((w + (w >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
