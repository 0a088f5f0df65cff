import { createHttpServer, type HttpServerParts } from '../../../bot/http/server.ts';
import { keptLog } from '../log.ts';

const nobody = () => Promise.reject(new Error('Nobody asks this here'));

/** The web server with nothing behind it but what a test puts there, on a port of its own. */
export async function bareServer(parts: Partial<HttpServerParts>) {
  const log = keptLog();
  const server = createHttpServer({
    uses: {} as HttpServerParts['uses'],
    ...{ authenticate: nobody, chat: nobody, changes: nobody, log },
    ...{ tabsFolder: '/nowhere', hostOrigins: [], during: (work: () => Promise<void>) => work() },
    health: { ping: nobody, figures: nobody, operationsSecret: undefined },
    ...parts,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const url = `http://127.0.0.1:${server.address().port}`;
  return {
    log,
    ask: (path: string, init?: RequestInit) => fetch(`${url}${path}`, init),
    close: () => server.close(),
  };
}
