import type { World } from '../../world/world.ts';
import { parseExpand, parseSelect, pick } from '../odata/shape.ts';
import { seconds } from '../time/stamps.ts';
import { BASE, bodyOf, type Call, type Operation, type Reply } from '../wire/call.ts';
import { GraphError, sharePointInvalid, sharePointNotFound } from '../wire/errors.ts';
import { actorOf, identitySet, openList, openSite, SITE_ROLES } from './access.ts';
import { builtInColumns, changeColumn, checkColumns, presentColumn, readColumn } from './columns.ts';
import type { ListTable } from './list-table.ts';
import type { StoredColumn, StoredSite } from './model.ts';
import { webUrlOf } from './site-operations.ts';
import type { Sites } from './sites.ts';

/** Lists and their columns. */
export function listOperations(world: World, sites: Sites): readonly Operation[] {
  const on = (method: string, pattern: string, run: Operation['run']): Operation => ({
    ...{ method, pattern, run, service: 'sharepoint', roles: SITE_ROLES },
  });
  const show = (call: Call, table: ListTable, status = 200): Reply => ({
    status,
    body: {
      '@odata.context': `${BASE}/$metadata#lists/$entity`,
      ...presentList(call, sites.find(table.list.siteId)!, table),
    },
  });
  const columnOf = (table: ListTable, idOrName: string) => {
    const column = table.list.columns.find((each) => [each.id, each.name].includes(idOrName));
    if (!column) throw sharePointNotFound();
    return column;
  };
  const replaceColumns = (table: ListTable, columns: readonly StoredColumn[]) => {
    checkColumns(world, columns, table.size(), table.list.columns);
    table.list = { ...table.list, columns, version: table.list.version + 1, modifiedAt: world.clock.now() };
    sites.changed();
  };
  const manage = world.switches.listCreationRole;
  return [
    on('GET', '/sites/{site}/lists', (call) => {
      const site = openSite(call, world, sites, 'read');
      const value = sites.listsOf(site.id).map((table) => presentList(call, site, table));
      return { status: 200, body: { '@odata.context': `${BASE}/$metadata#lists`, value } };
    }),
    on('POST', '/sites/{site}/lists', (call) => show(call, createList(call, world, sites), 201)),
    on('GET', '/sites/{site}/lists/{list}', (call) => show(call, openList(call, world, sites, 'read'))),
    on('PATCH', '/sites/{site}/lists/{list}', (call) => {
      const table = openList(call, world, sites, manage);
      const { displayName = table.list.displayName, description = table.list.description } = bodyOf(
        call,
      ) as Record<string, string>;
      table.list = {
        ...table.list,
        displayName,
        description,
        version: table.list.version + 1,
        modifiedAt: world.clock.now(),
      };
      sites.changed();
      return show(call, table);
    }),
    on('DELETE', '/sites/{site}/lists/{list}', (call) => {
      sites.removeList(openList(call, world, sites, manage).list);
      return { status: 204 };
    }),
    on('GET', '/sites/{site}/lists/{list}/columns', (call) => ({
      status: 200,
      body: {
        '@odata.context': `${BASE}/$metadata#columns`,
        value: openList(call, world, sites, 'read').list.columns.map((column) =>
          pick(presentColumn(column), parseSelect(call.query.get('$select')), ['id']),
        ),
      },
    })),
    on('POST', '/sites/{site}/lists/{list}/columns', (call) => {
      const table = openList(call, world, sites, manage);
      const column = readColumn(world, bodyOf(call));
      replaceColumns(table, [...table.list.columns, column]);
      return { status: 201, body: presentColumn(column) };
    }),
    on('GET', '/sites/{site}/lists/{list}/columns/{column}', (call) => {
      const column = columnOf(openList(call, world, sites, 'read'), call.params.column!);
      return { status: 200, body: presentColumn(column) };
    }),
    on('PATCH', '/sites/{site}/lists/{list}/columns/{column}', (call) => {
      const table = openList(call, world, sites, manage);
      const column = columnOf(table, call.params.column!);
      const changed = changeColumn(column, bodyOf(call));
      replaceColumns(
        table,
        table.list.columns.map((each) => (each === column ? changed : each)),
      );
      return { status: 200, body: presentColumn(changed) };
    }),
    on('DELETE', '/sites/{site}/lists/{list}/columns/{column}', (call) => {
      const table = openList(call, world, sites, manage);
      const column = columnOf(table, call.params.column!);
      if (column.builtIn) throw sharePointInvalid(`Column '${column.name}' cannot be deleted.`);
      replaceColumns(
        table,
        table.list.columns.filter((each) => each !== column),
      );
      return { status: 204 };
    }),
  ];
}

function createList(call: Call, world: World, sites: Sites): ListTable {
  const site = openSite(call, world, sites, world.switches.listCreationRole);
  const body = bodyOf(call);
  const { displayName, description = '' } = body as { displayName?: unknown; description?: string };
  const template = (body.list as { template?: string } | undefined)?.template ?? 'genericList';
  if (typeof displayName !== 'string' || displayName.trim() === '')
    throw sharePointInvalid('The list needs a displayName.');
  if (template !== 'genericList')
    throw new GraphError(
      501,
      'notImplemented',
      `The local tenant makes no lists from the template '${template}'.`,
    );
  if (sites.findList(site.id, displayName))
    throw new GraphError(409, 'nameAlreadyExists', 'The specified name is already in use.');
  const custom = ((body.columns ?? []) as unknown[]).map((each) => readColumn(world, each));
  const columns = [...builtInColumns(world), ...custom];
  checkColumns(world, columns, 0, []);
  const now = world.clock.now();
  return sites.addList({
    ...{ id: world.newId(), siteId: site.id, name: displayName, displayName, description, template, columns },
    ...{ createdAt: now, modifiedAt: now, createdBy: actorOf(call, world), version: 1 },
  });
}

function presentList(call: Call, site: StoredSite, { list }: ListTable): Record<string, unknown> {
  const withColumns = parseExpand(call.query.get('$expand')).some(({ name }) => name === 'columns');
  const whole = {
    '@odata.etag': `"${list.id},${list.version}"`,
    createdDateTime: seconds(list.createdAt),
    description: list.description,
    eTag: `"${list.id},${list.version}"`,
    id: list.id,
    lastModifiedDateTime: seconds(list.modifiedAt),
    name: list.name,
    webUrl: `${webUrlOf(site)}/Lists/${encodeURIComponent(list.name)}`,
    displayName: list.displayName,
    createdBy: identitySet(list.createdBy),
    parentReference: { siteId: site.id },
    list: { contentTypesEnabled: false, hidden: false, template: list.template },
  };
  return {
    ...pick(whole, parseSelect(call.query.get('$select')), ['id']),
    ...(withColumns ? { columns: list.columns.map(presentColumn) } : {}),
  };
}
