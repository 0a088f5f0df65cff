import { cardOf } from '../connector/card.ts';
import type { BotAnswer, Json, Message } from '../connector/types.ts';
import type { HostContext } from './context.ts';

/** A message as the page draws it. */
export interface MessageView {
  readonly id: string;
  readonly from: 'bot' | 'me';
  /** Epoch milliseconds, tenant time. */
  readonly at: number;
  readonly edited: boolean;
  readonly text?: string;
  readonly card?: Json;
  /** What a notification shows. */
  readonly preview: string;
}

export function chatView({ connector }: HostContext, userId: string) {
  const person = connector.as(userId);
  return {
    ...person.state(),
    unread: person.unread(),
    messages: person.messages().map((message) => messageView(message, userId)),
  };
}

function messageView(message: Message, userId: string): MessageView {
  const { text, summary } = message.activity;
  const card = cardOf(message, userId);
  return {
    id: message.id,
    from: message.from === 'bot' ? 'bot' : 'me',
    at: message.sentAt,
    edited: message.editedAt !== undefined,
    ...(text !== undefined && { text }),
    ...(card && { card }),
    preview: summary ?? text ?? 'Heeft een kaart gestuurd',
  };
}

/** What the page needs of the bot's answer; why it failed stays in the ledger, as in Teams. */
export function answerView(answer: BotAnswer | undefined) {
  if (!answer) return { ok: true };
  const { statusCode, value } = (answer.body ?? {}) as { statusCode?: number; value?: { message?: string } };
  const failed = answer.status >= 400 || (statusCode ?? 200) >= 400;
  return {
    ok: !failed,
    ...(answer.text !== undefined && { text: answer.text }),
    ...(failed && { problem: value?.message ?? problem(answer.status) }),
  };
}

function problem(status: number): string {
  if (status === 502) return 'De app is nu niet bereikbaar.';
  if (status === 504) return 'De app antwoordt niet op tijd.';
  return 'Er ging iets mis. Probeer het nog eens.';
}
