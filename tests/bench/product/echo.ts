import { type Connector, createConnector } from '../../../infra/local/connector/connector.ts';
import { createTenant } from '../../../infra/local/tenant.ts';
import { id, seed } from '../../support/house/people.ts';
import { startBot } from '../../support/real-bot.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';

export interface Echo {
  /** One card action; the answer is a card. */
  press(data: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): Promise<void>;
}

/** A bare bot on Microsoft's SDK that answers each card action with a card, and keeps nothing. */
export async function startEcho(): Promise<Echo> {
  const tenant = await createTenant({ seed });
  const { url } = await tenant.listen();
  const bot = await startBot(tenant, url, async (context) => {
    if (context.activity.type !== 'invoke') return;
    const value = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'echo' }] };
    const body = { statusCode: 200, type: CARD, value };
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
  });
  const connector: Connector = createConnector(tenant, {
    botEndpoint: bot.endpoint,
    switches: { rates: false },
  });
  tenant.use(connector.handler, connector.part);
  const sanne = connector.as(id('sanne'));
  await sanne.install();
  return {
    press: (data) => sanne.execute('1', { verb: 'echo', data }),
    async close() {
      await bot.close();
      await tenant.close();
    },
  };
}
