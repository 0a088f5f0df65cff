import { startBot } from '../../../support/real-bot.ts';

/**
 * A bare bot on Microsoft's SDK behind restify that answers each card action with a card, and keeps nothing. In a
 * process of its own; the first line that it writes is where it listens.
 */
const { TENANT_ID, CLIENT_ID, CLIENT_SECRET, MICROSOFT_WIRE_URL } = process.env as Record<string, string>;
const tenant = { tenantId: TENANT_ID!, app: { clientId: CLIENT_ID!, clientSecret: CLIENT_SECRET! } };

const bot = await startBot(tenant, MICROSOFT_WIRE_URL!, async (context) => {
  if (context.activity.type !== 'invoke') return;
  const value = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'echo' }] };
  const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value };
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
});
console.log(bot.endpoint);
process.once('SIGTERM', () => process.exit(0));
