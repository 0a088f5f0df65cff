import { createHash } from 'node:crypto';
import type { HostContext } from './context.ts';

/** Teams on the web: who asks for a tab's token. */
const TEAMS_WEB = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

/** The token that a tab gets for the person who has it open. */
export function tabToken({ tenant }: HostContext, userId: string): Promise<string> {
  const user = tenant.users().find(({ id }) => id === userId)!;
  const { clientId } = tenant.app;
  return tenant.tokens.sign('entra-v2', {
    aud: clientId,
    azp: TEAMS_WEB,
    azpacr: '0',
    oid: user.id,
    sub: createHash('sha256').update(`${clientId} ${user.id}`).digest('base64url'),
    name: user.displayName,
    preferred_username: user.userPrincipalName,
    scp: 'access_as_user',
  });
}
