import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ConversationReference } from '../../../bot/application/ports/conversations.ts';
import type { OutgoingCard } from '../../../bot/application/ports/messenger.ts';
import { outgoing } from '../../../bot/teams/cards/outgoing.ts';
import { sentenceCard } from '../../../bot/teams/cards/talk.ts';
import { BRAM, type ChatHouse, openHouse, SANNE } from './chat-house.ts';
import { type QuietUses, quietUses } from './quiet-uses.ts';

const saying = (text: string): OutgoingCard => outgoing(sentenceCard(text));

describe('writing to people', () => {
  let house: ChatHouse;
  let uses: QuietUses;
  beforeAll(async () => {
    uses = quietUses();
    house = await openHouse(uses);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    house.tenant.faults.clear();
    house.connector.as(SANNE).unblock();
    await house.connector.as(SANNE).install();
    house.tenant.ledger.clear();
  });

  const sanne = (): ConversationReference => uses.conversations.get(SANNE)!;
  const inChat = () => house.connector.as(SANNE).messages();
  const posts = () =>
    house.tenant.ledger
      .entries()
      .filter(
        ({ what, detail }) =>
          what === 'request' && detail.method === 'POST' && /\/activities/.test(String(detail.path)),
      );
  const answering = (status: number, more: object = {}, times = 1) =>
    house.tenant.faults.add({ host: 'smba', times, fault: { kind: 'status', status, ...more } });

  test('a card lands in the chat with its summary, and can be changed there', async () => {
    const { messenger } = house.door;
    const sent = await messenger.send(sanne(), saying('eerst'));
    if (sent.kind !== 'sent') throw new Error(sent.kind);
    expect(inChat().at(-1)).toMatchObject({ id: sent.activityId, activity: { summary: saying('').summary } });
    expect(await messenger.update(sanne(), sent.activityId, saying('daarna'))).toEqual(sent);
    expect(inChat().filter(({ id }) => id === sent.activityId)).toHaveLength(1);
    expect(JSON.stringify(inChat().at(-1)!.activity)).toContain('daarna');
  });

  test('the seal of a copy is no part of its hash', () => {
    const [one, two] = [saying('zelfde'), saying('zelfde')];
    expect(one.hash).toBe(two.hash);
    expect(saying('anders').hash).not.toBe(one.hash);
  });

  test.each([
    ['blocked', { body: { errorCode: 209, message: '{\n "subCode": "MessageWritesBlocked"}' } }],
    ['without a subcode', { body: {} }],
    ['with no JSON at all', { body: 'nee' }],
  ])('403 (%s): she cannot be reached', async (_, more) => {
    answering(403, more);
    expect(await house.door.messenger.send(sanne(), saying('x'))).toEqual({ kind: 'unreachable' });
  });

  test('whoever removed the app cannot be reached', async () => {
    const reference = sanne();
    await house.connector.as(SANNE).uninstall();
    expect(await house.door.messenger.send(reference, saying('x'))).toEqual({ kind: 'unreachable' });
  });

  test.each([
    [429, { retryAfter: 7 }, 7_000],
    [412, { retryAfter: 2 }, 2_000],
  ])('%i: not sent, and not asked again before its time', async (status, more, retryAfterMs) => {
    answering(status, more);
    expect(await house.door.messenger.send(sanne(), saying('x'))).toEqual({ kind: 'notSent', retryAfterMs });
    expect(posts()).toHaveLength(1);
  });

  test('429 with a date, and one without any', async () => {
    answering(429, { retryAfter: new Date(Date.now() + 60_000).toUTCString() });
    const dated = await house.door.messenger.send(sanne(), saying('x'));
    expect(dated.kind === 'notSent' && dated.retryAfterMs).toBeGreaterThan(50_000);
    answering(429);
    const bare = await house.door.messenger.send(sanne(), saying('x'));
    expect(bare.kind === 'notSent' && bare.retryAfterMs).toBeGreaterThan(0);
  });

  test.each([500, 502, 503, 504, 408])('%i: perhaps delivered, and never posted twice', async (status) => {
    answering(status, {}, 5);
    expect(await house.door.messenger.send(sanne(), saying('x'))).toEqual({ kind: 'ambiguous' });
    expect(posts()).toHaveLength(1);
  });

  test('an answer that got lost on the way: delivered once, and reported as perhaps', async () => {
    const before = inChat().length;
    house.tenant.faults.add({ host: 'smba', times: 1, fault: { kind: 'lost-answer' } });
    expect(await house.door.messenger.send(sanne(), saying('x'))).toEqual({ kind: 'ambiguous' });
    expect(inChat()).toHaveLength(before + 1);
  });

  test.each([400, 401, 409, 410, 413])('%i: not sent, and somebody must look', async (status) => {
    house.lines.length = 0;
    answering(status);
    expect(await house.door.messenger.send(sanne(), saying('x'))).toMatchObject({ kind: 'notSent' });
    expect(house.lines.map(({ level }) => level)).toContain('error');
  });

  test('a chat that is gone is made anew, once, and remembered', async () => {
    const lost = { ...sanne(), conversation: { ...(sanne().conversation as object), id: 'a:1weg' } };
    uses.conversations.set(SANNE, lost);
    expect(await house.door.messenger.send(lost, saying('terug'))).toMatchObject({ kind: 'sent' });
    expect(JSON.stringify(inChat().at(-1))).toContain('terug');
    expect(sanne()).toMatchObject({ conversation: { id: house.connector.as(SANNE).chatId } });
    answering(404, {}, 10);
    expect(await house.door.messenger.send(lost, saying('x'))).toEqual({ kind: 'unreachable' });
  });

  test('who left has no chat that could be made anew: she cannot be reached', async () => {
    const reference = { ...sanne(), user: { id: 'weg', name: '', aadObjectId: randomUUID() } };
    answering(404, {}, 2);
    expect(await house.door.messenger.send(reference, saying('x'))).toEqual({ kind: 'unreachable' });
  });

  test('a card that is gone needs no update; a chat that refuses one does', async () => {
    expect(await house.door.messenger.update(sanne(), '1', saying('x'))).toEqual({
      kind: 'sent',
      activityId: '1',
    });
    answering(502);
    expect(await house.door.messenger.update(sanne(), '1', saying('x'))).toEqual({ kind: 'ambiguous' });
  });

  test('a stored chat on a host that is not ours to call gets nothing, and no token', async () => {
    const evil = { ...sanne(), serviceUrl: 'https://evil.trafficmanager.net/emea/' };
    expect(await house.door.messenger.send(evil, saying('x'))).toMatchObject({ kind: 'unreachable' });
    expect(house.tenant.ledger.entries().filter(({ what }) => what === 'request')).toEqual([]);
  });

  test('somebody who was never here is reached through an installation', async () => {
    const { messenger } = house.door;
    expect(await messenger.reach(SANNE)).toBeUndefined();
    await house.connector.as(BRAM).install();
    const reference = (await messenger.reach(BRAM))!;
    expect(await messenger.send(reference, saying('gevonden'))).toMatchObject({ kind: 'sent' });
    expect(JSON.stringify(house.connector.as(BRAM).messages().at(-1))).toContain('gevonden');
  });

  test('when nobody listens nothing was sent; when the line breaks it may have been', async () => {
    const fresh = await openHouse(uses);
    await fresh.connector.as(SANNE).install();
    fresh.tenant.faults.add({ host: 'smba', fault: { kind: 'unreachable' } });
    expect(await fresh.door.messenger.send(sanne(), saying('x'))).toEqual({ kind: 'ambiguous' });
    await fresh.close();
    expect(await fresh.door.messenger.send(sanne(), saying('x'))).toMatchObject({ kind: 'notSent' });
  });
});
