import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardReceiptTexts } from '../../../domain/texts/nl/card-notes.ts';
import { cardLabelTexts, cardTitles } from '../../../domain/texts/nl/cards.ts';
import type { Message } from '../../../infra/local/connector/types.ts';
import { type House, openHouse } from '../../support/house/house.ts';
import { id, type Name } from '../../support/house/people.ts';
import { momentOf, planned, starterStarted } from '../../support/house/story.ts';

const brought = {
  joost: { kind: 'tripartiteLeerkracht', say: 'De start lukt nu elke dag.' },
  tim: { kind: 'tripartiteCoach', say: 'De overgangen gaan rustiger.' },
  lies: { kind: 'tripartiteDirectie', say: 'Ik zag een rustige klas.' },
} as const;
const threeOf = Object.keys(brought) as (keyof typeof brought)[];

/** How a starting teacher, her coach and her director meet: the talk of three, the visits, the contact each month. */
describe('meeting each other in a school year', () => {
  let house: House;
  let trajectory = '';

  beforeAll(async () => {
    house = await openHouse('2027-02-01T07:30:00Z');
    for (const name of threeOf) await chat(name).install();
    trajectory = await starterStarted(house, { startsOn: '2027-02-01', firstWeek: 20 });
    // The contacts of March and April are left for later.
    await planned(house, trajectory, 'tim', ['m3.maandcontact', 'm4.maandcontact']);
  }, 120_000);
  afterAll(() => house?.close());

  const chat = (name: Name) => house.connector.as(id(name));
  const withTitle = (name: Name, title: string): readonly Message[] =>
    chat(name)
      .messages()
      .filter((message) => JSON.stringify(message.activity).includes(title));
  const momentFor = async (name: Name, moment: string) =>
    momentOf(await house.as(name).trajectory(trajectory), moment);

  test('three prepare the talk of three apart, and read each other’s part when it begins', async () => {
    const moment = 'w1.tripartite';
    const planned = await momentFor('tim', moment);
    for (const name of threeOf) {
      const { kind, say } = brought[name];
      await house.as(name).act(trajectory, { act: 'submit', kind, moment, values: { say } });
    }
    await house.quiet();
    const ids = await Promise.all(
      threeOf.map(async (name) => {
        const { documents } = await house.as(name).trajectory(trajectory);
        return documents.find(({ kind }) => kind === brought[name].kind)!.id;
      }),
    );
    const paths = ids.map((each) => `documents/${each}`);
    const opened = async (name: Name) => {
      const asked = paths.flatMap((path) => [path, `${path}/word`]);
      const answers = asked.map((path) =>
        house.as(name).call('GET', `/api/trajectories/${trajectory}/${path}`),
      );
      return (await Promise.all(answers)).map(({ status }) => status);
    };
    const [no, yes] = [
      [404, 404],
      [200, 200],
    ];
    const apart = async () => Promise.all(threeOf.map(opened));
    expect(await apart()).toEqual([
      [...yes, ...no, ...no],
      [...no, ...yes, ...no],
      [...no, ...no, ...yes],
    ]);

    const start = new Date(Date.parse(planned.start!) + 86_400_000).toISOString();
    await house.as('tim').act(trajectory, { act: 'move', moment, revision: planned.revision, start });
    await house.at(planned.start!);
    expect((await apart()).flat().filter((status) => status === 200)).toHaveLength(6);

    await house.at(start);
    // What the coach prepared goes to the director when the teacher says so, who reads it first.
    expect(await apart()).toEqual([
      [...yes, ...yes, ...yes],
      [...yes, ...yes, ...yes],
      [...yes, ...no, ...yes],
    ]);
    const document = ids.find((each) => each.startsWith('tripartiteCoach.'))!;
    expect((await house.as('lies').tryAct(trajectory, { act: 'letOpen', document })).status).toBe(404);
    await house.as('joost').act(trajectory, { act: 'letOpen', document });
    await house.quiet();
    expect((await apart()).flat().every((status) => status === 200)).toBe(true);
    const { prepared } = await momentFor('lies', moment);
    expect(prepared?.map(({ kind }) => kind)).toEqual(threeOf.map((name) => brought[name].kind));
    const stranger = await house.as('sanne').call('GET', `/api/trajectories/${trajectory}/${paths[0]}`);
    expect(stranger.status).toBe(404);
    const { values } = await house
      .as('tim')
      .get<'compose'>(`/api/trajectories/${trajectory}/compose/tripartiteverslag?moment=${moment}`);
    expect(values).toMatchObject({
      teacherSaid: brought.joost.say,
      coachSaid: brought.tim.say,
      directorSaid: brought.lies.say,
    });
  }, 120_000);

  test('a visit is announced: it does not come the next day, and says what will be looked at', async () => {
    const moment = 'w23.directiebezoek';
    const { start, revision } = await momentFor('lies', moment);
    const dayBefore = new Date(Date.parse(start!) - 86_400_000).toISOString();
    const kind = 'kijkpuntenDirectie';
    await house.as('lies').act(trajectory, { act: 'submit', kind, moment, values: { points: ['De start'] } });
    await house.at(new Date(Date.parse(dayBefore) - 7_200_000).toISOString());
    const refused = await house
      .as('lies')
      .tryAct(trajectory, { act: 'move', moment, revision, start: dayBefore });
    expect(refused.status).not.toBe(200);
    expect(JSON.stringify(refused.body)).toContain('tooSoon');
    expect((await momentFor('joost', moment)).announced).toEqual({ points: ['De start'], chosen: true });
  }, 120_000);

  test('a month without a contact: the coach, whose turn it is, is asked alone and takes the place that is ready in one tap', async () => {
    expect(withTitle('tim', cardTitles.evenContact)).toEqual([]);
    // What stands in his own calendar alone: the app sees that he is taken, and nothing else of it.
    const dentist = { start: '2027-03-30T13:00:00', end: '2027-03-30T18:00:00' };
    house.tenant.seed({ events: [{ organizerId: id('tim'), subject: 'Tandarts', ...dentist }] });
    await house.at('2027-03-24T09:00:00Z');
    const [card, ...more] = withTitle('tim', cardTitles.evenContact);
    expect(more).toEqual([]);
    for (const name of ['joost', 'lies'] as const) {
      expect(withTitle(name, cardTitles.evenContact)).toEqual([]);
      const { needs } = await house.as(name).trajectory(trajectory);
      expect(needs.filter(({ kind }) => kind === 'evenContact')).toEqual([]);
    }
    const receipt = await chat('tim').act(card!.id, cardLabelTexts.bookIt);
    expect(JSON.stringify(receipt.card ?? receipt.text)).toContain(cardReceiptTexts.booked);
    await house.quiet();
    const booked = await momentFor('joost', 'm3.maandcontact');
    expect(booked.state).toBe('scheduled');
    expect(booked.start!.slice(0, 10)).toBe('2027-03-31');
    expect(withTitle('tim', cardTitles.evenContact)).toEqual([]);
  }, 120_000);

  test('the month after it is the teacher’s turn, who puts the talk in her coach’s calendar herself', async () => {
    await house.at('2027-04-20T09:00:00Z');
    for (const name of ['tim', 'lies'] as const) {
      expect(withTitle(name, cardTitles.evenContact)).toEqual([]);
      const { needs } = await house.as(name).trajectory(trajectory);
      expect(needs.filter(({ kind }) => kind === 'evenContact')).toEqual([]);
    }
    const [card, ...more] = withTitle('joost', cardTitles.evenContact);
    expect(more).toEqual([]);
    const before = house.tenant.eventsOf(id('tim')).length;
    await chat('joost').act(card!.id, cardLabelTexts.bookIt);
    await house.quiet();
    const booked = await momentFor('tim', 'm4.maandcontact');
    expect(booked.state).toBe('scheduled');
    expect(house.tenant.eventsOf(id('tim'))).toHaveLength(before + 1);
  }, 120_000);

  test('one more week of May makes week 38 another: the coach is proposed it, and nothing moves before his yes', async () => {
    const path = '/api/schools/zwaluw/calendar';
    const { version, calendar } = await house.as('lies').get<'calendar'>(path);
    const changed = { version, calendar: { ...calendar, secondMayWeek: true } };
    const { body: days } = await house
      .as('lies')
      .call<{ readonly days: readonly { readonly date: string }[] }>('POST', `${path}/touched`, changed);
    const visit = await momentFor('tim', 'w38.directiebezoek');
    expect(JSON.stringify(days)).toContain(visit.start!.slice(0, 10));
    expect((await house.as('lies').call('PUT', path, changed)).status).toBe(200);
    await house.quiet();
    const { rows } = await house.as('tim').get<'replan'>('/api/replan');
    const row = rows.find((one) => one.moment === visit.moment)!;
    expect(row).toMatchObject({ because: { code: 'otherWeek' }, was: { start: visit.start } });
    expect(row.now!.start > row.was.start).toBe(true);
    expect((await momentFor('tim', visit.moment)).start).toBe(visit.start);
    const [card] = withTitle('tim', cardTitles.replan);
    await chat('tim').act(card!.id, cardLabelTexts.takeAll);
    await house.quiet();
    expect((await momentFor('joost', visit.moment)).start).toBe(row.now!.start);
    expect(await house.as('tim').get<'replan'>('/api/replan')).toMatchObject({ rows: [] });
  }, 120_000);
});
