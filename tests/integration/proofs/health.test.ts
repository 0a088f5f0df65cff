import { afterEach, expect, test } from 'vitest';
import { createHttpServer, type HttpServerParts } from '../../../bot/http/server.ts';
import { keptLog } from '../../support/log.ts';

const nobody = () => Promise.reject(new Error('Nobody asks this here'));
let close = () => {};
afterEach(() => close());

/** The web server with nothing behind it but what says whether the app is ready. */
async function listening(ready: HttpServerParts['ready']) {
  const log = keptLog();
  const server = createHttpServer({
    uses: {} as HttpServerParts['uses'],
    ...{ authenticate: nobody, chat: nobody, changes: nobody, ready, log },
    ...{ tabsFolder: 'nowhere', hostOrigins: [], during: (work: () => Promise<void>) => work() },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  close = () => server.close();
  const ask = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${server.address().port}${path}`);
    return { status: answer.status, body: await answer.json() };
  };
  return { ask, log };
}

test('it lives, and is ready with figures, as long as what it cannot do without answers', async () => {
  const { ask } = await listening(async () => ({ oldestIntakeMs: 1_200 }));
  expect(await ask('/healthz')).toEqual({ status: 200, body: { ok: true } });
  expect(await ask('/readyz')).toEqual({ status: 200, body: { ok: true, oldestIntakeMs: 1_200 } });
});

test('without its database it lives and is not ready; why stands in the log and nowhere else', async () => {
  const { ask, log } = await listening(async () => {
    throw new Error('password authentication failed for user "board"');
  });
  expect((await ask('/healthz')).status).toBe(200);
  expect(await ask('/readyz')).toEqual({ status: 503, body: { ok: false } });
  expect(log.lines.map(({ what }) => what)).toEqual(['ready.no']);
});
