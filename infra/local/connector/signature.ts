import type { Tenant } from '../world/types.ts';
import type { Activity } from './types.ts';

/**
 * The headers under which the Bot Framework brings an activity to a bot, with its signature.
 * @param serviceUrl what the activity names; the token holds the same
 */
export async function signedHeaders(
  tenant: Tenant,
  serviceUrl: string,
  activity: Activity,
): Promise<Record<string, string>> {
  const token = await tenant.tokens.sign('botframework', {
    iss: 'https://api.botframework.com',
    aud: tenant.app.clientId,
    serviceurl: serviceUrl,
  });
  return {
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json; charset=utf-8',
    'User-Agent': 'Microsoft-SkypeBotApi (Microsoft-BotFramework/3.0)',
    'x-ms-conversation-id': (activity.conversation as { id: string } | undefined)?.id ?? '',
    'x-ms-tenant-id': tenant.tenantId,
  };
}
