import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Unavailable } from '../../../bot/application/ports/breakage.ts';
import { createGraph } from '../../../bot/graph/client.ts';
import { createEntraClient, createTokens } from '../../../bot/graph/entra.ts';
import { GraphRefused } from '../../../bot/graph/failures.ts';
import { createWire } from '../../../bot/graph/wire.ts';
import { keptLog } from '../../support/log.ts';
import { BRAM, type GraphHome, SANNE, startHome } from './home.ts';

let home: GraphHome;
beforeAll(async () => {
  home = await startHome();
});
afterAll(() => home.close());
beforeEach(() => {
  home.tenant.faults.clear();
  home.requests();
});

const sanne = `/users/${SANNE}?$select=id`;
const get = (url: string) => ({ method: 'GET', url }) as const;
const failure = (work: Promise<unknown>) =>
  work.then(
    () => expect.fail('it should have failed'),
    (error: unknown) => error as Error,
  );

describe('a call to Graph', () => {
  it('asks Entra for one token and keeps it', async () => {
    for (let i = 0; i < 3; i++) await home.graph.call('find', sanne);
    const tokens = home.tenant.ledger.entries().filter((each) => each.what === 'token.issued');
    expect(tokens).toHaveLength(1);
  });

  it('waits as long as it is told and not less, then succeeds', async () => {
    home.tenant.faults.add({
      path: '^/v1.0/users/',
      times: 1,
      fault: { kind: 'status', status: 429, retryAfter: 2 },
    });
    const begun = Date.now();
    await home.graph.call('find', sanne);
    expect(Date.now() - begun).toBeGreaterThanOrEqual(2_000);
    expect(home.requests().outer).toHaveLength(2);
  });

  it('understands a date as well, and does not wait for one that is far away', async () => {
    const retryAfter = new Date(Date.now() + 60_000).toUTCString();
    home.tenant.faults.add({ path: '^/v1.0/users/', fault: { kind: 'status', status: 503, retryAfter } });
    const error = await failure(home.graph.call('find', sanne));
    expect(error).toBeInstanceOf(Unavailable);
    expect((error as Unavailable).retryAfterMs).toBeGreaterThan(50_000);
    expect(home.requests().outer).toHaveLength(1);
  });

  it('gets a new token when the old one is refused, once', async () => {
    home.tenant.faults.add({ path: '^/v1.0/users/', times: 1, fault: { kind: 'status', status: 401 } });
    await home.graph.call('find', sanne);
    home.tenant.faults.add({ path: '^/v1.0/users/', fault: { kind: 'status', status: 401 } });
    expect(await failure(home.graph.call('find', sanne))).toBeInstanceOf(Unavailable);
    expect(home.requests().outer).toHaveLength(4);
  });

  it('is unavailable when the wire is cut, and refused with a code when Graph says no', async () => {
    home.tenant.faults.add({ path: '^/v1.0/users/', times: 1, fault: { kind: 'unreachable' } });
    expect(await failure(home.graph.call('find', sanne))).toBeInstanceOf(Unavailable);
    const refused = (await failure(home.graph.call('find', '/users/nobody'))) as GraphRefused;
    expect(refused).toBeInstanceOf(GraphRefused);
    expect(refused).toMatchObject({ status: 404, code: 'Request_ResourceNotFound' });
  });

  it('says who is calling, as SharePoint asks', async () => {
    const agents: (string | undefined)[] = [];
    const stop = home.tenant.onExchange((each) => void agents.push(each.requestHeaders['user-agent']));
    await home.graph.call('find', sanne);
    stop();
    expect(agents).toEqual([expect.stringMatching(/^NONISV\|/)]);
  });
});

describe('a batch', () => {
  it('sends again only what failed for now, and keeps the order', async () => {
    home.tenant.faults.add({
      path: `/users/${BRAM}`,
      times: 1,
      fault: { kind: 'status', status: 429, retryAfter: 1 },
    });
    const results = await home.graph.batch('look', [
      get(sanne),
      get(`/users/${BRAM}?$select=id`),
      get('/users/nobody'),
    ]);
    expect(results.map((each) => each.status)).toEqual([200, 200, 404]);
    expect((results[1]!.body as { id: string }).id).toBe(BRAM);
    const { outer, inner } = home.requests();
    expect(outer).toHaveLength(2);
    expect(inner.filter((line) => line.includes(SANNE))).toHaveLength(1);
    expect(inner.filter((line) => line.includes(BRAM))).toHaveLength(2);
  });

  it('goes in twenties', async () => {
    const results = await home.graph.batch(
      'look',
      Array.from({ length: 45 }, () => get(sanne)),
    );
    expect(results.every((each) => each.status === 200)).toBe(true);
    expect(home.requests().outer).toHaveLength(3);
  });

  it('does not perform what depends on a failure, also across batches and after a retry', async () => {
    const first = (url: string) => [
      get(url),
      ...Array.from({ length: 24 }, () => ({ ...get(sanne), after: 0 })),
    ];
    const refused = await home.graph.batch('look', first('/users/nobody'));
    expect(refused.map((each) => each.status)).toEqual([404, ...Array(24).fill(424)]);
    expect(home.requests().inner.filter((line) => line.includes(SANNE))).toHaveLength(0);

    home.tenant.faults.add({ path: `/users/${BRAM}`, times: 1, fault: { kind: 'status', status: 503 } });
    const late = await home.graph.batch('look', first(`/users/${BRAM}?$select=id`));
    expect(late.every((each) => each.status === 200)).toBe(true);
  });

  it('gives up on what is throttled for long, without keeping anyone waiting', async () => {
    home.tenant.faults.add({
      path: `/users/${BRAM}`,
      fault: { kind: 'status', status: 429, retryAfter: 120 },
    });
    const results = await home.graph.batch('look', [get(sanne), get(`/users/${BRAM}`)]);
    expect(results[0]!.status).toBe(200);
    expect(results[1]).toMatchObject({ status: 429, retryAfterMs: 120_000 });
  });
});

describe('the app at Entra', () => {
  it('with a wrong secret alerts once, rests, and shows the secret to nobody', async () => {
    const log = keptLog();
    const wire = createWire({ origin: home.origin });
    const clientSecret = 'a-wrong-secret-that-must-not-be-seen';
    const entra = createEntraClient(
      { tenantId: home.tenant.tenantId, clientId: home.tenant.app.clientId, clientSecret },
      wire,
    );
    const graph = createGraph(createTokens(entra, log), wire);
    const before = home.tenant.ledger.entries().length;
    const errors = [
      await failure(graph.call('find', sanne)),
      await failure(graph.call('find', sanne)),
      await failure(graph.batch('look', [get(sanne)])),
    ];
    const asked = home.tenant.ledger
      .entries()
      .slice(before)
      .filter((each) => each.area === 'entra');
    expect(asked.filter((each) => each.what === 'request')).toHaveLength(1);
    expect(log.lines.map((line) => line.what)).toEqual(['entra.refused']);
    for (const error of errors) expect(error).toBeInstanceOf(Unavailable);
    const shown = [...errors, ...log.lines].map((each) =>
      JSON.stringify(each, [...Object.getOwnPropertyNames(each), 'message', 'stack', 'cause', 'detail']),
    );
    expect(shown.join()).not.toContain(clientSecret);
  });
});
