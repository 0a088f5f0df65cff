import type { StartDraft } from '../../../domain/documents/start-draft.ts';

/** What every part of the form is given. */
export interface StartFields {
  readonly state: StartDraft;
  readonly change: (part: Partial<StartDraft>) => void;
  /** The sentence beside a field. */
  readonly said: (field: string) => string | undefined;
}
