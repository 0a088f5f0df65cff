import type { FormValues } from '../../../domain/forms/form.ts';
import type { PersonId } from '../../../domain/trajectory/participant.ts';

export interface Draft {
  readonly key: string;
  readonly values: FormValues;
  /** What its fields began from, where that was composed of what was recorded. */
  readonly from?: FormValues;
  readonly savedAt: string;
  /** Of what is written together: the document that it goes on from. */
  readonly base?: string;
}

/** Which open page writes: its own id, and when the draft was saved that it has before it, if any. */
export interface DraftPage {
  readonly writer: string;
  readonly over?: string | undefined;
}

/** What the store keeps of a trajectory besides what the lists hold. */
export interface Traces {
  /** Deletes what people were still writing about a trajectory, as far as it was saved by then (UTC ISO). */
  forgetDrafts(trajectory: string, until: string): Promise<void>;
  /** Deletes what was saved last before an instant (UTC ISO) and is about no trajectory. */
  forgetAbandoned(before: string): Promise<void>;
  /** All drafts of it, and all else that is kept of it here: what was asked, told and refused. */
  forget(trajectory: string): Promise<void>;
}

/** What someone is writing: on the server, each person her own. */
export interface Drafts {
  get(owner: PersonId, key: string): Promise<Draft | undefined>;
  /** What came back to that page while something else was begun on it (`returnedTo`), in the order in which it came. */
  returned(owner: PersonId, key: string): Promise<readonly Draft[]>;
  /** How many others she has than the one with this key, and how long they are together. */
  others(owner: PersonId, key: string): Promise<{ readonly count: number; readonly characters: number }>;
  /** False, and nothing is written, when another page saved since what this one has before it. */
  put(owner: PersonId, draft: Draft, page: DraftPage): Promise<boolean>;
  /** The same of taking it away; without a page it goes whoever wrote it. */
  remove(owner: PersonId, key: string, page?: DraftPage): Promise<boolean>;
}
