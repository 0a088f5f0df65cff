import { readFile } from 'node:fs/promises';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { extname, join } from 'node:path';

const HERE = import.meta.dirname;
const require = createRequire(import.meta.url);

/** Libraries for the browser, straight from their packages. */
const LIBRARIES: Readonly<Record<string, () => string>> = {
  'lib/adaptivecards.js': () => require.resolve('adaptivecards/dist/adaptivecards.min.js'),
  'lib/markdown-it.js': () =>
    join(require.resolve('markdown-it/package.json'), '../dist/browser/markdown-it.umd.min.js'),
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const POLICY = [
  "default-src 'self'",
  'frame-src http: https:',
  'img-src http: https: data:',
  "style-src 'self' 'unsafe-inline'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** A file of the page; TypeScript goes out without its types. Undefined for what is not served. */
export async function asset(path: string): Promise<Response | undefined> {
  const library = LIBRARIES[path]?.();
  const own = /^(index\.html|(client|styles)\/[a-z0-9-]+\.(ts|css|svg))$/.test(path);
  if (!library && !own) return undefined;
  const source = await read(library ?? join(HERE, path));
  if (source === undefined) return undefined;
  return new Response(path.endsWith('.ts') ? stripTypeScriptTypes(source) : source, {
    headers: {
      'content-type': TYPES[extname(library ?? path)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    },
  });
}

async function read(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
