import { createRemoteJWKSet, customFetch, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import type { IncomingActivity } from './activity.ts';
import { type ChatSettings, isServiceUrl } from './settings.ts';
import { onceInAWhile } from './verified.ts';

/** The caller is not the Bot Connector speaking to us for our own tenant; she hears 401 and nothing more. */
export class Unauthenticated extends Error {}

/** Seconds by which clocks may differ ("Authentication with the Bot Connector API"). */
const SKEW = 300;
const CHANNEL = 'msteams';
/** How long keys are good without asking again; an unknown one is asked for at once. */
const KEYS_MS = 24 * 60 * 60_000;
const metadata = z.object({ jwks_uri: z.url({ protocol: /^https$/ }) });

type KeySet = ReturnType<typeof createRemoteJWKSet>;

/**
 * Proof that an activity comes from the Bot Connector: signature (RSA and nothing else) with a key that is endorsed
 * for Teams, issuer, audience, expiry, the service address that the token names, and our own tenant. The exact
 * host of that address is looked at first, before anything is fetched. We verify here, over our own wire, because
 * the SDK takes more issuers than the Connector (emulator, skills), answers a bad signature with 500, and fetches
 * keys with a client of its own. Anything else than `Unauthenticated` that it throws is breakage.
 */
export function createAuthenticate(
  settings: ChatSettings,
  wireFetch: typeof fetch,
): (authorization: string, activity: IncomingActivity) => Promise<void> {
  let known: Promise<KeySet> | undefined;
  const keySet = () => {
    known ??= announcedKeys(settings.openIdMetadataUrl, wireFetch).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
  const verify = onceInAWhile(async (token) => {
    const keys = await keySet();
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      algorithms: ['RS256', 'RS384', 'RS512'],
      issuer: [...settings.tokenIssuers],
      audience: settings.appId,
      clockTolerance: SKEW,
      requiredClaims: ['exp', 'serviceurl'],
    }).catch((error: unknown) => {
      throw isBreakage(error) ? error : new Unauthenticated('token', { cause: error });
    });
    const { exp = 0, serviceurl: serviceUrl } = payload;
    return { expires: exp, serviceUrl, isEndorsed: isEndorsed(keys, protectedHeader.kid) };
  }, SKEW);
  return async (authorization, activity) => {
    if (!isServiceUrl(settings, activity.serviceUrl)) throw new Unauthenticated('service host');
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1];
    if (!token) throw new Unauthenticated('no bearer token');
    const verified = await verify(token);
    if (verified.serviceUrl !== activity.serviceUrl) throw new Unauthenticated('service address');
    if (!verified.isEndorsed) throw new Unauthenticated('endorsement');
    if (!isOwnTenant(settings, activity)) throw new Unauthenticated('tenant');
  };
}

async function announcedKeys(url: string, wireFetch: typeof fetch): Promise<KeySet> {
  const answer = await wireFetch(url);
  if (!answer.ok) throw new Error(`The keys of the Connector are not announced: ${answer.status}`);
  const { jwks_uri } = metadata.parse(await answer.json());
  return createRemoteJWKSet(new URL(jwks_uri), {
    cacheMaxAge: KEYS_MS,
    [customFetch]: (asked, init) => wireFetch(asked, init as RequestInit),
  });
}

/** The keys could not be had: that says nothing of the caller. */
function isBreakage(error: unknown): boolean {
  return (
    error instanceof errors.JWKSTimeout ||
    !(error instanceof errors.JOSEError) ||
    error.code === 'ERR_JOSE_GENERIC'
  );
}

/** A key that names endorsements is only good for the channels among them. */
function isEndorsed(keys: KeySet, kid: string | undefined): boolean {
  const key = keys.jwks()?.keys.find((one) => one.kid === kid) as { endorsements?: unknown } | undefined;
  const endorsements = key?.endorsements;
  return !Array.isArray(endorsements) || endorsements.length === 0 || endorsements.includes(CHANNEL);
}

/** Our own tenant, wherever the activity names one, and it must name one. */
function isOwnTenant({ tenantId }: ChatSettings, activity: IncomingActivity): boolean {
  const named = [activity.channelData?.tenant?.id, activity.conversation.tenantId];
  return named.some((id) => id !== undefined) && named.every((id) => id === undefined || id === tenantId);
}
