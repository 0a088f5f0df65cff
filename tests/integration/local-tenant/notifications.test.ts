import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { coach, home, meeting, until } from './home.ts';

interface Received {
  readonly path: string;
  readonly value: { readonly [key: string]: unknown }[];
}

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** An app that listens for notifications over HTTP, and answers as `behave` says. */
async function listeningApp(behave: { status?: number; token?: (text: string) => string } = {}) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://app');
    const token = url.searchParams.get('validationToken');
    let text = '';
    request.on('data', (chunk) => {
      text += chunk;
    });
    request.on('end', () => {
      if (token !== null) {
        response.setHeader('content-type', 'text/plain');
        response.end(behave.token ? behave.token(token) : token);
        return;
      }
      received.push({ path: url.pathname, value: JSON.parse(text).value });
      response.statusCode = behave.status ?? 202;
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => server.close(() => resolve())));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, received, behave };
}

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
const subscription = (url: string, more: object = {}) => ({
  changeType: 'created,updated,deleted',
  notificationUrl: `${url}/meldingen`,
  lifecycleNotificationUrl: `${url}/levensloop`,
  resource: `/users/${coach.id}/events`,
  expirationDateTime: inAnHour(),
  clientState: 'geheim',
  ...more,
});

describe('A subscription', () => {
  it('hears over HTTP of what happens in a calendar', async () => {
    const app = await listeningApp();
    const { graph, tenant, complaints } = await home();
    const made = await graph.api('/subscriptions').post(subscription(app.url));
    const event = await graph.api(`/users/${coach.id}/events`).post(meeting('2026-11-24T10:00:00'));
    await graph.api(`/users/${coach.id}/events/${event.id}`).patch({ subject: 'Anders' });
    await graph.api(`/users/${coach.id}/events/${event.id}`).delete();
    await tenant.acts.notified();
    const heard = app.received.flatMap(({ value }) => value);
    expect(heard.map(({ changeType }) => changeType)).toEqual(['created', 'updated', 'deleted']);
    expect(heard[0]).toMatchObject({
      ...{ subscriptionId: made.id, clientState: 'geheim', tenantId: tenant.tenantId },
      resource: `Users/${coach.id}/Events/${event.id}`,
      resourceData: { '@odata.type': '#Microsoft.Graph.Event', id: event.id },
    });
    expect(complaints).toEqual([]);
  });

  it('hears of a list that something changed, but not what', async () => {
    const app = await listeningApp();
    const { graph, tenant, complaints } = await home();
    const site = await graph.api('/sites/proef.sharepoint.com:/sites/Voortgang').get();
    const list = await graph.api(`/sites/${site.id}/lists`).post({ displayName: 'Momenten' });
    const resource = `/sites/${site.id}/lists/${list.id}`;
    await expect(graph.api('/subscriptions').post(subscription(app.url, { resource }))).rejects.toMatchObject(
      {
        statusCode: 400,
      },
    );
    await graph.api('/subscriptions').post(subscription(app.url, { resource, changeType: 'updated' }));
    await graph.api(`${resource}/items`).post({ fields: { Title: 'x' } });
    await tenant.acts.notified();
    expect(app.received[0]!.value[0]).toMatchObject({ changeType: 'updated', resource: resource.slice(1) });
    expect(app.received[0]!.value[0]).not.toHaveProperty('resourceData');
    expect(complaints).toEqual([]);
  });

  it('is only made for an address that proves itself', async () => {
    const app = await listeningApp({ token: (text) => `<p>${text}</p>` });
    const { graph } = await home();
    const post = (more: object) => graph.api('/subscriptions').post(subscription(app.url, more));
    await expect(post({})).rejects.toMatchObject({ statusCode: 400, code: 'ValidationError' });
    await expect(post({ notificationUrl: 'http://elders.example/x' })).rejects.toMatchObject({
      statusCode: 400,
    });
    await expect(post({ clientState: 'x'.repeat(129) })).rejects.toMatchObject({ statusCode: 400 });
    const tooFar = new Date(Date.now() + 10_081 * 60_000).toISOString();
    await expect(post({ expirationDateTime: tooFar })).rejects.toMatchObject({ statusCode: 400 });
    expect((await graph.api('/subscriptions').get()).value).toEqual([]);
  });

  it('is refused a second time, lives three quarters of an hour at least, and ends without a word', async () => {
    const app = await listeningApp();
    let now = Date.now();
    const { graph, tenant } = await home({ systemTime: () => now });
    const soon = new Date(now + 60_000).toISOString();
    const made = await graph.api('/subscriptions').post(subscription(app.url, { expirationDateTime: soon }));
    expect(Date.parse(made.expirationDateTime)).toBe(now + 45 * 60_000);
    await expect(graph.api('/subscriptions').post(subscription(app.url))).rejects.toMatchObject({
      ...{ statusCode: 409, message: expect.stringContaining(made.id) },
    });
    tenant.clock.setOffset(30 * 86_400_000);
    expect((await graph.api('/subscriptions').get()).value).toHaveLength(1);
    now += 46 * 60_000;
    expect((await graph.api('/subscriptions').get()).value).toHaveLength(0);
    await graph.api(`/users/${coach.id}/events`).post(meeting('2026-11-24T10:00:00'));
    await tenant.acts.notified();
    expect(app.received).toEqual([]);
  });

  it('is told again what the app did not take, with growing gaps', async () => {
    const app = await listeningApp({ status: 500 });
    const { graph, tenant } = await home({ switches: { notificationRetryMs: 5 } });
    await graph.api('/subscriptions').post(subscription(app.url));
    await graph.api(`/users/${coach.id}/events`).post(meeting('2026-11-24T10:00:00'));
    await until(() => app.received[2], 'the third try');
    app.behave.status = 202;
    await until(() => tenant.ledger.entries().find(({ what }) => what === 'delivered'), 'the delivery');
    expect(new Set(app.received.map(({ value }) => value[0]!.id)).size).toBe(1);
  });

  it('may miss a notice, or get it twice', async () => {
    const app = await listeningApp();
    const { graph, tenant } = await home();
    await graph.api('/subscriptions').post(subscription(app.url));
    tenant.faults.add({ times: 1, fault: { kind: 'drop-notification' } });
    tenant.faults.add({ times: 1, fault: { kind: 'double-notification' } });
    const event = await graph.api(`/users/${coach.id}/events`).post(meeting('2026-11-24T10:00:00'));
    await graph.api(`/users/${coach.id}/events/${event.id}`).patch({ subject: 'x' });
    await tenant.acts.notified();
    const kinds = app.received.flatMap(({ value }) => value.map(({ changeType }) => changeType));
    expect(kinds).toEqual(['updated', 'updated']);
  });

  it('hears of its own life at the other address', async () => {
    const app = await listeningApp();
    const { graph, tenant } = await home();
    const made = await graph.api('/subscriptions').post(subscription(app.url));
    tenant.acts.lifecycle(made.id, 'subscriptionRemoved');
    await tenant.acts.notified();
    expect(app.received).toMatchObject([
      { path: '/levensloop', value: [{ lifecycleEvent: 'subscriptionRemoved', subscriptionId: made.id }] },
    ]);
    expect((await graph.api('/subscriptions').get()).value).toEqual([]);
  });
});
