import { afterEach, expect, test } from 'vitest';
import { createNotifications } from '../../../bot/changes/notifications.ts';
import type { Problem } from '../../../bot/http/contract.ts';
import { keptLog } from '../../support/log.ts';
import { bareServer } from '../../support/proofs/bare-server.ts';

const inner = 'duplicate key at /srv/app/intake.sql';
const breaks = () => Promise.reject(new Error(inner));
const secret = 'a-secret-of-ours';
const posted = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const notice = { clientState: secret, resource: 'users/u/events/e' };
const changes = createNotifications({ clientState: secret, take: breaks, log: keptLog() });

let close = () => {};
afterEach(() => close());

test.each([
  ['the chat', '/api/messages', posted({}), { chat: breaks }],
  ['a notification that cannot be kept', '/api/changes', posted({ value: [notice] }), { changes }],
  ['the page, without a build', '/tabs/', {}, {}],
  ['the page, at an address that is no text', '/tabs/%E0%A4%A', {}, {}],
  ['an error that is none', '/api/messages', posted({}), { chat: () => Promise.reject(inner) }],
])(
  '%s: what broke stands in the log under an id, and only that id is answered',
  async (_what, path, init, parts) => {
    const server = await bareServer(parts);
    close = server.close;
    const answer = await server.ask(path, init);
    const text = await answer.text();
    const said = JSON.parse(text) as Problem;
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(said).toMatchObject({
      status: answer.status,
      correlationId: expect.stringMatching(/^[\da-f-]{36}$/),
    });
    expect(Object.keys(said).sort()).toEqual(['correlationId', 'status', 'title', 'type']);
    const lines = server.log.lines.filter(({ level }) => level === 'error');
    expect(lines.map(({ what, detail }) => [what, detail?.correlationId])).toEqual(
      answer.status < 500 ? [] : [['http.broken', said.correlationId]],
    );
  },
);

test('a delivery of a thousand forged notices is one line in the log, with how many they were', async () => {
  const log = keptLog();
  const taken: unknown[] = [];
  const take = async (one: unknown) => void taken.push(one);
  const server = await bareServer({ changes: createNotifications({ clientState: secret, take, log }) });
  close = server.close;
  const forged = Array.from({ length: 999 }, () => ({ ...notice, clientState: 'guessed' }));
  const answer = await server.ask('/api/changes', posted({ value: [...forged, notice] }));
  expect(answer.status).toBe(202);
  expect(log.lines).toEqual([{ level: 'warn', what: 'changes.forged', detail: { count: 999 } }]);
  expect(taken).toEqual([{ kind: 'event', eventId: 'e' }]);
});
