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

/** The low or high word with slots `from` (inclusive) to `to` (exclusive) set; `base` is 0 or WORD. */
export function rangeWord(from: number, to: number, base: number): number {
  const a = Math.min(WORD, Math.max(0, from - base));
  const b = Math.min(WORD, Math.max(0, to - base));
  return b <= a ? 0 : (FULL >>> (WORD - (b - a))) << a;
}

/** Adds slots `from` (inclusive) to `to` (exclusive) of one day. */
export function addSlots(set: SlotSet, day: number, from: number, to: number): void {
  set[2 * day] = set[2 * day]! | rangeWord(from, to, 0);
  set[2 * day + 1] = set[2 * day + 1]! | rangeWord(from, to, WORD);
}

/** Takes slots `from` (inclusive) to `to` (exclusive) of one day out. */
export function removeSlots(set: SlotSet, day: number, from: number, to: number): void {
  set[2 * day] = set[2 * day]! & ~rangeWord(from, to, 0);
  set[2 * day + 1] = set[2 * day + 1]! & ~rangeWord(from, to, WORD);
}

/** Whether one slot of one day is in the set. */
export function hasSlot(set: SlotSet, day: number, slot: number): boolean {
  return slot < WORD
    ? ((set[2 * day]! >>> slot) & 1) === 1
    : ((set[2 * day + 1]! >>> (slot - WORD)) & 1) === 1;
}

/** Whether all slots `from` (inclusive) to `to` (exclusive) of one day are in the set. */
export function hasAllSlots(set: SlotSet, day: number, from: number, to: number): boolean {
  const low = rangeWord(from, to, 0);
  const high = rangeWord(from, to, WORD);
  return (set[2 * day]! & low) === low && (set[2 * day + 1]! & high) === high;
}

/** Whether any slot `from` (inclusive) to `to` (exclusive) of one day is in the set. */
export function hasAnySlot(set: SlotSet, day: number, from: number, to: number): boolean {
  return (
    (set[2 * day]! & rangeWord(from, to, 0)) !== 0 || (set[2 * day + 1]! & rangeWord(from, to, WORD)) !== 0
  );
}
