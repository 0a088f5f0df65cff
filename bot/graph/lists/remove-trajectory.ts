import type { StoredTrajectory } from '../../application/ports/lists.ts';
import type { BatchRequest } from '../batch.ts';
import type { Graph } from '../client.ts';
import type { List } from './columns.ts';
import { documenten, logboek, momenten, trajecten } from './definitions.ts';
import { itemsIn, rowsWhere, throwWhenFailed } from './items.ts';
import type { Place } from './place.ts';
import { unpackStates } from './row-states.ts';
import type { Sites } from './sites.ts';

const GONE = 404;

/**
 * Deletes every row of a trajectory: its own last, so that what was left halfway is found and done again. A school's
 * list that is gone took its rows along; one that is closed holds the rest up, or they would stay there for good.
 */
export async function removeTrajectory(
  graph: Graph,
  sites: Sites,
  { trajectory: { id }, etags }: StoredTrajectory,
): Promise<void> {
  const { place } = unpackStates(etags);
  const parts: readonly (readonly [Place, List, string])[] = [
    [place, momenten, 'Traject'],
    [undefined, documenten, 'Traject'],
    [undefined, logboek, 'Traject'],
    [undefined, trajecten, 'Sleutel'],
  ];
  for (const [where, list, column] of parts) {
    const site = sites.at(where);
    const [found] = await graph.batch('find rows to delete', [await rowsWhere(site, list, column, id)]);
    if (found!.status === GONE && where !== undefined) continue;
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
    for (const [i, { item }] of rows.entries())
      if (results[i]!.status < 400) sites.deletions.add(where, list, item);
    throwWhenFailed(
      'delete rows',
      results.filter(({ status }) => status !== 404),
    );
  }
  sites.lastKnown.delete(id);
}
