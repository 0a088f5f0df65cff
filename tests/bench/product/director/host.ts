import { createServer } from 'node:http';
import { hostPage } from '../../../support/tabs/host-page.ts';

/** A host with one frame: `/?frame=URL`. To teams-js inside it gives the token of one person. */
export async function startHost(port: number, token: string): Promise<{ close(): void }> {
  const server = createServer((request, response) => {
    const frame = new URL(request.url ?? '/', 'http://host').searchParams.get('frame') ?? '';
    const page = hostPage({ theme: 'default', subPageId: undefined })
      .replace('src="/tabs/"', `src="${frame}"`)
      .replace('fixture.token.x', token)
      .replaceAll('location.origin', `'${new URL(frame, 'http://host').origin}'`);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { close: () => void server.close() };
}
