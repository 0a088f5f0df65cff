import { compare, passes } from '../odata/evaluate.ts';
import { type Filter, FilterError, parseFilter } from '../odata/filter.ts';
import { parseOrder } from '../odata/shape.ts';
import type { Call } from '../wire/call.ts';
import { GraphError } from '../wire/errors.ts';
import type { StoredUser } from './directory.ts';
import { userProperties } from './present-user.ts';

/** The users that `$filter`, `$search` and `$orderby` of a call ask for, in order. Throws Graph's 400 for what the directory cannot do. */
export function queryUsers(call: Call, users: readonly StoredUser[]): readonly StoredUser[] {
  const filterText = call.query.get('$filter');
  const search = call.query.get('$search');
  const order = parseOrder(call.query.get('$orderby'));
  const eventual = call.headers.get('consistencylevel')?.toLowerCase() === 'eventual';
  const counted = call.query.get('$count') === 'true';
  const filter = filterText === null ? undefined : parse(filterText);
  if (search !== null && !eventual)
    throw unsupported(
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  if (filter && isAdvanced(filter) && !(eventual && counted))
    throw unsupported(
      `Operator is not supported because the required parameters might be missing. Try adding $count=true query parameter and ConsistencyLevel:eventual header.`,
    );
  if (filter && order.length > 0 && !(eventual && counted))
    throw unsupported('Sorting not supported for current query.');
  const found = users.filter((user) => {
    const properties = userProperties(user);
    return (!filter || passes(filter, properties)) && (search === null || matches(search, properties));
  });
  const [by] = order;
  if (!by) return found;
  const key = by.path[0]!;
  const direction = by.descending ? -1 : 1;
  return [...found].sort(
    (a, b) => direction * (compare(userProperties(a)[key], userProperties(b)[key]) ?? 0),
  );
}

const unsupported = (message: string) => new GraphError(400, 'Request_UnsupportedQuery', message);

function parse(text: string): Filter {
  try {
    return parseFilter(text);
  } catch (error) {
    if (!(error instanceof FilterError)) throw error;
    throw new GraphError(400, 'BadRequest', `Invalid filter clause: ${error.message}.`);
  }
}

/** What only the directory's eventually consistent index can answer. */
function isAdvanced(filter: Filter): boolean {
  if (filter.op === 'and' || filter.op === 'or') return isAdvanced(filter.left) || isAdvanced(filter.right);
  if (filter.op === 'contains') throw unsupported('Filter operator contains is not supported.');
  return filter.op === 'not' || filter.op === 'ne' || filter.op === 'endswith';
}

/** `"displayName:jan"` with AND and OR between; each word must begin a word of the property. */
function matches(search: string, properties: Record<string, unknown>): boolean {
  const clauses = search.match(/"[^"]*"|\bAND\b|\bOR\b/g);
  if (!clauses)
    throw new GraphError(
      400,
      'Request_BadRequest',
      'Syntax error: the $search clause must be between double quotes.',
    );
  const one = (clause: string) => {
    const [, property = '', wanted = ''] = /^"(\w+):(.*)"$/.exec(clause) ?? [];
    const value = String(properties[property] ?? '').toLowerCase();
    return wanted
      .toLowerCase()
      .split(/\s+/)
      .every((word) => value.split(/[\s@.-]+/).some((each) => each.startsWith(word)));
  };
  return clauses
    .join(' ')
    .split(' OR ')
    .some((group) => group.split(' AND ').every((clause) => one(clause.trim())));
}
