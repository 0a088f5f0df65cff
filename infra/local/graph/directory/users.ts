import { parseSelect } from '../odata/shape.ts';
import { BASE, type Call, countOf, linkTo, type Operation, type Reply } from '../wire/call.ts';
import { type DeltaScope, deltaPage, readDelta } from '../wire/delta.ts';
import { badRequest, directoryNotFound, GraphError } from '../wire/errors.ts';
import type { Generation } from '../wire/generation.ts';
import { readToken, syncStateNotFound, writeToken } from '../wire/token-pages.ts';
import type { Directory, StoredUser } from './directory.ts';
import { presentUser } from './present-user.ts';
import { queryUsers } from './query-users.ts';

const READ = ['User.Read.All', 'User.ReadBasic.All', 'User.ReadWrite.All', 'Directory.Read.All'];
const PAGE = 100;
const LARGEST_PAGE = 999;

/** Users: one, the list with its queries, changes since, and the manager. */
export function userOperations(directory: Directory, generation: Generation): readonly Operation[] {
  const one = (idOrName: string) => {
    const user = directory.find(idOrName);
    if (!user) throw directoryNotFound(idOrName);
    return user;
  };
  const entity = (call: Call, user: StoredUser, kind = 'users/$entity'): Reply => ({
    status: 200,
    body: {
      '@odata.context': `${BASE}/$metadata#${kind}`,
      ...presentUser(user, parseSelect(call.query.get('$select'))),
    },
  });
  const read = { service: 'directory', roles: READ } as const;
  return [
    {
      ...{ method: 'GET', pattern: '/users/{user}', ...read, scopes: ['User.Read', ...READ] },
      run: (call) => entity(call, one(call.params.user!)),
    },
    { method: 'GET', pattern: '/users', ...read, run: (call) => listUsers(call, directory) },
    {
      method: 'GET',
      pattern: '/users/delta',
      ...read,
      run: (call) => usersDelta(call, directory, generation),
    },
    {
      ...{ method: 'GET', pattern: '/users/{user}/manager', ...read },
      run(call) {
        const manager = directory.find(one(call.params.user!).managerId ?? '');
        if (!manager) throw directoryNotFound('manager');
        const reply = entity(call, manager, 'directoryObjects/$entity');
        return { ...reply, body: { '@odata.type': '#microsoft.graph.user', ...(reply.body as object) } };
      },
    },
  ];
}

function listUsers(call: Call, directory: Directory): Reply {
  const found = queryUsers(call, directory.all());
  const top = countOf(call, '$top', PAGE, Number.MAX_SAFE_INTEGER);
  if (top > LARGEST_PAGE || top === 0)
    throw new GraphError(
      400,
      'Request_BadRequest',
      `Invalid page size specified: '${top}'. Must be between 1 and ${LARGEST_PAGE} inclusive.`,
    );
  const skipToken = call.query.get('$skiptoken');
  const from =
    skipToken === null
      ? 0
      : Number(readToken(skipToken, () => badRequest('The skip token is invalid.')).from);
  const page = found.slice(from, from + top);
  const next = new URLSearchParams(call.query);
  next.set('$skiptoken', writeToken({ from: from + top }));
  return {
    status: 200,
    body: {
      '@odata.context': `${BASE}/$metadata#users`,
      ...(call.query.get('$count') === 'true' ? { '@odata.count': found.length } : {}),
      ...(from + top < found.length ? { '@odata.nextLink': linkTo('/users', next) } : {}),
      value: page.map((user) => presentUser(user, parseSelect(call.query.get('$select')))),
    },
  };
}

/** Round one gives everybody, page by page; a delta link gives who changed or went since. */
function usersDelta(call: Call, directory: Directory, generation: Generation): Reply {
  const scope: DeltaScope = {
    ...{ generation: generation.current(), owner: 'users', seq: directory.seq(), refuse: syncStateNotFound },
  };
  const text = call.query.get('$deltatoken') ?? call.query.get('$skiptoken');
  const at = readDelta(text, scope, () => ({ select: call.query.get('$select') ?? '' }));
  const select = parseSelect(String(at.more.select ?? ''));
  const present = directory.all().map((user) => ({ id: user.id, seq: user.seq, gone: false, user }));
  const removed = directory.removed().map((each) => ({ ...each, gone: true, user: undefined }));
  const changes = [...present, ...removed].sort((a, b) => a.seq - b.seq);
  const { page, more, token } = deltaPage(at, scope, changes, PAGE);
  return {
    status: 200,
    body: {
      '@odata.context': `${BASE}/$metadata#users`,
      ...(more
        ? { '@odata.nextLink': linkTo('/users/delta', { $skiptoken: token }) }
        : { '@odata.deltaLink': linkTo('/users/delta', { $deltatoken: token }) }),
      value: page.map(({ id, user }) =>
        user ? { ...presentUser(user, select), id } : { id, '@removed': { reason: 'deleted' } },
      ),
    },
  };
}
