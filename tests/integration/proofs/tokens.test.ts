import { createHmac, randomUUID } from 'node:crypto';
import { exportSPKI, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type EndpointName, endpoints } from '../../../bot/http/contract.ts';
import { keptOf } from '../../../domain/calendar/kept-calendar.ts';
import { ordinaryCalendar } from '../../../domain/calendar/school-calendar.ts';
import { ordinaryHours } from '../../../domain/hours/settings.ts';
import { type House, openHouse } from '../../support/house/house.ts';
import { id } from '../../support/house/people.ts';
import { started, startRequest } from '../../support/house/story.ts';
import { deedsSince, markOf } from '../../support/proofs/deeds.ts';

let house: House;
let trajectory: string;
let published: JWK;
let mark: number;
beforeAll(async () => {
  house = await openHouse('2026-11-05T08:00:00Z');
  await house.connector.as(id('sanne')).install();
  trajectory = await started(house);
  const path = `login.microsoftonline.com/${house.tenant.tenantId}/discovery/v2.0/keys`;
  const keys = await house.tenant.fetch(new Request(`http://tenant/${path}`));
  published = ((await keys.json()) as { keys: JWK[] }).keys[0]!;
});
afterAll(() => house.close());
beforeEach(() => {
  house.log.lines.length = 0;
});

/** From here on it counts what happens: nothing of before is under way any more. */
async function fromNow(): Promise<void> {
  await house.tenant.acts.notified();
  await house.quiet();
  mark = markOf(house);
}

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const hour = 3_600;
const now = () => Math.floor(Date.now() / 1_000);
const issuer = () => `https://login.microsoftonline.com/${house.tenant.tenantId}/v2.0`;

/** What a good token says of Lies, who may start and see everything here. */
const claims = () => ({
  ...{ aud: house.tenant.app.clientId, iss: issuer(), tid: house.tenant.tenantId, ver: '2.0' },
  ...{ oid: id('lies'), name: 'Lies', scp: 'access_as_user' },
  ...{ iat: now() - 60, nbf: now() - 60, exp: now() + hour },
});
const signed = (more: Record<string, unknown>) =>
  house.tenant.tokens.sign('entra-v2', { ...claims(), ...more });
const another = '11111111-1111-4111-8111-111111111111';

async function byAnotherKey(header: (own: JWK) => Record<string, unknown>): Promise<string> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const own = (await crypto.subtle.exportKey('jwk', publicKey)) as JWK;
  return new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', ...header(own) }).sign(privateKey);
}

/** The header `authorization` of whoever should stay outside. */
const forgeries: Readonly<Record<string, () => string | undefined | Promise<string | undefined>>> = {
  'no header': () => undefined,
  'an empty header': () => '',
  'a name and a password': () => `Basic ${Buffer.from('lies:geheim').toString('base64')}`,
  'no token': () => 'Bearer ',
  'three words': () => 'Bearer x.y.z',
  'an expired token': async () => `Bearer ${await signed({ exp: now() - hour })}`,
  'one that is not valid yet': async () => `Bearer ${await signed({ nbf: now() + hour })}`,
  'one that never expires': async () => `Bearer ${await signed({ exp: undefined })}`,
  'one for Graph': async () => `Bearer ${await signed({ aud: 'https://graph.microsoft.com' })}`,
  'one for another app': async () => `Bearer ${await signed({ aud: another })}`,
  'one of another issuer': async () => `Bearer ${await signed({ iss: 'https://login.evil.example/v2.0' })}`,
  'one of another tenant’s issuer': async () =>
    `Bearer ${await signed({ iss: `https://login.microsoftonline.com/${another}/v2.0`, tid: another })}`,
  'one that names another tenant': async () => `Bearer ${await signed({ tid: another })}`,
  'one of the older sort': async () => `Bearer ${await signed({ ver: '1.0' })}`,
  'an app without a person': async () => `Bearer ${await signed({ scp: undefined, roles: ['x'] })}`,
  'another scope': async () => `Bearer ${await signed({ scp: 'User.Read access_as_user2' })}`,
  'nobody’s': async () => `Bearer ${await signed({ oid: undefined })}`,
  'an empty name': async () => `Bearer ${await signed({ oid: '' })}`,
  'a list of people': async () => `Bearer ${await signed({ oid: [id('lies')] })}`,
  'the Connector’s': async () => `Bearer ${await house.tenant.tokens.sign('botframework', claims())}`,
  'no signature': () => `Bearer ${encoded({ alg: 'none', kid: published.kid })}.${encoded(claims())}.`,
  'a signature of nothing': () => `Bearer ${encoded({ alg: 'none' })}.${encoded(claims())}.AAAA`,
  'the public key as a secret': async () => {
    const key = (await importJWK(published, 'RS256', { extractable: true })) as CryptoKey;
    const unsigned = `${encoded({ alg: 'HS256', kid: published.kid })}.${encoded(claims())}`;
    const mac = createHmac('sha256', await exportSPKI(key)).update(unsigned);
    return `Bearer ${unsigned}.${mac.digest('base64url')}`;
  },
  'another key under ours’ name': async () => `Bearer ${await byAnotherKey(() => ({ kid: published.kid }))}`,
  'a key under an unknown name': async () => `Bearer ${await byAnotherKey(() => ({ kid: 'onbekend' }))}`,
  'a key that it brings itself': async () =>
    `Bearer ${await byAnotherKey((jwk) => ({ kid: 'eigen', jwk, jku: 'https://evil.example/keys' }))}`,
  'somebody else’s name under a good signature': async () => {
    const [header, , signature] = (await signed({ oid: id('joost') })).split('.');
    return `Bearer ${header}.${encoded(claims())}.${signature}`;
  },
};

/** What each endpoint would do for Lies. */
const asked: Readonly<Record<EndpointName, { path?: Record<string, string>; body?: unknown }>> = {
  home: {},
  found: {},
  leaderless: {},
  startForm: {},
  start: { body: { key: randomUUID(), request: startRequest() } },
  people: {},
  trajectory: {},
  act: { body: { key: randomUUID(), body: { act: 'markDiscussed' } } },
  proposal: { body: { moments: [] } },
  clashes: { body: { moments: [], about: ['klikgesprek'] } },
  times: { path: { moment: 'klikgesprek' } },
  document: { path: { document: 'klikverslag.klikgesprek.v1' } },
  compose: { path: { kind: 'schooldossier' } },
  word: { path: { document: 'klikverslag.klikgesprek.v1' } },
  aboutMe: {},
  aboutMeWord: {},
  hours: {},
  instruments: { path: { school: 'zwaluw' } },
  saveInstrument: {
    path: { school: 'zwaluw' },
    body: { draft: { was: 0, name: '', blocks: [], scale: [], first: false, retired: false } },
  },
  hoursExcel: {},
  saveHours: { path: { school: 'zwaluw' }, body: { was: ordinaryHours, hours: ordinaryHours } },
  getDraft: { path: { key: 'x' } },
  putDraft: { path: { key: 'x' }, body: { values: { a: 'b' } } },
  removeDraft: { path: { key: 'x' } },
  calendar: { path: { school: 'zwaluw' } },
  advices: {},
  advice: { path: { document: 'aanstellingsadvies.w38.beoordelingsgesprek.v1' } },
  adviceWord: { path: { document: 'aanstellingsadvies.w38.beoordelingsgesprek.v1' } },
  boardYear: {},
  boardYearStatus: {},
  boardYearTrajectories: {},
  planYear: { body: { key: randomUUID(), year: '2026-2027', variant: { kind: 'asIs' }, seed: 1 } },
  steerYear: { path: { plan: 'x' }, body: { year: '2026-2027', do: 'confirm' } },
  touched: { path: { school: 'zwaluw' }, body: { calendar: keptOf(ordinaryCalendar('midden')) } },
  rosters: { path: { school: 'zwaluw' } },
  saveRosters: { path: { school: 'zwaluw' }, body: { rosters: [] } },
  replan: {},
  answerReplan: { body: { key: 'x', id: 'x', edition: 1, answers: [] } },
  saveCalendar: {
    path: { school: 'zwaluw' },
    body: { version: 'x', calendar: keptOf(ordinaryCalendar('midden')) },
  },
};

async function knock(name: EndpointName, authorization: string | undefined, more: RequestInit = {}) {
  const { method, path } = endpoints[name];
  const { path: params = {}, body } = asked[name];
  const address = path.replaceAll(/:(\w+)/g, (_, part: string) => params[part] ?? trajectory);
  return fetch(`${house.config.PUBLIC_URL}${address}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(authorization === undefined ? {} : { authorization }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...more,
  });
}

describe('the door of the tabs', () => {
  beforeAll(fromNow);

  test.each(Object.keys(forgeries))('%s opens none of its endpoints', async (forgery) => {
    const authorization = await forgeries[forgery]!();
    for (const name of Object.keys(endpoints) as EndpointName[]) {
      const answer = await knock(name, authorization);
      const said = (await answer.json()) as { correlationId: string };
      expect(answer.status, name).toBe(401);
      const { correlationId } = said;
      expect(said).toEqual({ type: 'about:blank#signIn', title: 'signIn', status: 401, correlationId });
    }
    await house.quiet();
    expect(deedsSince(house, mark)).toEqual([]);
    expect(house.log.lines.map(({ what }) => what)).toEqual(Object.keys(endpoints).map(() => 'http.refused'));
  });

  test('a stranger is asked who she is before what she sent is looked at', async () => {
    const answers = await Promise.all(
      ['{', '[]', '{"key":5}'].map((body) => knock('act', undefined, { body })),
    );
    expect(answers.map(({ status }) => status).filter((status) => status !== 401 && status !== 400)).toEqual(
      [],
    );
  });

  test('nobody gets in by an address that is not in the contract', async () => {
    const paths = ['/api', '/api/', '/api/drafts', `/api/trajectories/${trajectory}/log`];
    for (const path of paths) {
      const answer = await fetch(`${house.config.PUBLIC_URL}${path}`);
      expect([404, 405], path).toContain(answer.status);
    }
  });

  test('nothing came of all that', async () => {
    await house.quiet();
    expect(deedsSince(house, mark)).toEqual([]);
  });

  test('with a good token each of them answers: it is the token that was refused', async () => {
    const authorization = `Bearer ${await signed({})}`;
    const open: EndpointName[] = [
      'home',
      'found',
      'startForm',
      'people',
      'trajectory',
      'getDraft',
      'putDraft',
      'act',
    ];
    for (const name of open) expect((await knock(name, authorization)).status, name).toBe(200);
    await house.quiet();
    expect(deedsSince(house, mark)).not.toEqual([]);
  });
});

describe('the door of the notifications', () => {
  const notify = (value: readonly object[], query = '') =>
    fetch(`${house.config.PUBLIC_URL}/api/changes${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ value }),
    });
  const lists = '/sites/x/lists/y';
  /** What a notice about the lists leads to. */
  const lookedUp = () =>
    house.tenant.ledger
      .after(mark)
      .filter(({ what, detail }) => what === 'request' && String(detail.path).includes('/delta'));

  test.each([
    ['no secret', undefined],
    ['an empty one', ''],
    ['another', 'a-secret-that-graph-sends-bacc'],
    ['half of it', 'a-secret-that-graph'],
    ['more than it', 'a-secret-that-graph-sends-back!'],
  ])('%s: put aside, and nobody learns which is right', async (_, clientState) => {
    const forged = [
      { clientState, resource: `users/${id('maud')}/events/AAMkAD`, subscriptionId: 'x' },
      { clientState, resource: lists, subscriptionId: 'x' },
      { clientState, lifecycleEvent: 'reauthorizationRequired', subscriptionId: 'x' },
    ];
    const answer = await notify(forged);
    expect([answer.status, await answer.text()]).toEqual([202, '']);
    const noted = house.log.lines.filter(({ level }) => level !== 'info').map(({ what }) => what);
    expect(noted).toEqual(['changes.forged']);
  });

  test('one good notice among forged ones is taken', async () => {
    await fromNow();
    const clientState = house.config.NOTIFICATION_SECRET;
    const answer = await notify([{ resource: lists }, { clientState, resource: lists }]);
    expect(answer.status).toBe(202);
    await expect.poll(() => lookedUp().length, { timeout: 10_000 }).toBeGreaterThan(0);
    const noted = house.log.lines.filter(({ what }) => what === 'changes.forged');
    expect(noted).toHaveLength(1);
  });

  test('what is no notice is refused, and a handshake is only said back as plain text', async () => {
    const bad = await fetch(`${house.config.PUBLIC_URL}/api/changes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ value: 'alles' }),
    });
    expect(bad.status).toBe(400);
    const token = '<script>alert(1)</script>';
    const answer = await notify([], `?validationToken=${encodeURIComponent(token)}`);
    expect(await answer.text()).toBe(token);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('the door of the chat', () => {
  beforeAll(fromNow);

  test('a token of the tabs does not open it, and the chat hears nothing', async () => {
    const sanne = house.connector.as(id('sanne'));
    const before = sanne.messages().length;
    const answer = await fetch(`${house.config.PUBLIC_URL}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await signed({})}` },
      body: JSON.stringify({
        ...{ type: 'message', text: 'hulp', channelId: 'msteams', serviceUrl: house.connector.serviceUrl },
        from: { id: '29:x', aadObjectId: id('sanne') },
        recipient: { id: `28:${house.tenant.app.clientId}` },
        conversation: { id: sanne.chatId, conversationType: 'personal', tenantId: house.tenant.tenantId },
      }),
    });
    expect(answer.status).toBe(401);
    expect(sanne.messages()).toHaveLength(before);
    expect(deedsSince(house, mark)).toEqual([]);
  });
});
