import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { type EndpointName, endpoints, type Problem, type Replies } from '../../../bot/http/contract.ts';
import { hostPage } from './host-page.ts';

type Known = keyof Replies;
/** What each endpoint answers, so that a page can be shown in any state. Absent: 404, as for what may not be seen. */
export type Fixtures = {
  [E in Known]?: (asked: Asked) => Replies[E] | Problem | Promise<Replies[E] | Problem>;
};

export interface Asked {
  readonly ids: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface FixtureServer {
  readonly url: string;
  /** What the next requests are answered with. */
  fixtures: Fixtures;
  /** Requests that came, as `METHOD path`. */
  readonly requests: string[];
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
};

/** The built tabs, a host around them at `/host`, and the contract's endpoints answered by fixtures. */
export async function startFixtureServer(tabsFolder: string): Promise<FixtureServer> {
  const running: { fixtures: Fixtures; readonly requests: string[] } = { fixtures: {}, requests: [] };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://host');
    if (url.pathname === '/host') {
      const theme = url.searchParams.get('theme') ?? 'default';
      return send(
        response,
        200,
        '.html',
        hostPage({ theme, subPageId: url.searchParams.get('sub') ?? undefined }),
      );
    }
    if (url.pathname.startsWith('/tabs/')) return sendFile(response, url.pathname.slice('/tabs/'.length));
    running.requests.push(`${request.method} ${url.pathname}`);
    const found = endpointOf(request.method ?? '', url.pathname);
    const body = await bodyOf(request);
    const fixture = found && running.fixtures[found.name as Known];
    const reply = await fixture?.({ ids: found?.ids ?? {}, query: url.searchParams, body });
    const status = reply === undefined ? 404 : isProblem(reply) ? reply.status : 200;
    send(response, status, '.json', JSON.stringify(reply === undefined ? problem(404) : reply));
  }

  async function sendFile(response: ServerResponse, path: string): Promise<void> {
    const name = path === '' ? 'index.html' : path;
    // As the app does: what has a hash in its name, the browser keeps for the next page.
    if (name.startsWith('assets/'))
      response.setHeader('cache-control', 'public, max-age=31536000, immutable');
    send(response, 200, extname(name), await readFile(join(tabsFolder, name)));
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => send(response, 500, '.json', String(error)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return Object.assign(running, {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  });
}

/** A problem as the server sends it. */
export function problem(status: number, refusals?: Problem['refusals']): Problem {
  return {
    type: 'about:blank',
    title: 'Fixture',
    status,
    correlationId: 'c0ffee00-0000-4000-8000-000000000000',
    ...(refusals ? { refusals } : {}),
  };
}

function isProblem(reply: object | null): reply is Problem {
  return reply !== null && 'correlationId' in reply;
}

function endpointOf(method: string, path: string) {
  for (const [name, endpoint] of Object.entries(endpoints) as [
    EndpointName,
    (typeof endpoints)[EndpointName],
  ][]) {
    const shape = new RegExp(`^${endpoint.path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
    const match = endpoint.method === method && shape.exec(path);
    if (match) {
      const ids = Object.entries(match.groups ?? {}).map(([key, id]) => [key, decodeURIComponent(id)]);
      return { name, ids: Object.fromEntries(ids) as Record<string, string> };
    }
  }
  return undefined;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString('utf8')) : undefined;
}

function send(response: ServerResponse, status: number, ext: string, body: string | Buffer): void {
  const type =
    ext === '.json' ? (status < 400 ? 'application/json' : 'application/problem+json') : types[ext];
  response.writeHead(status, {
    'content-type': type ?? 'application/octet-stream',
    'x-now': '2026-10-14T09:00:00Z',
  });
  response.end(body);
}
