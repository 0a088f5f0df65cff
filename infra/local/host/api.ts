import { NotPossible } from '../connector/errors.ts';
import type { Json } from '../connector/types.ts';
import { json } from '../world/replies.ts';
import { answerView, chatView } from './chat.ts';
import { type ClockMove, moveClock } from './clock.ts';
import type { HostContext } from './context.ts';
import { people } from './people.ts';
import { tabToken } from './tokens.ts';

type Act = (context: HostContext, userId: string, body: Json) => Promise<unknown> | unknown;

/** What the page does as the person picked: `POST api/{Entra id}/{word}`. */
const ACTS: Readonly<Record<string, Act>> = {
  say: async ({ connector }, id, { text }) => answerView(await connector.as(id).say(String(text))),
  execute: async ({ connector }, id, { messageId, action }) =>
    answerView(await connector.as(id).execute(String(messageId), action as Json)),
  submit: async ({ connector }, id, { messageId, data }) =>
    answerView(await connector.as(id).submit(String(messageId), data as Json)),
  see: async ({ connector }, id, { messageId }) => answerView(await connector.as(id).see(String(messageId))),
  read: ({ connector }, id) => connector.as(id).read(),
  install: async ({ connector }, id) => answerView(await connector.as(id).install()),
  uninstall: async ({ connector }, id) => answerView(await connector.as(id).uninstall()),
  block: ({ connector }, id) => connector.as(id).block(),
  unblock: ({ connector }, id) => connector.as(id).unblock(),
  token: async (context, id) => ({ token: await tabToken(context, id) }),
};

/** The JSON that the page lives on. A body must be JSON, so that no other site's form can send one. */
export async function answerApi(context: HostContext, request: Request, path: string): Promise<Response> {
  const { tenant, options } = context;
  if (request.method === 'GET') {
    const chatOf = /^([0-9a-f-]+)\/chat$/.exec(path)?.[1];
    if (chatOf && known(context, chatOf)) return json(chatView(context, chatOf));
    if (path === 'clock') return json({ now: tenant.clock.now(), offset: tenant.clock.offset() });
    if (path === 'start') {
      return json({
        app: { id: tenant.app.clientId, name: tenant.app.name },
        tenantId: tenant.tenantId,
        tabs: options.tabs ?? [],
        people: people(context),
      });
    }
    return json({ error: 'Niet gevonden' }, 404);
  }
  const body = await bodyOf(request);
  if (!body) return json({ error: 'Geen JSON' }, 415);
  try {
    return await act(context, request.method, path, body);
  } catch (error) {
    if (error instanceof NotPossible) return json({ error: error.message }, 409);
    if (error instanceof RangeError) return json({ error: error.message }, 400);
    throw error;
  }
}

async function act(context: HostContext, method: string, path: string, body: Json): Promise<Response> {
  const { tenant } = context;
  if (path === 'clock') {
    moveClock(context, body as unknown as ClockMove);
    return json({ now: tenant.clock.now(), offset: tenant.clock.offset() });
  }
  const [userId = '', word = ''] = path.split('/');
  const wanted = ACTS[word];
  if (method !== 'POST' || !wanted || !known(context, userId)) return json({ error: 'Niet gevonden' }, 404);
  return json((await wanted(context, userId, body)) ?? {});
}

const known = ({ tenant }: HostContext, userId: string) => tenant.users().some(({ id }) => id === userId);

async function bodyOf(request: Request): Promise<Json | undefined> {
  if (!request.headers.get('content-type')?.startsWith('application/json')) return undefined;
  try {
    return (await request.json()) as Json;
  } catch {
    return undefined;
  }
}
