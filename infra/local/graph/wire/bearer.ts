import type { Consent } from '../../entra/grants.ts';
import type { World } from '../../world/world.ts';
import type { Directory } from '../directory/directory.ts';
import type { Caller } from './call.ts';
import { GraphError } from './errors.ts';

const AUDIENCES = new Set(['https://graph.microsoft.com', '00000003-0000-0000-c000-000000000000']);

/** Who calls, from the bearer token: signature, expiry, audience, issuer and tenant are checked. Throws Graph's 401. */
export async function callerOf(
  world: World,
  consent: Consent,
  directory: Directory,
  authorization: string | null,
): Promise<Caller> {
  const token = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) throw invalidToken('Access token is empty.');
  const claims = await world.tokens.verify(token);
  if (!claims)
    throw invalidToken('Lifetime validation failed, the token is expired, or its signature is invalid.');
  if (typeof claims.aud !== 'string' || !AUDIENCES.has(claims.aud))
    throw invalidToken('Access token validation failure. Invalid audience.');
  if (claims.iss !== `https://sts.windows.net/${world.tenantId}/` || claims.tid !== world.tenantId)
    throw invalidToken('Access token validation failure. Invalid issuer.');
  if (claims.idtyp === 'app') {
    const roles = Array.isArray(claims.roles) ? claims.roles.map(String) : [];
    return { kind: 'app', roles: new Set(roles.filter((each) => consent.appRoles.has(each))) };
  }
  const user = directory.find(String(claims.oid ?? ''));
  if (!user?.accountEnabled) throw invalidToken('The user account is disabled or was deleted.');
  const scopes = String(claims.scp ?? '').split(' ');
  return {
    kind: 'person',
    user,
    scopes: new Set(scopes.filter((each) => consent.delegatedScopes.has(each))),
  };
}

function invalidToken(message: string): GraphError {
  return new GraphError(401, 'InvalidAuthenticationToken', message, {
    headers: {
      'www-authenticate':
        'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"',
    },
  });
}
