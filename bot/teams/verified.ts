import { hash } from 'node:crypto';

/** What was found in a token that is good. */
export interface Verified {
  /** Seconds since the epoch. */
  readonly expires: number;
  readonly serviceUrl: unknown;
  /** Whether its key may sign for Teams. */
  readonly isEndorsed: boolean;
}

/** Longest that a token counts as good without being verified again: keys that are withdrawn are then known. */
export const GOOD_MS = 5 * 60_000;
/** The Connector speaks with one token for an hour; more than these are somebody's attempt to fill us up. */
export const MOST = 100;

/**
 * Verifies the same token once in some minutes: it comes with every activity of an hour, and its signature is what it
 * was. Never one that has expired, and never by its beginning: it is known by the hash of all of it. What is refused is
 * not remembered. `skew`: seconds after its expiry in which it is taken.
 */
export function onceInAWhile(
  verify: (token: string) => Promise<Verified>,
  skew: number,
  now: () => number = Date.now,
): (token: string) => Promise<Verified> {
  const good = new Map<string, { readonly verified: Verified; readonly until: number }>();
  return async (token) => {
    const key = hash('sha256', token, 'base64');
    const known = good.get(key);
    if (known && now() < known.until) return known.verified;
    good.delete(key);
    const verified = await verify(token);
    good.set(key, { verified, until: Math.min(now() + GOOD_MS, (verified.expires + skew) * 1_000) });
    if (good.size > MOST) good.delete(good.keys().next().value as string);
    return verified;
  };
}
