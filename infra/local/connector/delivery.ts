import type { ConnectorContext } from './context.ts';
import { signedHeaders } from './signature.ts';
import type { Activity } from './types.ts';

/** What came back from the bot. */
export interface Delivery {
  /** 504 when the bot took too long, 502 when it could not be reached. */
  readonly status: number;
  readonly body: unknown;
}

/**
 * Brings an activity to the bot, signed as the Bot Framework signs it, and waits for the answer.
 * When the bot is too late the activity goes out once more if the switch `resend` says so.
 */
export async function deliver(context: ConnectorContext, activity: Activity): Promise<Delivery> {
  const first = await attempt(context, activity, 1);
  const { resend } = context.switches;
  if (first.status !== 504 || resend === 'nothing') return first;
  const again =
    resend === 'same' ? activity : { ...activity, id: context.store.nextId(context.tenant.clock.now()) };
  return attempt(context, again, 2);
}

async function attempt(context: ConnectorContext, activity: Activity, count: number): Promise<Delivery> {
  const { tenant, serviceUrl, botEndpoint, switches } = context;
  const started = Date.now();
  const headers = await signedHeaders(tenant, serviceUrl, activity);
  const delivery = await send(context.fetch, switches.answerLimitMs, botEndpoint, headers, activity);
  tenant.ledger.append('connector', 'activity.delivered', {
    activityId: activity.id,
    type: activity.type,
    name: activity.name,
    userId: activity.from?.aadObjectId,
    attempt: count,
    status: delivery.status,
    ms: Date.now() - started,
  });
  return delivery;
}

async function send(
  post: ConnectorContext['fetch'],
  limitMs: number,
  url: string,
  headers: Record<string, string>,
  activity: Activity,
): Promise<Delivery> {
  const signal = AbortSignal.timeout(limitMs);
  try {
    const response = await post(
      new Request(url, { method: 'POST', headers, body: JSON.stringify(activity), signal }),
    );
    return { status: response.status, body: read(await response.text()) };
  } catch (error) {
    if (signal.aborted) return { status: 504, body: { error: { code: 'GatewayTimeout' } } };
    return { status: 502, body: { error: { code: 'BotUnreachable', message: String(error) } } };
  }
}

function read(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
