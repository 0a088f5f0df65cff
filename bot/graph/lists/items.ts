import type { BatchRequest, BatchResult } from '../batch.ts';
import type { Graph } from '../client.ts';
import { failureOf } from '../failures.ts';
import { literal, query } from '../odata.ts';
import { expandFields, type List, type RowOf, readRow, writeRow } from './columns.ts';
import { packed, type RowState } from './row-states.ts';
import type { Site } from './site.ts';

/** As an eTag in `If-Match`: whatever version there is. */
const ANY = '*';

/** A row as it stands in its list. */
export interface Item<L extends List> {
  readonly item: string;
  readonly etag: string;
  /** Entra id of the person who changed it last; absent when it was the app. */
  readonly editor?: string;
  readonly row: RowOf<L>;
}

export interface GraphItem {
  readonly id: string;
  readonly eTag?: string;
  readonly '@odata.etag'?: string;
  readonly lastModifiedBy?: { readonly user?: { readonly id?: string } };
  readonly fields?: Readonly<Record<string, unknown>>;
}

interface Page {
  readonly value: readonly GraphItem[];
  readonly '@odata.nextLink'?: string;
}

/** Well below the view threshold, and more than one trajectory has of anything. */
const pageSize = 1_000;

/** The request for the rows whose indexed column has a value. */
export async function rowsWhere(
  site: Site,
  list: List,
  column: string,
  value: string,
): Promise<BatchRequest> {
  const filter = `fields/${column} eq ${literal(value)}`;
  return {
    method: 'GET',
    url: `${await site.list(list)}/items?${query({ $expand: expandFields(list), $filter: filter, $top: pageSize })}`,
  };
}

/** The rows in the answer, and in those behind it. */
export async function itemsIn<L extends List>(graph: Graph, list: L, answer: unknown): Promise<Item<L>[]> {
  const items: Item<L>[] = [];
  let page: Page | undefined = answer as Page;
  while (page) {
    items.push(...page.value.map((each) => itemOf(list, each)));
    const next: string | undefined = page['@odata.nextLink'];
    page = next === undefined ? undefined : await graph.call<Page>('list rows', next);
  }
  return items;
}

/** All rows of a list, page by page; of each the columns named, or all. */
export async function* allItems<L extends List>(
  graph: Graph,
  site: Site,
  list: L,
  names?: readonly string[],
): AsyncIterable<Item<L>> {
  let next: string | undefined =
    `${await site.list(list)}/items?${query({ $expand: expandFields(list, names), $top: pageSize })}`;
  while (next) {
    const page: Page = await graph.call<Page>('list rows', next);
    for (const each of page.value) yield itemOf(list, each);
    next = page['@odata.nextLink'];
  }
}

function itemOf<L extends List>(list: L, item: GraphItem): Item<L> {
  const editor = item.lastModifiedBy?.user?.id;
  return {
    item: item.id,
    etag: etagOf(item),
    ...(editor === undefined ? {} : { editor }),
    row: readRow(list, item.fields ?? {}) as RowOf<L>,
  };
}

/** Makes a row, or writes it over one that is still as it was read. */
export function writeRequest<L extends List>(
  path: string,
  list: L,
  row: RowOf<L>,
  over: RowState | undefined,
  after?: number,
): BatchRequest {
  const fields = writeRow(list, row as RowOf<List>);
  const order = after === undefined ? {} : { after };
  if (over) {
    return {
      method: 'PATCH',
      url: itemUrl(path, over),
      headers: { 'If-Match': over.etag },
      body: { fields },
      ...order,
    };
  }
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  return { method: 'POST', url: `${path}/items`, body: { fields: given }, ...order };
}

export function deleteRequest(path: string, row: RowState, after: number | undefined): BatchRequest {
  return {
    method: 'DELETE',
    url: itemUrl(path, row),
    headers: { 'If-Match': row.etag },
    ...(after === undefined ? {} : { after }),
  };
}

function itemUrl(path: string, { item }: RowState): string {
  return `${path}/items/${encodeURIComponent(item)}`;
}

/** How the row stands after a write that succeeded. */
export function stateAfter(result: BatchResult): RowState {
  const item = result.body as GraphItem;
  return { item: item.id, etag: etagOf(item), behind: false };
}

export function throwWhenFailed(what: string, results: readonly BatchResult[]): void {
  const failed = results.find((result) => result.status >= 400);
  if (failed) throw failureOf(what, failed.status, failed.code, failed.retryAfterMs);
}

/** The state that a row has when this is how the app wrote it; undefined when the row does not say its version. */
export function asWritten(item: GraphItem): string | undefined {
  const etag = etagOf(item);
  return etag === ANY ? undefined : packed({ item: item.id, etag, behind: false });
}

function etagOf(item: GraphItem): string {
  return item.eTag ?? item['@odata.etag'] ?? ANY;
}
