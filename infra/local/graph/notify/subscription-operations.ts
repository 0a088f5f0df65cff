import type { World } from '../../world/world.ts';
import { BASE, bodyOf, type Call, type Operation } from '../wire/call.ts';
import { GraphError } from '../wire/errors.ts';
import { provesItself } from './post.ts';
import { invalidSubscription, readExpiration, readSubscription } from './read-subscription.ts';
import type { Subscription, Subscriptions, Watched } from './subscriptions.ts';

/** Finds out what a resource text stands for, and throws Graph's error when the caller may not read it. */
export type ResolveResource = (call: Call, resource: string) => Watched;

/** Subscriptions: made after the handshake, renewed, looked up and taken away. */
export function subscriptionOperations(
  world: World,
  subscriptions: Subscriptions,
  resolve: ResolveResource,
): readonly Operation[] {
  const on = (method: string, below: string, run: Operation['run']): Operation => ({
    ...{ method, pattern: `/subscriptions${below}`, service: 'graph', roles: [], run },
  });
  const one = (call: Call): Subscription => {
    const subscription = subscriptions.get(call.params.subscription!);
    if (!subscription) throw new GraphError(404, 'ResourceNotFound', 'The object was not found.');
    return subscription;
  };
  return [
    on('POST', '', async (call) => {
      const body = bodyOf(call);
      if (typeof body.resource !== 'string') throw invalidSubscription('The resource is missing.');
      const subscription = readSubscription(world, body, resolve(call, body.resource));
      refuseSecond(world, subscriptions, subscription);
      const { notificationUrl, lifecycleNotificationUrl } = subscription;
      for (const url of new Set([notificationUrl, lifecycleNotificationUrl ?? notificationUrl]))
        if (!(await provesItself(world, url)))
          throw new GraphError(
            400,
            'ValidationError',
            'Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request.',
          );
      subscriptions.add(subscription);
      world.ledger.append('graph', 'subscription.created', {
        id: subscription.id,
        resource: subscription.resource,
      });
      return {
        status: 201,
        body: {
          '@odata.context': `${BASE}/$metadata#subscriptions/$entity`,
          ...present(world, subscription),
        },
      };
    }),
    on('GET', '', () => ({
      status: 200,
      body: {
        '@odata.context': `${BASE}/$metadata#subscriptions`,
        value: subscriptions.live().map((each) => present(world, each)),
      },
    })),
    on('GET', '/{subscription}', (call) => ({ status: 200, body: present(world, one(call)) })),
    on('PATCH', '/{subscription}', (call) => {
      const subscription = one(call);
      subscriptions.renew(
        subscription,
        readExpiration(world, bodyOf(call).expirationDateTime, subscription.watched),
      );
      return { status: 200, body: present(world, subscription) };
    }),
    on('DELETE', '/{subscription}', (call) => {
      subscriptions.remove(one(call).id);
      return { status: 204 };
    }),
    on('POST', '/{subscription}/reauthorize', (call) => {
      one(call);
      return { status: 204 };
    }),
  ];
}

function refuseSecond(world: World, subscriptions: Subscriptions, asked: Subscription): void {
  if (asked.watched.kind === 'list' && world.switches.repeatedListSubscription === 'accepted') return;
  const same = subscriptions
    .live()
    .find(
      (each) =>
        JSON.stringify(each.watched) === JSON.stringify(asked.watched) &&
        each.changeType === asked.changeType,
    );
  if (same)
    throw new GraphError(
      409,
      'Conflict',
      `A subscription with the same resource and change type exists already: subscription id ${same.id}.`,
    );
}

function present(world: World, subscription: Subscription) {
  return {
    id: subscription.id,
    resource: subscription.resource,
    applicationId: world.app.clientId,
    changeType: subscription.changeType,
    clientState: subscription.clientState,
    notificationUrl: subscription.notificationUrl,
    lifecycleNotificationUrl: subscription.lifecycleNotificationUrl,
    notificationQueryOptions: null,
    notificationUrlAppId: null,
    expirationDateTime: new Date(subscription.expiresAt).toISOString(),
    creatorId: world.app.clientId,
    includeResourceData: null,
    latestSupportedTlsVersion: subscription.latestSupportedTlsVersion,
    encryptionCertificate: null,
    encryptionCertificateId: null,
  };
}
