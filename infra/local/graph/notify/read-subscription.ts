import type { World } from '../../world/world.ts';
import { GraphError } from '../wire/errors.ts';
import type { Subscription, Watched } from './subscriptions.ts';

const MINUTE = 60_000;
const SHORTEST_MINUTES = 45;
/** The longest life of a subscription, in minutes. */
const LONGEST_MINUTES: Readonly<Record<Watched['kind'], number>> = {
  events: 10_080,
  list: 42_300,
  drive: 42_300,
  users: 41_760,
};
const CHANGE_TYPES = ['created', 'updated', 'deleted'];
const LONGEST_CLIENT_STATE = 128;

export const invalidSubscription = (message: string) => new GraphError(400, 'InvalidRequest', message);

/** Reads the body of POST /subscriptions. `watched` is what its resource stands for. Throws Graph's 400. */
export function readSubscription(
  world: World,
  body: Readonly<Record<string, unknown>>,
  watched: Watched,
): Subscription {
  const { resource, notificationUrl, lifecycleNotificationUrl = null, clientState = null } = body;
  if (body.includeResourceData === true)
    throw new GraphError(501, 'notImplemented', 'The local tenant sends no resource data in notifications.');
  if (clientState !== null && (typeof clientState !== 'string' || clientState.length > LONGEST_CLIENT_STATE))
    throw invalidSubscription(
      `The clientState must be a text of at most ${LONGEST_CLIENT_STATE} characters.`,
    );
  const notify = readUrl(notificationUrl, 'notificationUrl');
  const lifecycle =
    lifecycleNotificationUrl === null ? null : readUrl(lifecycleNotificationUrl, 'lifecycleNotificationUrl');
  if (lifecycle && lifecycle.host !== notify.host)
    throw invalidSubscription('The lifecycleNotificationUrl must have the host of the notificationUrl.');
  return {
    id: world.newId(),
    resource: resource as string,
    watched,
    changeType: readChangeType(body.changeType, watched),
    notificationUrl: notify.href,
    lifecycleNotificationUrl: lifecycle?.href ?? null,
    clientState: clientState as string | null,
    latestSupportedTlsVersion: String(body.latestSupportedTlsVersion ?? 'v1_2'),
    expiresAt: readExpiration(world, body.expirationDateTime, watched),
  };
}

/** Epoch ms, real time. What is too short is made 45 minutes; what is too long or past is refused. */
export function readExpiration(world: World, value: unknown, watched: Watched): number {
  const asked = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  const now = world.systemTime();
  if (Number.isNaN(asked) || asked <= now)
    throw invalidSubscription('The expirationDateTime must be a date and time in the future.');
  const longest = LONGEST_MINUTES[watched.kind];
  if (asked > now + longest * MINUTE)
    throw invalidSubscription(`Subscription expiration can only be ${longest} minutes in the future.`);
  return Math.max(asked, now + SHORTEST_MINUTES * MINUTE);
}

function readChangeType(value: unknown, watched: Watched): string {
  const types = typeof value === 'string' ? value.split(',').map((each) => each.trim()) : [];
  if (types.length === 0 || types.some((each) => !CHANGE_TYPES.includes(each)))
    throw invalidSubscription('The changeType must be made of created, updated and deleted.');
  if (['list', 'drive'].includes(watched.kind) && types.join() !== 'updated')
    throw invalidSubscription("Only the changeType 'updated' is supported on this resource.");
  return types.join(',');
}

/** Microsoft wants https; only a loopback address may do without here. */
function readUrl(value: unknown, name: string): URL {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  const isLoopback = url && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (!url || (url.protocol !== 'https:' && !isLoopback))
    throw invalidSubscription(`The ${name} must be an https address.`);
  return url;
}
