import { json, realAddress } from '../world/replies.ts';
import type { Handler, TenantUser } from '../world/types.ts';
import type { World } from '../world/world.ts';
import { discovery } from './discovery.ts';
import { authenticateClient, type Consent, clientCredentials, EntraRefusal, onBehalfOf } from './grants.ts';
import type { TenantKeys } from './keys.ts';
import { TOKEN_LIFETIME } from './tokens.ts';

const ON_BEHALF_OF = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** Entra and the Bot Framework's metadata, on their own host names. */
export function createEntra(
  world: World,
  keys: TenantKeys,
  consent: Consent,
  users: () => readonly TenantUser[],
): Handler {
  const names = new Set([world.tenantId, world.organization.domain, 'botframework.com', 'organizations']);
  return async (request) => {
    const address = realAddress(request);
    if (address?.host !== 'login.microsoftonline.com' && address?.host !== 'login.botframework.com')
      return undefined;
    if (request.method === 'GET') return discovery(address.host, address.path, keys, world.tenantId);
    const tenant = /^\/([^/]+)\/oauth2\/v2\.0\/token$/.exec(address.path)?.[1];
    if (tenant === undefined || request.method !== 'POST') return undefined;
    const form = new URLSearchParams(await request.text());
    const grant = form.get('grant_type') ?? '';
    try {
      if (!names.has(tenant))
        throw new EntraRefusal(
          'invalid_request',
          90002,
          `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
        );
      authenticateClient(world, form, request.headers.get('authorization'));
      const scope = form.get('scope') ?? '';
      const granted =
        grant === 'client_credentials'
          ? await clientCredentials(world, consent, scope)
          : grant === ON_BEHALF_OF && form.get('requested_token_use') === 'on_behalf_of'
            ? await onBehalfOf(world, consent, form.get('assertion') ?? '', scope, users())
            : refuseGrant(grant);
      world.ledger.append('entra', 'token.issued', { grant, scope });
      return json({
        token_type: 'Bearer',
        ...(granted.scope === undefined ? {} : { scope: granted.scope }),
        expires_in: TOKEN_LIFETIME - 1,
        ext_expires_in: TOKEN_LIFETIME - 1,
        access_token: granted.token,
      });
    } catch (refusal) {
      if (!(refusal instanceof EntraRefusal)) throw refusal;
      world.ledger.append('entra', 'token.refused', { grant, error: refusal.error, number: refusal.number });
      return refused(
        world,
        refusal,
        request.headers.get('client-request-id') ?? form.get('client-request-id'),
      );
    }
  };
}

function refuseGrant(grant: string): never {
  throw new EntraRefusal(
    'unsupported_grant_type',
    70003,
    `The local tenant does not support the grant type '${grant}'.`,
  );
}

function refused(world: World, refusal: EntraRefusal, correlationId: string | null): Response {
  const trace = world.newId();
  const correlation = correlationId ?? world.newId();
  const timestamp = `${new Date(world.systemTime()).toISOString().slice(0, 19).replace('T', ' ')}Z`;
  return json(
    {
      error: refusal.error,
      error_description: `${refusal.message} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
      error_codes: [refusal.number],
      timestamp,
      trace_id: trace,
      correlation_id: correlation,
      error_uri: `https://login.microsoftonline.com/error?code=${refusal.number}`,
    },
    refusal.status,
  );
}
