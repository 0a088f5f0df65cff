import { describe, expect, it } from 'vitest';
import { coach, graphClient, home, meeting, teacher, until } from './home.ts';

const post = (id: string, at: number, more: object = {}) => ({
  ...{
    id,
    method: 'POST',
    url: `/users/${coach.id}/events`,
    headers: { 'Content-Type': 'application/json' },
  },
  body: meeting(`2026-11-${at}T10:00:00`),
  ...more,
});

describe('A batch', () => {
  it('answers each request for itself, and holds to the order that was asked', async () => {
    const { graph, complaints } = await home();
    const { responses } = await graph.api('/$batch').post({
      requests: [
        post('a', 24),
        { id: 'b', method: 'GET', url: `/users/${teacher.id}?$select=id` },
        { id: 'c', method: 'GET', url: '/users/niemand' },
        post('d', 25, { dependsOn: ['c'] }),
        post('e', 26, { dependsOn: ['a'] }),
      ],
    });
    const status = Object.fromEntries(
      responses.map((each: { id: string; status: number }) => [each.id, each.status]),
    );
    expect(status).toEqual({ a: 201, b: 200, c: 404, d: 424, e: 201 });
    expect(complaints).toEqual([]);
  });

  it('is refused as a whole when it is malformed', async () => {
    const { graph } = await home();
    const get = (id: string) => ({ id, method: 'GET', url: '/users' });
    for (const requests of [
      Array.from({ length: 21 }, (_, at) => get(`${at}`)),
      [get('a'), get('A')],
      [{ ...get('a'), dependsOn: ['x'] }],
      [{ ...post('a', 24), headers: {} }],
    ])
      await expect(graph.api('/$batch').post({ requests })).rejects.toMatchObject({ statusCode: 400 });
  });

  it('throttles the fifth request in one mailbox when the tenant is set to it', async () => {
    const { graph, tenant } = await home({ switches: { mailboxConcurrency: 'throttled' } });
    const { responses } = await graph.api('/$batch').post({
      requests: Array.from({ length: 6 }, (_, at) => post(`${at}`, 10 + at)),
    });
    const throttled = responses.filter(({ status }: { status: number }) => status === 429);
    expect(throttled).toHaveLength(2);
    expect(throttled[0].headers['Retry-After']).toBe('1');
    expect(throttled[0].body.error.code).toBe('ApplicationThrottled');
    expect(tenant.eventsOf(coach.id)).toHaveLength(4);
  });
});

describe('A fault', () => {
  it('is obeyed by the real client: 429 with Retry-After, then success', async () => {
    const { graph, tenant } = await home();
    tenant.faults.add({
      host: 'graph',
      path: '/users$',
      times: 1,
      fault: { kind: 'status', status: 429, retryAfter: 1 },
    });
    const began = performance.now();
    expect((await graph.api('/users').get()).value).toHaveLength(4);
    expect(performance.now() - began).toBeGreaterThanOrEqual(1_000);
  });

  it('strikes single requests inside a batch', async () => {
    const { graph, tenant } = await home();
    tenant.faults.add({ path: 'events', skip: 1, times: 1, fault: { kind: 'status', status: 503 } });
    const { responses } = await graph
      .api('/$batch')
      .post({ requests: [post('a', 24), post('b', 25), post('c', 26)] });
    expect(responses.map(({ status }: { status: number }) => status).sort()).toEqual([201, 201, 503]);
    expect(tenant.eventsOf(coach.id)).toHaveLength(2);
  });

  it('can lose the answer after the work was done', async () => {
    const { tenant, wire } = await home();
    tenant.faults.add({ method: 'POST', path: 'events', times: 1, fault: { kind: 'lost-answer' } });
    const client = graphClient(tenant, wire);
    await expect(
      client.api(`/users/${coach.id}/events`).post(meeting('2026-11-24T10:00:00')),
    ).rejects.toThrow();
    expect(tenant.eventsOf(coach.id)).toHaveLength(1);
  });

  it('can keep silent, over a socket too, until the caller gives up', async () => {
    const { tenant } = await home();
    const { url } = await tenant.listen();
    tenant.faults.add({ host: 'graph', fault: { kind: 'hang' } });
    const patience = new AbortController();
    const asked = fetch(`${url}/graph.microsoft.com/v1.0/users`, { signal: patience.signal });
    await until(() => (tenant.faults.rules()[0]!.struck === 1 ? true : undefined), 'the request');
    patience.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    tenant.faults.clear();
    tenant.faults.add({ host: 'graph', times: 1, fault: { kind: 'lost-answer' } });
    await expect(fetch(`${url}/graph.microsoft.com/v1.0/users`)).rejects.toThrow('fetch failed');
    await until(
      () => tenant.ledger.entries().find(({ detail }) => detail.status === 'no answer'),
      'the lost answer',
    );
  });

  it('comes from the control plane as well', async () => {
    const { tenant, wire, graph } = await home();
    const rule = {
      path: 'users',
      times: 1,
      fault: { kind: 'status', status: 403, code: 'Authorization_RequestDenied' },
    };
    await wire('http://tenant/_tenant/faults', { method: 'POST', body: JSON.stringify(rule) });
    await expect(graph.api('/users').get()).rejects.toMatchObject({ statusCode: 403 });
    expect(tenant.faults.rules()).toMatchObject([{ struck: 1 }]);
  });

  it('repeats itself from the same seed', async () => {
    const struck = async () => {
      const { wire, tenant } = await home({ randomSeed: 7 });
      tenant.faults.add({ probability: 0.5, fault: { kind: 'status', status: 503 } });
      const statuses: number[] = [];
      for (let at = 0; at < 20; at += 1)
        statuses.push((await wire('https://graph.microsoft.com/v1.0/users')).status);
      return statuses;
    };
    expect(await struck()).toEqual(await struck());
  });
});

describe('What the tenant does not know', () => {
  it('answers 501, and stands in the ledger', async () => {
    const { graph, tenant } = await home();
    await expect(graph.api('/organization').get()).rejects.toMatchObject({ statusCode: 501 });
    const body = { ...meeting('2026-11-24T10:00:00'), recurrence: { pattern: {}, range: {} } };
    await expect(graph.api(`/users/${coach.id}/events`).post(body)).rejects.toMatchObject({
      statusCode: 501,
    });
    const unknown = tenant.ledger.entries().filter(({ what }) => what === 'unknown-operation');
    expect(unknown).toHaveLength(2);
  });
});
