import type { PersonId } from './participant.ts';

/** An agreement that was ticked as done: by its document, which is never written over, and its place in it. */
export interface SettledAgreement {
  readonly document: string;
  readonly index: number;
  readonly by: PersonId;
  readonly at: string;
}
