import type { Log } from '../../application/ports/log.ts';
import type { BatchRequest } from '../batch.ts';
import type { Graph } from '../client.ts';
import { failureOf, isRefusal } from '../failures.ts';
import type { List, RowOf } from './columns.ts';
import { allItems, writeRequest } from './items.ts';
import type { Site } from './site.ts';

/** How the rows of a register are read and written. */
interface RegisterRows<L extends List, T> {
  readonly list: L;
  /** Undefined when the row holds something else. */
  readonly read: (row: RowOf<L>, log: Log) => T | undefined;
  readonly write: (one: T) => RowOf<L>;
  readonly keyOf: (one: T) => string;
}

/**
 * Reads a register whole. A row that was edited into what it cannot hold, or given another key, counts as it was last read
 * and is written back: one wrong edit stops no school. What this process never read well is left out, and the log says so.
 */
export function lastGood<L extends List, T>(
  graph: Graph,
  site: Site,
  { list, read, write, keyOf }: RegisterRows<L, T>,
  log: Log,
): () => Promise<readonly T[]> {
  const known = new Map<string, T>();
  const putBack = async (requests: readonly BatchRequest[]) => {
    if (requests.length === 0) return;
    const what = 'put rows of a register back';
    for (const { status, code, retryAfterMs } of await graph.batch(what, requests)) {
      if (status < 400) continue;
      const failure = failureOf(what, status, code, retryAfterMs);
      // Somebody else was first, or nobody lets us: what was last read holds all the same, and the next look tries again.
      if (isRefusal(failure)) log.error('lists.registerNotPutBack', failure);
    }
  };
  return async () => {
    const found: T[] = [];
    const wrong: BatchRequest[] = [];
    for await (const { item, etag, row } of allItems(graph, site, list)) {
      const before = known.get(item);
      const said = read(row, log);
      const isSame = said && (before === undefined || keyOf(before) === keyOf(said));
      const one = isSame ? said : before;
      if (one === undefined) continue;
      known.set(item, one);
      found.push(one);
      if (isSame) continue;
      log.warn('lists.registerPutBack', { row: keyOf(one) });
      wrong.push(writeRequest(await site.list(list), list, write(one), { item, etag, behind: false }));
    }
    await putBack(wrong);
    return found;
  };
}
