import type { Colleague } from '../../../domain/school.ts';
import { Conflict } from '../../application/ports/breakage.ts';
import type { StoredColleague } from '../../application/ports/lists.ts';
import type { Log } from '../../application/ports/log.ts';
import type { Graph } from '../client.ts';
import { collegas } from './definitions.ts';
import { itemsIn, rowsWhere, stateAfter, throwWhenFailed, writeRequest } from './items.ts';
import { colleagueOf, colleagueRow } from './registers.ts';
import type { Site } from './site.ts';

/** The rows of the people of a school as they stand now, those that can be read. */
export async function readColleagues(
  graph: Graph,
  site: Site,
  log: Log,
  school: string,
): Promise<readonly StoredColleague[]> {
  const answers = await graph.batch('read the people of a school', [
    await rowsWhere(site, collegas, 'School', school),
  ]);
  throwWhenFailed('read the people of a school', answers);
  const items = await itemsIn(graph, collegas, answers[0]!.body);
  return items.flatMap((item) => {
    const colleague = colleagueOf(item.row, log);
    return colleague ? [{ colleague, version: `${item.item} ${item.etag}` }] : [];
  });
}

/** Writes a person over the row that was read. Throws `Conflict` when that changed since. */
export async function writeColleague(
  graph: Graph,
  site: Site,
  { version }: StoredColleague,
  colleague: Colleague,
): Promise<StoredColleague> {
  const at = version.indexOf(' ');
  if (at < 0) throw new Conflict(`Colleague ${colleague.person} was not read`);
  const over = { item: version.slice(0, at), etag: version.slice(at + 1), behind: false };
  const request = writeRequest(await site.list(collegas), collegas, colleagueRow(colleague), over);
  const results = await graph.batch('write a person', [request]);
  throwWhenFailed('write a person', results);
  const { item, etag } = stateAfter(results[0]!);
  return { colleague, version: `${item} ${etag}` };
}
