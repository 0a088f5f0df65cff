import type { Connector } from '../connector/connector.ts';
import { json } from '../world/replies.ts';
import type { Handler, Tenant } from '../world/types.ts';
import { answerApi } from './api.ts';
import { asset } from './assets.ts';
import type { HostContext, HostOptions } from './context.ts';
import { createLive } from './live.ts';

/** The browser host: the pages at `/`, and what they ask for below `/_host/`. */
export function createHost(
  tenant: Tenant,
  connector: Connector,
  options: HostOptions = {},
): { readonly handler: Handler } {
  const context: HostContext = { tenant, connector, options };
  const live = createLive(tenant, connector);
  return {
    async handler(request) {
      const { pathname } = new URL(request.url);
      if (pathname === '/') return asset('index.html');
      if (!pathname.startsWith('/_host/')) return undefined;
      const path = pathname.slice('/_host/'.length);
      if (path === 'live') return live(request);
      if (path.startsWith('api/')) return answerApi(context, request, path.slice('api/'.length));
      return (await asset(path)) ?? json({ error: 'Niet gevonden' }, 404);
    },
  };
}
