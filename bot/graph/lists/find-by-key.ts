import type { Graph } from '../client.ts';
import type { List } from './columns.ts';
import { type Item, itemsIn, rowsWhere, throwWhenFailed } from './items.ts';
import type { Site } from './site.ts';

/** The rows with these keys, for what was not found by the trajectory that it should name. */
export async function findByKey<L extends List>(
  graph: Graph,
  site: Site,
  list: L,
  keys: readonly string[],
): Promise<readonly Item<L>[]> {
  if (keys.length === 0) return [];
  const requests = await Promise.all(keys.map((key) => rowsWhere(site, list, 'Sleutel', key)));
  const answers = await graph.batch('find rows by key', requests);
  throwWhenFailed('find rows by key', answers);
  return (await Promise.all(answers.map(({ body }) => itemsIn(graph, list, body)))).flat();
}

/** Whether a row that names a trajectory is another's by its key: somebody edited what it names. */
export function isOfAnother({ row }: { readonly row: object }, trajectory: string): boolean {
  const { Sleutel = '' } = row as { readonly Sleutel?: string };
  return Sleutel.includes('/') && !Sleutel.startsWith(`${trajectory}/`);
}
