import type { Consent } from '../../entra/grants.ts';
import { realAddress } from '../../world/replies.ts';
import type { World } from '../../world/world.ts';
import type { Directory } from '../directory/directory.ts';
import { plainPath } from './addresses.ts';
import { type BatchAnswer, type BatchItem, readBatch, runBatch } from './batch.ts';
import { callerOf } from './bearer.ts';
import type { Call, Caller, Operation, Reply } from './call.ts';
import { createMailboxConcurrency } from './concurrency.ts';
import { badRequest, GraphError } from './errors.ts';
import { checkRights } from './rights.ts';
import { createRoutes } from './routes.ts';

const HOST = 'graph.microsoft.com';

/** Graph's door: authenticates, finds the operation, performs, and wraps what comes of it. */
export interface GraphService {
  /** Answers `graph.microsoft.com/v1.0/…`; undefined for other hosts. */
  handle(request: Request): Promise<Response | undefined>;
  /** The same, by a person who sits in Outlook or SharePoint herself: no token, her own rights. */
  asPerson(caller: Caller, request: Request, path: string): Promise<Response>;
}

interface Asked {
  readonly method: string;
  /** Path and query below the version. */
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly bytes: Uint8Array | undefined;
}

export function createGraphService(
  world: World,
  consent: Consent,
  directory: Directory,
  operations: readonly Operation[],
): GraphService {
  const find = createRoutes(operations);
  const inMailbox = createMailboxConcurrency(world);

  const perform = async (asked: Asked, caller: Caller, inBatch: boolean): Promise<Reply> => {
    const question = asked.url.indexOf('?');
    const written = question < 0 ? asked.url : asked.url.slice(0, question);
    const path = plainPath(written, caller.kind === 'person' ? caller.user.id : undefined);
    if (path === undefined) throw badRequest('/me request is only valid with delegated authentication flow.');
    const route = find(asked.method, path);
    if (!route) throw unknown(asked.method, written);
    checkRights(route.operation, caller);
    const query = new URLSearchParams(question < 0 ? '' : asked.url.slice(question + 1));
    const call: Call = { ...asked, path, query, caller, params: route.params };
    const run = async () => route.operation.run(call);
    if (route.operation.service !== 'outlook' || caller.kind === 'person') return run();
    return inMailbox(directory.find(call.params.user ?? '')?.id ?? '', inBatch, run);
  };

  const answer = async (asked: Asked, caller: Caller, inBatch: boolean): Promise<Reply> => {
    try {
      return await perform(asked, caller, inBatch);
    } catch (error) {
      return refused(world, error, asked);
    }
  };

  const batch = async (asked: Asked, caller: Caller): Promise<Reply> => {
    const items = readBatch(asked.body);
    const responses = await runBatch(items, async (item) => {
      const where = { method: item.method, host: HOST, path: `/v1.0${item.url}` };
      const { body, bytes } = innerBody(item);
      const inner = { method: item.method, url: item.url, headers: item.headers, body, bytes };
      const response = await world.faults.around(where, async () =>
        respond(world, inner, await answer(inner, caller, true)),
      );
      world.ledger.append('graph', 'request', { ...where, status: response.status, inBatch: true });
      return batchAnswer(item.id, response);
    });
    return { status: 200, body: { responses } };
  };

  const dispatch = async (asked: Asked, caller: Caller): Promise<Response> => {
    if (asked.url.split('?')[0] !== '/$batch')
      return respond(world, asked, await answer(asked, caller, false));
    try {
      return respond(world, asked, await batch(asked, caller));
    } catch (error) {
      return respond(world, asked, refused(world, error, asked));
    }
  };

  return {
    async handle(request) {
      const address = realAddress(request);
      if (address?.host !== HOST) return undefined;
      const [, version, path] = /^\/(v1\.0|beta)(\/.*)$/.exec(address.path) ?? [];
      const asked = await read(request, (path ?? address.path) + address.search);
      try {
        if (version !== 'v1.0') throw unknown(asked.method, address.path);
        const caller = await callerOf(world, consent, directory, request.headers.get('authorization'));
        return await dispatch(asked, caller);
      } catch (error) {
        return respond(world, asked, refused(world, error, asked));
      }
    },
    asPerson: async (caller, request, path) => dispatch(await read(request, path), caller),
  };
}

async function read(request: Request, url: string): Promise<Asked> {
  const bytes = request.body ? new Uint8Array(await request.arrayBuffer()) : undefined;
  const isJson = /^application\/json/i.test(request.headers.get('content-type') ?? '');
  const text = bytes && isJson ? new TextDecoder().decode(bytes) : '';
  return { method: request.method, url, headers: request.headers, body: parse(text), bytes };
}

/** A body that is no JSON stays undefined: the operation that needs one refuses it. */
function parse(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** In a batch JSON is as it is, and anything else is base64url. */
function innerBody(item: BatchItem): { body: unknown; bytes: Uint8Array | undefined } {
  if (typeof item.body !== 'string') return { body: item.body, bytes: undefined };
  return { body: undefined, bytes: Buffer.from(item.body, 'base64url') };
}

async function batchAnswer(id: string, response: Response): Promise<BatchAnswer> {
  const type = response.headers.get('content-type') ?? '';
  const headers = Object.fromEntries(
    [...response.headers].map(([name, value]) => [
      name.replaceAll(/(^|-)[a-z]/g, (letter) => letter.toUpperCase()),
      value,
    ]),
  );
  const { status } = response;
  if (!response.body) return { id, status, headers };
  if (type.includes('json')) return { id, status, headers, body: await response.json() };
  return { id, status, headers, body: Buffer.from(await response.arrayBuffer()).toString('base64') };
}

function unknown(method: string, path: string): GraphError {
  return new GraphError(
    501,
    'notImplemented',
    `The local tenant does not know ${method} https://${HOST}${path}`,
  );
}

function refused(world: World, error: unknown, asked: Asked): Reply {
  if (!(error instanceof GraphError)) throw error;
  if (error.status === 501) {
    world.ledger.append('graph', 'unknown-operation', {
      method: asked.method,
      path: asked.url,
      message: error.message,
    });
    console.error(error.message);
  }
  const date = new Date(world.systemTime()).toISOString();
  const ids = {
    'request-id': world.newId(),
    'client-request-id': asked.headers.get('client-request-id') ?? world.newId(),
  };
  return {
    status: error.status,
    headers: { ...error.headers, 'request-id': ids['request-id'] },
    body: {
      error: {
        code: error.code,
        message: error.message,
        innerError: { ...(error.innerCode ? { code: error.innerCode } : {}), date, ...ids },
      },
    },
  };
}

function respond(world: World, asked: Asked, reply: Reply): Response {
  const headers = new Headers({
    'request-id': world.newId(),
    'client-request-id': asked.headers.get('client-request-id') ?? world.newId(),
    'x-ms-ags-diagnostic':
      '{"ServerInfo":{"DataCenter":"West Europe","Slice":"E","Ring":"5","ScaleUnit":"000","RoleInstance":"LOCAL"}}',
    date: new Date(world.systemTime()).toUTCString(),
    ...reply.headers,
  });
  if (reply.body !== undefined) {
    headers.set(
      'content-type',
      'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8',
    );
    headers.set('odata-version', '4.0');
  }
  const body = reply.body === undefined ? (reply.bytes as BodyInit | undefined) : JSON.stringify(reply.body);
  const response = new Response(body ?? null, { status: reply.status, headers });
  if (world.watched())
    world.exchanged({
      direction: 'app-to-graph',
      method: asked.method,
      url: `https://${HOST}/v1.0${asked.url}`,
      requestHeaders: Object.fromEntries([...asked.headers].filter(([name]) => name !== 'authorization')),
      requestBody: asked.body ?? (asked.bytes && asked.bytes.length > 0 ? asked.bytes : undefined),
      status: reply.status,
      responseHeaders: Object.fromEntries(headers),
      responseBody: reply.body ?? reply.bytes,
    });
  return response;
}
