import type { World } from '../../world/world.ts';
import { parseSelect } from '../odata/shape.ts';
import { seconds } from '../time/stamps.ts';
import { BASE, bodyOf, type Call, countOf, linkTo, type Operation, type Reply } from '../wire/call.ts';
import { GraphError, sharePointInvalid, sharePointNotFound } from '../wire/errors.ts';
import { actorOf, identitySet, openList, SITE_ROLES } from './access.ts';
import type { ListTable } from './list-table.ts';
import { etagOf, type StoredItem } from './model.ts';
import { presentFields, presentItem } from './present-item.ts';
import { queryItems } from './query-items.ts';
import type { Sites } from './sites.ts';
import { writeFields } from './values.ts';

const PAGE = 200;
const LARGEST_PAGE = 5_000;

/** Rows: create, read, change, delete, the list with its queries, and earlier versions. */
export function itemOperations(world: World, sites: Sites): readonly Operation[] {
  const on = (method: string, below: string, run: Operation['run']): Operation => ({
    ...{ method, run, service: 'sharepoint', roles: SITE_ROLES },
    pattern: `/sites/{site}/lists/{list}/items${below}`,
  });
  const open = (call: Call, role: 'read' | 'write') => {
    const table = openList(call, world, sites, role);
    const id = call.params.item!;
    const item = /^\d+$/.test(id) ? table.get(Number(id)) : undefined;
    if (!item) throw sharePointNotFound();
    return { table, item };
  };
  const show = (
    call: Call,
    table: ListTable,
    item: StoredItem,
    status: number,
    alwaysFields: boolean,
  ): Reply => ({
    status,
    body: {
      '@odata.context': `${BASE}/$metadata#sites('${table.list.siteId}')/lists('${table.list.id}')/items/$entity`,
      ...presentItem(call, sites.find(table.list.siteId)!, table, item, alwaysFields),
    },
  });
  const change = (call: Call, input: unknown) => {
    const { table, item } = open(call, 'write');
    checkMatch(call, item);
    const fields = writeFields(table, world.switches, item, fieldsIn(input));
    const now = world.clock.now();
    const next = {
      ...item,
      fields,
      version: item.version + 1,
      modifiedAt: now,
      modifiedBy: actorOf(call, world),
    };
    return { table, item: sites.putItem(table, next) };
  };
  return [
    on('GET', '', (call) => listItems(call, world, sites)),
    on('POST', '', (call) => {
      const table = openList(call, world, sites, 'write');
      const fields = writeFields(table, world.switches, undefined, fieldsIn(bodyOf(call).fields ?? {}));
      const actor = actorOf(call, world);
      const now = world.clock.now();
      const item = sites.putItem(table, {
        ...{ id: table.nextId(), guid: world.newId(), version: 1, fields },
        ...{ createdAt: now, createdBy: actor, modifiedAt: now, modifiedBy: actor },
      });
      return show(call, table, item, 201, true);
    }),
    on('GET', '/{item}', (call) => {
      const { table, item } = open(call, 'read');
      return show(call, table, item, 200, false);
    }),
    on('PATCH', '/{item}', (call) => {
      const { table, item } = change(call, bodyOf(call).fields);
      return show(call, table, item, 200, true);
    }),
    on('DELETE', '/{item}', (call) => {
      const { table, item } = open(call, 'write');
      checkMatch(call, item);
      sites.deleteItem(table, item);
      return { status: 204 };
    }),
    on('GET', '/{item}/fields', (call) => ({
      status: 200,
      body: presentFields(open(call, 'read').item, parseSelect(call.query.get('$select'))),
    })),
    on('PATCH', '/{item}/fields', (call) => ({
      status: 200,
      body: presentFields(change(call, bodyOf(call)).item),
    })),
    on('GET', '/{item}/versions', (call) => {
      const { table, item } = open(call, 'read');
      const value = [item, ...table.versionsOf(item.id)].map((version) => ({
        id: `${version.version}.0`,
        lastModifiedDateTime: seconds(version.modifiedAt),
        lastModifiedBy: identitySet(version.modifiedBy),
        fields: presentFields(version),
      }));
      return { status: 200, body: { value } };
    }),
  ];
}

function listItems(call: Call, world: World, sites: Sites): Reply {
  const table = openList(call, world, sites, 'read');
  if (call.query.has('$skip')) throw sharePointInvalid('$skip is not supported on this API.');
  const found = queryItems(call, world, table);
  const top = countOf(call, '$top', PAGE, LARGEST_PAGE) || PAGE;
  const after = call.query.get('$skiptoken');
  const from = after === null ? 0 : positionAfter(found, after);
  const page = found.slice(from, from + top);
  const next = new URLSearchParams(call.query);
  next.set('$skiptoken', Buffer.from(`Paged=TRUE&p_ID=${page.at(-1)?.id}`).toString('base64'));
  const site = sites.find(table.list.siteId)!;
  return {
    status: 200,
    body: {
      '@odata.context': `${BASE}/$metadata#sites('${site.id}')/lists('${table.list.id}')/items`,
      ...(from + top < found.length ? { '@odata.nextLink': linkTo(call.path, next) } : {}),
      value: page.map((item) => presentItem(call, site, table, item)),
    },
  };
}

/** Behind the row that the token names; when that one is gone, behind those before it. */
function positionAfter(items: readonly StoredItem[], token: string): number {
  const id = Number(/^Paged=TRUE&p_ID=(\d+)$/.exec(Buffer.from(token, 'base64').toString('utf8'))?.[1]);
  if (Number.isNaN(id))
    throw sharePointInvalid('One of the provided arguments is not acceptable.', 'badArgument');
  const at = items.findIndex((item) => item.id === id);
  if (at >= 0) return at + 1;
  const behind = items.findIndex((item) => item.id > id);
  return behind < 0 ? items.length : behind;
}

function fieldsIn(value: unknown): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw sharePointInvalid('The fields of the item are missing.');
}

function checkMatch(call: Call, item: StoredItem): void {
  const plain = (text: string) => text.replace(/^W\//, '').replaceAll(/["\\]/g, '');
  const wanted = call.headers.get('if-match');
  if (wanted === null || wanted === '*' || plain(wanted) === plain(etagOf(item))) return;
  throw new GraphError(412, 'preconditionFailed', "ETag does not match current item's value");
}
