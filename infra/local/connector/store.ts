import type { Persistent } from '../world/types.ts';
import type { Conversation, Message } from './types.ts';

/** Whether a person has the app, and whether they let it write. */
export interface Installation {
  readonly installed: boolean;
  readonly blocked: boolean;
}

interface Snapshot {
  readonly conversations: Conversation[];
  readonly installations: Record<string, Installation>;
  readonly lastId: number;
}

/** Chats, their messages and who has the app: all that the Connector remembers. */
export class ConnectorStore implements Persistent {
  readonly name = 'connector';
  #conversations = new Map<string, Conversation>();
  #installations = new Map<string, Installation>();
  #lastId = 0;

  conversation(id: string): Conversation | undefined {
    return this.#conversations.get(id);
  }

  /** The conversation of that id, made when it is not there yet. */
  ensure(id: string, kind: Conversation['kind'], members: readonly string[]): Conversation {
    const known = this.#conversations.get(id);
    if (known) return known;
    const made: Conversation = { id, kind, members, messages: [], unread: {} };
    this.#conversations.set(id, made);
    return made;
  }

  installation(userId: string): Installation {
    return this.#installations.get(userId) ?? { installed: false, blocked: false };
  }

  setInstallation(userId: string, change: Partial<Installation>): void {
    this.#installations.set(userId, { ...this.installation(userId), ...change });
  }

  /** A new activity id as Teams makes them: milliseconds since 1970, never the same twice. */
  nextId(now: number): string {
    this.#lastId = Math.max(this.#lastId + 1, Math.floor(now));
    return String(this.#lastId);
  }

  message(conversationId: string, id: string): Message | undefined {
    return this.conversation(conversationId)?.messages.find((message) => message.id === id);
  }

  replace(message: Message): void {
    const conversation = this.conversation(message.conversationId);
    if (!conversation) return;
    conversation.messages = conversation.messages.map((old) => (old.id === message.id ? message : old));
  }

  remove(conversationId: string, id: string): void {
    const conversation = this.conversation(conversationId);
    if (conversation) conversation.messages = conversation.messages.filter((message) => message.id !== id);
  }

  save(): Snapshot {
    return {
      conversations: [...this.#conversations.values()],
      installations: Object.fromEntries(this.#installations),
      lastId: this.#lastId,
    };
  }

  load(snapshot: unknown): void {
    const { conversations, installations, lastId } = snapshot as Snapshot;
    this.#conversations = new Map(conversations.map((conversation) => [conversation.id, conversation]));
    this.#installations = new Map(Object.entries(installations));
    this.#lastId = lastId;
  }

  reset(): void {
    this.load({ conversations: [], installations: {}, lastId: 0 });
  }
}
