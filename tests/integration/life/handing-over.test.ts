import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardTitles, cardTitlesWith } from '../../../domain/texts/nl/cards.ts';
import { type House, openHouse } from '../../support/house/house.ts';
import { putInOutlook } from '../../support/house/outlook.ts';
import { fullName, id, type Name } from '../../support/house/people.ts';
import { momentOf } from '../../support/house/story.ts';

const verslag = {
  teacherSaid: 'Het was druk.',
  agreements: [{ who: 'Joost', what: 'timer', byWhen: '2026-10-09' }],
};

/** To her who comes, and to everybody else. */
const newsOf = [cardTitlesWith.yoursFromNow!, cardTitles.coachChanged];

/** Joost goes to another coach in his third week: what his calendars, his coaches and he himself get of it. */
describe('handing over to another coach', () => {
  let house: House;
  let trajectory = '';
  const path = () => `/api/trajectories/${trajectory}`;
  const seen = (name: Name) => house.as(name).trajectory(trajectory);
  const meetings = (name: Name) =>
    house.tenant
      .eventsOf(id(name))
      .filter(({ body }) => !JSON.stringify(body).includes('"isCancelled":true'));
  const told = (name: Name) =>
    house.connector
      .as(id(name))
      .messages()
      .filter(({ activity }) => newsOf.some((title) => JSON.stringify(activity).includes(title))).length;

  beforeAll(async () => {
    house = await openHouse('2026-08-31T06:00:00Z');
    for (const name of ['joost', 'tim', 'maud', 'lies'] as const)
      await house.connector.as(id(name)).install();
    const roles = { teacher: 'joost', coach: 'tim', leidinggevende: 'lies', maatje: 'sanne' } as const;
    const request = {
      template: { id: 'beginnendeLeerkracht', version: 1 },
      schoolId: 'zwaluw',
      people: Object.entries(roles).map(([role, name]) => ({ person: id(name), role })),
      goals: [],
      startsOn: '2026-08-31',
      options: { firstWeek: 1, contractEnd: '' },
    };
    const body = { key: randomUUID(), request };
    trajectory = (await house.as('lies').get<'start'>('/api/trajectories', 'POST', body)).trajectory.id;
    const proposal = await house.as('tim').get<'proposal'>(`${path()}/proposal`, 'POST', { moments: [] });
    const wanted = [
      'w2.klassenbezoek',
      'w2.nagesprek',
      'w4.klassenbezoek',
      'w4.nagesprek',
      'w4.begeleidingsgesprek',
    ];
    const moments = proposal.moments
      .filter(({ moment }) => wanted.includes(moment))
      .map(({ moment, place, start }) => ({ moment, place, pinned: false, dropped: false, start: start! }));
    await house.as('tim').act(trajectory, { act: 'confirmPlan', moments });
    await house.quiet();
    for (const moment of ['w2.klassenbezoek', 'w2.nagesprek']) {
      const { end, revision } = momentOf(await seen('tim'), moment);
      await house.at(end!);
      await house.as('tim').act(trajectory, { act: 'held', moment, revision, held: true });
    }
    await house.at('2026-09-14T07:00:00Z');
  }, 120_000);
  afterAll(() => house?.close());

  test('what is to come moves to her calendar at the same times, and everybody hears it once', async () => {
    const before = (await seen('lies')).moments.map(({ moment, start }) => [moment, start]);
    expect(meetings('maud')).toEqual([]);
    await house.as('lies').act(trajectory, { act: 'assignCoach', coach: { person: id('maud') } });
    await house.quiet();
    await house.at('2026-09-15T08:00:00Z');
    expect((await seen('maud')).moments.map(({ moment, start }) => [moment, start])).toEqual(before);
    expect(meetings('maud')).toHaveLength(3);
    for (const [moment] of before.filter(([one]) => one!.startsWith('w4.'))) {
      const { attendees } = momentOf(await seen('maud'), moment!);
      expect(attendees.map(({ person }) => person)).toContain(id('maud'));
    }
    // What was held stays in his.
    expect(meetings('tim')).toHaveLength(2);
    for (const name of ['joost', 'maud', 'tim'] as const) expect(told(name), name).toBe(1);
    expect(told('lies')).toBe(0);
  }, 120_000);

  test('who had the talk finishes its verslag, and finds nothing else of it any more', async () => {
    const { moments, documents } = await seen('tim');
    expect(moments.map(({ moment }) => moment)).toEqual(['w2.nagesprek']);
    expect(documents).toEqual([]);
    const form = await house.as('tim').call('GET', `${path()}/compose/kortVerslag?moment=w2.nagesprek`);
    expect(form.status).toBe(200);
    const other = await house.as('tim').call('GET', `${path()}/compose/kortVerslag?moment=w4.nagesprek`);
    expect(other.status).toBe(404);
    await house
      .as('tim')
      .act(trajectory, { act: 'submit', kind: 'kortVerslag', moment: 'w2.nagesprek', values: verslag });
    await house.quiet();
    await house.at('2026-09-23T08:00:00Z');
    expect((await house.as('tim').call('GET', path())).status).toBe(404);
  }, 120_000);

  test('she who came reads it when Joost gives it to her, and he sees what there is to give', async () => {
    const document = 'kortVerslag.w2.nagesprek.v1';
    expect((await house.as('maud').call('GET', `${path()}/documents/${document}`)).status).toBe(404);
    expect((await seen('joost')).toGive).toEqual({ name: 'Maud Hendriks', open: [document] });
    await house.as('joost').act(trajectory, { act: 'release', document, to: id('maud') });
    await house.quiet();
    expect((await seen('joost')).toGive?.open).toEqual([]);
    await house.at('2026-09-24T07:00:00Z');
    const copy = (await seen('maud')).documents.find(({ released }) => released)!;
    const { values } = await house.as('maud').get<'document'>(`${path()}/documents/${copy.id}`);
    expect(values).toEqual(verslag);
  }, 120_000);

  test('when the mailbox of who guided is gone, the meetings are made with who comes, and the old ones are left', async () => {
    const proposal = await house.as('maud').get<'proposal'>(`${path()}/proposal`, 'POST', { moments: [] });
    const wanted = ['w6.klassenbezoek', 'w6.nagesprek', 'w6.begeleidingsgesprek'];
    const moments = proposal.moments
      .filter(({ moment }) => wanted.includes(moment))
      .map(({ moment, place, start }) => ({ moment, place, pinned: false, dropped: false, start: start! }));
    await house.as('maud').act(trajectory, { act: 'confirmPlan', moments });
    await house.quiet();
    const visit = moments.find(({ moment }) => moment === 'w6.klassenbezoek')!;
    await putInOutlook(house, 'tim', 'Tandarts', { start: visit.start, minutes: 10 });
    const before = meetings('tim').length;
    const withoutGuide = async () => (await house.as('lies').get<'leaderless'>('/api/leaderless')).guideless;
    expect(await withoutGuide()).toEqual([]);
    house.tenant.acts.removeUser(id('maud'));
    expect(await withoutGuide()).toMatchObject([{ trajectory, coach: fullName('maud') }]);
    await house.as('lies').act(trajectory, { act: 'assignCoach', coach: { person: id('tim') } });
    await house.quiet();
    expect(await withoutGuide()).toEqual([]);
    expect(meetings('tim')).toHaveLength(before + wanted.length);
    const now = await seen('tim');
    for (const { moment, start } of moments) expect(momentOf(now, moment).start).toBe(start);
    const left = (await seen('joost')).log?.filter(({ what }) => what === 'eventLeft');
    expect(left?.map(({ about }) => about).sort()).toEqual([...wanted].sort());
    // He has to be elsewhere during one of them: a proposal, and nothing moves by itself.
    const { rows } = await house.as('tim').get<'replan'>('/api/replan');
    expect(rows.filter(({ because }) => because.code === 'taken')).toMatchObject([
      { moment: visit.moment, was: { start: visit.start } },
    ]);
    await house.at('2026-09-25T08:00:00Z');
    expect(meetings('tim')).toHaveLength(before + wanted.length);
  }, 120_000);

  test('what he puts in his own calendar later, beside a meeting that fitted, moves nothing', async () => {
    const talk = momentOf(await seen('tim'), 'w6.begeleidingsgesprek');
    await putInOutlook(house, 'tim', 'Sportdag', { start: talk.start!, minutes: 10 });
    await house.at('2026-09-25T09:00:00Z');
    await house.restart();
    const { rows } = await house.as('tim').get<'replan'>('/api/replan');
    expect(rows.filter(({ because }) => because.code === 'taken').map(({ moment }) => moment)).toEqual([
      'w6.klassenbezoek',
    ]);
  }, 120_000);

  test('who hands over her own role hears that it was done, also the second time, and sees it no more', async () => {
    const lies = house.as('lies');
    const key = randomUUID();
    const handing = { act: 'assignRole', role: 'leidinggevende', person: { person: id('adri') } } as const;
    const { status, body } = await lies.tryAct(trajectory, handing, key);
    expect([status, body.trajectory]).toEqual([200, undefined]);
    await house.quiet();
    expect((await lies.tryAct(trajectory, handing, key)).status).toBe(200);
    expect((await lies.tryAct(trajectory, handing)).status).toBe(404);
    expect((await lies.call('GET', path())).status).toBe(404);
    expect((await seen('adri')).people).toContainEqual(
      expect.objectContaining({ person: id('adri'), role: 'leidinggevende' }),
    );
    // Nobody else may take it from him because he was not there when it began.
    expect((await lies.get<'leaderless'>('/api/leaderless')).trajectories).toEqual([]);
  }, 120_000);
});
