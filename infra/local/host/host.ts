import type { Connector } from '../connector/connector.ts';
import { json } from '../world/replies.ts';
import type { Handler, Tenant, TenantUser } from '../world/types.ts';
import { answerApi } from './api.ts';
import { asset } from './assets.ts';
import { createLive } from './live.ts';

/** A tab of the app, as its manifest has it. `contentUrl` may hold Teams' placeholders, `{theme}` and the like. */
export interface HostTab {
  readonly entityId: string;
  readonly name: string;
  readonly contentUrl: string;
  readonly websiteUrl?: string;
}

/** How the page speaks of somebody; what is absent is taken from the directory. */
interface PersonNote {
  /** Short name in the address; default what stands before the @. */
  readonly alias?: string;
  /** What people are grouped by: a school, a company. Default the office. */
  readonly group?: string;
  /** Default the job title. */
  readonly role?: string;
  /** One sentence on what this person is in the middle of. */
  readonly story?: string;
}

export interface HostOptions {
  readonly tabs?: readonly HostTab[];
  readonly describe?: (user: TenantUser) => PersonNote;
  /** Whether people teach on a date (`YYYY-MM-DD`), for the clock. Default Monday to Friday. */
  readonly isSchoolDay?: (date: string) => boolean;
}

export interface HostContext {
  readonly tenant: Tenant;
  readonly connector: Connector;
  readonly options: HostOptions;
}

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
