import type { PersonId } from '../../../domain/trajectory/participant.ts';
import type { CardView } from '../../../domain/views/cards/card-view.ts';
import type { ConversationReference } from './conversations.ts';

/** A card ready to send: the JSON that Teams draws, and the line that a notification may show. */
export interface OutgoingCard {
  readonly card: Readonly<Record<string, unknown>>;
  /** Gives nothing away. */
  readonly summary: string;
  /** Hash of the card. */
  readonly hash: string;
}

export type SendOutcome =
  | { readonly kind: 'sent'; readonly activityId: string }
  /** Uninstalled, blocked, left. */
  | { readonly kind: 'unreachable' }
  /** No answer or a 5xx after which it may have been delivered. */
  | { readonly kind: 'ambiguous' }
  /** Certainly not delivered; try again after so many milliseconds. `asItIs`: the card would be refused again. */
  | { readonly kind: 'notSent'; readonly retryAfterMs: number; readonly asItIs?: true };

/** The chat. */
export interface Messenger {
  send(to: ConversationReference, card: OutgoingCard): Promise<SendOutcome>;
  update(to: ConversationReference, activityId: string, card: OutgoingCard): Promise<SendOutcome>;
  /** Installs the app for a person who does not have it; undefined when that cannot be. */
  reach(person: PersonId): Promise<ConversationReference | undefined>;
}

/** Draws a card view as an Adaptive Card. */
export type DrawCard = (view: CardView) => OutgoingCard;
