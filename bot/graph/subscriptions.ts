import type { PersonId } from '../../domain/trajectory/participant.ts';
import type { Log } from '../application/ports/log.ts';
import type { BatchRequest } from './batch.ts';
import type { Graph } from './client.ts';
import { isRefusal } from './failures.ts';
import { EVENT_SUBSCRIPTION_MINUTES, LIST_SUBSCRIPTION_MINUTES } from './limits.ts';
import type { List } from './lists/columns.ts';
import { documenten, instellingen, logboek, momenten, trajecten } from './lists/definitions.ts';
import { type Site, siteOf } from './lists/site.ts';
import { segment } from './odata.ts';

/** Graph's promises to tell us of changes. Lost ones cost time only: the sweep sees everything too. */
export interface Subscriptions {
  /**
   * Makes the app's subscriptions what they should be: one on the events of each mailbox, one on each list of which
   * people edit rows, or may by mistake. Missing ones are made, ageing ones renewed, others of ours ended. Doing it
   * twice does nothing. What fails for now is logged and made up for by a later call. Throws `Unavailable`.
   */
  ensure(): Promise<void>;
}

export interface SubscriptionOptions {
  readonly confidential: Site;
  /** Ids of the sites in which moments stand with their schools. */
  readonly progress: () => Promise<readonly string[]>;
  /** Where Graph posts; `https:` in a real tenant. */
  readonly notificationUrl: string;
  /** Secret that comes back with each notification. */
  readonly clientState: string;
  /** Whose calendars the app's events stand in. */
  readonly mailboxes: () => Promise<readonly PersonId[]>;
  readonly log: Log;
}

interface Wanted {
  readonly resource: string;
  readonly changeType: string;
  readonly minutes: number;
}

interface Live {
  readonly id: string;
  readonly resource: string;
  readonly notificationUrl?: string;
  readonly expirationDateTime: string;
}

const GONE = 404;
const minuteMs = 60_000;
/** Ids in notices as the calendar stores them. */
const immutableIds = { Prefer: 'IdType="ImmutableId"' };

export function createSubscriptions(graph: Graph, options: SubscriptionOptions): Subscriptions {
  const found = new Map<string, Wanted>();

  const wantedList = async (site: Site, list: List): Promise<Wanted> => {
    const path = await site.list(list);
    const known = found.get(path);
    if (known) return known;
    const { id } = await graph.call<{ id: string }>('find a list', `${path}?$select=id`);
    const resource = `/sites/${await site.id()}/lists/${id}`;
    const wanted = { resource, changeType: 'updated', minutes: LIST_SUBSCRIPTION_MINUTES };
    found.set(path, wanted);
    return wanted;
  };

  /** A list that was thrown away may have been made again, with another id. */
  const forgetList = (gone: Wanted) => {
    for (const [path, wanted] of found) if (wanted === gone) found.delete(path);
  };

  /**
   * A school's list that is not there, or not for the app, keeps nobody else's from being followed; nor does that of the
   * board's numbers, where it was not made yet.
   */
  const wantedWhereThere = async (site: Site, list: List): Promise<readonly Wanted[]> => {
    try {
      return [await wantedList(site, list)];
    } catch (error) {
      if (!isRefusal(error)) throw error;
      options.log.warn('subscriptions.listRefused', { status: error.status, code: error.code });
      return [];
    }
  };

  const wantedLists = async (): Promise<readonly Wanted[]> => {
    const own = [trajecten, momenten, documenten, logboek].map((list) =>
      wantedList(options.confidential, list),
    );
    const others = [
      wantedWhereThere(options.confidential, instellingen),
      ...(await options.progress()).map((place) => wantedWhereThere(siteOf(place), momenten)),
    ];
    return [...(await Promise.all(own)), ...(await Promise.all(others)).flat()];
  };

  const live = async (): Promise<Live[]> => {
    const found: Live[] = [];
    let next: string | undefined = '/subscriptions';
    while (next) {
      const page: { value: readonly Live[]; '@odata.nextLink'?: string } = await graph.call(
        'list subscriptions',
        next,
      );
      found.push(...page.value.filter((each) => each.notificationUrl === options.notificationUrl));
      next = page['@odata.nextLink'];
    }
    return found;
  };

  const create = ({ resource, changeType, minutes }: Wanted, now: number): BatchRequest => ({
    method: 'POST',
    url: '/subscriptions',
    headers: immutableIds,
    body: {
      ...{ resource, changeType },
      notificationUrl: options.notificationUrl,
      lifecycleNotificationUrl: options.notificationUrl,
      clientState: options.clientState,
      expirationDateTime: expiry(now, minutes),
      latestSupportedTlsVersion: 'v1_2',
    },
  });

  return {
    async ensure() {
      const now = Date.now();
      const wanted = [
        ...[...new Set(await options.mailboxes())].map((mailbox) => ({
          resource: `/users/${segment(mailbox)}/events`,
          changeType: 'created,updated,deleted',
          minutes: EVENT_SUBSCRIPTION_MINUTES,
        })),
        ...(await wantedLists()),
      ];
      const current = new Map<string, Live>();
      const surplus: Live[] = [];
      for (const each of await live()) {
        const name = nameOf(each.resource);
        const isWanted = wanted.some(({ resource }) => nameOf(resource) === name);
        if (isWanted && !current.has(name)) current.set(name, each);
        else surplus.push(each);
      }
      const missing = wanted.filter(({ resource }) => !current.has(nameOf(resource)));
      const requests: BatchRequest[] = [
        ...missing.map((one) => create(one, now)),
        ...wanted.flatMap((one) => {
          const found = current.get(nameOf(one.resource));
          if (!found) return [];
          const left = Date.parse(found.expirationDateTime) - now;
          if (left > (one.minutes / 2) * minuteMs) return [];
          const body = { expirationDateTime: expiry(now, one.minutes) };
          return [{ method: 'PATCH' as const, url: `/subscriptions/${segment(found.id)}`, body }];
        }),
        ...surplus.map(({ id }) => ({ method: 'DELETE' as const, url: `/subscriptions/${segment(id)}` })),
      ];
      const results = requests.length > 0 ? await graph.batch('keep subscriptions', requests) : [];
      for (const [i, one] of missing.entries()) if (results[i]!.status === GONE) forgetList(one);
      const failed = results.filter((result) => result.status >= 400 && result.status !== GONE);
      for (const { status, code } of failed) options.log.warn('subscriptions.failed', { status, code });
    },
  };
}

/** A little less than the most that Graph allows: our clocks differ. */
function expiry(now: number, minutes: number): string {
  return new Date(now + (minutes - 5) * minuteMs).toISOString();
}

/** Graph may give a resource back without its first slash, or in other letters. */
function nameOf(resource: string): string {
  return resource.replace(/^\//, '').toLowerCase();
}
