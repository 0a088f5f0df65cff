import type { TenantUser } from '../world/types.ts';
import type { ConnectorContext } from './context.ts';
import { ConnectorRefusal } from './errors.ts';
import type { Conversation } from './types.ts';

/** A person as Teams shows one to a bot. */
export function accountOf({ identity, tenant }: ConnectorContext, user: TenantUser) {
  return {
    id: identity.accountId(user.id),
    name: user.displayName,
    objectId: user.id,
    aadObjectId: user.id,
    givenName: user.givenName,
    surname: user.surname,
    email: user.mail,
    userPrincipalName: user.userPrincipalName,
    tenantId: tenant.tenantId,
    userRole: user.userType === 'Guest' ? 'guest' : 'user',
  };
}

/** The people of a chat; the bot itself is not among them. */
export function membersOf(context: ConnectorContext, conversation: Conversation) {
  return conversation.members.flatMap((id) => {
    const user = context.identity.userOf(id);
    return user ? [accountOf(context, user)] : [];
  });
}

/** @throws ConnectorRefusal 404 for somebody who is not in the chat */
export function memberOf(context: ConnectorContext, conversation: Conversation, id: string) {
  const user = context.identity.userOf(id);
  if (!user || !conversation.members.includes(user.id)) {
    throw new ConnectorRefusal(404, 'MemberNotFoundInConversation', 'Member not found in conversation.');
  }
  return accountOf(context, user);
}

/** One page of members. `continuationToken` is the position of the next one. */
export function pageOfMembers(context: ConnectorContext, conversation: Conversation, query: URLSearchParams) {
  const all = membersOf(context, conversation);
  const from = Number(query.get('continuationToken') ?? 0) || 0;
  const size = Math.min(Math.max(Number(query.get('pageSize') ?? 200) || 200, 50), 500);
  const members = all.slice(from, from + size);
  const next = from + size;
  return next < all.length ? { members, continuationToken: String(next) } : { members };
}
