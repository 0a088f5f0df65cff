import type { FormValues } from '../../../domain/forms/form.ts';
import type { PersonId } from '../../../domain/trajectory/participant.ts';

export interface Draft {
  readonly key: string;
  readonly values: FormValues;
  readonly savedAt: string;
}

/** What the store keeps of a trajectory besides what the lists hold. */
export interface Traces {
  /** Deletes what people were still writing about a trajectory. */
  forgetDrafts(trajectory: string): Promise<void>;
  /** And all else that is kept of it here: what was asked, told and refused. */
  forget(trajectory: string): Promise<void>;
}

/** What someone is writing: on the server, each person her own. */
export interface Drafts {
  get(owner: PersonId, key: string): Promise<Draft | undefined>;
  put(owner: PersonId, draft: Draft): Promise<void>;
  remove(owner: PersonId, key: string): Promise<void>;
}
