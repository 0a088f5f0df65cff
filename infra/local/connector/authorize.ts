import type { Tenant } from '../world/types.ts';
import { ConnectorRefusal } from './errors.ts';

const AUDIENCE = 'https://api.botframework.com';

/**
 * Lets only the bot in: a token that this tenant's Entra issued for the Connector to our app.
 * @throws ConnectorRefusal 401
 */
export async function authorizeBot(tenant: Tenant, request: Request): Promise<void> {
  const [scheme, token] = (request.headers.get('authorization') ?? '').split(' ');
  const claims = scheme === 'Bearer' && token ? await tenant.tokens.verify(token) : undefined;
  if (!claims || claims.aud !== AUDIENCE) {
    throw new ConnectorRefusal(401, 'Unauthorized', 'Authorization has been denied for this request.');
  }
  const caller = claims.appid ?? claims.azp;
  if (caller !== tenant.app.clientId) {
    throw new ConnectorRefusal(401, 'BotNotRegistered', 'No registered bot found for this app id.');
  }
}
