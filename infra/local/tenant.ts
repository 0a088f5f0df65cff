import { randomBytes } from 'node:crypto';
import { createEntra } from './entra/entra.ts';
import type { Consent } from './entra/grants.ts';
import { generateKeys, loadKeys, sharedKeys, type TenantKeys } from './entra/keys.ts';
import { createTokens } from './entra/tokens.ts';
import type { TenantActs } from './graph/acts.ts';
import { createGraph } from './graph/graph.ts';
import type { Installations } from './graph/teams/installations.ts';
import { listen } from './listener.ts';
import { createClock } from './world/clock.ts';
import { control } from './world/control.ts';
import { createFaults, type Faults } from './world/faults.ts';
import { countedIds, randomIds, stableId } from './world/ids.ts';
import { createLedger, type ReadableLedger } from './world/ledger.ts';
import { DEFAULT_APP_ROLES, DEFAULT_SWITCHES, type Switches, type TenantOptions } from './world/options.ts';
import { json, realAddress } from './world/replies.ts';
import type { SeedData } from './world/seed.ts';
import { createSnapshots } from './world/snapshot.ts';
import type { Exchange, Handler, LedgerEntry, Persistent, Tenant } from './world/types.ts';
import type { World } from './world/world.ts';

/** A Microsoft 365 tenant in this process: a `fetch` first, a listener second. */
export interface LocalTenant extends Tenant {
  readonly ledger: ReadableLedger;
  readonly faults: Faults;
  /** Can be changed while it runs. */
  readonly switches: Switches;
  /** What the administrator consented to; can be taken away while it runs. */
  readonly consent: Consent;
  /** Answers a request for `{any origin}/HOST/path`, or for a path of the browser host. Rejects when a fault cuts the wire. */
  fetch(request: Request): Promise<Response>;
  /** Listens on the loopback address; port 0 or absent takes a free one. */
  listen(port?: number): Promise<{ url: string; close: () => Promise<void> }>;
  /** Plugs in a room: its requests, and what of it is kept. */
  use(handler: Handler, part?: Persistent): void;
  /** Hears of every exchange with Graph, of each one inside a batch, and of every notification. Gives back the way to stop. */
  onExchange(listener: (exchange: Exchange) => void): () => void;
  /** Adds to what stands in the tenant. */
  seed(data: SeedData): void;
  /** Empties the tenant, and puts the seed of its options back. Keys, app and tenant id stay. */
  reset(): Promise<void>;
  /** What people and administrators do to the tenant, or what simply happens to it. */
  readonly acts: TenantActs;
  /** The Connector, once it is there, keeps where the app is installed. */
  followInstallations(installations: Installations): void;
  /** Saves and stops. */
  close(): Promise<void>;
}

const MICROSOFT_HOST =
  /(^|\.)(microsoft\.com|microsoftonline\.com|botframework\.com|trafficmanager\.net|sharepoint\.com|office\.com|windows\.net)$/;

export async function createTenant(options: TenantOptions = {}): Promise<LocalTenant> {
  const systemTime = options.systemTime ?? Date.now;
  const organization = options.seed?.organization ?? {
    name: 'lokaal',
    displayName: 'Lokale tenant',
    domain: 'lokaal.example',
  };
  const snapshots = createSnapshots(options.dataDir);
  const tenantId = stableId(`tenant:${organization.name}`);
  const identity = await identityOf(options, snapshots);
  const app = {
    clientId: stableId(`app:${organization.name}`),
    clientSecret: identity.clientSecret,
    name: options.seed?.teamsApp?.displayName ?? 'Trajectwijzer',
  };
  const clock = createClock(systemTime, options.clockOffset ?? 0);
  const ledger = createLedger(systemTime);
  const consent: Consent = { appRoles: new Set(), delegatedScopes: new Set() };
  const consentAll = () => {
    consent.appRoles = new Set(options.appRoles ?? DEFAULT_APP_ROLES);
    consent.delegatedScopes = new Set(options.delegatedScopes ?? ['User.Read']);
  };
  consentAll();
  const listeners = new Set<(exchange: Exchange) => void>();
  const world: World = {
    tenantId,
    organization,
    app,
    clock,
    ledger,
    tokens: createTokens(identity.keys, tenantId, app.clientId, systemTime),
    faults: createFaults(options.randomSeed ?? 1, (detail) => ledger.append('host', 'fault', detail)),
    switches: { ...DEFAULT_SWITCHES, ...options.switches },
    systemTime,
    newId: options.dataDir ? randomIds : countedIds(),
    changed: snapshots.changed,
    deliver: options.deliver ?? fetch,
    exchanged: (exchange) => {
      for (const listener of listeners) listener(exchange);
    },
    watched: () => listeners.size > 0,
  };
  snapshots.add({
    name: 'clock',
    save: () => clock.offset(),
    load: (offset) => clock.setOffset(offset as number),
    reset: () => clock.setOffset(options.clockOffset ?? 0),
  });
  clock.onChange(() => snapshots.changed('clock'));
  const graph = createGraph(world, consent, snapshots);
  const handlers: Handler[] = [createEntra(world, identity.keys, consent, graph.users), graph.handler];
  const started = snapshots.add(startedPart());
  /** The seed is how things stand at the start, and nothing that happened. */
  const plant = () => {
    if (options.seed) graph.seed(options.seed);
    ledger.clear();
  };
  if (!started) plant();
  snapshots.changed();

  const reset = async () => {
    snapshots.reset();
    world.faults.clear();
    consentAll();
    plant();
  };
  const offer = async (request: Request) => {
    for (const handler of handlers) {
      const response = await handler(request);
      if (response) return response;
    }
    return undefined;
  };
  const tenantFetch = async (request: Request): Promise<Response> => {
    const address = realAddress(request);
    if (address && MICROSOFT_HOST.test(address.host)) return onMicrosoftHost(request, address);
    if (new URL(request.url).pathname.startsWith('/_tenant/'))
      return control(world, { reset, seed: graph.seed, more: graph.control }, request);
    return (await offer(request)) ?? json({ error: 'Not found' }, 404);
  };
  const onMicrosoftHost = async (
    request: Request,
    { host, path, search }: { host: string; path: string; search: string },
  ) => {
    const area = areaOf(host);
    const note = (status: number | string) =>
      ledger.append(area, 'request', { method: request.method, host, path: path + search, status });
    try {
      const response = await world.faults.around(
        { method: request.method, host, path: path + search, signal: request.signal },
        async () => (await offer(request)) ?? unknownOperation(world, area, request.method, host, path),
      );
      note(response.status);
      return response;
    } catch (error) {
      note('no answer');
      throw error;
    }
  };
  const servers: (() => Promise<void>)[] = [];
  return {
    ...{ tenantId, app, clock, ledger, tokens: world.tokens, faults: world.faults, switches: world.switches },
    consent,
    users: graph.users,
    eventsOf: graph.eventsOf,
    changed: snapshots.changed,
    fetch: tenantFetch,
    async listen(port) {
      const server = await listen(tenantFetch, port);
      servers.push(server.close);
      return server;
    },
    use(handler, part) {
      handlers.push(handler);
      if (part) snapshots.add(part);
    },
    onExchange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    seed: graph.seed,
    reset,
    acts: graph.acts,
    followInstallations: graph.followInstallations,
    async close() {
      graph.stop();
      await Promise.all(servers.map((close) => close()));
      snapshots.close();
    },
  };
}

/** The keys and the secret of the app: made at the first start, kept from then on. */
async function identityOf(
  options: TenantOptions,
  snapshots: ReturnType<typeof createSnapshots>,
): Promise<{ keys: TenantKeys; clientSecret: string }> {
  type Saved = { keys: Parameters<typeof loadKeys>[0]; clientSecret: string };
  let saved: Saved | undefined;
  snapshots.add({
    name: 'identity',
    save: () => saved,
    load: (snapshot) => {
      saved = snapshot as Saved;
    },
    reset: () => {},
  });
  if (saved) return { keys: await loadKeys(saved.keys), clientSecret: saved.clientSecret };
  const keys = options.dataDir ? await generateKeys() : await sharedKeys();
  const clientSecret = randomBytes(30).toString('base64url');
  saved = { keys: { entra: keys.entra.jwk, bot: keys.bot.jwk }, clientSecret };
  return { keys, clientSecret };
}

/** Its presence on disk says that the seed has been planted. */
function startedPart(): Persistent {
  return { name: 'started', save: () => true, load: () => {}, reset: () => {} };
}

function areaOf(host: string): LedgerEntry['area'] {
  if (host.startsWith('login.')) return 'entra';
  return host === 'graph.microsoft.com' || host.endsWith('.sharepoint.com') ? 'graph' : 'connector';
}

/** Loud, so that a test on the ledger fails: the stand-in must not be trusted where it knows nothing. */
function unknownOperation(
  world: World,
  area: LedgerEntry['area'],
  method: string,
  host: string,
  path: string,
): Response {
  world.ledger.append(area, 'unknown-operation', { method, host, path });
  const message = `The local tenant does not know ${method} https://${host}${path}`;
  console.error(message);
  return json({ error: { code: 'notImplemented', message } }, 501);
}
