import type { Told } from '../../../domain/effects/effect.ts';

/** A telling as the ledger has it, with where its card stands. */
export type LedgerEntry = Told & {
  readonly activityId?: string;
  /** Hash of the card as last shown, to see whether it must change. */
  readonly shown?: string;
};

export interface ToldLedger {
  of(trajectory: string): Promise<readonly LedgerEntry[]>;
  /** Marks it as being sent; false when it is told already or another worker has it. */
  begin(trajectory: string, key: string): Promise<boolean>;
  record(trajectory: string, entry: LedgerEntry): Promise<void>;
  /** Gives back what was begun and surely not sent. */
  release(trajectory: string, key: string): Promise<void>;
}
