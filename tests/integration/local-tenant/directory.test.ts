import { describe, expect, it } from 'vitest';
import { coach, director, home, SMALL_TENANT, teacher } from './home.ts';

describe('The directory', () => {
  it('finds people by id and by name, and their manager', async () => {
    const { graph, complaints } = await home();
    const byName = await graph
      .api(`/users/${teacher.userPrincipalName}`)
      .select('id,displayName,department')
      .get();
    expect(byName).toMatchObject({ id: teacher.id, displayName: teacher.displayName, department: null });
    expect((await graph.api(`/users/${teacher.id}/manager`).get()).id).toBe(director.id);
    await expect(graph.api(`/users/${coach.id}/manager`).get()).rejects.toMatchObject({
      statusCode: 404,
      code: 'Request_ResourceNotFound',
    });
    expect(complaints).toEqual([]);
  });

  it('filters, and gives exactly what is selected', async () => {
    const { graph } = await home();
    const found = await graph
      .api('/users')
      .filter(`startswith(displayName,'juf') or mail eq '${coach.mail}'`)
      .select('displayName')
      .get();
    expect(found.value).toEqual([{ displayName: coach.displayName }, { displayName: teacher.displayName }]);
  });

  it('keeps quotes in a filter inert', async () => {
    const { graph, tenant } = await home();
    tenant.acts.addUser({ ...teacher, id: crypto.randomUUID(), displayName: "Ben 't Hart' or 1 eq 1" });
    const exact = (name: string) =>
      graph
        .api('/users')
        .filter(`displayName eq '${name.replaceAll("'", "''")}'`)
        .get();
    expect((await exact("Ben 't Hart' or 1 eq 1")).value).toHaveLength(1);
    expect((await exact("' or 1 eq 1")).value).toHaveLength(0);
  });

  it('wants ConsistencyLevel for search and for advanced filters', async () => {
    const { graph, complaints } = await home();
    const search = () => graph.api('/users').search('"displayName:jans"');
    await expect(search().get()).rejects.toMatchObject({ statusCode: 400, code: 'Request_UnsupportedQuery' });
    const found = await search().header('ConsistencyLevel', 'eventual').get();
    expect(found.value.map(({ id }: { id: string }) => id)).toEqual([teacher.id]);
    await expect(graph.api('/users').filter("endswith(mail,'.example')").get()).rejects.toMatchObject({
      statusCode: 400,
    });
    expect(complaints).toEqual([]);
  });

  it('pages, and then tells who changed or left', async () => {
    const many = Array.from({ length: 150 }, (_, at) => ({
      ...{ ...teacher, id: crypto.randomUUID(), displayName: `Leerkracht ${at}` },
      ...{ userPrincipalName: `l${at}@proef.example`, mail: `l${at}@proef.example` },
    }));
    const { graph, tenant, complaints } = await home({
      seed: { ...SMALL_TENANT, users: [coach, teacher, ...many] },
    });
    const seen = new Set<string>();
    let page = await graph.api('/users/delta').select('displayName').get();
    for (;;) {
      for (const { id } of page.value) seen.add(id);
      if (!page['@odata.nextLink']) break;
      page = await graph.api(page['@odata.nextLink']).get();
    }
    expect(seen.size).toBe(152);
    tenant.acts.updateUser(coach.id, { displayName: 'Coach Kok-de Wit' });
    tenant.acts.removeUser(teacher.id);
    const changes = await graph.api(page['@odata.deltaLink']).get();
    expect(changes.value).toEqual([
      { displayName: 'Coach Kok-de Wit', id: coach.id },
      { id: teacher.id, '@removed': { reason: 'deleted' } },
    ]);
    expect(complaints).toEqual([]);
  });

  it('says 403 as the directory does once the permission is taken away', async () => {
    const { graph, tenant } = await home();
    tenant.consent.appRoles.delete('User.Read.All');
    await expect(graph.api('/users').get()).rejects.toMatchObject({
      statusCode: 403,
      code: 'Authorization_RequestDenied',
    });
  });
});
