import { BELOW_HIGH, BELOW_LOW, clampSlot, startsInto, WORD } from '../bits.ts';
import type { Tables } from './tables.ts';

export const MAX_MEMBERS = 16;

/** The slots at which each member of a unit can start on one day, and whether they can follow each other. */
export class MemberStarts {
  readonly #tables: Tables;
  readonly low = new Int32Array(MAX_MEMBERS);
  readonly high = new Int32Array(MAX_MEMBERS);

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  /** Sets the starts of member i from the slots that are free for it. */
  set(i: number, duration: number, freeLow: number, freeHigh: number): void {
    startsInto(this.low, this.high, i, duration, freeLow, freeHigh);
  }

  /** Whether member i has a start. */
  any(i: number): boolean {
    return this.low[i] !== 0 || this.high[i] !== 0;
  }

  /** Keeps only these starts of member i; false when none is left. */
  keep(i: number, low: number, high: number): boolean {
    this.low[i] = this.low[i]! & low;
    this.high[i] = this.high[i]! & high;
    return this.any(i);
  }

  /** Whether some start of each member leaves room for the next. */
  inOrder(u: number): boolean {
    const { units, duration } = this.#tables;
    const { moments, gaps } = units[u]!;
    const last = moments.length - 1;
    if (last === 0) return true;
    let latest = latestBit(this.low[last]!, this.high[last]!);
    for (let i = last - 1; i >= 0; i--) {
      const end = clampSlot(latest - duration[moments[i]!]! - gaps[i]! + 1);
      const low = this.low[i]! & BELOW_LOW[end]!;
      const high = this.high[i]! & BELOW_HIGH[end]!;
      if (low === 0 && high === 0) return false;
      latest = latestBit(low, high);
    }
    return true;
  }
}

/** The last slot of a set that is not empty. */
export function latestBit(low: number, high: number): number {
  return high !== 0 ? WORD + 31 - Math.clz32(high) : 31 - Math.clz32(low);
}
