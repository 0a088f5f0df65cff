import { realAddress } from '../world/replies.ts';
import type { Handler, Persistent, Tenant } from '../world/types.ts';
import type { ConnectorContext } from './context.ts';
import { type Delivery, deliver } from './delivery.ts';
import { createIdentity } from './identity.ts';
import { meetingActivity } from './inbound.ts';
import { findMeeting } from './meetings.ts';
import { Person } from './person.ts';
import { Rates } from './rates.ts';
import { answerBot } from './rest.ts';
import { ConnectorStore } from './store.ts';
import type { ConnectorChange, ConnectorOptions, ConnectorSwitches } from './types.ts';

/** The Bot Connector of the local tenant: REST for the bot, and people who write to it. */
export interface Connector {
  /** Answers what is addressed to `serviceUrl`, as `{any origin}/HOST/path`; an unknown operation is left to the tenant. */
  readonly handler: Handler;
  readonly part: Persistent;
  readonly serviceUrl: string;
  /** May be changed while running. */
  readonly switches: ConnectorSwitches;
  /** @throws Error for somebody who is not in the tenant */
  as(userId: string): Person;
  /** The `29:…` id under which the bot knows somebody. */
  accountId(userId: string): string;
  /** Who has the app, for Graph: installing there is installing here, and the bot hears of it. */
  readonly installations: {
    isInstalled(userId: string): boolean;
    install(userId: string): Promise<unknown>;
    uninstall(userId: string): Promise<unknown>;
  };
  /** @param key join address, event id or meeting id. @throws Error when there is no such online meeting */
  startMeeting(key: string): Promise<Delivery>;
  endMeeting(key: string): Promise<Delivery>;
  /** @returns a function that ends the listening */
  onChange(listener: (change: ConnectorChange) => void): () => void;
}

const DEFAULTS: ConnectorSwitches = {
  rates: true,
  answerLimitMs: 15_000,
  resend: 'same',
  sendToUninstalled: 'refused',
};

export function createConnector(tenant: Tenant, options: ConnectorOptions = {}): Connector {
  const listeners = new Set<(change: ConnectorChange) => void>();
  const store = new ConnectorStore();
  const identity = createIdentity(tenant);
  const people = new Map<string, Person>();
  const context: ConnectorContext = {
    tenant,
    identity,
    store,
    rates: new Rates(),
    switches: { ...DEFAULTS, ...options.switches },
    botEndpoint: options.botEndpoint ?? 'http://127.0.0.1:3978/api/messages',
    serviceUrl: options.serviceUrl ?? 'https://smba.trafficmanager.net/emea/',
    fetch: options.fetch ?? fetch,
    tell(change) {
      tenant.changed(store.name);
      for (const listener of listeners) listener(change);
    },
  };
  const meeting = (edge: 'Start' | 'End') => async (key: string) => {
    const found = findMeeting(context, key);
    if (!found) throw new Error(`No online meeting ${key}`);
    return deliver(context, meetingActivity(context, found, edge));
  };
  const as = (userId: string): Person => {
    const user = identity.userOf(userId);
    if (!user) throw new Error(`Nobody in this tenant has the id ${userId}`);
    const person = people.get(user.id) ?? new Person(context, user);
    people.set(user.id, person);
    return person;
  };
  return {
    part: store,
    serviceUrl: context.serviceUrl,
    switches: context.switches,
    async handler(request) {
      const path = pathBehind(context.serviceUrl, request);
      return path === undefined ? undefined : answerBot(context, request, path);
    },
    as,
    accountId: identity.accountId,
    installations: {
      isInstalled: (userId) => store.installation(userId).installed,
      install: (userId) => as(userId).install(),
      uninstall: (userId) => as(userId).uninstall(),
    },
    startMeeting: meeting('Start'),
    endMeeting: meeting('End'),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What follows the service address, or undefined for a request to somebody else. */
function pathBehind(serviceUrl: string, request: Request): string | undefined {
  const asked = realAddress(request);
  const { host, pathname } = new URL(serviceUrl);
  const ours = realAddress(new Request(serviceUrl)) ?? { host, path: pathname };
  const isOurs = asked?.host === ours.host && asked.path.startsWith(ours.path);
  return isOurs ? asked.path.slice(ours.path.length) : undefined;
}
