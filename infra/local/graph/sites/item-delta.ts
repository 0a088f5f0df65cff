import type { World } from '../../world/world.ts';
import { BASE, type Call, countOf, linkTo, type Operation, type Reply } from '../wire/call.ts';
import { type DeltaScope, deltaPage, readDelta } from '../wire/delta.ts';
import { GraphError } from '../wire/errors.ts';
import type { Generation } from '../wire/generation.ts';
import { writeToken } from '../wire/token-pages.ts';
import { openList, SITE_ROLES } from './access.ts';
import { presentItem } from './present-item.ts';
import type { Sites } from './sites.ts';

const PAGE = 200;
const LARGEST_PAGE = 5_000;
const TOKEN_NAMES = ['token', '$deltatoken', '$skiptoken'];

/** `items/delta`: every row, page by page, then what changed or went since. `token=latest` begins now. */
export function itemDeltaOperations(
  world: World,
  sites: Sites,
  generation: Generation,
): readonly Operation[] {
  return [
    {
      method: 'GET',
      pattern: '/sites/{site}/lists/{list}/items/delta',
      service: 'sharepoint',
      roles: SITE_ROLES,
      run: (call) => delta(call, world, sites, generation),
    },
  ];
}

function delta(call: Call, world: World, sites: Sites, generation: Generation): Reply {
  const table = openList(call, world, sites, 'read');
  const site = sites.find(table.list.siteId)!;
  const linkWith = (token: string) => {
    const query = new URLSearchParams(call.query);
    for (const name of TOKEN_NAMES) query.delete(name);
    query.set('token', token);
    return linkTo(`/sites/${site.id}/lists/${table.list.id}/items/delta`, query);
  };
  const identity = { generation: generation.current(), owner: table.list.id };
  const scope: DeltaScope = {
    ...identity,
    seq: sites.seq(),
    refuse: () =>
      new GraphError(
        410,
        'resyncChangesApplyDifferences',
        "Resync required. Replace any local items with the server's version.",
        {
          headers: { location: linkWith(writeToken({ ...identity, position: 0, roundStart: sites.seq() })) },
        },
      ),
  };
  const text = TOKEN_NAMES.map((name) => call.query.get(name)).find((each) => each !== null) ?? null;
  const at = readDelta(text, scope, () => ({}));
  const changes = table
    .changesSince(at.position)
    .map((change) => ({ ...change, gone: change.item === undefined }));
  const top = countOf(call, '$top', PAGE, LARGEST_PAGE) || PAGE;
  const { page, more, token } = deltaPage(at, scope, changes, top);
  return {
    status: 200,
    body: {
      '@odata.context': `${BASE}/$metadata#Collection(listItem)`,
      value: page.map(({ id, item }) =>
        item ? presentItem(call, site, table, item) : { id: String(id), deleted: { state: 'deleted' } },
      ),
      ...(more ? { '@odata.nextLink': linkWith(token) } : { '@odata.deltaLink': linkWith(token) }),
    },
  };
}
