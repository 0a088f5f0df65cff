import type { ConnectorContext } from './context.ts';
import {
  badArgument,
  ConnectorRefusal,
  notInRoster,
  notInstalled,
  unknownActivity,
  unknownConversation,
  WritesBlocked,
} from './errors.ts';
import type { Activity, Conversation, Message } from './types.ts';

/** Teams counts about 100 KB in UTF-16: text, attachments and mentions. */
const MAX_BYTES = 100 * 1024;

/**
 * Finds a chat by the id that the Connector or Graph gave it.
 * @throws ConnectorRefusal 404
 */
export function findConversation({ store, identity, tenant }: ConnectorContext, id: string): Conversation {
  const plain = id.split(';')[0]!;
  const byGraph = /^19:([0-9a-f-]{36})_(.+)@unq\.gbl\.spaces$/i.exec(plain);
  const known =
    byGraph?.[2] === tenant.app.clientId ? identity.personalChatId(byGraph[1]!.toLowerCase()) : plain;
  const conversation = store.conversation(known);
  if (!conversation) throw unknownConversation();
  return conversation;
}

/** A message of the bot arrives. Text and a card together become two messages, as in Teams. */
export function sendActivity(
  context: ConnectorContext,
  conversation: Conversation,
  activity: Activity,
): { id: string } | undefined {
  const { store, tenant, switches } = context;
  refuseUnreadable(activity);
  const refusal = refusalOf(context, conversation);
  if (refusal) {
    if (switches.sendToUninstalled === 'refused' || refusal instanceof WritesBlocked) throw refusal;
    return { id: store.nextId(tenant.clock.now()) };
  }
  if (activity.type === 'typing') {
    for (const userId of conversation.members) context.tell({ what: 'typing', userId });
    return { id: store.nextId(tenant.clock.now()) };
  }
  const [first, ...rest] = split(activity).map((part) => keep(context, conversation, 'bot', part));
  for (const message of [first!, ...rest]) {
    for (const userId of conversation.members) {
      conversation.unread[userId] = (conversation.unread[userId] ?? 0) + 1;
      tenant.ledger.append('connector', 'activity.sent', {
        userId,
        conversationId: conversation.id,
        activityId: message.id,
        activity: message.activity,
      });
    }
  }
  announce(context, conversation);
  return { id: first!.id };
}

/** The bot replaces a message of its own; what people saw of it alone goes with the old one. */
export function updateActivity(
  context: ConnectorContext,
  conversation: Conversation,
  id: string,
  activity: Activity,
): { id: string } {
  const { store, tenant } = context;
  refuseUnreadable(activity);
  const refusal = refusalOf(context, conversation);
  if (refusal) throw refusal;
  const message = ownMessage(context, conversation, id);
  store.replace({
    ...message,
    editedAt: tenant.clock.now(),
    activity: { ...activity, id, from: message.activity.from! },
    views: {},
  });
  tenant.ledger.append('connector', 'activity.updated', {
    conversationId: conversation.id,
    activityId: id,
    activity,
  });
  announce(context, conversation);
  return { id };
}

/** The bot takes a message back. */
export function deleteActivity(context: ConnectorContext, conversation: Conversation, id: string): void {
  ownMessage(context, conversation, id);
  context.store.remove(conversation.id, id);
  context.tenant.ledger.append('connector', 'activity.deleted', {
    conversationId: conversation.id,
    activityId: id,
  });
  announce(context, conversation);
}

/** Stores a message of the bot or of a person. */
export function keep(
  { store, tenant, identity }: ConnectorContext,
  conversation: Conversation,
  from: string,
  activity: Activity,
): Message {
  const now = tenant.clock.now();
  const id = store.nextId(now);
  const sender = from === 'bot' ? { id: identity.botId, name: tenant.app.name } : activity.from!;
  const message: Message = {
    id,
    conversationId: conversation.id,
    from,
    sentAt: now,
    activity: { ...activity, id, from: sender },
    views: {},
  };
  conversation.messages.push(message);
  return message;
}

/** Everybody in the chat has something new to see. */
export function announce(context: ConnectorContext, conversation: Conversation): void {
  for (const userId of conversation.members) context.tell({ what: 'message', userId });
}

function split(activity: Activity): Activity[] {
  if (!activity.text || !activity.attachments?.length) return [activity];
  const { text, ...card } = activity;
  const { attachments: _, ...words } = activity;
  return [words, card];
}

function ownMessage(context: ConnectorContext, conversation: Conversation, id: string): Message {
  const message = context.store.message(conversation.id, id);
  if (!message) throw unknownActivity();
  if (message.from !== 'bot') {
    throw new ConnectorRefusal(403, 'NotEnoughPermissions', 'The bot can change its own messages only.');
  }
  return message;
}

function refuseUnreadable(activity: Activity): void {
  if (typeof activity?.type !== 'string') throw badArgument('Activity has no type.');
  const { text, attachments, entities } = activity;
  if (JSON.stringify({ text, attachments, entities }).length * 2 > MAX_BYTES) {
    throw new ConnectorRefusal(413, 'MessageSizeTooBig', 'Message size too large.');
  }
}

/** Why the bot may not write here, if so. */
function refusalOf({ store }: ConnectorContext, conversation: Conversation): ConnectorRefusal | undefined {
  if (conversation.kind !== 'personal') return undefined;
  const { installed, blocked } = store.installation(conversation.members[0]!);
  if (blocked) return new WritesBlocked();
  if (installed) return undefined;
  return conversation.messages.length ? notInRoster() : notInstalled();
}
