import type { LocalTenant } from '../../../infra/local/tenant.ts';

/** Changes a row by its key, as somebody may who opens the list. */
export async function changeRow(
  tenant: LocalTenant,
  site: string,
  list: string,
  key: string,
  fields: Readonly<Record<string, unknown>>,
): Promise<void> {
  const ask = await graphAsApp(tenant);
  const path = `/sites/${site}:/lists/${list}/items`;
  const found = (await ask(`${path}?$filter=fields/Sleutel eq '${key}'`)) as {
    value: readonly { id: string }[];
  };
  await ask(`${path}/${found.value[0]!.id}/fields`, { method: 'PATCH', body: JSON.stringify(fields) });
}

/** Graph as the app's own registration may use it, with nothing of the app in between. `path` is below the version. */
export async function graphAsApp(
  tenant: LocalTenant,
): Promise<(path: string, init?: Pick<RequestInit, 'method' | 'body'>) => Promise<unknown>> {
  const asked = await tenant.fetch(
    new Request(`http://tenant/login.microsoftonline.com/${tenant.tenantId}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: tenant.app.clientId,
        client_secret: tenant.app.clientSecret,
        scope: 'https://graph.microsoft.com/.default',
      }),
    }),
  );
  const { access_token } = (await asked.json()) as { access_token: string };
  return async (path, init = {}) => {
    const answer = await tenant.fetch(
      new Request(`http://tenant/graph.microsoft.com/v1.0${path}`, {
        ...init,
        headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
      }),
    );
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
}

/** The rows of every list of the confidential site, by list name: their columns as Graph gives them. */
export async function rowsOf(
  tenant: LocalTenant,
  site: string,
): Promise<ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>> {
  const get = await graphAsApp(tenant);
  interface Page<T> {
    readonly value: readonly T[];
  }
  const lists = (await get(`/sites/${site}:/lists?$top=100`)) as Page<{ id: string; displayName: string }>;
  const rows = new Map<string, readonly Readonly<Record<string, unknown>>[]>();
  for (const { id, displayName } of lists.value) {
    const list = `/sites/${site}:/lists/${id}`;
    // Columns that are hidden from people come only by name.
    const columns = (await get(`${list}/columns?$top=200`)) as Page<{ name: string }>;
    const all = columns.value.map(({ name }) => name).join(',');
    const items = (await get(`${list}/items?$expand=fields($select=${all})&$top=2000`)) as Page<{
      fields: Record<string, unknown>;
    }>;
    rows.set(
      displayName,
      items.value.map((item) => item.fields),
    );
  }
  return rows;
}
