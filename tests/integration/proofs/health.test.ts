import { afterEach, expect, test } from 'vitest';
import type { HttpServerParts } from '../../../bot/http/server.ts';
import { bareServer } from '../../support/proofs/bare-server.ts';

let close = () => {};
afterEach(() => close());

async function listening(ready: HttpServerParts['ready']) {
  const server = await bareServer({ ready });
  close = server.close;
  const ask = async (path: string) => {
    const answer = await server.ask(path);
    return { status: answer.status, body: await answer.json() };
  };
  return { ask, log: server.log };
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
