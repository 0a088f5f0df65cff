import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createTenant } from '../../../infra/local/tenant.ts';
import { coach, graphClient, home, meeting, SMALL_TENANT, teacher, type Wire } from './home.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

describe('The tenant', () => {
  it('is the same after a restart: people, events, rows, keys and its clock', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'tenant-'));
    folders.push(dataDir);
    const start = async () => {
      const tenant = await createTenant({ dataDir, seed: SMALL_TENANT });
      const wire: Wire = (url, init) =>
        tenant.fetch(new Request(url.replace(/^https:\/\//, 'http://tenant/'), init));
      return { tenant, wire, graph: graphClient(tenant, wire) };
    };
    const first = await start();
    const event = await first.graph
      .api(`/users/${coach.id}/events`)
      .post(meeting('2026-11-24T10:00:00', [teacher], { transactionId: 'een' }));
    const site = await first.graph.api('/sites/proef.sharepoint.com:/sites/Voortgang').get();
    const list = await first.graph.api(`/sites/${site.id}/lists`).post({ displayName: 'Momenten' });
    const items = `/sites/${site.id}/lists/${list.id}/items`;
    const row = await first.graph.api(items).post({ fields: { Title: 'x' } });
    const delta = await first.graph.api(`${items}/delta`).get();
    const drive = await first.graph.api(`/sites/${site.id}/drive`).get();
    await first.graph.api(`/drives/${drive.id}/root:/a.bin:/content`).put(Buffer.from([0, 255, 7]));
    first.tenant.clock.setOffset(86_400_000);
    const token = await first.tenant.tokens.sign('entra-v2', {});
    await first.tenant.close();

    const second = await start();
    expect(second.tenant.app).toEqual(first.tenant.app);
    expect(second.tenant.clock.offset()).toBe(86_400_000);
    expect(await second.tenant.tokens.verify(token)).toBeDefined();
    const repeated = await second.graph
      .api(`/users/${coach.id}/events`)
      .post(meeting('2026-11-24T10:00:00', [teacher], { transactionId: 'een' }));
    expect(repeated.changeKey).toBe(event.changeKey);
    expect((await second.graph.api(`${items}/${row.id}`).get()).eTag).toBe(row.eTag);
    await second.graph.api(items).post({ fields: { Title: 'y' } });
    const changes = await second.graph.api(delta['@odata.deltaLink']).get();
    expect(changes.value.map(({ id }: { id: string }) => id)).toEqual(['2']);
    const file = await second.graph.api(`/drives/${drive.id}/root:/a.bin`).get();
    const bytes = await (await second.wire(file['@microsoft.graph.downloadUrl'])).arrayBuffer();
    expect([...new Uint8Array(bytes)]).toEqual([0, 255, 7]);
    await second.tenant.close();
  });

  it('begins anew on reset, and keeps its keys', async () => {
    const { tenant, graph } = await home();
    await graph.api(`/users/${coach.id}/events`).post(meeting('2026-11-24T10:00:00'));
    tenant.acts.removeUser(teacher.id);
    tenant.clock.setOffset(5_000);
    await tenant.reset();
    expect(tenant.users()).toHaveLength(4);
    expect(tenant.eventsOf(coach.id)).toEqual([]);
    expect(tenant.clock.offset()).toBe(0);
    expect(tenant.ledger.entries()).toEqual([]);
    expect((await graph.api('/users').get()).value).toHaveLength(4);
  });

  it('tells at once of a move of its clock to who follows it', async () => {
    const { wire } = await home();
    const clock = async (query = '') => (await wire(`http://tenant/_tenant/clock${query}`)).json();
    const { version } = await clock();
    const followed = clock(`?after=${version}`);
    await wire('http://tenant/_tenant/clock', {
      method: 'PUT',
      body: JSON.stringify({ now: '2027-01-04T08:00:00Z' }),
    });
    const moved = await followed;
    expect(Math.abs(moved.now - Date.parse('2027-01-04T08:00:00Z'))).toBeLessThan(1_000);
    expect((await clock(`?after=${moved.version}&wait=1`)).version).toBe(moved.version);
  });

  it('writes down what went over the wire, without tokens', async () => {
    const { graph, tenant } = await home();
    await graph.api(`/users/${coach.id}/events`).post(meeting('2026-11-24T10:00:00', [teacher]));
    // msal-node keeps the metadata for the whole process: how often it asks is its own business.
    const words = tenant.ledger
      .entries()
      .filter(({ area, what }) => area !== 'entra' || what !== 'request')
      .map(({ area, what }) => `${area} ${what}`);
    expect(words).toEqual([
      'entra token.issued',
      'graph event.created',
      'graph invitation.sent',
      'graph event.created',
      'graph request',
    ]);
    const secret = await tenant.tokens.sign('entra-v2', {});
    expect(JSON.stringify(tenant.ledger.entries())).not.toContain(secret.split('.')[0]);
    expect(JSON.stringify(tenant.ledger.entries())).not.toContain(tenant.app.clientSecret);
  });
});
