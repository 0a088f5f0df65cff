import type { Client } from '@microsoft/microsoft-graph-client';
import { describe, expect, it } from 'vitest';
import { director, home, teacher } from './home.ts';

const SITE = '/sites/proef.sharepoint.com:/sites/Voortgang';
const COLUMNS = [
  { name: 'Sleutel', text: {}, indexed: true, enforceUniqueValues: true },
  { name: 'Traject', text: {}, indexed: true },
  { name: 'Staat', choice: { choices: ['gepland', 'gehouden'] }, indexed: true },
  { name: 'Volgnummer', number: {}, indexed: true },
  { name: 'Wanneer', dateTime: { format: 'dateTime' }, indexed: true },
  { name: 'Dag', dateTime: { format: 'dateOnly' } },
  { name: 'Toelichting', text: { allowMultipleLines: true } },
  { name: 'Online', boolean: {} },
];

async function momenten(graph: Client): Promise<string> {
  const site = await graph.api(SITE).get();
  const list = await graph.api(`/sites/${site.id}/lists`).post({
    displayName: 'Momenten',
    columns: COLUMNS,
    list: { template: 'genericList' },
  });
  return `/sites/${site.id}/lists/${list.id}`;
}

describe('A list', () => {
  it('is made with its columns, once', async () => {
    const { graph, complaints } = await home();
    const path = await momenten(graph);
    const { value } = await graph.api(`${path}/columns`).get();
    expect(value.find(({ name }: { name: string }) => name === 'Traject')).toMatchObject({
      indexed: true,
      readOnly: false,
    });
    expect(value.some(({ name }: { name: string }) => name === 'Title')).toBe(true);
    await expect(momenten(graph)).rejects.toMatchObject({ statusCode: 409, code: 'nameAlreadyExists' });
    const byName = await graph
      .api(`${path.replace(/[^/]+$/, 'Momenten')}`)
      .expand('columns')
      .get();
    expect(byName.columns.length).toBe(value.length);
    expect(complaints).toEqual([]);
  });

  it('refuses what SharePoint cannot index, and more than twenty indexes', async () => {
    const { graph } = await home();
    const path = await momenten(graph);
    const add = (column: object) => graph.api(`${path}/columns`).post(column);
    await expect(
      add({ name: 'Lang', text: { allowMultipleLines: true }, indexed: true }),
    ).rejects.toMatchObject({ statusCode: 400 });
    for (let at = 6; at <= 19; at += 1) await add({ name: `K${at}`, text: {}, indexed: true });
    await expect(add({ name: 'Teveel', text: {}, indexed: true })).rejects.toMatchObject({ statusCode: 400 });
    await add({ name: 'Zonder', text: {} });
    await expect(add({ name: 'Zonder', text: {} })).rejects.toMatchObject({ statusCode: 409 });
  });

  it('opens to whom the site was granted, and to nobody else', async () => {
    const { graph, tenant, wire } = await home();
    const path = await momenten(graph);
    await expect(graph.api('/sites/proef.sharepoint.com:/sites/Personeel').get()).rejects.toMatchObject({
      ...{ statusCode: 403, code: 'accessDenied' },
    });
    const items = (person: { id: string }) => wire(`http://tenant/_tenant/as/${person.id}${path}/items`);
    expect((await items(director)).status).toBe(200);
    expect((await items(teacher)).status).toBe(403);
    tenant.acts.grantSite('Voortgang', 'read');
    await expect(graph.api(`${path}/items`).post({ fields: {} })).rejects.toMatchObject({ statusCode: 403 });
    tenant.acts.grantSite('Voortgang', null);
    await expect(graph.api(`${path}/items`).get()).rejects.toMatchObject({ statusCode: 403 });
  });
});

describe('A row', () => {
  it('reads back as SharePoint keeps it: whole seconds, empty is absent, a date is midnight here', async () => {
    const { graph, complaints } = await home();
    const path = await momenten(graph);
    const item = await graph.api(`${path}/items`).post({
      fields: {
        ...{
          Title: 'Klikgesprek',
          Sleutel: 'a',
          Staat: 'gepland',
          Volgnummer: 3,
          Online: true,
          Toelichting: '',
        },
        ...{ Wanneer: '2026-11-24T09:00:00.123Z', Dag: '2026-11-24T00:00:00Z', Traject: null },
      },
    });
    expect(item.eTag).toMatch(/^"[0-9a-f-]+,1"$/);
    expect(item.fields).toMatchObject({
      ...{ id: item.id, Title: 'Klikgesprek', Volgnummer: 3, Online: true },
      ...{ Wanneer: '2026-11-24T09:00:00Z', Dag: '2026-11-23T23:00:00Z', '@odata.etag': item.eTag },
    });
    expect(Object.keys(item.fields)).not.toContain('Toelichting');
    expect(Object.keys(item.fields)).not.toContain('Traject');
    const plain = await graph.api(`${path}/items/${item.id}`).get();
    expect(plain.fields).toBeUndefined();
    const one = await graph.api(`${path}/items/${item.id}`).expand('fields($select=Title,Staat)').get();
    expect(one.fields).toEqual({ '@odata.etag': item.eTag, Title: 'Klikgesprek', Staat: 'gepland' });
    expect(complaints).toEqual([]);
  });

  it('refuses what its columns do not know', async () => {
    const { graph } = await home();
    const path = await momenten(graph);
    const post = (fields: object) => graph.api(`${path}/items`).post({ fields });
    for (const fields of [
      { Onbekend: 'x' },
      { Staat: 'anders' },
      { Volgnummer: 'drie' },
      { Wanneer: 'morgen' },
      { Traject: 'x'.repeat(256) },
      { Created: '2026-11-24T09:00:00Z' },
    ])
      await expect(post(fields)).rejects.toMatchObject({ statusCode: 400, code: 'invalidRequest' });
    await post({ Sleutel: 'een' });
    await expect(post({ Sleutel: 'EEN' })).rejects.toMatchObject({ statusCode: 400 });
    await post({ Toelichting: `=HYPERLINK("x") <b>${'é'.repeat(20_000)}</b>` });
  });

  it('is changed and deleted only by who knows its eTag', async () => {
    const { graph, complaints } = await home();
    const path = await momenten(graph);
    const item = await graph.api(`${path}/items`).post({ fields: { Title: 'een' } });
    const at = `${path}/items/${item.id}`;
    const fields = await graph.api(`${at}/fields`).header('If-Match', item.eTag).patch({ Title: 'twee' });
    expect(fields['@odata.etag']).toMatch(/,2"$/);
    const late = { statusCode: 412 };
    await expect(
      graph.api(`${at}/fields`).header('If-Match', item.eTag).patch({ Title: 'x' }),
    ).rejects.toMatchObject(late);
    await expect(graph.api(at).header('If-Match', item.eTag).delete()).rejects.toMatchObject(late);
    await graph.api(at).header('If-Match', fields['@odata.etag']).delete();
    await expect(graph.api(at).get()).rejects.toMatchObject({ statusCode: 404, code: 'itemNotFound' });
    expect(complaints).toEqual([]);
  });

  it('says who changed it: the app, or the person in SharePoint', async () => {
    const { graph, tenant, wire } = await home();
    const path = await momenten(graph);
    const item = await graph.api(`${path}/items`).post({ fields: { Title: 'een' } });
    expect(item.lastModifiedBy.application.id).toBe(tenant.app.clientId);
    const edited = await wire(`http://tenant/_tenant/as/${director.id}${path}/items/${item.id}`, {
      ...{ method: 'PATCH', headers: { 'content-type': 'application/json' } },
      body: JSON.stringify({ fields: { Title: 'door mij' } }),
    });
    expect((await edited.json()).lastModifiedBy.user).toMatchObject({ id: director.id });
    const { value } = await graph.api(`${path}/items/${item.id}/versions`).get();
    expect(value.map((version: { fields: { Title: string } }) => version.fields.Title)).toEqual([
      'door mij',
      'een',
    ]);
  });
});

describe('A query on rows', () => {
  it('filters and orders on indexed columns only', async () => {
    const { graph, complaints } = await home();
    const path = await momenten(graph);
    for (const [at, Staat] of ['gepland', 'gehouden', 'gepland'].entries())
      await graph.api(`${path}/items`).post({
        fields: {
          Title: `nr ${at}`,
          Traject: "t'1",
          Staat,
          Volgnummer: 10 - at,
          Wanneer: `2026-11-2${at}T09:00:00Z`,
        },
      });
    const query = (filter: string) =>
      graph.api(`${path}/items`).filter(filter).expand('fields($select=Title)');
    const titles = async (request: ReturnType<typeof query>) =>
      (await request.get()).value.map(({ fields }: { fields: { Title: string } }) => fields.Title);
    expect(await titles(query("fields/Traject eq 't''1' and fields/Staat eq 'gepland'"))).toEqual([
      'nr 0',
      'nr 2',
    ]);
    expect(
      await titles(query("fields/Wanneer ge '2026-11-21T00:00:00Z'").orderby('fields/Volgnummer')),
    ).toEqual(['nr 2', 'nr 1']);
    expect(await titles(query("startswith(fields/Traject,'t') and fields/Volgnummer lt 10"))).toEqual([
      'nr 1',
      'nr 2',
    ]);
    const unindexed = query("fields/Title eq 'nr 0'");
    await expect(unindexed.get()).rejects.toMatchObject({
      statusCode: 400,
      code: 'invalidRequest',
      message: expect.stringMatching(
        /^Field 'Title' cannot be referenced in filter or orderby as it is not indexed/,
      ),
    });
    expect(await titles(unindexed.header('Prefer', 'HonorNonIndexedQueriesWarningMayFailRandomly'))).toEqual([
      'nr 0',
    ]);
    await expect(query("fields/Weg eq 'x'").get()).rejects.toMatchObject({ statusCode: 400 });
    expect(complaints).toEqual([]);
  });

  it('pages with a token that can be read, and refuses another', async () => {
    const { graph } = await home();
    const path = await momenten(graph);
    for (let at = 0; at < 5; at += 1) await graph.api(`${path}/items`).post({ fields: { Title: `${at}` } });
    const page = await graph.api(`${path}/items`).top(2).get();
    const token = new URL(page['@odata.nextLink']).searchParams.get('$skiptoken')!;
    expect(Buffer.from(token, 'base64').toString()).toBe('Paged=TRUE&p_ID=2');
    const next = await graph.api(page['@odata.nextLink']).get();
    expect(next.value.map(({ id }: { id: string }) => id)).toEqual(['3', '4']);
    await expect(graph.api(`${path}/items?$skiptoken=x`).get()).rejects.toMatchObject({ statusCode: 400 });
    await expect(graph.api(`${path}/items`).skip(1).get()).rejects.toMatchObject({ statusCode: 400 });
  });

  it('meets the threshold when the first condition leaves 5,000 rows', async () => {
    const { graph, tenant } = await home();
    const path = await momenten(graph);
    const [, site, list] = /^\/sites\/(.+)\/lists\/(.+)$/.exec(path)!;
    await fill(graph, `/sites/${site}/lists/${list}`, 5_001);
    const query = (filter: string) => graph.api(`${path}/items`).filter(filter).top(1).get();
    expect((await query("fields/Traject eq 't7' and fields/Staat eq 'gepland'")).value).toHaveLength(1);
    tenant.switches.overThresholdStatus = 500;
    await expect(query("fields/Staat eq 'gepland' and fields/Traject eq 't7'")).rejects.toMatchObject({
      ...{ statusCode: 500, code: 'generalException' },
    });
  });
});

describe('Changes of a list', () => {
  it('come once, deletions too, and never get lost between pages', async () => {
    const { graph, tenant, complaints } = await home();
    const path = await momenten(graph);
    for (let at = 0; at < 5; at += 1) await graph.api(`${path}/items`).post({ fields: { Title: `${at}` } });
    const state = new Map<string, string>();
    const take = (page: { value: { id: string; deleted?: object; fields?: { Title: string } }[] }) => {
      for (const { id, deleted, fields } of page.value)
        deleted ? state.delete(id) : state.set(id, fields!.Title);
    };
    let page = await graph.api(`${path}/items/delta`).expand('fields').top(2).get();
    take(page);
    await graph.api(`${path}/items/1`).delete();
    await graph.api(`${path}/items/2/fields`).patch({ Title: 'anders' });
    while (page['@odata.nextLink']) {
      page = await graph.api(page['@odata.nextLink']).get();
      take(page);
    }
    expect([...state].sort()).toEqual([
      ['2', 'anders'],
      ['3', '2'],
      ['4', '3'],
      ['5', '4'],
    ]);
    await graph.api(`${path}/items/3`).delete();
    const changes = await graph.api(page['@odata.deltaLink']).get();
    expect(changes.value).toEqual([{ id: '3', deleted: { state: 'deleted' } }]);
    const latest = await graph.api(`${path}/items/delta?token=latest`).get();
    expect(latest.value).toEqual([]);
    expect(complaints).toEqual([]);
    tenant.acts.expireDeltaTokens();
    await expect(graph.api(changes['@odata.deltaLink']).get()).rejects.toMatchObject({
      ...{ statusCode: 410, code: 'resyncChangesApplyDifferences' },
    });
  });
});

async function fill(graph: Client, list: string, rows: number): Promise<void> {
  const requests = Array.from({ length: rows }, (_, at) => ({
    id: String(at % 20),
    method: 'POST',
    url: `${list}/items`,
    headers: { 'Content-Type': 'application/json' },
    body: { fields: { Traject: `t${at}`, Staat: 'gepland' } },
  }));
  for (let at = 0; at < rows; at += 20)
    await graph.api('/$batch').post({ requests: requests.slice(at, at + 20) });
}
