/** A JSON answer. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}

/** The Microsoft host and the path that a request to `{origin}/HOST/path` stands for; undefined when it names no host. */
export function realAddress(request: Request): { host: string; path: string; search: string } | undefined {
  const { pathname, search } = new URL(request.url);
  const match = /^\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(\/.*)?$/i.exec(pathname);
  return match ? { host: match[1]!.toLowerCase(), path: match[2] ?? '/', search } : undefined;
}
