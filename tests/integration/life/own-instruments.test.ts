import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Problem, Replies } from '../../../bot/http/contract.ts';
import type { InstrumentDraft } from '../../../domain/kijkwijzers/own.ts';
import { refusalText } from '../../../domain/texts/nl/refusals.ts';
import { type House, openHouse } from '../../support/house/house.ts';
import type { Name } from '../../support/house/people.ts';
import { planned, starterStarted } from '../../support/house/story.ts';

const path = '/api/schools/zwaluw/kijkwijzers';
const draft: InstrumentDraft = {
  was: 0,
  name: 'Kijkwijzer van De Zwaluw',
  blocks: [{ name: 'Rust', items: [{ text: 'De les begint op tijd.' }, { text: 'Spullen liggen klaar.' }] }],
  scale: [{ word: 'nog niet te zien' }, { word: 'een enkele keer' }, { word: 'de hele les' }],
  first: true,
  retired: false,
};

let house: House;
let trajectory = '';
const saves = (who: Name, one: InstrumentDraft) =>
  house.as(who).call<Replies['saveInstrument'] & Problem>('PUT', path, { draft: one });
const fills = (who: 'joost' | 'tim', kind: string, ratings: object, moment: string) =>
  house.as(who).tryAct(trajectory, {
    ...{ act: 'submit', kind, moment },
    values: { lesson: 'Rekenen', ratings: ratings as never },
  });

beforeAll(async () => {
  house = await openHouse('2026-08-31T06:00:00Z');
  trajectory = await starterStarted(house);
  await planned(house, trajectory, 'tim');
});
afterAll(() => house?.close());

test('is made by who guides or leads there, and by nobody else', async () => {
  for (const who of ['joost', 'sanne', 'karin'] as const) {
    expect((await house.as(who).call('GET', path)).status, who).toBe(404);
    expect((await saves(who, draft)).status, who).toBe(404);
  }
  expect((await saves('tim', draft)).status).toBe(200);
  await house.restart();
  const { instruments } = await house.as('lies').get<'instruments'>(path);
  expect(instruments.map(({ id: one, version, first }) => [one, version, first])).toEqual([
    ['eigen1', 1, true],
  ]);
});

test('what looks like a grade is refused in Dutch, beside its word', async () => {
  const { status, body } = await saves('lies', {
    ...draft,
    scale: [{ word: 'onvoldoende' }, { word: '10' }],
  });
  expect([status, body.refusals?.map(({ field }) => field)]).toEqual([422, ['scale.0.word', 'scale.1.word']]);
  expect(refusalText(body.refusals![0]!)).toMatch(/^Dit lijkt op een cijfer of een oordeel/);
});

test('both fill in with it, apart; and what was filled in keeps its version when the school makes a next one', async () => {
  const moment = 'w18.kijkwijzergesprek';
  const compose = await house
    .as('tim')
    .get<'compose'>(`/api/trajectories/${trajectory}/compose/kijkwijzerCoach?moment=${moment}`);
  expect(compose.instruments?.[0]?.name).toBe('Kijkwijzer van De Zwaluw');
  const with1 = { instrument: 'eigen1', version: 1, items: { i1: 's1', i2: 's3' }, notes: {} };
  expect((await fills('tim', 'kijkwijzerCoach', with1, moment)).status).toBe(200);
  await house.quiet();
  const [one] = (await house.as('lies').get<'instruments'>(path)).instruments;
  const next = {
    ...draft,
    id: 'eigen1',
    was: 1,
    blocks: [...one!.blocks, { name: 'Samen', items: [{ text: 'Samen' }] }],
  };
  expect((await saves('lies', next)).status).toBe(200);
  expect((await saves('tim', next)).body.refusals?.[0]?.code).toBe('changedMeanwhile');
  // Begun with the version before, and sent all the same.
  expect((await fills('joost', 'kijkwijzerLeerkracht', with1, moment)).status).toBe(200);
  await house.quiet();
  const read = await house
    .as('joost')
    .get<'document'>(`/api/trajectories/${trajectory}/documents/kijkwijzerCoach.${moment}.v1`);
  expect(read.values.ratings).toMatchObject({
    version: 1,
    own: { name: 'Kijkwijzer van De Zwaluw', version: 1 },
  });
  const word = await house
    .as('joost')
    .send('GET', `/api/trajectories/${trajectory}/documents/kijkwijzerCoach.${moment}.v1/word`, {});
  expect(word.status).toBe(200);
});

test('a kijkwijzer that the school does not have is refused', async () => {
  const unknown = { instrument: 'eigen7', version: 1, items: { i1: 's1' }, notes: {} };
  const forged = { ...unknown, own: { id: 'eigen7', version: 1, name: 'x', blocks: [], scale: [] } };
  for (const ratings of [unknown, forged]) {
    const { status } = await fills('tim', 'bezoekkijkwijzer', ratings, 'w2.klassenbezoek');
    expect(status).toBe(422);
  }
});
