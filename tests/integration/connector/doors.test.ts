import type { TurnContext } from 'botbuilder';
import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { BRAM, type Home, SANNE, startHome } from './home.ts';

const turns: string[] = [];
async function answer(context: TurnContext): Promise<void> {
  turns.push(`${context.activity.type} ${context.activity.text ?? ''}`.trim());
  if (context.activity.type === 'message') await context.sendActivity(`echo: ${context.activity.text}`);
}

// The SDK and the tenant print every refusal; here they are the point.
vi.spyOn(console, 'error').mockReturnValue(undefined);

describe('who gets in at the bot', () => {
  let home: Home;
  beforeAll(async () => {
    home = await startHome(answer);
  });
  afterAll(() => home.close());

  const knock = async (
    claims: Record<string, unknown>,
    change: (token: string) => string = (token) => token,
  ) => {
    const { tenant, connector, bot } = home;
    const token = await tenant.tokens.sign('botframework', { serviceurl: connector.serviceUrl, ...claims });
    return post(bot.endpoint, change(token));
  };
  const post = async (endpoint: string, token: string) => {
    turns.length = 0;
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'event',
        channelId: 'msteams',
        serviceUrl: home.connector.serviceUrl,
        conversation: { id: 'a:1x' },
        from: { id: '29:x' },
        recipient: { id: '28:x' },
      }),
    });
    return { status: response.status, entered: turns.length > 0 };
  };

  test('what the Connector signs', async () => {
    expect(await knock({})).toEqual({ status: 200, entered: true });
  });

  test.each([
    ['another audience', { aud: '11111111-1111-4111-8111-111111111111' }],
    ['another issuer', { iss: 'https://sts.windows.net/evil/' }],
    ['another service address', { serviceurl: 'https://evil.trafficmanager.net/' }],
    ['an expired token', { exp: Math.floor(Date.now() / 1000) - 3600 }],
  ])('not %s', async (_, claims) => {
    expect(await knock(claims)).toEqual({ status: 401, entered: false });
  });

  test('not a foreign key under our key’s name, and not a token without a signature', async () => {
    const real = await home.tenant.tokens.sign('botframework', {});
    const { kid } = JSON.parse(Buffer.from(real.split('.')[0]!, 'base64url').toString());
    const { privateKey } = await generateKeyPair('RS256');
    const forged = await new SignJWT({ serviceurl: home.connector.serviceUrl })
      .setProtectedHeader({ alg: 'RS256', kid })
      .setIssuer('https://api.botframework.com')
      .setAudience(home.tenant.app.clientId)
      .setExpirationTime('1h')
      .sign(privateKey);
    expect((await post(home.bot.endpoint, forged)).entered).toBe(false);
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${real.split('.')[1]}.`;
    expect(await post(home.bot.endpoint, none)).toEqual({ status: 401, entered: false });
  });
});

describe('who gets in at the Connector', () => {
  let home: Home;
  beforeAll(async () => {
    home = await startHome(answer);
    await home.connector.as(SANNE).install();
  });
  afterAll(() => home.close());

  const call = async (method: string, path: string, body?: unknown, token?: string) => {
    const { origin } = home;
    const mine = token ?? (await connectorToken(home));
    const response = await fetch(`${origin}/smba.trafficmanager.net/emea/${path}`, {
      method,
      headers: { authorization: `Bearer ${mine}`, 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined };
  };
  const chat = () => `v3/conversations/${home.connector.as(SANNE).chatId}`;

  test('the app with a Connector token, and nobody else', async () => {
    expect((await call('GET', `${chat()}/members`)).status).toBe(200);
    const graphToken = await home.tenant.tokens.sign('entra-v2', {
      aud: 'https://graph.microsoft.com',
      appid: home.tenant.app.clientId,
    });
    expect((await call('GET', `${chat()}/members`, undefined, graphToken)).status).toBe(401);
    const stranger = await connectorToken(home, 'ffffffff-1111-4111-8111-111111111111');
    expect((await call('GET', `${chat()}/members`, undefined, stranger)).body.error.code).toBe(
      'BotNotRegistered',
    );
    expect((await call('GET', `${chat()}/members`, undefined, 'x.y.z')).status).toBe(401);
  });

  test('members carry their Entra id', async () => {
    const { body } = await call('GET', `${chat()}/pagedmembers?pageSize=50`);
    expect(body.members).toEqual([
      expect.objectContaining({
        aadObjectId: SANNE,
        objectId: SANNE,
        userPrincipalName: 'sanne.devries@school.example',
      }),
    ]);
    expect((await call('GET', `${chat()}/members/${SANNE}`)).body.id).toBe(home.connector.accountId(SANNE));
    expect((await call('GET', `${chat()}/members/${BRAM}`)).status).toBe(404);
  });

  test('the chat that Graph names is the same chat', async () => {
    const graphId = encodeURIComponent(`19:${SANNE}_${home.tenant.app.clientId}@unq.gbl.spaces`);
    const { status } = await call('POST', `v3/conversations/${graphId}/activities`, {
      type: 'message',
      text: 'via Graph',
    });
    expect(status).toBe(201);
    expect(home.connector.as(SANNE).messages().at(-1)!.activity.text).toBe('via Graph');
  });

  test('refusals in Teams’ own words', async () => {
    const message = { type: 'message', text: 'x' };
    expect((await call('POST', 'v3/conversations/a:1nobody/activities', message)).body.error.code).toBe(
      'ConversationNotFound',
    );
    expect((await call('PUT', `${chat()}/activities/1`, message)).body.error.code).toBe(
      'ActivityNotFoundInConversation',
    );
    expect((await call('POST', `${chat()}/activities`, { text: 'geen soort' })).status).toBe(400);
    const big = await call('POST', `${chat()}/activities`, { type: 'message', text: 'x'.repeat(60_000) });
    expect([big.status, big.body.error.code]).toEqual([413, 'MessageSizeTooBig']);
    const parameters = { members: [{ id: BRAM }], tenantId: home.tenant.tenantId };
    expect((await call('POST', 'v3/conversations', parameters)).body.error.code).toBe(
      'ForbiddenOperationException',
    );
    expect((await call('POST', 'v3/conversations', { ...parameters, tenantId: 'x' })).status).toBe(400);
    home.connector.as(SANNE).block();
    const blocked = await call('POST', `${chat()}/activities`, message);
    expect([blocked.status, blocked.body.errorCode]).toEqual([403, 209]);
    expect(JSON.parse(blocked.body.message).subCode).toBe('MessageWritesBlocked');
    home.connector.as(SANNE).unblock();
  });

  test('an operation that it does not know is loud', async () => {
    expect((await call('GET', 'v3/teams/19:x')).status).toBe(501);
  });

  test('seven messages in a second, and then one waits', async () => {
    const send = () => call('POST', `${chat()}/activities`, { type: 'message', text: 'snel' });
    const answers = [];
    for (let count = 0; count < 8; count++) answers.push(await send());
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(1);
    expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
  });
});

describe('a bot that is late or away', () => {
  let home: Home;
  let wait: Promise<void> = Promise.resolve();
  beforeAll(async () => {
    home = await startHome(
      async (context) => {
        await answer(context);
        await wait;
      },
      { switches: { answerLimitMs: 300 } },
    );
    await home.connector.as(SANNE).install();
  });
  beforeEach(() => {
    turns.length = 0;
    wait = Promise.resolve();
  });
  afterAll(() => home.close());

  test.each([
    ['nothing', 1],
    ['same', 2],
    ['newId', 2],
  ] as const)('is asked again as the switch says: %s', async (resend, times) => {
    home.connector.switches.resend = resend;
    const released = Promise.withResolvers<void>();
    wait = released.promise;
    const { status } = await home.connector.as(SANNE).say('wacht');
    released.resolve();
    expect(status).toBe(504);
    expect(turns).toEqual(Array(times).fill('message wacht'));
  });

  test('a fault of the tenant strikes the bot’s own calls', async () => {
    home.tenant.faults.add({
      host: 'smba',
      method: 'POST',
      path: 'activities',
      fault: { kind: 'status', status: 403, body: { error: { code: 'BotDisabledByAdmin', message: 'x' } } },
      times: 1,
    });
    const { status, messages } = await home.connector.as(SANNE).say('hoi');
    expect(status).toBe(200);
    expect(messages.map(({ activity }) => activity.text?.slice(0, 4))).toEqual(['fout']);
  });

  test('what was said and sent survives a restart', async () => {
    await home.connector.as(SANNE).say('onthoud dit');
    const kept = JSON.parse(JSON.stringify(home.connector.part.save()));
    const before = home.connector.as(SANNE).messages();
    home.connector.part.reset();
    expect(home.connector.as(SANNE).messages()).toEqual([]);
    home.connector.part.load(kept);
    expect(home.connector.as(SANNE).messages()).toEqual(before);
    expect(home.connector.as(SANNE).state().installed).toBe(true);
  });
});

function connectorToken(home: Home, appid = home.tenant.app.clientId): Promise<string> {
  return home.tenant.tokens.sign('entra-v2', { aud: 'https://api.botframework.com', appid });
}
