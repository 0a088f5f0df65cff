import type { KeptRows } from '../../application/ports/kept-rows.ts';
import type { Log } from '../../application/ports/log.ts';
import type { BatchRequest } from '../batch.ts';
import type { Graph } from '../client.ts';
import { failureOf, isRefusal } from '../failures.ts';
import type { List, RowOf } from './columns.ts';
import { allItems, type Item, writeRequest } from './items.ts';
import type { Site } from './site.ts';

/** How the rows of a register are read and written. */
interface RegisterRows<L extends List, T> {
  readonly list: L;
  /** Undefined when the row holds something else. */
  readonly read: (row: RowOf<L>, log: Log) => T | undefined;
  readonly write: (one: T) => RowOf<L>;
  readonly keyOf: (one: T) => string;
}

/** Where it is read and written; without `kept` what was last read well is known as long as this process runs. */
export interface RegisterPorts {
  readonly graph: Graph;
  readonly site: Site;
  readonly log: Log;
  readonly kept?: KeptRows | undefined;
}

/**
 * Reads a register whole. A row that was edited into what it cannot hold, or given another key, counts as it was last read
 * well and is written back: one wrong edit stops no school. What never was read well is left out, and the log says so.
 */
export function lastGood<L extends List, T>(
  { graph, site, log, kept }: RegisterPorts,
  { list, read, write, keyOf }: RegisterRows<L, T>,
): () => Promise<readonly T[]> {
  /** As JSON, by what identifies a row. */
  let known: ReadonlyMap<string, string> | undefined;
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
    const before = known ?? (await kept?.of(list.name)) ?? new Map<string, string>();
    const found = new Map<string, T>();
    const wrong: BatchRequest[] = [];
    let latest: ReadonlyMap<string, string> | undefined;
    for await (const each of allItems(graph, site, list)) {
      const { item, etag, row } = each;
      const id = identityOf(each);
      const was = before.get(id);
      const said = read(row, log);
      const isSame = said && (was === undefined || keyOf(JSON.parse(was) as T) === keyOf(said));
      if (isSame) {
        found.set(id, said);
        continue;
      }
      // What another process read well since is later than what this one knows.
      latest ??= (await kept?.of(list.name)) ?? before;
      const last = latest.get(id) ?? was;
      if (last === undefined) continue;
      const one = JSON.parse(last) as T;
      found.set(id, one);
      log.warn('lists.registerPutBack', { list: list.name, row: keyOf(one) });
      wrong.push(writeRequest(await site.list(list), list, write(one), { item, etag, behind: false }));
    }
    await putBack(wrong);
    const now = new Map([...found].map(([id, one]) => [id, JSON.stringify(one)]));
    await keepChanges(kept, list, before, now);
    known = now;
    return [...found.values()];
  };
}

/** Its GUID, with which its eTag begins: a list that was made anew gives the same numbers to other rows. */
function identityOf<L extends List>({ item, etag }: Item<L>): string {
  return /^(?:W\/)?"([^",]+),/.exec(etag)?.[1] ?? item;
}

async function keepChanges(
  kept: KeptRows | undefined,
  { name }: List,
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): Promise<void> {
  const changed = new Map<string, string | undefined>([...now].filter(([id, one]) => before.get(id) !== one));
  for (const id of before.keys()) if (!now.has(id)) changed.set(id, undefined);
  if (changed.size > 0) await kept?.keep(name, changed);
}
