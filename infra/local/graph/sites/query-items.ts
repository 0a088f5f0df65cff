import type { World } from '../../world/world.ts';
import { compare, passes, pathsIn } from '../odata/evaluate.ts';
import { type Filter, FilterError, parseFilter } from '../odata/filter.ts';
import { parseOrder } from '../odata/shape.ts';
import { type Call, preference } from '../wire/call.ts';
import { GraphError, sharePointInvalid } from '../wire/errors.ts';
import type { ListTable } from './list-table.ts';
import type { StoredItem } from './model.ts';
import { presentFields } from './present-item.ts';

/** SharePoint's list view threshold. */
const THRESHOLD = 5_000;
const ALLOW_UNINDEXED = 'HonorNonIndexedQueriesWarningMayFailRandomly';
const EQUALITY_FACETS = new Set(['text', 'choice', 'number', 'lookup', 'personOrGroup']);

/**
 * The rows that `$filter` and `$orderby` ask for, in order. Throws Graph's 400 for a column without index, and the
 * threshold's answer when the first condition leaves too many.
 */
export function queryItems(call: Call, world: World, table: ListTable): readonly StoredItem[] {
  const filterText = call.query.get('$filter');
  const filter = filterText === null ? undefined : parse(filterText);
  const order = parseOrder(call.query.get('$orderby'));
  const unindexedAllowed = preference(call.headers, ALLOW_UNINDEXED) !== undefined;
  for (const path of [...(filter ? pathsIn(filter) : []), ...order.map((each) => each.path)])
    if (!isIndexed(table, path) && !unindexedAllowed) throw notIndexed(path);
  if (filter) refuseContains(filter);
  if (table.size() > THRESHOLD)
    checkThreshold(
      world,
      table,
      filter,
      order.map((each) => each.path),
    );
  const subjectOf = subjects(table, filter ? pathsIn(filter) : []);
  const found: StoredItem[] = [];
  for (const item of filter ? candidates(table, filter) : table.rows())
    if (!filter || passes(filter, subjectOf(item))) found.push(item);
  return order.length === 0 ? found : sorted(table, found, order);
}

/** What a filter or an order looks at: what people wrote, and only where it is asked for what SharePoint adds. */
function subjects(table: ListTable, paths: readonly (readonly string[])[]) {
  const custom = new Set(
    table.list.columns.filter(({ builtIn }) => !builtIn).flatMap(({ name }) => [name, `${name}LookupId`]),
  );
  const isPlain = paths.every((path) => path[0] === 'id' || path[1] === 'Title' || custom.has(path[1] ?? ''));
  return (item: StoredItem): { id: string; fields: Readonly<Record<string, unknown>> } => ({
    id: String(item.id),
    fields: isPlain ? item.fields : presentFields(item),
  });
}

function parse(text: string): Filter {
  try {
    return parseFilter(text);
  } catch (error) {
    if (!(error instanceof FilterError)) throw error;
    throw sharePointInvalid(`Invalid filter clause: ${error.message}`);
  }
}

function isIndexed(table: ListTable, path: readonly string[]): boolean {
  const [first, name = ''] = path;
  if (path.length === 1 && first === 'id') return true;
  if (first !== 'fields')
    throw sharePointInvalid(`'${path.join('/')}' cannot be used in $filter or $orderby.`);
  if (name === 'id') return true;
  const column = table.list.columns.find((each) => each.name === name || `${each.name}LookupId` === name);
  if (!column) throw sharePointInvalid(`Field '${name}' is not recognized`);
  return column.indexed;
}

function notIndexed(path: readonly string[]): GraphError {
  return sharePointInvalid(
    `Field '${path.at(-1)}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: ${ALLOW_UNINDEXED}' header to allow this, but be warned that such queries may fail on large lists.`,
  );
}

function refuseContains(filter: Filter): void {
  if (filter.op === 'and' || filter.op === 'or') {
    refuseContains(filter.left);
    refuseContains(filter.right);
  } else if (filter.op === 'contains' || filter.op === 'endswith')
    throw sharePointInvalid(`The operator '${filter.op}' is not supported on list items.`);
}

/** The first condition must have an index and match fewer rows than the threshold; without one, the order must. */
function checkThreshold(
  world: World,
  table: ListTable,
  filter: Filter | undefined,
  order: readonly (readonly string[])[],
): void {
  const first = filter && leftmost(filter);
  const paths = first ? pathsIn(first) : order;
  let matches = 0;
  const subjectOf = subjects(table, paths);
  if (first)
    for (const item of candidates(table, first)) {
      if (passes(first, subjectOf(item))) matches += 1;
      if (matches >= THRESHOLD) break;
    }
  if (paths.every((path) => isIndexed(table, path)) && matches < THRESHOLD) return;
  const status = world.switches.overThresholdStatus;
  const code = { 500: 'generalException', 503: 'serviceNotAvailable', 429: 'activityLimitReached' }[status];
  throw new GraphError(
    status,
    code,
    'The attempted operation is prohibited because it exceeds the list view threshold enforced by the administrator.',
    status === 500 ? {} : { headers: { 'retry-after': '10' } },
  );
}

function leftmost(filter: Filter): Filter {
  return filter.op === 'and' ? leftmost(filter.left) : filter;
}

/** Rows that can pass at all: an equality among the conditions that must all hold needs no scan. */
function candidates(table: ListTable, filter: Filter): Iterable<StoredItem> {
  if (filter.op === 'and') {
    const left = candidates(table, filter.left);
    return Array.isArray(left) ? left : candidates(table, filter.right);
  }
  if (filter.op !== 'eq' || filter.left.kind !== 'path' || filter.right.kind !== 'value') return table.rows();
  const { value } = filter.right;
  const name = filter.left.path.at(-1)!;
  if (name === 'id') return [table.get(Number(value))].filter((item) => item !== undefined);
  const column = table.list.columns.find((each) => each.name === name || `${each.name}LookupId` === name);
  if (value === null || !column || column.builtIn || !EQUALITY_FACETS.has(column.facet)) return table.rows();
  return table.withValue(name, value) as StoredItem[];
}

function sorted(
  table: ListTable,
  items: StoredItem[],
  order: ReturnType<typeof parseOrder>,
): readonly StoredItem[] {
  const subjectOf = subjects(
    table,
    order.map(({ path }) => path),
  );
  const keyed = items.map((item) => {
    const subject = subjectOf(item);
    const keys = order.map(({ path }) => (path[0] === 'fields' ? subject.fields[path[1]!] : item.id));
    return { item, keys };
  });
  keyed.sort((a, b) => {
    for (const [at, { descending }] of order.entries()) {
      const difference = emptyFirst(a.keys[at], b.keys[at]);
      if (difference !== 0) return descending ? -difference : difference;
    }
    return a.item.id - b.item.id;
  });
  return keyed.map(({ item }) => item);
}

function emptyFirst(a: unknown, b: unknown): number {
  if (a === undefined || b === undefined) return Number(b === undefined) - Number(a === undefined);
  return compare(a, b) ?? 0;
}
