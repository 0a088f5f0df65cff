import type { RowChange } from '../../application/ports/lists.ts';
import type { BatchRequest, BatchResult } from '../batch.ts';
import type { Graph } from '../client.ts';
import { query } from '../odata.ts';
import type { List } from './columns.ts';
import { momenten, trajecten } from './definitions.ts';
import { asWritten, type GraphItem, throwWhenFailed } from './items.ts';
import type { Site } from './site.ts';

/** Where each list was read up to: the address of its next delta, below the version. */
type Position = readonly [trajecten: string, momenten: string];

interface DeltaPage {
  readonly value: readonly (GraphItem & { readonly deleted?: unknown })[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
}

const followed: readonly { readonly list: List; readonly column: string }[] = [
  { list: trajecten, column: 'Sleutel' },
  { list: momenten, column: 'Traject' },
];
const version = 'https://graph.microsoft.com/v1.0';

/** Rows of trajectories that changed since a token; `undefined` when it expired, or a row went: then look at all. */
export async function changedSince(
  graph: Graph,
  token: string,
): Promise<{ readonly rows: readonly RowChange[]; readonly token: string } | undefined> {
  const position = readPosition(token);
  if (!position) return undefined;
  const rows: RowChange[] = [];
  const reached: string[] = [...position];
  let open = followed.map((_, i) => i);
  while (open.length > 0) {
    const asked = open;
    const results = await graph.batch(
      'follow the lists',
      asked.map((i) => get(reached[i]!)),
    );
    if (results.some((result) => result.status === 410)) return undefined;
    throwWhenFailed('follow the lists', results);
    open = [];
    for (const [at, i] of asked.entries()) {
      const page = results[at]!.body as DeltaPage;
      // Of a row that went, nobody can say any more whose it was.
      if (page.value.some((item) => item.deleted)) return undefined;
      for (const item of page.value) {
        const id = item.fields?.[followed[i]!.column];
        const state = asWritten(item);
        if (typeof id === 'string') rows.push({ trajectory: id, ...(state === undefined ? {} : { state }) });
      }
      reached[i] = below(page['@odata.nextLink'] ?? page['@odata.deltaLink'] ?? reached[i]!);
      if (page['@odata.nextLink']) open.push(i);
    }
  }
  return { rows, token: JSON.stringify(reached) };
}

/** A token for all that changes from now on. */
export async function positionNow(graph: Graph, site: Site): Promise<string> {
  const requests = await Promise.all(
    followed.map(async ({ list, column }) => {
      const asked = query({ token: 'latest', $expand: `fields($select=${column})` });
      return get(`${await site.list(list)}/items/delta?${asked}`);
    }),
  );
  const results = await graph.batch('begin to follow the lists', requests);
  throwWhenFailed('begin to follow the lists', results);
  return JSON.stringify(results.map(deltaLink));
}

function deltaLink(result: BatchResult): string {
  return below((result.body as DeltaPage)['@odata.deltaLink'] ?? '');
}

function get(url: string): BatchRequest {
  return { method: 'GET', url };
}

/** Graph gives whole addresses; a batch takes what is below the version. */
function below(link: string): string {
  return link.startsWith(version) ? link.slice(version.length) : link;
}

function readPosition(token: string): Position | undefined {
  try {
    const position = JSON.parse(token) as unknown;
    const isOne = Array.isArray(position) && position.length === followed.length && position.every(isPath);
    return isOne ? (position as unknown as Position) : undefined;
  } catch {
    return undefined;
  }
}

function isPath(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('/sites/');
}
