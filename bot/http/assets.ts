import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Request, Response, Server } from 'restify';
import { createPackedFiles } from './packing.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** Where Microsoft 365 shows tabs (learn.microsoft.com: tab requirements). */
const microsoftHosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
];

/**
 * The built tabs under /tabs/. Every path that is no file is the page itself, which routes on. They may be framed
 * by the hosts of Microsoft 365 and those of `hostOrigins`, and by nobody else; files with a hash in their name are kept by the
 * browser for good, the page never.
 */
export function serveAssets(server: Server, folder: string, hostOrigins: readonly string[]): void {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'", // Fluent UI writes its styles at run time
    "img-src 'self' data:",
    "font-src 'self' data: https://res.cdn.office.net",
    "connect-src 'self' https://res.cdn.office.net", // teams-js asks there for its list of hosts
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${[...microsoftHosts, ...hostOrigins].join(' ')}`,
  ].join('; ');
  const send = createPackedFiles();
  const serve = async (request: Request, response: Response) => {
    const asked = decodeURIComponent(request.getPath()).replace(/^\/tabs\/?/, '');
    const path = normalize(join(folder, asked));
    const inside = path.startsWith(folder + sep);
    const file =
      inside && extname(path) in types && asked !== 'index.html'
        ? await readFile(path).catch(() => undefined)
        : undefined;
    const body = file ?? (await page(folder, hostOrigins));
    const kind = file ? extname(path) : '.html';
    response.header('Content-Security-Policy', policy);
    response.header('X-Content-Type-Options', 'nosniff');
    response.header('Referrer-Policy', 'no-referrer');
    response.header(
      'Cache-Control',
      file && asked.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    if (isText(types[kind]!)) {
      // Whatever address was asked, the page is one and the same.
      return send(request, response, types[kind]!, { name: file ? path : 'index.html', body });
    }
    response.header('Content-Type', types[kind]!);
    response.sendRaw(200, body as never);
  };
  server.get('/tabs', serve);
  server.get('/tabs/*', serve);
}

function isText(type: string): boolean {
  return /^text|json|svg/.test(type);
}

/** The page, with the origins of hosts that teams-js does not know by itself. */
async function page(folder: string, hostOrigins: readonly string[]): Promise<Buffer> {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const meta = '<meta name="host-origins" content="';
  return Buffer.from(html.replace(meta, `${meta}${hostOrigins.join(' ')}`));
}
