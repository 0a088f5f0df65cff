import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { cardLabelTexts, cardTitles } from '../../../domain/texts/nl/cards.ts';
import { chat } from '../../../domain/texts/nl/chat.ts';
import { createPlaygroundBridge, PLAYGROUND_PATH } from '../../../infra/local/connector/playground-bridge.ts';
import { playgroundConfig } from '../../../infra/local/connector/playground-config.ts';
import { Story } from '../../unit/domain/acts/story.ts';
import { type ChatHouse, KARIN, openHouse } from './chat-house.ts';
import { storyUses } from './story-uses.ts';

/** A message as Microsoft's Agents Playground tells its page of it. */
interface Shown {
  readonly messageId: string;
  readonly from: { readonly id: string };
  readonly attachments: readonly {
    readonly content: { readonly actions?: readonly Record<string, unknown>[] };
  }[];
}

const CHAT = 'a:playground-karin.mulder';
const folder = mkdtempSync(join(tmpdir(), 'playground-'));
const shown: Shown[] = [];
const story = new Story();
let house: ChatHouse;
let playground: ChildProcess;
let url: string;
let socket: WebSocket;

beforeAll(async () => {
  story.planned().on('2026-09-10', '17:00');
  house = await openHouse(storyUses(story));
  house.tenant.use(createPlaygroundBridge(house.tenant, { botEndpoint: house.endpoint }));
  const { clientId: id, name } = house.tenant.app;
  const people = house.tenant.users().map(({ id: user, displayName, mail }) => ({
    ...{
      id: user,
      alias: mail!.split('@')[0]!,
      name: displayName,
      mail,
      accountId: house.connector.accountId(user),
    },
  }));
  const config = playgroundConfig(
    { app: { id, name }, tenantId: house.tenant.tenantId, people },
    'karin.mulder',
  );
  writeFileSync(join(folder, '.m365agentsplayground.yml'), JSON.stringify(config));
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  const cli = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  const options = [
    '-e',
    `${house.origin}${PLAYGROUND_PATH}`,
    '-c',
    'msteams',
    '-p',
    String(port),
    '--disable-telemetry',
  ];
  playground = spawn(process.execPath, [cli, 'start', ...options], { cwd: folder, stdio: 'ignore' });
  await vi.waitFor(async () => expect((await fetch(url)).ok).toBe(true), { timeout: 40_000, interval: 200 });
  socket = new WebSocket(`${url.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`);
  socket.onmessage = ({ data }) => {
    const { message } = JSON.parse(String(data)) as { message?: Shown };
    if (message?.from.id === `28:${id}`) shown.push(message);
  };
  await once(socket, 'open');
});
afterAll(async () => {
  socket?.close();
  const ended = playground.exitCode === null ? once(playground, 'exit') : undefined;
  playground.kill();
  await ended;
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (path: string, body: object) =>
  fetch(`${url}/_conversation/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ from: { id: house.connector.accountId(KARIN) }, ...body }),
  });
const says = async (text: string, answer: string): Promise<Shown> => {
  await ask(`v1/conversations/${CHAT}/messages`, { text, textFormat: 'plain' });
  await expect.poll(() => JSON.stringify(shown.at(-1)), { timeout: 10_000 }).toContain(answer);
  return shown.at(-1)!;
};

test('in Microsoft’s own chat client the bot helps, lists and takes a button', async () => {
  await says('hoi', chat.help.title);
  const list = await says('verslag', chat.verslagen.title);
  const button = list.attachments[0]!.content.actions!.find(({ type }) => type === 'Action.Execute')!;
  const { verb, data } = button;
  const answer = await ask('v1/invoke', {
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    conversation: { id: CHAT },
    replyToId: list.messageId,
  });
  const card = JSON.stringify(await answer.json());
  expect(card).toContain(cardTitles.verslag);
  expect(card).toContain(cardLabelTexts.tookPlace);
  expect(house.lines.filter(({ level }) => level !== 'info')).toEqual([]);
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
