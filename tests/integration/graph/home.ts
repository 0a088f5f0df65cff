import { createCalendar } from '../../../bot/graph/calendar/calendar.ts';
import { createGraph, type Graph } from '../../../bot/graph/client.ts';
import { createEntraClient, createTokens } from '../../../bot/graph/entra.ts';
import { createLists } from '../../../bot/graph/lists/lists.ts';
import { provisionLists } from '../../../bot/graph/lists/provision.ts';
import { createSites, type Sites } from '../../../bot/graph/lists/sites.ts';
import { createTruth } from '../../../bot/graph/truth.ts';
import { createWire } from '../../../bot/graph/wire.ts';
import { createTenant, type LocalTenant } from '../../../infra/local/tenant.ts';
import type { TenantOptions } from '../../../infra/local/world/options.ts';
import type { SeedEvent, SeedUser } from '../../../infra/local/world/seed.ts';
import type { LedgerEntry } from '../../../infra/local/world/types.ts';
import { holdToContract } from '../../support/graph-contract.ts';
import { keptLog } from '../../support/log.ts';

export const SANNE = 'a3f0c1de-0000-4000-8000-000000000001';
export const BRAM = 'a3f0c1de-0000-4000-8000-000000000002';
export const FATIMA = 'a3f0c1de-0000-4000-8000-000000000003';
export const GUEST = 'a3f0c1de-0000-4000-8000-000000000004';
const HIDDEN = 'a3f0c1de-0000-4000-8000-000000000005';
export const SITE = 'lokaal.sharepoint.com:/sites/vertrouwelijk';
export const SCHOOL_SITE = 'lokaal.sharepoint.com:/sites/voortgang-zonnehoek';
export const mailOf = (givenName: string) => `${givenName}@school.example`;

/** A tenant with five people, a confidential site and that of a school, and the app's own adapters on its wire. */
export interface GraphHome {
  readonly tenant: LocalTenant;
  readonly origin: string;
  readonly graph: Graph;
  readonly sites: Sites;
  readonly log: ReturnType<typeof keptLog>;
  readonly calendar: ReturnType<typeof createCalendar>;
  readonly lists: ReturnType<typeof createLists>;
  readonly truth: ReturnType<typeof createTruth>;
  /** Requests to Graph since the last call, those inside a batch apart. */
  requests(): { readonly outer: readonly string[]; readonly inner: readonly string[] };
  /** Does something in Microsoft 365 as a person, past the app. */
  as(person: string, method: string, path: string, body?: unknown): Promise<unknown>;
  /** Throws when anything that went over the wire was not as Microsoft describes it. */
  close(): Promise<void>;
}

export async function startHome(
  options: { readonly events?: readonly SeedEvent[]; readonly switches?: TenantOptions['switches'] } = {},
): Promise<GraphHome> {
  const tenant = await createTenant({
    seed: {
      users: [
        user(SANNE, 'Sanne', 'de Vries'),
        user(BRAM, 'Bram', 'Koster'),
        user(FATIMA, 'Fatima', "O'Brien"),
        { ...user(GUEST, 'Gast', 'van Buiten'), userType: 'Guest' },
        { ...user(HIDDEN, 'Hanna', 'Stil'), freeBusyVisible: false },
      ],
      events: options.events ?? [],
      sites: [
        {
          path: 'vertrouwelijk',
          displayName: 'Vertrouwelijk',
          appRole: 'manage',
          members: [{ userId: FATIMA, role: 'write' }],
        },
        {
          path: 'voortgang-zonnehoek',
          displayName: 'Voortgang De Zonnehoek',
          appRole: 'manage',
          members: [{ userId: BRAM, role: 'write' }],
        },
      ],
      teamsApp: { externalId: 'manifest-id', displayName: 'Trajectwijzer' },
    },
    switches: options.switches ?? {},
  });
  const asDescribed = holdToContract(tenant);
  const { url: origin } = await tenant.listen();
  const log = keptLog();
  const wire = createWire({ origin });
  const entra = createEntraClient({ tenantId: tenant.tenantId, ...tenant.app }, wire);
  const graph = createGraph(createTokens(entra, log), wire);
  await provisionLists(graph, SITE);
  const sites = createSites(graph, SITE, log);
  let seen = tenant.ledger.entries().length;
  return {
    ...{ tenant, origin, graph, sites, log },
    calendar: createCalendar(graph, {
      linkTo: (path) => ({ href: `https://app.example/${path}?a="b"&c`, label: 'Open in Trajectwijzer' }),
      log,
    }),
    lists: createLists(graph, { sites, log }),
    truth: createTruth(graph, { sites, log }),
    requests() {
      const entries = tenant.ledger.entries().slice(seen);
      seen = tenant.ledger.entries().length;
      const toGraph = entries.filter((each) => each.area === 'graph' && each.what === 'request');
      const line = ({ detail }: LedgerEntry) => `${detail.method} ${detail.path} ${detail.status}`;
      return {
        outer: toGraph.filter((each) => !each.detail.inBatch).map(line),
        inner: toGraph.filter((each) => each.detail.inBatch).map(line),
      };
    },
    async as(person, method, path, body) {
      const answer = await fetch(`${origin}/_tenant/as/${person}${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
      return text === '' ? undefined : JSON.parse(text);
    },
    async close() {
      await tenant.close();
      asDescribed();
    },
  };
}

function user(id: string, givenName: string, surname: string): SeedUser {
  return {
    ...{ id, givenName, surname, displayName: `${givenName} ${surname}` },
    ...{ userPrincipalName: mailOf(givenName.toLowerCase()), mail: mailOf(givenName.toLowerCase()) },
    ...{ jobTitle: 'Leerkracht', department: null, officeLocation: null, preferredLanguage: 'nl-NL' },
    ...{ userType: 'Member', accountEnabled: true },
  };
}
