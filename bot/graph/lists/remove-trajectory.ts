import type { BatchRequest } from '../batch.ts';
import type { Graph } from '../client.ts';
import type { List } from './columns.ts';
import { documenten, logboek, momenten, trajecten } from './definitions.ts';
import { itemsIn, rowsWhere, throwWhenFailed } from './items.ts';
import type { Site } from './site.ts';

/** Deletes every row of a trajectory: its own last, so that what was left halfway is found and done again. */
export async function removeTrajectory(graph: Graph, site: Site, id: string): Promise<void> {
  const parts: readonly (readonly [List, string])[] = [
    [momenten, 'Traject'],
    [documenten, 'Traject'],
    [logboek, 'Traject'],
    [trajecten, 'Sleutel'],
  ];
  for (const [list, column] of parts) {
    const [found] = await graph.batch('find rows to delete', [await rowsWhere(site, list, column, id)]);
    throwWhenFailed('find rows to delete', [found!]);
    const path = await site.list(list);
    const rows = await itemsIn(graph, list, found!.body);
    const requests = rows.map(
      ({ item, etag }): BatchRequest => ({
        method: 'DELETE',
        url: `${path}/items/${item}`,
        headers: { 'If-Match': etag },
      }),
    );
    const results = requests.length > 0 ? await graph.batch('delete rows', requests) : [];
    throwWhenFailed(
      'delete rows',
      results.filter(({ status }) => status !== 404),
    );
  }
}
