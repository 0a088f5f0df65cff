import { randomUUID } from 'node:crypto';
import type { House } from '../../../support/house/house.ts';
import { fullName, id } from '../../../support/house/people.ts';

/** Sends one card action to a bot and waits for the card that comes back. */
export type Press = (endpoint: string, data: Readonly<Record<string, unknown>>) => Promise<void>;

/**
 * Sanne at a card, as the Bot Connector brings it: one signed token for many activities, as Microsoft does, so
 * that signing is not what is measured.
 */
export async function presser({ tenant, connector }: House): Promise<Press> {
  const { serviceUrl } = connector;
  const token = await tenant.tokens.sign('botframework', {
    iss: 'https://api.botframework.com',
    aud: tenant.app.clientId,
    serviceurl: serviceUrl,
  });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json; charset=utf-8' };
  const sanne = { id: connector.accountId(id('sanne')), name: fullName('sanne'), aadObjectId: id('sanne') };
  return async (endpoint, data) => {
    const activity = {
      type: 'invoke',
      name: 'adaptiveCard/action',
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl,
      from: sanne,
      recipient: { id: `28:${tenant.app.clientId}`, name: tenant.app.name },
      conversation: { conversationType: 'personal', tenantId: tenant.tenantId, id: 'a:chat' },
      channelData: { tenant: { id: tenant.tenantId }, source: { name: 'message' } },
      entities: [
        { locale: 'nl-NL', country: 'NL', platform: 'Web', timezone: 'Europe/Amsterdam', type: 'clientInfo' },
      ],
      locale: 'nl-NL',
      timestamp: new Date().toISOString(),
      replyToId: '1',
      value: { action: { type: 'Action.Execute', verb: 'act', data }, trigger: 'manual' },
    };
    const answer = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(activity) });
    const body = (await answer.json()) as { type?: string };
    if (answer.status !== 200 || body.type !== 'application/vnd.microsoft.card.adaptive')
      throw new Error(`The action was answered ${answer.status}: ${JSON.stringify(body).slice(0, 300)}`);
  };
}
