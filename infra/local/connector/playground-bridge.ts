import { json, realAddress } from '../world/replies.ts';
import type { Handler, Tenant } from '../world/types.ts';
import { authorizeBot } from './authorize.ts';
import { ConnectorRefusal } from './errors.ts';
import { signedHeaders } from './signature.ts';
import type { Activity } from './types.ts';

/** Where the Agents Playground sends what people do in it. */
export const PLAYGROUND_PATH = '/_playground/api/messages';

const SERVICE_HOST = 'smba.trafficmanager.net';
const SERVICE_PATH = '/playground/';
const SERVICE_URL = `https://${SERVICE_HOST}${SERVICE_PATH}`;
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Stands between the Agents Playground and the bot. What comes from the Playground, which signs nothing, goes to
 * the bot signed and with a service address of this tenant; what the bot sends there is authenticated here and goes
 * to the Playground. So the bot never runs without authentication.
 */
export function createPlaygroundBridge(tenant: Tenant, options: { readonly botEndpoint: string }): Handler {
  let playground: string | undefined;

  /** The Playground is believed as long as it is on this machine. */
  const toBot = async (request: Request): Promise<Response> => {
    const activity = (await request.json()) as Activity & { serviceUrl?: string };
    const from = URL.parse(activity.serviceUrl ?? '');
    if (!from || !LOOPBACK.has(from.hostname)) return json({ error: 'Not from this machine' }, 403);
    playground = from.href.replace(/\/?$/, '/');
    const rewritten = { ...activity, serviceUrl: SERVICE_URL };
    const headers = await signedHeaders(tenant, SERVICE_URL, rewritten);
    return relayed(options.botEndpoint, { method: 'POST', headers, body: JSON.stringify(rewritten) });
  };

  const toPlayground = async (request: Request, path: string): Promise<Response> => {
    try {
      await authorizeBot(tenant, request);
    } catch (error) {
      if (error instanceof ConnectorRefusal) return error.response();
      throw error;
    }
    if (!playground) return json({ error: { code: 'ServiceError', message: 'No Playground here' } }, 502);
    const hasBody = request.method === 'POST' || request.method === 'PUT';
    return relayed(playground + path, {
      method: request.method,
      headers: { 'content-type': request.headers.get('content-type') ?? 'application/json' },
      body: hasBody ? await request.text() : null,
    });
  };

  return async (request) => {
    if (new URL(request.url).pathname === PLAYGROUND_PATH && request.method === 'POST') return toBot(request);
    const asked = realAddress(request);
    if (asked?.host !== SERVICE_HOST || !asked.path.startsWith(SERVICE_PATH)) return undefined;
    return toPlayground(request, asked.path.slice(SERVICE_PATH.length) + asked.search);
  };
}

async function relayed(url: string, init: RequestInit): Promise<Response> {
  try {
    const answer = await fetch(url, init);
    const headers = { 'content-type': answer.headers.get('content-type') ?? 'application/json' };
    const empty = answer.status === 204 || answer.status === 304;
    return new Response(empty ? null : await answer.text(), { status: answer.status, headers });
  } catch (error) {
    return json({ error: { code: 'ServiceError', message: String(error) } }, 502);
  }
}
