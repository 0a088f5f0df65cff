import { createHmac } from 'node:crypto';
import { exportSPKI, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createChatDoor } from '../../../bot/teams/chat-door.ts';
import { settingsFor } from '../../support/chat-settings.ts';
import { type ChatHouse, openHouse, SANNE } from './chat-house.ts';
import { quietUses } from './quiet-uses.ts';

const ISSUER = 'https://api.botframework.com';
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const seconds = (ms: number) => Math.floor(ms / 1_000);

describe('who gets in at the chat door', () => {
  let house: ChatHouse;
  let published: JWK;
  beforeAll(async () => {
    house = await openHouse(quietUses());
    await house.connector.as(SANNE).install();
    const keys = await fetch(`${house.origin}/login.botframework.com/v1/.well-known/keys`);
    published = ((await keys.json()) as { keys: JWK[] }).keys[0]!;
  });
  afterAll(() => house.close());
  beforeEach(() => {
    house.lines.length = 0;
    house.tenant.ledger.clear();
  });

  const activity = (more: object = {}) => ({
    type: 'message',
    text: 'hulp',
    id: '1',
    channelId: 'msteams',
    serviceUrl: house.connector.serviceUrl,
    from: { id: house.connector.accountId(SANNE), name: 'Sanne', aadObjectId: SANNE },
    recipient: { id: `28:${house.tenant.app.clientId}` },
    conversation: {
      id: house.connector.as(SANNE).chatId,
      conversationType: 'personal',
      tenantId: house.tenant.tenantId,
    },
    channelData: { tenant: { id: house.tenant.tenantId } },
    ...more,
  });
  const knock = async (token: string | undefined, body: unknown = activity()) => {
    const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const response = await fetch(house.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization },
      body: JSON.stringify(body),
    });
    return { status: response.status, said: await response.text() };
  };
  const signed = (claims: Record<string, unknown> = {}) =>
    house.tenant.tokens.sign('botframework', { serviceurl: house.connector.serviceUrl, ...claims });
  /** Calls that carried our own token, or asked for one. */
  const tokenBearing = () =>
    house.tenant.ledger
      .entries()
      .filter(({ what, detail }) => what === 'request' && !/well-known/.test(String(detail.path)));
  const staysOutside = async (token: string | undefined, body?: unknown) => {
    const { status, said } = await knock(token, body);
    expect(status).toBe(401);
    expect(said).not.toMatch(/signature|issuer|audience|key/i);
    expect(tokenBearing()).toEqual([]);
    expect(house.lines.map(({ what }) => what)).toEqual(['chat.unauthenticated']);
  };

  test('what the Connector signs for us gets an answer', async () => {
    expect((await knock(await signed())).status).toBe(200);
    expect(tokenBearing().length).toBeGreaterThan(0);
  });

  test.each([
    ['for another audience', { aud: '11111111-1111-4111-8111-111111111111' }],
    ['by another issuer', { iss: 'https://sts.windows.net/evil/' }],
    ['for another service address', { serviceurl: 'https://smba.trafficmanager.net/amer/' }],
    ['without a service address', { serviceurl: undefined }],
    ['that has expired', { exp: seconds(Date.now()) - 3_600 }],
    ['that is not valid yet', { nbf: seconds(Date.now()) + 3_600 }],
  ])('not a token %s', async (_, claims) => {
    await staysOutside(await signed(claims));
  });

  test('not without a token, and not with something else', async () => {
    await staysOutside(undefined);
    house.lines.length = 0;
    await staysOutside('x.y.z');
    house.lines.length = 0;
    await staysOutside('');
  });

  const claims = () => ({
    ...{ iss: ISSUER, aud: house.tenant.app.clientId, serviceurl: house.connector.serviceUrl },
    ...{ nbf: seconds(Date.now()) - 60, exp: seconds(Date.now()) + 3_600 },
  });

  test('that one was let in lets in nothing that is like it, nor itself for another address', async () => {
    const token = await signed();
    expect((await knock(token)).status).toBe(200);
    const [header, body = '', signature = ''] = token.split('.');
    const altered = {
      ...JSON.parse(Buffer.from(body, 'base64url').toString()),
      exp: seconds(Date.now()) + 99,
    };
    const elsewhere = { serviceUrl: house.connector.serviceUrl.replace('/emea/', '/amer/') };
    expect(elsewhere.serviceUrl).not.toBe(house.connector.serviceUrl);
    for (const [like, what] of [
      [`${header}.${encoded(altered)}.${signature}`, activity()],
      [
        `${header}.${body}.${signature.slice(0, -8)}${signature.slice(-8).split('').reverse().join('')}`,
        activity(),
      ],
      [token, activity(elsewhere)],
    ] as const) {
      house.lines.length = 0;
      house.tenant.ledger.clear();
      await staysOutside(like, what);
    }
    expect((await knock(token)).status).toBe(200);
  });

  test('not a token without a signature', async () => {
    await staysOutside(`${encoded({ alg: 'none', kid: published.kid })}.${encoded(claims())}.`);
    house.lines.length = 0;
    await staysOutside(`${encoded({ alg: 'none' })}.${encoded(claims())}.AAAA`);
  });

  test('not one signed with the public key as a secret', async () => {
    const secret = await exportSPKI(
      (await importJWK(published, 'RS256', { extractable: true })) as CryptoKey,
    );
    const unsigned = `${encoded({ alg: 'HS256', kid: published.kid, typ: 'JWT' })}.${encoded(claims())}`;
    await staysOutside(`${unsigned}.${createHmac('sha256', secret).update(unsigned).digest('base64url')}`);
  });

  test.each(['under our key’s name', 'that brings its own key', 'under an unknown name'])(
    'not one signed with another key, %s',
    async (how) => {
      const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
      const jwk = { ...(await crypto.subtle.exportKey('jwk', publicKey)), kid: 'eigen' };
      const header = how.startsWith('that')
        ? { alg: 'RS256', kid: 'eigen', jwk: jwk as never, jku: 'https://evil.example/keys' }
        : { alg: 'RS256', kid: how.startsWith('under our') ? published.kid! : 'onbekend' };
      await staysOutside(await new SignJWT(claims()).setProtectedHeader(header).sign(privateKey));
    },
  );

  test('not a token of Entra: an app, a person, or ourselves towards the Connector', async () => {
    const app = house.tenant.app.clientId;
    const forConnector = { aud: ISSUER, appid: app, serviceurl: house.connector.serviceUrl };
    await staysOutside(await house.tenant.tokens.sign('entra-v2', forConnector));
    house.lines.length = 0;
    await staysOutside(await house.tenant.tokens.sign('entra-v2', { azp: app, ver: '2.0', ...claims() }));
  });

  test.each([
    'https://evil.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://smba.trafficmanager.net:8443/emea/',
    'http://smba.trafficmanager.net/emea/',
    'file:///etc/passwd',
    'geen adres',
  ])('a genuine token does not take us to %s', async (serviceUrl) => {
    await staysOutside(await signed({ serviceurl: serviceUrl }), activity({ serviceUrl }));
  });

  test.each([
    ['another tenant', { channelData: { tenant: { id: 'anders' } } }],
    ['two tenants', { conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'anders' } }],
    ['no tenant at all', { channelData: {}, conversation: { id: 'a:1' } }],
  ])('not from %s', async (_, more) => {
    await staysOutside(await signed(), activity(more));
  });

  test('what is no activity is turned away without a look at the token', async () => {
    for (const body of [{}, [], { ...activity(), channelId: 'AseChannel' }, { ...activity(), text: 5 }]) {
      expect((await knock(await signed(), body)).status).toBe(400);
    }
    expect(tokenBearing()).toEqual([]);
  });

  test('somebody without an Entra id is told nothing of anybody', async () => {
    const from = { id: house.connector.accountId(SANNE), name: 'Sanne' };
    const chatLength = house.connector.as(SANNE).messages().length;
    expect((await knock(await signed(), activity({ from, text: 'wat komt er' }))).status).toBe(200);
    const said = house.connector.as(SANNE).messages().slice(chatLength);
    expect(JSON.stringify(said)).toContain('niet voor jou bedoeld');
  });

  test('when the keys cannot be had, nobody gets in and it is not the caller’s fault', async () => {
    const uses = quietUses();
    const fresh = await openHouse(uses);
    fresh.tenant.faults.add({ host: 'login.botframework.com', fault: { kind: 'status', status: 503 } });
    const { status } = await fresh.connector.as(SANNE).install();
    await fresh.close();
    expect(status).toBe(500);
    expect(uses.conversations.size).toBe(0);
  });
});

describe('a key that is not endorsed for Teams', () => {
  test('is good for other channels, and not for this one', async () => {
    const uses = quietUses();
    const house = await openHouse(uses);
    const keys = await fetch(`${house.origin}/login.botframework.com/v1/.well-known/keys`);
    const published = ((await keys.json()) as { keys: object[] }).keys;
    const announce = (endorsements: readonly string[]) => {
      const body = { keys: published.map((key) => ({ ...key, endorsements })) };
      return house.tenant.faults.add({
        path: 'well-known/keys',
        fault: { kind: 'status', status: 200, body },
      });
    };
    announce(['webchat', 'skype']);
    expect((await house.connector.as(SANNE).install()).status).toBe(401);
    await house.close();
    expect(uses.conversations.size).toBe(0);
  });
});

describe('a door that would let in anybody does not open', () => {
  const tenant = { tenantId: 't', app: { clientId: 'a', clientSecret: 's' } };
  const needs = {
    wire: { fetch, networkClient: {} as never },
    uses: quietUses(),
    install: async () => undefined,
    log: console,
  };
  test.each([
    ['no issuers', { tokenIssuers: [] }],
    ['an empty issuer', { tokenIssuers: [''] }],
    ['no hosts', { serviceHosts: [] }],
    ['no app', { appId: '' }],
    ['no tenant', { tenantId: '' }],
    ['a service address without encryption', { serviceUrl: 'http://smba.trafficmanager.net/' }],
  ])('%s', (_, wrong) => {
    expect(() => createChatDoor({ ...needs, settings: { ...settingsFor(tenant), ...wrong } })).toThrow();
    expect(() => createChatDoor({ ...needs, settings: settingsFor(tenant) })).not.toThrow();
  });
});
