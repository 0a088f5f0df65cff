import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FaultRule } from '../../../infra/local/world/faults.ts';
import { type House, openHouse } from '../../support/house/house.ts';
import { id } from '../../support/house/people.ts';
import { BEGINNING, partsOf, prepared } from '../../support/proofs/lesson-story.ts';
import { difference, type Standing, standingIn } from '../../support/proofs/standing.ts';

type Fault = FaultRule['fault'];

const host = 'graph.microsoft.com';
const status = (code: number, retryAfter?: number): Fault => ({
  kind: 'status',
  status: code,
  ...(retryAfter === undefined ? {} : { retryAfter }),
});

/** What may pass, of every kind, each striking once in every part of the story; also inside a `$batch`. */
const graphFaults = (
  [
    { host, path: '\\$batch$', fault: { kind: 'lost-answer' } },
    { host, fault: status(401) },
    { host, path: '/items|/events', method: 'POST', fault: status(409) },
    { host, path: '/items', method: 'PATCH', fault: status(412) },
    { host, path: '/items', fault: status(423) },
    { host, fault: status(429, 1) },
    { host, fault: status(500) },
    { host, fault: status(503) },
    { host, fault: status(503, 1) },
    { host, path: '/events', fault: status(504) },
    { host, fault: { kind: 'unreachable' } },
  ] satisfies FaultRule[]
).map((rule: FaultRule, index) => ({ ...rule, skip: index, times: 1 }));

const messages = { host: 'smba', path: '/activities', method: 'POST' } as const;
/** After these a message was surely not delivered, or surely was. */
const plainChatFaults: readonly FaultRule[] = [
  { ...messages, times: 1, fault: status(429, 1) },
  { ...messages, times: 1, fault: status(412) },
  { ...messages, times: 1, fault: status(401) },
  { ...messages, times: 1, fault: { kind: 'lost-answer' } },
  { ...messages, times: 1, fault: { kind: 'status', status: 404, code: 'ConversationNotFound' } },
];
/** After these nobody can know. Here none of them delivers. */
const doubtfulChatFaults: readonly FaultRule[] = [
  { ...messages, skip: 0, times: 1, fault: status(500) },
  { ...messages, skip: 1, times: 1, fault: status(502) },
];

interface World {
  readonly standing: Standing;
  /** How often each rule struck. */
  readonly struck: readonly number[];
  readonly house: House;
}

const houses: House[] = [];
afterAll(() => Promise.all(houses.map((house) => house.close())));

/** The story from confirming to the reminders, with these faults once in each of its parts. */
async function played(rules: readonly FaultRule[]): Promise<World> {
  const house = await openHouse(BEGINNING);
  houses.push(house);
  // By the app's own hand or by an administrator's, Teams says it at once: welcomes are no part of this story.
  for (const name of ['lies', 'sanne', 'maud'] as const) await house.connector.as(id(name)).install();
  const stage = { tenant: house.tenant, as: house.as, rest: () => house.quiet() };
  const struck = rules.map(() => 0);
  for (const part of partsOf(await prepared(stage))) {
    for (const rule of rules) house.tenant.faults.add(rule);
    await part.play(stage);
    await stage.rest();
    for (const [index, rule] of house.tenant.faults.rules().entries()) struck[index]! += rule.struck;
    house.tenant.faults.clear();
    await soon(house);
  }
  return { standing: await standingIn(house.tenant), struck, house };
}

/** What stayed owed is looked at again within minutes. */
async function soon(house: House): Promise<void> {
  house.tenant.clock.setOffset(house.tenant.clock.offset() + 6 * 60_000);
  await house.quiet();
}

let should: Standing;
let inGraph: World;
let inChat: World;
let inDoubt: World;
beforeAll(async () => {
  const rules = [[], graphFaults, plainChatFaults, doubtfulChatFaults];
  const [plain, ...worlds] = await Promise.all(rules.map(played));
  should = plain!.standing;
  [inGraph, inChat, inDoubt] = worlds as [World, World, World];
  expect(should.events.length).toBeGreaterThan(20);
  expect(should.messages.length).toBeGreaterThan(10);
  // Four installations at once: minutes alone, and a quarter of an hour beside other work. Each wait has its own end.
}, 1_800_000);

const none = { missing: [], twice: [], ghosts: [] };

test('Graph refuses, delays, forgets and falls silent: what stands is what stands without it', () => {
  const { standing, struck } = inGraph;
  expect(difference(should.events, standing.events)).toEqual(none);
  expect(difference(should.rows, standing.rows)).toEqual(none);
  expect(difference(should.messages, standing.messages)).toEqual(none);
  expect(
    struck.every((times) => times > 0),
    String(struck),
  ).toBe(true);
});

test('the chat refuses, forgets and loses its answers: each message is there, and once', () => {
  const { standing, struck } = inChat;
  expect(difference(should.messages, standing.messages)).toEqual(none);
  expect(difference(should.events, standing.events)).toEqual(none);
  expect(
    struck.every((times) => times > 0),
    String(struck),
  ).toBe(true);
});

test('a message that may have arrived is not sent again, and the others are', () => {
  const { standing, struck, house } = inDoubt;
  const { missing, twice, ghosts } = difference(should.messages, standing.messages);
  expect({ twice, ghosts }).toEqual({ twice: [], ghosts: [] });
  expect(missing).toHaveLength(struck.reduce((sum, times) => sum + times, 0));
  expect(missing.length).toBeGreaterThan(2);
  expect(house.log.lines.filter(({ what }) => what === 'tell.ambiguous')).toHaveLength(missing.length);
});

test('in all these worlds the app asked nothing of Microsoft 365 that the tenant does not know', () => {
  const unknown = houses.flatMap(({ tenant }) =>
    tenant.ledger.entries().filter(({ what }) => what === 'unknown-operation'),
  );
  expect(unknown).toEqual([]);
});
