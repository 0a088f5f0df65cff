import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { randomIds } from '../world/ids.ts';

/** One RS256 key pair: `jwk` is the private half as it is kept on disk. */
interface SigningKey {
  readonly kid: string;
  readonly jwk: JWK;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly publicJwk: JWK;
}

/** Two key sets, as Microsoft has: a bot token must not pass where an Entra token is asked for. */
export interface TenantKeys {
  readonly entra: SigningKey;
  readonly bot: SigningKey;
}

/** New keys; making a pair takes about a tenth of a second. */
export async function generateKeys(): Promise<TenantKeys> {
  return loadKeys({ entra: await newJwk(), bot: await newJwk() });
}

export async function loadKeys(saved: { entra: JWK; bot: JWK }): Promise<TenantKeys> {
  return { entra: await fromJwk(saved.entra), bot: await fromJwk(saved.bot) };
}

let shared: Promise<TenantKeys> | undefined;

/** One set for all tenants in this process that live in memory only: simulated worlds start by the thousand. */
export function sharedKeys(): Promise<TenantKeys> {
  shared ??= generateKeys();
  return shared;
}

async function newJwk(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: randomIds().replaceAll('-', ''), alg: 'RS256', use: 'sig' };
}

async function fromJwk(jwk: JWK): Promise<SigningKey> {
  const publicJwk: JWK = { kty: 'RSA', use: 'sig', kid: jwk.kid!, n: jwk.n!, e: jwk.e! };
  return {
    kid: jwk.kid!,
    jwk,
    publicJwk,
    privateKey: (await importJWK(jwk, 'RS256')) as CryptoKey,
    publicKey: (await importJWK(publicJwk, 'RS256')) as CryptoKey,
  };
}
