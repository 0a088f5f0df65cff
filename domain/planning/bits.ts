/**
 * Sets of slots, one row of two words a day.
 *
 *     day d:   word[2d]            word[2d + 1]
 *              slots 0 .. 29       slots 30 .. 59        (bit i of a word is its i-th slot)
 *
 * Thirty bits a word keep every value a small integer for the engine, and carry is one shift.
 */
export type SlotSet = Int32Array;

export const WORD = 30;
export const FULL = 0x3fffffff;
export const MAX_SLOTS_PER_DAY = 2 * WORD;

/** An empty set of slots over `days` days. */
export function noSlots(days: number): SlotSet {
  return new Int32Array(2 * days);
}

/** The words of all slots below k (0 to 60), for ranges as one lookup and one mask each. */
export const BELOW_LOW = new Int32Array(2 * WORD + 1);
export const BELOW_HIGH = new Int32Array(2 * WORD + 1);
for (let k = 0; k <= 2 * WORD; k++) {
  BELOW_LOW[k] = k >= WORD ? FULL : (1 << k) - 1;
  BELOW_HIGH[k] = k <= WORD ? 0 : k === 2 * WORD ? FULL : (1 << (k - WORD)) - 1;
}

/** The low word of slots `from` (inclusive) to `to` (exclusive), both within 0 to 60. */
export function lowWord(from: number, to: number): number {
  return BELOW_LOW[to]! & ~BELOW_LOW[from]!;
}

/** The high word of slots `from` (inclusive) to `to` (exclusive), both within 0 to 60. */
export function highWord(from: number, to: number): number {
  return BELOW_HIGH[to]! & ~BELOW_HIGH[from]!;
}

/** A slot brought within the day's two words. */
export function clampSlot(slot: number): number {
  return Math.max(0, Math.min(2 * WORD, slot));
}

/** Adds slots `from` (inclusive) to `to` (exclusive) of one day. */
export function addSlots(set: SlotSet, day: number, from: number, to: number): void {
  set[2 * day] = set[2 * day]! | lowWord(clampSlot(from), clampSlot(to));
  set[2 * day + 1] = set[2 * day + 1]! | highWord(clampSlot(from), clampSlot(to));
}

/** Takes slots `from` (inclusive) to `to` (exclusive) of one day out. */
export function removeSlots(set: SlotSet, day: number, from: number, to: number): void {
  set[2 * day] = set[2 * day]! & ~lowWord(clampSlot(from), clampSlot(to));
  set[2 * day + 1] = set[2 * day + 1]! & ~highWord(clampSlot(from), clampSlot(to));
}

/** Whether all slots `from` (inclusive) to `to` (exclusive) of one day are in the set. */
export function hasAllSlots(set: SlotSet, day: number, from: number, to: number): boolean {
  const low = lowWord(clampSlot(from), clampSlot(to));
  const high = highWord(clampSlot(from), clampSlot(to));
  return (set[2 * day]! & low) === low && (set[2 * day + 1]! & high) === high;
}

/** Whether any slot `from` (inclusive) to `to` (exclusive) of one day is in the set. */
export function hasAnySlot(set: SlotSet, day: number, from: number, to: number): boolean {
  return (
    (set[2 * day]! & lowWord(clampSlot(from), clampSlot(to))) !== 0 ||
    (set[2 * day + 1]! & highWord(clampSlot(from), clampSlot(to))) !== 0
  );
}

/** Writes into outLow[at] and outHigh[at] the slots from which so many follow each other in a day's two words. */
export function startsInto(
  outLow: Int32Array,
  outHigh: Int32Array,
  at: number,
  duration: number,
  low: number,
  high: number,
): void {
  let startsLow = low;
  let startsHigh = high;
  let steps = duration - 1;
  for (let width = 1; steps > 0; width *= 2) {
    const by = Math.min(width, steps);
    startsLow &= (startsLow >>> by) | ((startsHigh << (WORD - by)) & FULL);
    startsHigh &= startsHigh >>> by;
    steps -= by;
  }
  outLow[at] = startsLow;
  outHigh[at] = startsHigh;
}
