import type { Log } from '../application/ports.ts';

/** Subscriptions end by themselves; how often their end is looked at. Real time. */
const EVERY_MS = 15 * 60_000;

/** What this door needs of Graph: make or renew what is missing or ends soon. Doing it twice does nothing. */
export interface Subscriptions {
  ensure(): Promise<void>;
}

/** Keeps Graph telling us what changed; a sweep heals what is missed meanwhile. */
export function keepSubscriptions(parts: { readonly subscriptions: Subscriptions; readonly log: Log }) {
  const look = () => {
    parts.subscriptions.ensure().catch((error: unknown) => parts.log.error('subscriptions.failed', error));
  };
  const timer = setInterval(look, EVERY_MS);
  return { look, stop: () => clearInterval(timer) };
}
