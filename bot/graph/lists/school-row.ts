import type { School } from '../../../domain/school.ts';
import { Conflict } from '../../application/ports/breakage.ts';
import type { StoredSchool } from '../../application/ports/lists.ts';
import type { Log } from '../../application/ports/log.ts';
import type { Graph } from '../client.ts';
import { scholen } from './definitions.ts';
import { itemsIn, rowsWhere, stateAfter, throwWhenFailed, writeRequest } from './items.ts';
import { schoolOf, schoolRow } from './registers.ts';
import type { Site } from './site.ts';

/** The row of a school as it stands now; undefined when there is none that can be read. */
export async function readSchool(
  graph: Graph,
  site: Site,
  log: Log,
  id: string,
): Promise<StoredSchool | undefined> {
  const answers = await graph.batch('read a school', [await rowsWhere(site, scholen, 'Sleutel', id)]);
  throwWhenFailed('read a school', answers);
  const [item] = await itemsIn(graph, scholen, answers[0]!.body);
  const school = item && schoolOf(item.row, log);
  return item && school && { school, version: versionOf(item) };
}

/** Writes a school over the row that was read. Throws `Conflict` when that changed since. */
export async function writeSchool(
  graph: Graph,
  site: Site,
  { version }: StoredSchool,
  school: School,
): Promise<StoredSchool> {
  const at = version.indexOf(' ');
  if (at < 0) throw new Conflict(`School ${school.id} was not read`);
  const over = { item: version.slice(0, at), etag: version.slice(at + 1), behind: false };
  const request = writeRequest(await site.list(scholen), scholen, schoolRow(school), over);
  const results = await graph.batch('write a school', [request]);
  throwWhenFailed('write a school', results);
  return { school, version: versionOf(stateAfter(results[0]!)) };
}

function versionOf({ item, etag }: { readonly item: string; readonly etag: string }): string {
  return `${item} ${etag}`;
}
