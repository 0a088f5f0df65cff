import type { World } from '../../world/world.ts';
import { postToApp } from './post.ts';
import type { Subscription, Subscriptions } from './subscriptions.ts';

const GIVE_UP_MS = 4 * 3_600_000;

export type LifecycleEvent = 'reauthorizationRequired' | 'subscriptionRemoved' | 'missed';

/** What a notice tells of a change; `data` is absent where Graph names nothing. */
interface Notice {
  readonly changeType: 'created' | 'updated' | 'deleted';
  readonly resource: string;
  readonly data: { readonly type: string; readonly id: string; readonly etag?: string } | undefined;
}

/** Brings changes to the app: several notices in one POST, again with growing gaps when it does not say 2xx. */
export interface Notifier {
  /** Tells every live subscription that `isFor` picks. */
  tell(isFor: (subscription: Subscription) => boolean, notice: Notice): void;
  /** @returns false when there is no such subscription, or it gave no address for it */
  lifecycle(subscriptionId: string, event: LifecycleEvent): boolean;
  /** Resolves when nothing is on its way; what waits for another try is not on its way. */
  idle(): Promise<void>;
  stop(): void;
}

interface Outgoing {
  readonly url: string;
  readonly value: Record<string, unknown>;
  readonly subscription: Subscription;
}

export function createNotifier(world: World, subscriptions: Subscriptions): Notifier {
  let queue: Outgoing[] = [];
  let flushing: Promise<void> | undefined;
  let underWay = 0;
  let whenIdle: (() => void)[] = [];
  const timers = new Set<NodeJS.Timeout>();

  const later = (ms: number, work: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, ms);
    timer.unref();
    timers.add(timer);
  };
  const send = async (
    url: string,
    batch: readonly Outgoing[],
    attempt: number,
    since: number,
  ): Promise<void> => {
    underWay += 1;
    const status = await postToApp(world, url, { value: batch.map(({ value }) => value) });
    const taken = status !== undefined && status >= 200 && status < 300;
    const detail = {
      url,
      status: status ?? 'no answer',
      attempt,
      resources: batch.map(({ value }) => value.resource ?? value.lifecycleEvent),
    };
    world.ledger.append('notification', taken ? 'delivered' : 'not-delivered', detail);
    if (!taken) {
      const gap = world.switches.notificationRetryMs * 2 ** (attempt - 1);
      if (world.systemTime() + gap - since > GIVE_UP_MS)
        world.ledger.append('notification', 'given-up', detail);
      else later(gap, () => void send(url, batch, attempt + 1, since));
    }
    underWay -= 1;
    settle();
  };
  const settle = () => {
    if (underWay > 0 || queue.length > 0 || flushing) return;
    for (const resolve of whenIdle) resolve();
    whenIdle = [];
  };
  const flush = () => {
    flushing = undefined;
    const batches = Map.groupBy(queue, ({ url }) => url);
    queue = [];
    for (const [url, batch] of batches) void send(url, batch, 1, world.systemTime());
    settle();
  };
  const enqueue = (outgoing: Outgoing) => {
    queue.push(outgoing);
    flushing ??= new Promise<void>((resolve) => {
      setImmediate(() => {
        flush();
        resolve();
      });
    });
  };
  const deliver = (outgoing: Outgoing, resource: string) => {
    const fault = world.faults.onNotification(resource);
    if (fault?.kind === 'drop-notification') {
      world.ledger.append('notification', 'dropped', { resource });
      return;
    }
    if (fault?.kind === 'late-notification') {
      later(fault.ms, () => enqueue(outgoing));
      return;
    }
    enqueue(outgoing);
    if (fault?.kind === 'double-notification') enqueue(outgoing);
  };
  return {
    tell(isFor, notice) {
      for (const subscription of subscriptions.live()) {
        if (!isFor(subscription) || !subscription.changeType.split(',').includes(notice.changeType)) continue;
        const value = noticeValue(world, subscription, notice);
        deliver({ url: subscription.notificationUrl, value, subscription }, notice.resource);
      }
    },
    lifecycle(subscriptionId, event) {
      const subscription = subscriptions.get(subscriptionId);
      const url = subscription?.lifecycleNotificationUrl;
      if (!subscription || !url) return false;
      enqueue({ url, subscription, value: lifecycleValue(world, subscription, event) });
      if (event === 'subscriptionRemoved') subscriptions.remove(subscription.id);
      return true;
    },
    idle: () =>
      new Promise((resolve) => {
        whenIdle.push(resolve);
        settle();
      }),
    stop() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}

function noticeValue(world: World, subscription: Subscription, { changeType, resource, data }: Notice) {
  return {
    id: world.newId(),
    ...common(world, subscription),
    changeType,
    resource,
    ...(data
      ? {
          resourceData: {
            '@odata.type': data.type,
            '@odata.id': resource,
            ...(data.etag ? { '@odata.etag': data.etag } : {}),
            id: data.id,
          },
        }
      : {}),
  };
}

function lifecycleValue(world: World, subscription: Subscription, lifecycleEvent: LifecycleEvent) {
  return { ...common(world, subscription), organizationId: world.tenantId, lifecycleEvent };
}

function common(world: World, subscription: Subscription) {
  return {
    subscriptionId: subscription.id,
    subscriptionExpirationDateTime: new Date(subscription.expiresAt).toISOString(),
    ...(subscription.clientState === null ? {} : { clientState: subscription.clientState }),
    tenantId: world.tenantId,
  };
}
