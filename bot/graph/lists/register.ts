import type { Colleague, School } from '../../../domain/school.ts';
import type { BatchRequest } from '../batch.ts';
import type { Graph } from '../client.ts';
import type { List, RowOf } from './columns.ts';
import { collegas, scholen } from './definitions.ts';
import { allItems, throwWhenFailed, writeRequest } from './items.ts';
import { colleagueRow, schoolRow } from './registers.ts';
import { createSite } from './site.ts';

/** Schools and colleagues of a board, as they go into the lists. */
export interface Register {
  readonly schools: readonly School[];
  readonly colleagues: readonly Colleague[];
}

/** Adds schools and colleagues to the lists, or writes over those that are there by the same id. Removes none. */
export async function writeRegister(graph: Graph, siteAddress: string, register: Register): Promise<void> {
  const site = createSite(graph, siteAddress);
  const upsert = async <L extends List>(list: L, rows: readonly RowOf<L>[]): Promise<BatchRequest[]> => {
    const known = new Map<unknown, { item: string; etag: string }>();
    for await (const each of allItems(graph, site, list)) known.set(keyOf(each.row), each);
    const path = await site.list(list);
    return rows.map((row) => {
      const found = known.get(keyOf(row));
      return writeRequest(path, list, row, found && { item: found.item, etag: found.etag, behind: false });
    });
  };
  const requests = [
    ...(await upsert(scholen, register.schools.map(schoolRow))),
    ...(await upsert(collegas, register.colleagues.map(colleagueRow))),
  ];
  throwWhenFailed('write the register', await graph.batch('write the register', requests));
}

function keyOf(row: object): unknown {
  return (row as { Sleutel?: string }).Sleutel;
}
