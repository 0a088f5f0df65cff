import type { PersonId } from './participant.ts';

/** A verbeterdoel. It comes from a beoordelingsgesprek; the coach never invents one (domain.md A.1, 0.1). */
export interface Goal {
  readonly id: string;
  readonly text: string;
  /** Day of the beoordelingsgesprek that it comes from. */
  readonly appraisedOn: string;
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
