import type { PersonId } from '../../../domain/trajectory/participant.ts';

/** A conversation with one person, as the chat channel gave it. Opaque. */
export type ConversationReference = Readonly<Record<string, unknown>>;

export interface Conversations {
  of(person: PersonId): Promise<ConversationReference | undefined>;
  keep(person: PersonId, reference: ConversationReference): Promise<void>;
  /** Uninstalled or blocked: nothing is sent until she is back. */
  unreachable(person: PersonId): Promise<void>;
  unreachableAmong(people: readonly PersonId[]): Promise<readonly PersonId[]>;
  /** True once per person: whoever gets it says welcome, and then ends it or gives it back. */
  beginWelcome(person: PersonId): Promise<boolean>;
  /** It was said, or may have been: nobody says it again. */
  endWelcome(person: PersonId): Promise<void>;
  /** Gives it back when the welcome was surely not sent. */
  releaseWelcome(person: PersonId): Promise<void>;
}
