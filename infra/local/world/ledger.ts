import type { Ledger, LedgerEntry } from './types.ts';

/** A long-running local tenant forgets its oldest lines rather than fill the memory. */
const KEPT_ENTRIES = 200_000;

export interface ReadableLedger extends Ledger {
  /** The entries with a higher `seq`, oldest first. */
  after(seq: number): readonly LedgerEntry[];
}

/** `systemTime` is real time in epoch ms. `seq` keeps going up when the ledger is cleared. */
export function createLedger(systemTime: () => number): ReadableLedger {
  let entries: LedgerEntry[] = [];
  let seq = 0;
  return {
    append(area, what, detail) {
      seq += 1;
      entries.push({ seq, at: systemTime(), area, what, detail });
      if (entries.length > KEPT_ENTRIES * 1.1) entries = entries.slice(-KEPT_ENTRIES);
    },
    entries: () => entries,
    after: (known) => entries.slice(Math.max(0, entries.length - (seq - known))),
    clear() {
      entries = [];
    },
  };
}
