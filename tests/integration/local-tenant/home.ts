import { ConfidentialClientApplication, type INetworkModule } from '@azure/msal-node';
import {
  AuthenticationHandler,
  Client,
  type Context,
  RetryHandler,
  RetryHandlerOptions,
} from '@microsoft/microsoft-graph-client';
import { afterEach } from 'vitest';
import { createTenant, type LocalTenant } from '../../../infra/local/tenant.ts';
import { stableId } from '../../../infra/local/world/ids.ts';
import type { TenantOptions } from '../../../infra/local/world/options.ts';
import type { SeedData, SeedUser } from '../../../infra/local/world/seed.ts';
import { graphContract } from '../../support/graph-contract.ts';

/** The people of these tests: a coach, a teacher, a director, and a guest without a mailbox. */
export const coach = person('Coach Kok');
export const teacher = person('Juf Jansen', { managerId: stableId('user:Directeur Dijk') });
export const director = person('Directeur Dijk');
export const guest = person('Gast Groot', { userType: 'Guest', mail: 'gast@elders.example' });

export const SMALL_TENANT: SeedData = {
  organization: { name: 'proef', displayName: 'Stichting Proef', domain: 'proef.example' },
  users: [coach, teacher, director, guest],
  sites: [
    { path: 'Vertrouwelijk', displayName: 'Vertrouwelijk', appRole: 'fullcontrol' },
    {
      path: 'Voortgang',
      displayName: 'Voortgang',
      appRole: 'manage',
      members: [{ userId: director.id, role: 'write' }],
    },
    { path: 'Personeel', displayName: 'Personeel' },
  ],
  teamsApp: { externalId: stableId('manifest'), displayName: 'Trajectwijzer' },
};

/** What goes from the libraries to the tenant: the wire's own `fetch`, or one to a listener. */
export type Wire = (url: string, init?: RequestInit) => Promise<Response>;

export interface Home {
  readonly tenant: LocalTenant;
  readonly graph: Client;
  readonly wire: Wire;
  /** What the published description of Graph has against the traffic so far. */
  readonly complaints: string[];
}

const open: LocalTenant[] = [];
afterEach(async () => {
  for (const tenant of open.splice(0)) await tenant.close();
});

/** A tenant in this process, and Microsoft's own Graph client in front of it. */
export async function home(options: TenantOptions = {}): Promise<Home> {
  const tenant = await createTenant({ seed: SMALL_TENANT, ...options });
  open.push(tenant);
  const complaints: string[] = [];
  const contract = graphContract();
  tenant.onExchange((exchange) => complaints.push(...(contract?.check(exchange) ?? [])));
  const wire: Wire = (url, init) =>
    tenant.fetch(new Request(url.replace(/^https:\/\//, 'http://tenant/'), init));
  return { tenant, wire, complaints, graph: graphClient(tenant, wire) };
}

/** Microsoft's client as it comes, with a last handler that swaps the wire. */
export function graphClient(tenant: LocalTenant, wire: Wire): Client {
  const entra = entraClient(tenant, wire);
  const authentication = new AuthenticationHandler({
    async getAccessToken() {
      const answer = await entra.acquireTokenByClientCredential({
        scopes: ['https://graph.microsoft.com/.default'],
      });
      return answer!.accessToken;
    },
  });
  const retry = new RetryHandler(new RetryHandlerOptions(1, 3));
  authentication.setNext(retry);
  retry.setNext({
    async execute(context: Context) {
      context.response = await wire(String(context.request), context.options as RequestInit);
    },
  });
  return Client.initWithMiddleware({ middleware: authentication });
}

export function entraClient(tenant: LocalTenant, wire: Wire, clientSecret = tenant.app.clientSecret) {
  return new ConfidentialClientApplication({
    auth: {
      clientId: tenant.app.clientId,
      clientSecret,
      authority: `https://login.microsoftonline.com/${tenant.tenantId}`,
    },
    system: { networkClient: networkClient(wire) },
  });
}

function networkClient(wire: Wire): INetworkModule {
  const send = async (url: string, init: RequestInit) => {
    const response = await wire(url, init);
    return {
      headers: Object.fromEntries(response.headers),
      body: await response.json(),
      status: response.status,
    };
  };
  return {
    sendGetRequestAsync: (url, options) => send(url, { headers: options?.headers ?? {} }),
    sendPostRequestAsync: (url, options) =>
      send(url, { method: 'POST', headers: options?.headers ?? {}, body: options?.body ?? '' }),
  };
}

function person(displayName: string, more: Partial<SeedUser> = {}): SeedUser {
  const [givenName = '', surname = ''] = displayName.split(' ');
  const userPrincipalName = `${givenName}.${surname}@proef.example`.toLowerCase();
  return {
    ...{ id: stableId(`user:${displayName}`), displayName, givenName, surname, userPrincipalName },
    ...{ mail: userPrincipalName, jobTitle: null, department: null, officeLocation: null },
    ...{ preferredLanguage: 'nl-NL', userType: 'Member', accountEnabled: true },
    ...more,
  };
}

/** A meeting body of half an hour, at a wall time in Amsterdam. */
export function meeting(start: string, attendees: readonly SeedUser[] = [], more: object = {}) {
  const end = new Date(Date.parse(`${start}Z`) + 1_800_000).toISOString().slice(0, 19);
  return {
    subject: 'Gesprek',
    start: { dateTime: start, timeZone: 'Europe/Amsterdam' },
    end: { dateTime: end, timeZone: 'Europe/Amsterdam' },
    attendees: attendees.map(({ mail, displayName }) => ({
      emailAddress: { address: mail, name: displayName },
      type: 'required',
    })),
    ...more,
  };
}

/** Waits until `done` gives something, looking again after each turn of the event loop. */
export async function until<T>(done: () => T | undefined, what: string): Promise<T> {
  const deadline = Date.now() + 5_000;
  for (;;) {
    const found = done();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`Never came: ${what}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
