import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Problem, Replies } from '../../../bot/http/contract.ts';
import { type House, openHouse } from '../../support/house/house.ts';
import { id, type Name } from '../../support/house/people.ts';
import { momentOf, running } from '../../support/house/story.ts';

const path = '/api/schools/zwaluw/calendar';
let house: House;
let trajectory: string;

beforeAll(async () => {
  house = await openHouse('2026-11-05T08:00:00Z');
  for (const name of ['sanne', 'maud'] as const) await house.connector.as(id(name)).install();
  trajectory = await running(house);
});
afterAll(() => house?.close());

const calendarOf = (name: Name) => house.as(name).get<'calendar'>(path);
const save = (name: Name, { version, calendar }: Pick<Replies['calendar'], 'version' | 'calendar'>) =>
  house.as(name).call<Replies['saveCalendar'] & Problem>('PUT', path, { version, calendar });
const nextMoment = async () => {
  const { moments } = await house.as('maud').trajectory(trajectory);
  return moments.filter((one) => one.state === 'scheduled' && one.place !== 'desk')[0]!;
};
const toldOfIt = (name: Name) =>
  house.connector
    .as(id(name))
    .messages()
    .filter((message) => /gaat niet door/i.test(JSON.stringify(message)));
const dayOf = (instant: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString();

test('only who leads the school or is its secretary finds its calendar', async () => {
  const { version, calendar } = await calendarOf('lies');
  for (const name of ['maud', 'sanne', 'karin', 'anne'] as const) {
    expect((await house.as(name).call('GET', path)).status).toBe(404);
    expect((await house.as(name).call('POST', `${path}/touched`, { calendar })).status).toBe(404);
    expect((await save(name, { version, calendar })).status).toBe(404);
  }
  expect(await calendarOf('petra')).toMatchObject({ version, calendar });
  expect((await house.as('petra').call('GET', '/api/schools/reiger/calendar')).status).toBe(404);
});

test('a snow day is looked at before it is saved, and then calls off what stands on it', async () => {
  const moment = await nextMoment();
  const date = dayOf(moment.start!);
  const { version, calendar } = await calendarOf('adri');
  const snow = { ...calendar, closures: [{ from: date, to: date, kind: 'weather' as const }] };
  const { days } = await house.as('adri').get<'touched'>(`${path}/touched`, 'POST', { calendar: snow });
  expect(days).toEqual([{ date, calledOff: 1, toMove: 0 }]);
  // A secretary keeps the calendar, and does not learn that anybody is guided so.
  const hers = await house.as('petra').get<'touched'>(`${path}/touched`, 'POST', { calendar: snow });
  expect(hers.days).toEqual([]);
  expect((await nextMoment()).moment).toBe(moment.moment);

  const events = house.tenant.eventsOf(id('maud')).length;
  const saved = await save('adri', { version, calendar: snow });
  expect(saved.body.calendar?.closures).toEqual(snow.closures);
  await house.quiet();
  const { state, reason } = momentOf(await house.as('maud').trajectory(trajectory), moment.moment);
  expect([state, reason]).toEqual(['notHeld', 'schoolClosed']);
  expect(house.tenant.eventsOf(id('maud'))).toHaveLength(events - 1);

  const morning = Temporal.Instant.fromEpochMilliseconds(house.tenant.clock.now()).add({ hours: 24 });
  for (const later of [morning, morning.add({ hours: 1 })]) {
    await house.at(later.toString());
    for (const name of ['sanne', 'maud'] as const) expect(toldOfIt(name), name).toHaveLength(1);
  }
});

test('what a secretary saves is what the school keeps to', async () => {
  const { version, calendar } = await calendarOf('petra');
  const day = { date: '2027-01-18', kind: 'studiedag' as const, label: 'lezen' };
  const saved = await save('petra', { version, calendar: { ...calendar, daysOff: [day] } });
  expect(saved.status).toBe(200);
  expect((await calendarOf('lies')).calendar.daysOff).toEqual([day]);
});

test('who looked before another saved is told, and nothing is written over', async () => {
  const [first, second] = await Promise.all([calendarOf('lies'), calendarOf('adri')]);
  const withDay = (label: string, date: string) => ({
    ...first.calendar,
    daysOff: [{ date, kind: 'studiedag' as const, label }],
  });
  const one = await save('lies', { version: first.version, calendar: withDay('rekenen', '2027-02-08') });
  expect(one.status).toBe(200);
  const other = await save('adri', { version: second.version, calendar: withDay('taal', '2027-03-08') });
  expect([other.status, other.body.refusals?.[0]?.code]).toEqual([409, 'changedMeanwhile']);
  expect((await calendarOf('adri')).calendar.daysOff.map(({ label }) => label)).toEqual(['rekenen']);
});

test('what the school settled about filming and its rooms is kept with it, and stands beside the question to who films', async () => {
  const film = async () => {
    const { moments } = await house.as('maud').trajectory(trajectory);
    return moments.find(({ film: one }) => one !== undefined)?.film;
  };
  expect((await film())?.filming).toBeUndefined();
  const { version, calendar } = await calendarOf('lies');
  const filming = { basis: 'informedInterest' as const, ask: 'Anja van de administratie' };
  const tooLong = { ...calendar, filming: { ...filming, ask: 'a'.repeat(161) } };
  expect((await save('lies', { version, calendar: tooLong })).body.refusals).toMatchObject([
    { code: 'tooLong', field: 'filming.ask' },
  ]);
  const none = { ...calendar, talkRooms: 0 };
  expect((await save('lies', { version, calendar: none })).body.refusals).toMatchObject([
    { code: 'outsideRange', field: 'talkRooms' },
  ]);
  const kept = { ...calendar, filming, talkRooms: 2 };
  expect((await save('lies', { version, calendar: kept })).status).toBe(200);
  expect((await film())?.filming).toEqual(filming);
  await house.restart();
  const after = await calendarOf('adri');
  expect(after.calendar).toMatchObject({ filming, talkRooms: 2 });
  const { talkRooms: _, ...uncounted } = after.calendar;
  const emptied = await save('lies', { version: after.version, calendar: uncounted });
  expect(emptied.status).toBe(200);
  expect((await calendarOf('adri')).calendar).not.toHaveProperty('talkRooms');
});

test('what cannot be is said beside its field', async () => {
  const { version, calendar } = await calendarOf('lies');
  const wrong = { ...calendar, daysOff: [{ date: '2027-02-30', kind: 'vrij' as const, label: '' }] };
  const { status, body } = await save('lies', { version, calendar: wrong });
  expect([status, body.refusals]).toEqual([422, [{ code: 'invalid', field: 'daysOff.0.date' }]]);
});
