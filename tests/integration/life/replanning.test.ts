import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Problem, Replies } from '../../../bot/http/contract.ts';
import { cardReceiptTexts } from '../../../domain/texts/nl/card-notes.ts';
import { cardLabelTexts, cardTitles } from '../../../domain/texts/nl/cards.ts';
import { type House, openHouse } from '../../support/house/house.ts';
import { putInOutlook } from '../../support/house/outlook.ts';
import { id, type Name } from '../../support/house/people.ts';
import { momentOf, running } from '../../support/house/story.ts';

type Kept = Replies['calendar']['calendar'];

const path = '/api/schools/zwaluw/calendar';
let house: House;
let trajectory: string;

beforeAll(async () => {
  house = await openHouse('2026-11-05T08:00:00Z');
  for (const name of ['sanne', 'maud', 'lies'] as const) await house.connector.as(id(name)).install();
  trajectory = await running(house);
}, 60_000);
afterAll(() => house?.close());

const save = async (change: (calendar: Kept) => Partial<Kept>) => {
  const { version, calendar } = await house.as('lies').get<'calendar'>(path);
  const saved = await house
    .as('lies')
    .call<Problem>('PUT', path, { version, calendar: { ...calendar, ...change(calendar) } });
  expect(saved.status).toBe(200);
  await house.quiet();
};
const proposal = (name: Name) => house.as(name).get<'replan'>('/api/replan');
const dayOf = (instant: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString();
const momentFor = async (name: Name, moment: string) =>
  momentOf(await house.as(name).trajectory(trajectory), moment);
const messages = (name: Name, text: string) =>
  house.connector
    .as(id(name))
    .messages()
    .filter((message) => JSON.stringify(message).includes(text));
/** A day on which the app may write to people. */
const nextMorning = async () => {
  const now = Temporal.Instant.fromEpochMilliseconds(house.tenant.clock.now()).toZonedDateTimeISO(
    'Europe/Amsterdam',
  );
  const day = now.add({ days: now.dayOfWeek >= 5 ? 8 - now.dayOfWeek : 1 });
  await house.at(day.with({ hour: 9, minute: 0, second: 0, millisecond: 0 }).toInstant().toString());
};

let moved: string;

test('a study day: nothing moves, and the coach alone gets one card with what was and what could be', async () => {
  const { moments } = await house.as('maud').trajectory(trajectory);
  const visit = moments.find((one) => one.moment === 'c3.groepsbezoek')!;
  moved = visit.moment;
  await save(() => ({ daysOff: [{ date: dayOf(visit.start!), kind: 'studiedag', label: 'rekenen' }] }));
  await nextMorning();

  const { rows } = await proposal('maud');
  const row = rows.find(({ moment }) => moment === moved)!;
  expect(row).toMatchObject({
    was: { start: visit.start },
    because: { code: 'closed', why: 'dayOff.studiedag' },
  });
  expect(dayOf(row.now!.start)).not.toBe(dayOf(visit.start!));
  expect(messages('maud', cardTitles.replan)).toHaveLength(1);
  for (const name of ['sanne', 'lies'] as const) {
    expect(messages(name, cardTitles.replan)).toEqual([]);
    expect((await proposal(name)).rows).toEqual([]);
  }
  expect((await house.as('maud').get<'home'>('/api/home')).toReplan).toBe(rows.length);
  expect((await momentFor('maud', moved)).start).toBe(visit.start);

  await house.as('lies').get<'calendar'>(path);
  await house.quiet();
  expect((await proposal('maud')).edition).toBe(1);
}, 60_000);

test('what comes into her calendar while the proposal is open makes it anew before she says yes to it', async () => {
  const before = await proposal('maud');
  const row = before.rows.find(({ moment }) => moment === moved)!;
  const minutes = (Date.parse(row.now!.end) - Date.parse(row.now!.start)) / 60_000;
  await putInOutlook(house, 'maud', 'Tandarts', { start: row.now!.start, minutes });
  const answers = before.rows.map(({ moment }) => ({ trajectory, moment, answer: 'take' }));
  const { status, body } = await house.as('maud').call<Problem>('POST', '/api/replan', {
    ...{ key: crypto.randomUUID(), id: before.id, edition: before.edition, answers },
  });
  expect([status, body.refusals?.[0]?.code]).toEqual([409, 'changedMeanwhile']);
  await house.quiet();
  const after = await proposal('maud');
  expect([after.id, after.edition]).toEqual([before.id, before.edition + 1]);
  expect(after.rows.find(({ moment }) => moment === moved)!.now).not.toEqual(row.now);
  expect(messages('maud', cardTitles.replan)).toHaveLength(1);
}, 60_000);

test('one yes on the card moves it all; who is concerned hears once what was and what is now', async () => {
  const { rows } = await proposal('maud');
  const [card] = messages('maud', cardTitles.replan);
  const receipt = await house.connector.as(id('maud')).act(card!.id, cardLabelTexts.takeAll);
  expect(JSON.stringify(receipt.card ?? receipt.text)).toContain(cardReceiptTexts.replanned);
  await house.quiet();
  for (const row of rows) expect((await momentFor('maud', row.moment)).start).toBe(row.now!.start);
  await nextMorning();
  for (const row of rows) {
    const now = await momentFor('sanne', row.moment);
    expect(now.start).toBe(row.now!.start);
    expect(now.change?.was.start).toBe(row.was.start);
  }
  const events = house.tenant.eventsOf(id('maud')).map(({ body }) => JSON.stringify(body));
  for (const row of rows) {
    const start = Temporal.Instant.from(row.now!.start)
      .toZonedDateTimeISO('UTC')
      .toPlainDateTime()
      .toString();
    expect(events.some((one) => one.includes(start.slice(0, 16)))).toBe(true);
  }
  expect(await proposal('maud')).toMatchObject({ rows: [] });
  expect(messages('maud', cardTitles.replan)).toEqual([]);
}, 60_000);

test('a snow day calls off what stands on it and brings a proposal on a new card; one can be chosen by itself', async () => {
  const { moments } = await house.as('maud').trajectory(trajectory);
  const now = house.tenant.clock.now();
  const first = moments
    .filter((one) => one.state === 'scheduled' && one.place !== 'desk' && Date.parse(one.start!) > now)
    .sort((a, b) => (a.start! < b.start! ? -1 : 1))[0]!;
  const date = dayOf(first.start!);
  await house.at(
    Temporal.PlainDate.from(date)
      .toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '08:05' })
      .toInstant()
      .toString(),
  );
  await save(() => ({ closures: [{ from: date, to: date, kind: 'weather' }] }));
  const { id: proposed, edition, rows } = await proposal('maud');
  const row = rows.find(({ moment }) => moment === first.moment)!;
  expect(row.because).toEqual({ code: 'calledOff' });
  expect((await momentFor('maud', first.moment)).state).toBe('notHeld');
  expect(messages('maud', cardTitles.replan)).toHaveLength(1);

  const answer = (answers: object, more: object = {}) =>
    house.as('maud').call<Replies['answerReplan'] & Problem>('POST', '/api/replan', {
      key: crypto.randomUUID(),
      id: proposed,
      edition,
      answers,
      ...more,
    });
  const about = { trajectory, moment: row.moment };
  const old = await answer([{ ...about, answer: 'take' }], { edition: edition - 1 });
  expect([old.status, old.body.refusals?.[0]?.code]).toEqual([409, 'changedMeanwhile']);
  const holiday = await answer([{ ...about, answer: 'take', start: '2026-12-29T14:30:00Z' }]);
  expect(holiday.body.refusals).toMatchObject([
    { code: 'schoolClosed', field: `${trajectory}/${row.moment}` },
  ]);
  const left = await answer([{ ...about, answer: 'leave' }]);
  expect(left.body.replan.rows.map(({ moment }) => moment)).not.toContain(row.moment);
  await house.quiet();
  expect((await proposal('maud')).rows.map(({ moment }) => moment)).not.toContain(row.moment);
  expect((await momentFor('maud', first.moment)).state).toBe('notHeld');
}, 60_000);

test('who guides nothing is told nothing, and takes nothing', async () => {
  for (const name of ['karin', 'sanne'] as const) {
    expect(await proposal(name)).toMatchObject({ id: '', rows: [], done: [] });
    const taken = await house
      .as(name)
      .call('POST', '/api/replan', { key: 'x', id: 'x', edition: 1, answers: [] });
    expect(taken.status).toBe(404);
  }
});
