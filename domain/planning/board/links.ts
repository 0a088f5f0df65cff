import { dayOrdinals } from '../dayCount.ts';
import type { DayCount, PlanningProblem } from '../problem.ts';

/** One side of a link between two units: which days the placed `other` leaves to this unit. */
export interface Edge {
  readonly other: number;
  /** By day of `other`: first and last day allowed (last < first when none is). */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Index within the unit, and the moment of the other unit, that the link joins. */
  readonly member: number;
  readonly otherMoment: number;
  /** -1: this one ends before the other starts when on one day; 1: it starts after the other; 0: any order. */
  readonly order: -1 | 0 | 1;
  readonly gap: number;
  /** This one lies on the same day or a later one. */
  readonly follows: boolean;
  /** Both may lie on one day. */
  readonly maySameDay: boolean;
  /** This unit is not placed without the other. */
  readonly needsOther: boolean;
  /** The other is not placed without this unit. */
  readonly neededByOther: boolean;
}

interface Reach {
  readonly count: DayCount;
  readonly min: number;
  readonly max: number;
  readonly forward: readonly [Int32Array, Int32Array];
  readonly backward: readonly [Int32Array, Int32Array];
}

/** The edges of every unit, both ways. `unitOf` and `memberOf` say where a moment sits. */
export function compileLinks(
  problem: PlanningProblem,
  unitOf: Int32Array,
  memberOf: Int32Array,
  units: number,
): Edge[][] {
  const edges: Edge[][] = Array.from({ length: units }, () => []);
  const ordinals = dayOrdinals(problem.calendar);
  const reaches: Reach[] = [];
  for (const link of problem.links) {
    const a = unitOf[link.from]!;
    const b = unitOf[link.to]!;
    if (a === b) continue;
    const min = link.minDays ?? 0;
    const max = link.maxDays ?? Number.POSITIVE_INFINITY;
    const count = link.count ?? 'grid';
    let reach = reaches.find((known) => known.min === min && known.max === max && known.count === count);
    if (!reach) {
      reach = {
        count,
        min,
        max,
        forward: reachable(ordinals[count], min, max),
        backward: reachable(ordinals[count], -max, -min),
      };
      reaches.push(reach);
    }
    const ordered = min >= 0 && !link.anyOrder;
    const gap = link.gapSlots ?? 0;
    const maySameDay = min <= 0 && max >= 0;
    const needs = link.needsFrom ?? false;
    edges[b]!.push({
      other: a,
      first: reach.forward[0],
      last: reach.forward[1],
      member: memberOf[link.to]!,
      otherMoment: link.from,
      order: ordered ? 1 : 0,
      gap,
      follows: min >= 0,
      maySameDay,
      needsOther: needs,
      neededByOther: false,
    });
    edges[a]!.push({
      other: b,
      first: reach.backward[0],
      last: reach.backward[1],
      member: memberOf[link.from]!,
      otherMoment: link.to,
      order: ordered ? -1 : 0,
      gap,
      follows: false,
      maySameDay,
      needsOther: false,
      neededByOther: needs,
    });
  }
  return edges;
}

/** For each day d, the first and last day e with min <= ordinal[e] - ordinal[d] <= max. */
function reachable(ordinal: Int32Array, min: number, max: number): [Int32Array, Int32Array] {
  const n = ordinal.length;
  const first = new Int32Array(n);
  const last = new Int32Array(n);
  let lo = 0;
  let hi = -1;
  for (let d = 0; d < n; d++) {
    while (lo < n && ordinal[lo]! - ordinal[d]! < min) lo++;
    while (hi + 1 < n && ordinal[hi + 1]! - ordinal[d]! <= max) hi++;
    first[d] = lo;
    last[d] = hi;
  }
  return [first, last];
}
