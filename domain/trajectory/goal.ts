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

/** Sharpened goals on which leidinggevende, teacher and coach agree again. */
export interface GoalSet {
  readonly goals: readonly Goal[];
  readonly proposedBy: PersonId;
  readonly at: string;
  readonly agreed: readonly { readonly by: PersonId; readonly at: string }[];
}
