import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Problem, Replies } from '../../../bot/http/contract.ts';
import type { Roster } from '../../../domain/calendar/working-hours.ts';
import { type House, openHouse } from '../../support/house/house.ts';
import { id, type Name } from '../../support/house/people.ts';
import { discussed } from '../../support/house/story.ts';

const path = '/api/schools/zwaluw/rosters';
let house: House;

beforeAll(async () => {
  house = await openHouse('2026-11-05T08:00:00Z');
});
afterAll(() => house?.close());

const rosters = (name: Name) => house.as(name).get<'rosters'>(path);
const save = (name: Name, all: Replies['rosters']['people']) =>
  house.as(name).call<Replies['saveRosters'] & Problem>('PUT', path, {
    rosters: all.map(({ person, version, roster }) => ({ person, version, roster })),
  });
const day = { from: '08:00', to: '16:30', weeks: 'every' } as const;
/** Shares a class: Monday, Tuesday, and Wednesday in the even weeks. */
const half: Roster = {
  workingDays: { monday: day, tuesday: day, wednesday: { ...day, to: '13:00', weeks: 'even' } },
  lessons: { monday: [{ from: '08:30', to: '14:30' }], tuesday: [{ from: '08:30', to: '14:30' }] },
};

test('only who keeps the calendar of a school sees and saves its rosters', async () => {
  const { people } = await rosters('lies');
  expect(people.map(({ name }) => name)).toEqual([
    'Adri Vermeer',
    'Joost Bakker',
    'Lies Brouwer',
    'Petra Mulder',
    'Sanne de Wit',
  ]);
  expect((await rosters('petra')).people).toEqual(people);
  for (const name of ['maud', 'sanne', 'karin', 'anne'] as const) {
    expect((await house.as(name).call('GET', path)).status).toBe(404);
    expect((await save(name, people)).status).toBe(404);
  }
  const stranger = { ...people[0]!, person: id('karin') };
  for (const name of ['lies', 'petra'] as const) expect((await save(name, [stranger])).status).toBe(404);
  expect((await house.as('petra').call('GET', '/api/schools/reiger/rosters')).status).toBe(404);
});

test('a secretary saves a roster, and whoever leads the school finds it so', async () => {
  const before = (await rosters('petra')).people.find(({ person }) => person === id('joost'))!;
  const saved = await save('petra', [{ ...before, roster: half }]);
  expect(saved.status).toBe(200);
  const found = (await rosters('lies')).people.find(({ person }) => person === id('joost'))!;
  expect([found.roster, found.version === before.version]).toEqual([half, false]);
});

test('a secretary saves the calendar of her school, and nobody does who keeps none', async () => {
  const calendar = '/api/schools/zwaluw/calendar';
  const before = await house.as('petra').get<'calendar'>(calendar);
  const daysOff = [{ date: '2027-01-18', kind: 'studiedag' as const, label: 'lezen' }];
  const body = { version: before.version, calendar: { ...before.calendar, daysOff } };
  for (const name of ['maud', 'sanne', 'karin', 'anne'] as const) {
    expect((await house.as(name).call('GET', calendar)).status).toBe(404);
    expect((await house.as(name).call('PUT', calendar, body)).status).toBe(404);
  }
  expect((await house.as('petra').call('PUT', calendar, body)).status).toBe(200);
  expect((await house.as('lies').get<'calendar'>(calendar)).calendar.daysOff).toEqual(daysOff);
});

test('what cannot be is said beside its field, and then nothing is saved', async () => {
  const { people } = await rosters('lies');
  const sanne = people.find(({ person }) => person === id('sanne'))!;
  const wrong: Roster = {
    workingDays: { monday: { ...day, to: '07:00' } },
    lessons: { friday: [{ from: '08:30', to: '14:30' }] },
  };
  const { status, body } = await save('lies', [{ ...sanne, roster: wrong }]);
  expect([status, body.refusals?.map(({ code, field }) => `${code} ${field}`)]).toEqual([
    422,
    ['endBeforeBeginTime rosters.0.workingDays.monday.to', 'notWorking rosters.0.lessons.friday.0.from'],
  ]);
  expect((await rosters('lies')).people).toEqual(people);
});

test('a saved roster is planned by; who looked before another saved is told, and nothing is written over', async () => {
  const before = (await rosters('adri')).people.find(({ person }) => person === id('sanne'))!;
  const saved = await save('lies', [{ ...before, roster: half }]);
  expect(saved.status).toBe(200);
  expect(saved.body.people.find(({ person }) => person === id('sanne'))?.roster).toEqual(half);
  const late = await save('adri', [before]);
  expect([late.status, late.body.refusals?.[0]]).toEqual([
    409,
    { code: 'changedMeanwhile', field: 'rosters.0' },
  ]);

  const trajectory = await discussed(house);
  const { moments } = await house
    .as('maud')
    .get<'proposal'>(`/api/trajectories/${trajectory}/proposal`, 'POST', { moments: [] });
  const weekdays = new Set(
    moments.flatMap(({ start, place }) =>
      start && place !== 'desk' ? [new Date(start).toLocaleDateString('en', { weekday: 'long' })] : [],
    ),
  );
  expect([...weekdays].filter((one) => !['Monday', 'Tuesday', 'Wednesday'].includes(one))).toEqual([]);
}, 60_000);
