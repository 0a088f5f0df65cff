import { stableId } from '../../world/ids.ts';
import type { SeedSite } from '../../world/seed.ts';
import type { Snapshots } from '../../world/snapshot.ts';
import type { World } from '../../world/world.ts';
import { createListTable, type ListTable, type SavedTable } from './list-table.ts';
import { etagOf, type StoredItem, type StoredList, type StoredSite } from './model.ts';

interface ItemChange {
  readonly changeType: 'created' | 'updated' | 'deleted';
  readonly siteId: string;
  readonly listId: string;
  readonly itemId: number;
}

/** The sites of the tenant with their lists. */
export interface Sites {
  all(): readonly StoredSite[];
  /** By whole id, by one of the guids, or by `{host}:/sites/{name}`. */
  find(address: string): StoredSite | undefined;
  add(seed: SeedSite): StoredSite;
  changed(): void;
  listsOf(siteId: string): readonly ListTable[];
  /** By id, name or display name. */
  findList(siteId: string, idOrName: string): ListTable | undefined;
  addList(list: StoredList): ListTable;
  removeList(list: StoredList): void;
  seq(): number;
  putItem(table: ListTable, item: StoredItem): StoredItem;
  deleteItem(table: ListTable, item: StoredItem): void;
  onChange(listener: (change: ItemChange) => void): void;
}

export function createSites(world: World, snapshots: Snapshots): Sites {
  const host = `${world.organization.name}.sharepoint.com`;
  let sites: StoredSite[] = [];
  let tables = new Map<string, ListTable>();
  let seq = 0;
  const listeners: ((change: ItemChange) => void)[] = [];
  snapshots.add({
    name: 'sites',
    save: () => ({ sites, seq, tables: [...tables.values()].map((table) => table.save()) }),
    load(saved) {
      const state = saved as { sites: StoredSite[]; seq: number; tables: SavedTable[] };
      sites = state.sites;
      seq = state.seq;
      tables = new Map(state.tables.map((each) => [each.list.id, createListTable(each)]));
    },
    reset() {
      sites = [];
      tables.clear();
    },
  });
  const note = (changeType: ItemChange['changeType'], { list }: ListTable, item: StoredItem) => {
    world.ledger.append('graph', `item.${changeType}`, {
      ...{ site: list.siteId, list: list.displayName, listId: list.id, id: item.id, etag: etagOf(item) },
      ...{ fields: item.fields, by: item.modifiedBy },
    });
    world.changed('sites');
    for (const listener of listeners)
      listener({ changeType, siteId: list.siteId, listId: list.id, itemId: item.id });
  };
  return {
    all: () => sites,
    find(address) {
      const wanted = decodeURIComponent(address).toLowerCase();
      return sites.find(
        (site) =>
          site.id.toLowerCase() === wanted ||
          site.id.split(',').includes(wanted) ||
          `${site.host}:/${site.path}`.toLowerCase() === wanted,
      );
    },
    add(seed) {
      const key = `${world.organization.name}/${seed.path}`;
      const site: StoredSite = {
        id: `${host},${stableId(`site:${key}`)},${stableId(`web:${key}`)}`,
        ...{ host, path: `sites/${seed.path}`, name: seed.path, displayName: seed.displayName },
        createdAt: world.clock.now(),
        grants: seed.appRole
          ? [
              {
                id: stableId(`grant:${key}`),
                appId: world.app.clientId,
                displayName: world.app.name,
                roles: [seed.appRole],
              },
            ]
          : [],
        members: seed.members ?? [],
      };
      sites = [...sites.filter((each) => each.id !== site.id), site];
      world.changed('sites');
      return site;
    },
    changed: () => world.changed('sites'),
    listsOf: (siteId) => [...tables.values()].filter(({ list }) => list.siteId === siteId),
    findList(siteId, idOrName) {
      const byId = tables.get(idOrName.toLowerCase());
      if (byId) return byId.list.siteId === siteId ? byId : undefined;
      const wanted = idOrName.toLowerCase();
      return [...tables.values()].find(
        ({ list }) =>
          list.siteId === siteId &&
          [list.name.toLowerCase(), list.displayName.toLowerCase()].includes(wanted),
      );
    },
    addList(list) {
      const table = createListTable({ list, items: [], changes: [], lastId: 0 });
      tables.set(list.id, table);
      world.ledger.append('graph', 'list.created', {
        site: list.siteId,
        list: list.displayName,
        listId: list.id,
      });
      world.changed('sites');
      return table;
    },
    removeList(list) {
      tables.delete(list.id);
      world.ledger.append('graph', 'list.deleted', {
        site: list.siteId,
        list: list.displayName,
        listId: list.id,
      });
      world.changed('sites');
    },
    seq: () => seq,
    putItem(table, item) {
      const known = table.get(item.id) !== undefined;
      table.put(item, ++seq);
      note(known ? 'updated' : 'created', table, item);
      return item;
    },
    deleteItem(table, item) {
      table.delete(item.id, ++seq);
      note('deleted', table, item);
    },
    onChange(listener) {
      listeners.push(listener);
    },
  };
}
