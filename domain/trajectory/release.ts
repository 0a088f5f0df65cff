import type { PersonId } from './participant.ts';

/**
 * "Vrijgeven": the subject lets one person read a document that is between her and its author, whole or sentence
 * by sentence. Hers alone to give ("Opzet begeleiding beginnende leerkrachten"), and to take back until it was handed
 * over.
 */
export interface Release {
  /** Tells nothing: who has it learns not whether there were others. */
  readonly id: string;
  /** The version of the document; a version never changes, so what was released never does. */
  readonly document: string;
  readonly to: PersonId;
  readonly at: string;
  /** The passages that are let through, by their ids; absent: all of it. */
  readonly passages?: readonly string[];
  /** Of an excerpt: whether its author lets it stand under her name. */
  readonly excerpt?: { readonly agreed: boolean; readonly at: string };
  /** First instant (UTC ISO) at which it is handed over; until then it can be taken back. */
  readonly deliverFrom: string;
  readonly takenBackAt?: string;
  readonly deliveredAt?: string;
  /** SHA-256 of what was handed over. */
  readonly hash?: string;
  readonly readBy: readonly { readonly by: PersonId; readonly at: string }[];
}
