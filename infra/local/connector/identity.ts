import { createHash } from 'node:crypto';
import type { Tenant, TenantUser } from '../world/types.ts';

const digest = (...parts: string[]) => createHash('sha256').update(parts.join('|')).digest('base64url');

/** The ids under which Teams makes people, the bot and their chats known to a bot. */
export interface Identity {
  readonly botId: string;
  /** `29:…`: stable for a person and an app, and opaque. */
  accountId(userId: string): string;
  /** The stable id of the chat between a person and the bot. */
  personalChatId(userId: string): string;
  /** The person behind a `29:…` id or an Entra id. */
  userOf(accountOrEntraId: string): TenantUser | undefined;
  /** The id that Graph gives the same chat (`installedApps/{id}/chat`); usable as conversation id. */
  graphChatId(userId: string): string;
}

/** @param tenant only its app and its people are read, at each call */
export function createIdentity(tenant: Pick<Tenant, 'app' | 'users'>): Identity {
  const app = tenant.app.clientId;
  const known = new Map<string, string>();
  const accountId = (userId: string) => {
    const id = `29:1${digest('account', app, userId)}`;
    known.set(id, userId);
    return id;
  };
  const byEntraId = (id: string) => tenant.users().find((user) => user.id === id.toLowerCase());
  return {
    botId: `28:${app}`,
    accountId,
    personalChatId: (userId) => `a:1${digest('chat', app, userId)}`,
    graphChatId: (userId) => `19:${userId}_${app}@unq.gbl.spaces`,
    userOf(id) {
      if (!id.startsWith('29:')) return byEntraId(id);
      if (!known.has(id)) for (const user of tenant.users()) accountId(user.id);
      const userId = known.get(id);
      return userId === undefined ? undefined : byEntraId(userId);
    },
  };
}
