import type { OutgoingCard } from '../application/ports/messenger.ts';

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
const MESSAGE_TYPE = 'application/vnd.microsoft.activity.message';

/** A card as a message: alone, because Teams makes two messages of a text with a card. */
export function cardMessage({ card, summary }: OutgoingCard) {
  return { type: 'message', summary, attachments: [{ contentType: CARD_TYPE, content: card }] };
}

/** What came of pressing a button: another card, or a sentence that leaves the card as it stands. */
export type Answer =
  | { readonly kind: 'card'; readonly card: OutgoingCard }
  | { readonly kind: 'sentence'; readonly text: string };

/** An answer as the response to `adaptiveCard/action`. */
export function invokeResponse(answer: Answer) {
  const body =
    answer.kind === 'card'
      ? { statusCode: 200, type: CARD_TYPE, value: answer.card.card }
      : { statusCode: 200, type: MESSAGE_TYPE, value: answer.text };
  return { type: 'invokeResponse', value: { status: 200, body } };
}
