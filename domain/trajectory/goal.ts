import type { PersonId } from './participant.ts';

/**
 * What is worked on: a verbeterdoel, which comes from a beoordelingsgesprek and is never invented by the coach
 * ("Voor de Groep, Verbetertraject"), or a werkpunt that three people agreed in a talk ("Opzet begeleiding
 * beginnende leerkrachten").
 */
export interface Goal {
  readonly id: string;
  readonly text: string;
  /** Day of the beoordelingsgesprek that it comes from, if it does. */
  readonly appraisedOn?: string;
  /** Counts up when it is sharpened. */
  readonly revision: number;
}

/** Goals that a document proposes in place of those that stand, until whoever must agree on them did. */
export interface GoalSet {
  readonly goals: readonly Goal[];
  readonly proposedBy: PersonId;
  /** Id of the version that proposes them. */
  readonly document?: string;
  readonly at: string;
  readonly agreed: readonly { readonly by: PersonId; readonly at: string }[];
  /** Who said that it is not right yet, without a reason; absent: nobody. */
  readonly doubted?: readonly { readonly by: PersonId; readonly at: string }[];
  /** There were none before on which they agreed: meanwhile these are what is worked on. */
  readonly first?: true;
  /** What waited before these took its place, with what was said of it: it waits again when these are taken back. */
  readonly replaces?: GoalSet;
}
