import { randomUUID } from 'node:crypto';
import restify, { type Request, type Response, type Server } from 'restify';
import type { Viewer } from '../../domain/access/viewer.ts';
import type { Log } from '../application/ports/log.ts';
import { sendProblem } from './answers.ts';
import { serveAssets } from './assets.ts';
import { jsonBodies } from './body.ts';
import { pathId } from './contract/values.ts';
import { bodies, type EndpointName, endpoints, files } from './contract.ts';
import { type HealthParts, serveHealth } from './health.ts';
import { sendPacked } from './packing.ts';
import { Malformed, problemOf, refusalProblem, unroutedProblem } from './problem.ts';
import { type FileReply, routesOf, type Uses } from './routes.ts';

/** A handler that another door brings: it reads the parsed body and answers by itself. */
export type DoorHandler = (request: Request, response: Response) => Promise<void>;

export interface HttpServerParts {
  readonly uses: Uses;
  readonly authenticate: (authorization: string | undefined) => Promise<Viewer>;
  readonly chat: DoorHandler;
  readonly changes: DoorHandler;
  readonly health: Omit<HealthParts, 'log'>;
  /** Folder with the built tabs. */
  readonly tabsFolder: string;
  /** Origins beside Microsoft's own that may show the tabs in a frame. */
  readonly hostOrigins: readonly string[];
  /** Runs work for which somebody waits; what nobody waits for can make room. */
  readonly during: (work: () => Promise<void>) => Promise<void>;
  readonly log: Log;
}

/** The one web server: the tabs' API, the chat's endpoint, Graph's notifications, the tabs themselves, health. */
export function createHttpServer(parts: HttpServerParts): Server {
  const server = restify.createServer({ name: 'trajectwijzer', handleUncaughtExceptions: false });
  server.use(restify.plugins.queryParser({ mapParams: false }));
  server.use(...jsonBodies());
  server.on('restifyError', (request: Request, response: Response, error: unknown, done: () => void) => {
    broken(parts.log, request, response, error);
    done();
  });
  const routes = routesOf(parts.uses);
  for (const name of Object.keys(endpoints) as EndpointName[]) {
    const { method, path } = endpoints[name];
    const handle = async (request: Request, response: Response) => {
      await parts.during(() => answer(parts, name, request, response, routes[name]));
    };
    if (method === 'GET') server.get(path, handle);
    else if (method === 'POST') server.post(path, handle);
    else if (method === 'PUT') server.put(path, handle);
    else server.del(path, handle);
  }
  server.post('/api/messages', async (request: Request, response: Response) =>
    parts.during(() => parts.chat(request, response)),
  );
  server.post('/api/changes', async (request: Request, response: Response) =>
    parts.changes(request, response),
  );
  serveHealth(server, { ...parts.health, log: parts.log });
  serveAssets(server, parts.tabsFolder, parts.hostOrigins);
  return server;
}

async function answer(
  parts: HttpServerParts,
  name: EndpointName,
  request: Request,
  response: Response,
  route: ReturnType<typeof routesOf>[EndpointName],
): Promise<void> {
  const correlationId = randomUUID();
  response.header('Cache-Control', 'no-store');
  response.header('X-Content-Type-Options', 'nosniff');
  try {
    const viewer = await parts.authenticate(request.headers.authorization);
    const params = request.params as Record<string, string>;
    // What cannot be the id of anything is not there, like an id that is made up.
    if (!Object.values(params).every((one) => pathId.safeParse(one).success))
      return sendProblem(response, refusalProblem([{ code: 'notFound' }], correlationId));
    const shape = bodies[name as keyof typeof bodies];
    const parsed = shape?.safeParse(request.body);
    if (parsed && !parsed.success) throw new Malformed(name);
    const result = await route({
      viewer,
      params,
      query: textsIn(request.query),
      body: parsed?.data as never,
    });
    if (!result.ok) return sendProblem(response, refusalProblem(result.refusals, correlationId));
    if (files.has(name)) return sendFile(response, result.value as FileReply);
    await sendPacked(request, response, 'application/json', Buffer.from(JSON.stringify(result.value)));
  } catch (error) {
    const said = problemOf(error, correlationId);
    if (said.status >= 500) parts.log.error('http.broken', error, { endpoint: name, correlationId });
    else parts.log.info('http.refused', { endpoint: name, status: said.status, correlationId });
    sendProblem(response, said);
  }
}

/**
 * What came of no endpoint of the tabs: restify's own no (no such address, no JSON, too much of it), and whatever breaks
 * in the other doors. Answered here: restify would answer with the error's own text.
 */
function broken(log: Log, request: Request, response: Response, error: unknown): void {
  const { statusCode = 500 } = (error ?? {}) as { statusCode?: number };
  const correlationId = randomUUID();
  const said = unroutedProblem(statusCode, correlationId);
  const route = request.getRoute()?.path;
  if (said.status >= 500) log.error('http.broken', error, { endpoint: String(route ?? ''), correlationId });
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.header('Cache-Control', 'no-store');
  sendProblem(response, said);
}

/** What was asked once, in plain words; what stands there twice or as a list says nothing. */
function textsIn(query: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(query).filter((one): one is [string, string] => typeof one[1] === 'string'),
  );
}

function sendFile(response: Response, file: FileReply): void {
  const kind = file.name.endsWith('.xlsx') ? 'spreadsheetml.sheet' : 'wordprocessingml.document';
  response.header('Content-Type', `application/vnd.openxmlformats-officedocument.${kind}`);
  response.header('Content-Disposition', `attachment; filename="${file.name.replace(/[^\w.-]/g, '_')}"`);
  response.sendRaw(200, Buffer.from(file.bytes) as never);
}
