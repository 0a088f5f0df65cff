import { setTimeout as wait } from 'node:timers/promises';
import { Unavailable } from '../../application/ports/breakage.ts';

/** What changes a few times a year is read again after a minute of real time. */
const FRESH_MS = 60_000;
/** Longest that anybody waits for it to be read again, while an older answer is known. */
const PATIENCE_MS = 2_000;
/** After a reading that failed the older answer does for so long. */
const REST_MS = 10_000;

interface Remembered<T> {
  readonly ask: () => Promise<T>;
  /** What was just written: everybody here is answered with it at once. */
  readonly change: (to: (known: T) => T) => void;
}

/**
 * One answer for all who ask within the minute. While Microsoft 365 is away or slow the last answer stands: without
 * it nobody could be let in at any door, and what people send could not be kept. A failure is not remembered, and is
 * thrown when nothing is known yet or when it is a refusal.
 */
export function remembered<T>(read: () => Promise<T>): Remembered<T> {
  let changes = 0;
  let known: { readonly value: T; freshUntil: number } | undefined;
  let reading: Promise<T> | undefined;
  const readAgain = async () => {
    const before = changes;
    try {
      const value = await read();
      // Begun before a change, it may show what was.
      if (known && changes !== before) return known.value;
      known = { value, freshUntil: changes === before ? Date.now() + FRESH_MS : 0 };
      return value;
    } catch (error) {
      if (!known || !(error instanceof Unavailable)) throw error;
      known.freshUntil = Date.now() + REST_MS;
      return known.value;
    } finally {
      reading = undefined;
    }
  };
  const ask = () => {
    if (known && Date.now() < known.freshUntil) return Promise.resolve(known.value);
    reading ??= readAgain();
    return known ? Promise.race([reading, wait(PATIENCE_MS, known.value, { ref: false })]) : reading;
  };
  return {
    ask,
    change(to) {
      changes++;
      if (known) known = { value: to(known.value), freshUntil: Date.now() + FRESH_MS };
    },
  };
}
