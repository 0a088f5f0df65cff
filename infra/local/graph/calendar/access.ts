import type { Directory, StoredUser } from '../directory/directory.ts';
import type { Call } from '../wire/call.ts';
import { GraphError, outlookDenied } from '../wire/errors.ts';

/** The mailbox that `{user}` names, if the caller may open it. Throws Graph's 403 or 404. */
export function openMailbox(call: Call, directory: Directory): StoredUser {
  const name = call.params.user!;
  const user = directory.find(name);
  if (!user) throw new GraphError(404, 'ErrorInvalidUser', `The requested user '${name}' is invalid.`);
  if (call.caller.kind === 'person' && call.caller.user.id !== user.id) throw outlookDenied();
  if (!hasMailbox(user))
    throw new GraphError(
      404,
      'MailboxNotEnabledForRESTAPI',
      'REST API is not yet supported for this mailbox.',
    );
  if (call.caller.kind === 'app' && user.inAppScope === false) throw outlookDenied();
  return user;
}

/** A shared mailbox is one too, though nobody signs in to it. */
export const hasMailbox = (user: StoredUser) => user.userType === 'Member' && user.mail !== null;

export const addressOf = (user: StoredUser) => user.mail ?? user.userPrincipalName;
