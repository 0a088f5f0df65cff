import { MAX_SLOTS_PER_DAY, WORD } from '../bits.ts';
import { MAX_MEMBERS } from './memberStarts.ts';
import type { Tables } from './tables.ts';

/** BEST[i][k]: the cheapest way to start member i at k or later; WHERE[i][k]: where it starts then. Made once, for speed. */
const BEST = Array.from({ length: MAX_MEMBERS }, () => new Float64Array(MAX_SLOTS_PER_DAY + 1));
const WHERE = Array.from({ length: MAX_MEMBERS }, () => new Int32Array(MAX_SLOTS_PER_DAY + 1));

/**
 * The cheapest slots for the members of a unit on one day when hours have costs of their own (a place to stay at, an
 * optional guest): from the last member to the first, the best start at or after each slot. Exact.
 * Writes the slots into `out` when given; returns their cost, Infinity when the order does not fit.
 */
export function bestChain(
  tables: Tables,
  u: number,
  day: number,
  low: Int32Array,
  high: Int32Array,
  out: Int32Array | null,
): number {
  const { slotsPerDay } = tables.problem.calendar;
  const { moments, gaps } = tables.units[u]!;
  const n = moments.length;
  for (let i = n - 1; i >= 0; i--) {
    const m = moments[i]!;
    const costs = BEST[i]!;
    const starts = WHERE[i]!;
    costs[slotsPerDay] = Number.POSITIVE_INFINITY;
    for (let k = slotsPerDay - 1; k >= 0; k--) {
      costs[k] = costs[k + 1]!;
      starts[k] = starts[k + 1]!;
      const allowed = k < WORD ? (low[i]! >>> k) & 1 : (high[i]! >>> (k - WORD)) & 1;
      if (!allowed) continue;
      const next = k + tables.duration[m]! + (gaps[i] ?? 0);
      const rest = i === n - 1 ? 0 : next > slotsPerDay ? Number.POSITIVE_INFINITY : BEST[i + 1]![next]!;
      const cost = tables.slotCosts.ofSlot(m, day, k) + rest;
      if (cost <= costs[k]!) {
        costs[k] = cost;
        starts[k] = k;
      }
    }
  }
  const total = BEST[0]![0]!;
  if (out && total < Number.POSITIVE_INFINITY) {
    let from = 0;
    for (let i = 0; i < n; i++) {
      const k = WHERE[i]![from]!;
      out[moments[i]!] = k;
      from = k + tables.duration[moments[i]!]! + (gaps[i] ?? 0);
    }
  }
  return total;
}
