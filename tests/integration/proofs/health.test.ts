import { afterEach, expect, test } from 'vitest';
import type { HttpServerParts } from '../../../bot/http/server.ts';
import { bareServer } from '../../support/proofs/bare-server.ts';

const secret = 'a-secret-of-the-operator';
let close = () => {};
afterEach(() => close());

async function listening(health: Partial<HttpServerParts['health']>) {
  let looked = 0;
  const ping = async () => {
    looked += 1;
    await health.ping?.();
  };
  const figures = async () => ({ oldestIntakeMs: 1_200 });
  const server = await bareServer({ health: { figures, operationsSecret: secret, ...health, ping } });
  close = server.close;
  const ask = async (path: string, authorization?: string) => {
    const answer = await server.ask(path, authorization ? { headers: { authorization } } : {});
    return { status: answer.status, body: await answer.json() };
  };
  return { ask, log: server.log, looked: () => looked };
}

test('it lives and is ready; how much waits only who runs it is told', async () => {
  const { ask } = await listening({});
  expect(await ask('/healthz')).toEqual({ status: 200, body: { ok: true } });
  expect(await ask('/readyz')).toEqual({ status: 200, body: { ok: true } });
  const all = { status: 200, body: { ok: true, oldestIntakeMs: 1_200 } };
  expect(await ask('/readyz/figures', `Bearer ${secret}`)).toEqual(all);
  for (const wrong of [undefined, secret, 'Bearer', 'Bearer undefined', `Bearer ${secret}x`])
    expect(await ask('/readyz/figures', wrong)).toMatchObject({ status: 404, body: { title: 'malformed' } });
});

test('where nobody set a secret nobody is told', async () => {
  const { ask } = await listening({ operationsSecret: undefined });
  for (const wrong of [undefined, 'Bearer undefined', 'Bearer '])
    expect((await ask('/readyz/figures', wrong)).status).toBe(404);
});

test('whoever asks often makes it look once', async () => {
  const { ask, looked } = await listening({});
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask('/readyz')));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(looked()).toBe(1);
});

test('without its database it lives and is not ready; why stands in the log and nowhere else', async () => {
  const { ask, log } = await listening({
    ping: async () => {
      throw new Error('password authentication failed for user "board"');
    },
  });
  expect((await ask('/healthz')).status).toBe(200);
  expect(await ask('/readyz')).toEqual({ status: 503, body: { ok: false } });
  expect(log.lines.map(({ what }) => what)).toEqual(['ready.no']);
  expect(await ask('/readyz/figures', `Bearer ${secret}`)).toEqual({ status: 503, body: { ok: false } });
});
