import type { Snapshots } from '../../world/snapshot.ts';
import type { World } from '../../world/world.ts';

/** What a subscription looks at. */
export type Watched =
  | { readonly kind: 'events'; readonly userId: string }
  | { readonly kind: 'list'; readonly siteId: string; readonly listId: string }
  | { readonly kind: 'drive'; readonly driveId: string }
  | { readonly kind: 'users' };

export interface Subscription {
  readonly id: string;
  readonly resource: string;
  readonly watched: Watched;
  readonly changeType: string;
  readonly notificationUrl: string;
  readonly lifecycleNotificationUrl: string | null;
  readonly clientState: string | null;
  readonly latestSupportedTlsVersion: string;
  /** Real time, epoch ms: leases do not follow the tenant's clock. */
  expiresAt: number;
}

/** The subscriptions of the app. One that has expired is gone, without a word. */
export interface Subscriptions {
  live(): readonly Subscription[];
  get(id: string): Subscription | undefined;
  add(subscription: Subscription): void;
  renew(subscription: Subscription, expiresAt: number): void;
  remove(id: string): void;
}

export function createSubscriptions(world: World, snapshots: Snapshots): Subscriptions {
  let subscriptions = new Map<string, Subscription>();
  snapshots.add({
    name: 'subscriptions',
    save: () => [...subscriptions.values()],
    load(saved) {
      subscriptions = new Map((saved as Subscription[]).map((each) => [each.id, each]));
    },
    reset: () => subscriptions.clear(),
  });
  const live = () => [...subscriptions.values()].filter(({ expiresAt }) => expiresAt > world.systemTime());
  return {
    live,
    get: (id) => live().find((each) => each.id === id),
    add(subscription) {
      subscriptions.set(subscription.id, subscription);
      world.changed('subscriptions');
    },
    renew(subscription, expiresAt) {
      subscription.expiresAt = expiresAt;
      world.changed('subscriptions');
    },
    remove(id) {
      subscriptions.delete(id);
      world.changed('subscriptions');
    },
  };
}
