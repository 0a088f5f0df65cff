import { type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { randomIds } from '../world/ids.ts';
import type { TokenIssuer } from '../world/types.ts';
import type { TenantKeys } from './keys.ts';

/** Entra gives 60 to 90 minutes; the channel's tokens live an hour. Real time, in seconds. */
export const TOKEN_LIFETIME = 3_600;
const VERIFIED_KEPT = 2_000;

export const issuerOf = (tenantId: string) => `https://login.microsoftonline.com/${tenantId}/v2.0`;

/** Signs and verifies what this tenant issues. `systemTime` is real time in epoch ms: tokens do not follow the tenant's clock. */
export function createTokens(
  keys: TenantKeys,
  tenantId: string,
  clientId: string,
  systemTime: () => number,
): TokenIssuer {
  const verified = new Map<string, JWTPayload>();
  return {
    sign(kind, claims) {
      const now = Math.floor(systemTime() / 1000);
      const defaults =
        kind === 'entra-v2'
          ? { aud: clientId, iss: issuerOf(tenantId), tid: tenantId, ver: '2.0', uti: randomIds(), rh: '0.' }
          : { aud: clientId, iss: 'https://api.botframework.com' };
      const payload = { ...defaults, iat: now, nbf: now, exp: now + TOKEN_LIFETIME, ...claims };
      const key = kind === 'entra-v2' ? keys.entra : keys.bot;
      return new SignJWT(payload)
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.kid })
        .sign(key.privateKey);
    },
    async verify(token) {
      const known = verified.get(token);
      if (known) return (known.exp ?? 0) * 1000 > systemTime() ? known : undefined;
      try {
        const { payload } = await jwtVerify(
          token,
          (header) => {
            const key = [keys.entra, keys.bot].find((each) => each.kid === header.kid);
            if (!key) throw new Error('unknown key');
            return key.publicKey;
          },
          { algorithms: ['RS256'], currentDate: new Date(systemTime()), requiredClaims: ['exp'] },
        );
        if (verified.size >= VERIFIED_KEPT) verified.clear();
        verified.set(token, payload);
        return payload;
      } catch {
        return undefined;
      }
    },
  };
}
