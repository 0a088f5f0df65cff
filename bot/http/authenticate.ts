import { createRemoteJWKSet, customFetch, jwtVerify } from 'jose';
import { type Viewer, viewerOf } from '../../domain/access/viewer.ts';

export interface TokenRules {
  /** Entra tenant whose people may come in. */
  readonly tenantId: string;
  /** The app registration of the tabs: the token must be for it. */
  readonly audience: string;
  /** Issuers that are taken; an empty list stops the start. */
  readonly issuers: readonly string[];
  /** Where the signing keys are published. */
  readonly jwksUri: string;
  readonly fetch: typeof fetch;
}

/** Why a caller stayed outside; for the log, never for the caller. */
export class Unauthenticated extends Error {}

/** Seconds by which clocks may differ. */
const SKEW = 300;

/**
 * The tabs' tokens: Entra v2 access tokens for a person, with the scope `access_as_user`. Signature (RS256 and
 * nothing else), issuer, audience, tenant and expiry are verified each time; the person is `oid`, never a name or a
 * mail address (learn.microsoft.com: access token claims). Bot tokens, ID tokens and app-only tokens are refused.
 */
export function createAuthenticate(
  rules: TokenRules,
): (authorization: string | undefined) => Promise<Viewer> {
  if (rules.issuers.length === 0)
    throw new Error('No issuer is configured for the tabs: nobody could be let in');
  const keys = createRemoteJWKSet(new URL(rules.jwksUri), {
    [customFetch]: (url, init) => rules.fetch(url, init as RequestInit),
  });
  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
    if (!token) throw new Unauthenticated('no bearer token');
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      issuer: [...rules.issuers],
      audience: rules.audience,
      clockTolerance: SKEW,
      requiredClaims: ['exp', 'iat', 'oid', 'tid', 'scp', 'ver'],
    }).catch((error: unknown) => {
      throw new Unauthenticated('token refused', { cause: error });
    });
    if (payload.ver !== '2.0') throw new Unauthenticated('not a v2 token');
    if (payload.tid !== rules.tenantId) throw new Unauthenticated('another tenant');
    if (!String(payload.scp).split(' ').includes('access_as_user'))
      throw new Unauthenticated('another scope');
    if (typeof payload.oid !== 'string' || payload.oid === '') throw new Unauthenticated('no person');
    return viewerOf(payload.oid, typeof payload.name === 'string' ? payload.name : '');
  };
}
