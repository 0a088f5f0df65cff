import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Replies } from '../../../bot/http/contract.ts';
import type { CardKind } from '../../../domain/effects/effect.ts';
import { cardTitles } from '../../../domain/texts/nl/cards.ts';
import { chat } from '../../../domain/texts/nl/chat.ts';
import { figuresOf } from '../../support/house/environment.ts';
import { type House, openHouse } from '../../support/house/house.ts';
import { id, type Name, site } from '../../support/house/people.ts';
import { momentOf, running } from '../../support/house/story.ts';
import { graphAsApp } from '../../support/proofs/as-app.ts';

/** Real time goes on at once, and never back: what was read a minute ago is old now. */
function moreThanAMinutePassed(): void {
  const now = Date.now;
  vi.spyOn(Date, 'now').mockImplementation(() => now() + 61_000);
}

const PATIENCE = { timeout: 60_000, interval: 50 };
const MINUTE = 60_000;

let house: House;
let trajectory: string;
beforeAll(async () => {
  house = await openHouse('2026-11-05T08:00:00Z');
  for (const name of ['lies', 'sanne', 'maud'] as const) await house.connector.as(id(name)).install();
  trajectory = await running(house);
});
afterAll(async () => {
  await house.close();
  vi.restoreAllMocks();
});

const view = (name: Name = 'maud') => house.as(name).trajectory(trajectory);
const moment = async (one: string): Promise<Replies['trajectory']['moments'][number]> =>
  momentOf(await view(), one);
/** How many messages of this kind were ever sent to her. */
const cards = (name: Name, card: CardKind): number =>
  house.tenant.ledger
    .entries()
    .filter(({ what, detail }) => what === 'activity.sent' && detail.userId === id(name))
    .filter(({ detail }) => JSON.stringify(detail.activity).includes(cardTitles[card])).length;
/** What stands in her calendar at that time. */
const eventsOn = (name: Name, start: string) =>
  house.tenant
    .eventsOf(id(name))
    .filter(
      ({ body }) => Date.parse(`${(body.start as { dateTime: string }).dateTime}Z`) === Date.parse(start),
    )
    .filter(({ body }) => body.isCancelled !== true);
const eventsAt = (name: Name, start: string): number => eventsOn(name, start).length;
/** So many minutes later, with all done that fell due. */
const later = (minutes: number) =>
  house.at(new Date(Date.now() + house.tenant.clock.offset() + minutes * MINUTE).toISOString());
/** What the app asks of Microsoft 365 meanwhile. */
async function askedDuring(work: () => Promise<unknown>): Promise<number> {
  const before = house.tenant.ledger.entries().length;
  await work();
  const since = house.tenant.ledger.entries().slice(before);
  return since.filter(({ what }) => what === 'request').length;
}
/** The coach moves it so many minutes; gives the new start. */
async function movedBy(one: string, minutes: number): Promise<string> {
  const { revision, start } = await moment(one);
  const to = new Date(Date.parse(start!) + minutes * MINUTE).toISOString().replace('.000Z', 'Z');
  await house.as('maud').act(trajectory, { act: 'move', moment: one, revision, start: to });
  return to;
}
/** Somebody in Outlook or SharePoint herself. */
function asPerson(name: Name, method: string, path: string, body?: object): Promise<Response> {
  const asked = new Request(`http://tenant/graph.microsoft.com/v1.0${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  return house.tenant.acts.as(id(name), asked, path);
}

test('Graph is away for an hour: what people ask is kept and shown, and done when it is back', async () => {
  const told = cards('sanne', 'changed');
  const { start: was } = await moment('c2.groepsbezoek');
  const back = house.tenant.faults.add({ host: 'graph.microsoft.com', fault: { kind: 'unreachable' } });
  moreThanAMinutePassed();
  try {
    const to = await movedBy('c2.groepsbezoek', 5);
    expect((await moment('c2.groepsbezoek')).start).toBe(to);
    expect(momentOf(await view('sanne'), 'c2.groepsbezoek').start).toBe(to);
    const search = await house.as('maud').call('GET', '/api/people?q=sanne');
    expect(search.status).toBe(503);
    const answer = await house.connector.as(id('maud')).say('wat komt er');
    expect(JSON.stringify(answer)).toContain(chat.next.title);
    const ready = await figuresOf(house.config.PUBLIC_URL);
    expect(await ready.json()).toMatchObject({ ok: true, settling: 1 });
    house.tenant.clock.setOffset(house.tenant.clock.offset() + 60 * MINUTE);
    expect(eventsAt('maud', was!)).toBe(1);
    back();
    await house.quiet();
    expect([eventsAt('maud', was!), eventsAt('maud', to), eventsAt('sanne', to)]).toEqual([0, 1, 1]);
    expect(cards('sanne', 'changed')).toBe(told + 1);
  } finally {
    back();
  }
});

test('an event that was deleted in Outlook is asked about, and comes back once when she says so', async () => {
  const { start } = await moment('c1.coTeaching');
  const event = eventsOn('maud', start!)[0]!.body.id as string;
  const gone = await asPerson('maud', 'DELETE', `/me/events/${encodeURIComponent(event)}`);
  expect(gone.status).toBe(204);
  await vi.waitFor(
    async () => expect(await moment('c1.coTeaching')).toHaveProperty('question.kind', 'eventGone'),
    PATIENCE,
  );
  await house.quiet();
  expect(cards('maud', 'question')).toBe(1);
  const { revision } = await moment('c1.coTeaching');
  const answer = { act: 'answerQuestion', moment: 'c1.coTeaching', revision, choice: 'putBack' } as const;
  await house.as('maud').act(trajectory, answer);
  await house.quiet();
  expect([eventsAt('maud', start!), eventsAt('sanne', start!)]).toEqual([1, 1]);
});

interface Row {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A moment's row as it stands in the list. */
async function rowOf(one: string): Promise<Row> {
  const get = await graphAsApp(house.tenant);
  const fields = 'Title,Sleutel,Start,Einde,Ruimte,GaatNietDoor';
  const path = `/sites/${site}:/lists/Momenten/items?$expand=fields($select=${fields})&$top=500`;
  const { value } = (await get(path)) as { value: readonly Row[] };
  return value.find((row) => row.fields.Sleutel === `${trajectory}/${one}`)!;
}

async function editRow(name: Name, one: string, fields: object): Promise<void> {
  const row = await rowOf(one);
  const path = `/sites/${site}:/lists/Momenten/items/${row.id}/fields`;
  expect((await asPerson(name, 'PATCH', path, fields)).status).toBe(200);
}

test('a row that was edited into nonsense is put back, and its editor hears it though the chat was away', async () => {
  house.tenant.acts.setMembers('Vertrouwelijk', [{ userId: id('lies'), role: 'write' }]);
  const before = await rowOf('tussenevaluatie');
  const away = house.tenant.faults.add({
    host: 'smba',
    times: 1,
    fault: { kind: 'status', status: 429, retryAfter: 1 },
  });
  await editRow('lies', 'tussenevaluatie', { Title: 'Gezellig praten', Start: '2027-02-06T09:00:00Z' });
  await vi.waitFor(() => expect(cards('lies', 'rowPutBack')).toBe(1), PATIENCE);
  away();
  await house.quiet();
  const { '@odata.etag': _, ...fields } = before.fields;
  expect((await rowOf('tussenevaluatie')).fields).toMatchObject(fields);
  expect(cards('lies', 'rowPutBack')).toBe(1);
});

test('when what was read last is forgotten, all is read again and no change is missed', async () => {
  house.tenant.acts.expireDeltaTokens();
  await editRow('lies', 'c2.groepsbezoek', { Ruimte: 'Lokaal 3' });
  await vi.waitFor(async () => expect((await moment('c2.groepsbezoek')).room).toBe('Lokaal 3'), PATIENCE);
  await house.quiet();
  const { start } = await moment('c2.groepsbezoek');
  expect(eventsOn('maud', start!)[0]!.body.location).toMatchObject({
    displayName: expect.stringMatching(/^De .+, Lokaal 3$/),
  });
});

test('when the app may not open its own site any more that is said once, and nothing that was asked is lost', async () => {
  const parked = () => house.log.lines.filter(({ what }) => what === 'queue.parked').length;
  const { start: was } = await moment('c2.groepsbezoek');
  house.tenant.acts.grantSite('Vertrouwelijk', null);
  const to = await movedBy('c2.groepsbezoek', 5);
  await vi.waitFor(() => expect(parked()).toBe(1), PATIENCE);
  expect(eventsAt('maud', was!)).toBe(1);
  house.tenant.acts.grantSite('Vertrouwelijk', 'manage');
  await house.restart();
  expect([eventsAt('maud', was!), eventsAt('maud', to), eventsAt('sanne', to)]).toEqual([0, 1, 1]);
  expect(parked()).toBe(1);
});

test('who blocks the app is named to the coach and left alone; back again she hears what still helps', async () => {
  const sanne = house.connector.as(id('sanne'));
  sanne.block();
  const told = cards('sanne', 'changed');
  await movedBy('c2.groepsbezoek', 5);
  await vi.waitFor(() => expect(cards('maud', 'notReached')).toBe(1), PATIENCE);
  await house.quiet();
  const refusals = () =>
    house.tenant.ledger.entries().filter(({ what, detail }) => what === 'request' && detail.status === 403)
      .length;
  const before = refusals();
  await movedBy('c2.groepsbezoek', 5);
  await house.quiet();
  await later(60);
  expect(refusals()).toBe(before);
  expect(cards('sanne', 'changed')).toBe(told);
  sanne.unblock();
  await sanne.say('hulp');
  await vi.waitFor(() => expect(cards('sanne', 'changed')).toBe(told + 1), PATIENCE);
});

/** Her account goes, and with it her mailbox and her chats. */
function leaves(name: Name): void {
  const path = house.connector.as(id(name)).chatId.replace(/^a:/, '');
  const gone = { kind: 'status', status: 404, code: 'ConversationNotFound' } as const;
  house.tenant.faults.add({ host: 'smba', path, fault: gone });
  house.tenant.acts.removeUser(id(name));
}

test('who left the tenant keeps nobody waiting, and nothing goes round and round', async () => {
  leaves('sanne');
  await house.quiet();
  const to = await movedBy('c2.groepsbezoek', 5);
  await house.quiet();
  expect(eventsAt('maud', to)).toBe(1);
  expect(await askedDuring(() => later(55))).toBeLessThan(40);
});

test('when the coach has left, who leads hears it, her calendar is left alone, and nothing goes round and round', async () => {
  leaves('maud');
  const { end } = momentOf(await view('lies'), 'c1.coTeaching');
  await house.at(end!);
  await vi.waitFor(() => expect(cards('lies', 'notReached')).toBe(1), PATIENCE);
  await house.quiet();
  expect(await askedDuring(() => later(55))).toBeLessThan(40);
});

test('in all this the app asked nothing of Microsoft 365 that the tenant does not know', () => {
  expect(house.tenant.ledger.entries().filter(({ what }) => what === 'unknown-operation')).toEqual([]);
});
