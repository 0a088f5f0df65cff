import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type HostHome, SANNE, startHostHome } from '../../support/host-home.ts';

/** What the Playground tells its page over its socket, as far as we look. */
interface Told {
  readonly action: string;
  readonly message?: {
    readonly messageId: string;
    readonly from: { readonly id: string };
    readonly text?: string;
    readonly attachments: readonly {
      readonly content: { readonly body: readonly { readonly text?: string }[] };
    }[];
  };
}

let home: HostHome;
let playground: ChildProcess;
let url: string;
let socket: WebSocket;
const told: Told[] = [];

beforeAll(async () => {
  home = await startHostHome();
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  playground = spawn(
    process.execPath,
    ['infra/local/playground.ts', '--tenant', home.url, '--as', 'sanne.devries', '--port', String(port)],
    { stdio: 'ignore' },
  );
  await vi.waitFor(async () => expect((await fetch(url)).ok).toBe(true), { timeout: 40_000, interval: 200 });
  socket = new WebSocket(`${url.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`);
  socket.onmessage = ({ data }) => told.push(JSON.parse(String(data)));
  await once(socket, 'open');
});
afterAll(async () => {
  socket?.close();
  const ended = playground.exitCode === null ? once(playground, 'exit') : undefined;
  playground.kill();
  await ended;
  await home.close();
});

const CHAT = 'a:playground-sanne.devries';
const ask = (path: string, body: object) =>
  fetch(`${url}/_conversation/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ from: { id: home.connector.accountId(SANNE) }, ...body }),
  });
const say = (text: string) => ask(`v1/conversations/${CHAT}/messages`, { text, textFormat: 'plain' });
const ofBot = () =>
  told.flatMap(({ message }) => (message?.from.id === `28:${home.tenant.app.clientId}` ? [message] : []));

test('what is typed in the Playground reaches the bot signed, and the bot’s answer shows there', async () => {
  await say('hoi');
  await expect
    .poll(() => ofBot().map(({ text }) => text), { timeout: 10_000 })
    .toContain('Je schreef **hoi**.');
  const heard = home.heard.at(-1)!;
  expect(heard).toMatchObject({
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/playground/',
    from: { aadObjectId: SANNE },
  });
  expect(heard.conversation.tenantId ?? heard.channelData.tenant.id).toBe(home.tenant.tenantId);
});

test('a card of the bot takes Action.Execute in the Playground', async () => {
  await say('formulier');
  await expect.poll(() => ofBot().at(-1)?.attachments.length, { timeout: 10_000 }).toBe(1);
  const answer = await ask('v1/invoke', {
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'keep', data: { yield: 'kort' } }, trigger: 'manual' },
    conversation: { id: CHAT },
    replyToId: ofBot().at(-1)!.messageId,
  });
  expect(JSON.stringify(await answer.json())).toContain('Bewaard');
  expect(home.heard.at(-1)).toMatchObject({ type: 'invoke', value: { action: { data: { yield: 'kort' } } } });
});

test('the bridge believes nobody from elsewhere, and lets no call through without the bot’s token', async () => {
  const evil = await fetch(`${home.url}/_playground/api/messages`, {
    method: 'POST',
    body: JSON.stringify({ type: 'message', serviceUrl: 'https://evil.example/' }),
  });
  expect(evil.status).toBe(403);
  const bare = await fetch(`${home.url}/smba.trafficmanager.net/playground/v3/conversations/x/members`);
  expect(bare.status).toBe(401);
});

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
