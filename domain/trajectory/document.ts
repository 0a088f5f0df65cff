import type { FormValues } from '../forms/form.ts';
import type { PersonId } from './participant.ts';

/**
 * `recorded` stands, for whom the template's policy lets read it · `reading` the teacher reads it first and
 * may react · `delivered` handed over, write-once.
 */
export type DocumentState = 'recorded' | 'reading' | 'delivered';

/** Characters of a reaction: with the report it has to fit in one row. */
export const MAX_REACTION = 2_000;

/** A verslag, rapportage, preparation or decision: one version of it. A version is never overwritten. */
export interface Document {
  /** `${kind}.${momentId or 'trajectory'}.v${version}`; of what is prepared apart something that counts nothing for the last. */
  readonly id: string;
  /** A document kind of the template, and so its form, readers and delivery. */
  readonly kind: string;
  readonly momentId?: string;
  readonly version: number;
  readonly author: PersonId;
  /** Whom it is about: access asks this, never the trajectory. Empty where it is about a group. */
  readonly subject: PersonId;
  readonly at: string;
  readonly values: FormValues;
  readonly state: DocumentState;
  /** Last instant at which a reaction is taken, for `reading`. */
  readonly reactUntil?: string;
  readonly reaction?: { readonly by: PersonId; readonly text: string; readonly at: string };
  readonly deliveredAt?: string;
  /** SHA-256 of the delivered content, as the audit log has it. */
  readonly hash?: string;
  /** First reading by each person. */
  readonly readBy: readonly { readonly by: PersonId; readonly at: string }[];
  /** Taken back by its author before anyone else read it. */
  readonly withdrawnAt?: string;
  /** Of what is written together: who agreed to this version, and who confirmed that it was discussed with her. */
  readonly agreed?: readonly { readonly by: PersonId; readonly at: string }[];
  readonly discussed?: { readonly by: PersonId; readonly at: string };
  /** What its subject released of another document: for this one reader. */
  readonly released?: { readonly release: string; readonly to: PersonId };
}

/** Whether a text is somebody's own; a copy that was released is another's, whoever wrote it. */
export function isOwn(
  { author, released }: Pick<Document, 'author' | 'released'>,
  person: PersonId,
): boolean {
  return author === person && released === undefined;
}
