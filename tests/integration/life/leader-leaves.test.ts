import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardTitles } from '../../../domain/texts/nl/cards.ts';
import { type House, openHouse } from '../../support/house/house.ts';
import { putInOutlook } from '../../support/house/outlook.ts';
import { id, mail, type Name } from '../../support/house/people.ts';
import { momentOf, running } from '../../support/house/story.ts';

/** Lies leaves the board's tenant while Sanne's traject runs: who is registered at her school takes over. */
describe('when who leads it leaves', () => {
  let house: House;
  let trajectory = '';
  const path = () => `/api/trajectories/${trajectory}`;
  const waiting = async (name: Name) =>
    (await house.as(name).get<'leaderless'>('/api/leaderless')).trajectories.map((one) => one.trajectory);
  const takesOver = (name: Name) =>
    house.as(name).tryAct(trajectory, {
      act: 'assignRole',
      role: 'leidinggevende',
      person: { person: id(name) },
    });
  const told = (name: Name) =>
    house.connector
      .as(id(name))
      .messages()
      .filter(({ activity }) => JSON.stringify(activity).includes(cardTitles.roleChanged)).length;
  beforeAll(async () => {
    house = await openHouse('2026-11-02T08:00:00Z');
    for (const name of ['sanne', 'maud', 'adri', 'lies'] as const)
      await house.connector.as(id(name)).install();
    trajectory = await running(house);
  }, 120_000);
  afterAll(() => house?.close());

  test('as long as she is there nobody may take it from her, and nobody is shown that there is one', async () => {
    for (const name of ['adri', 'karin', 'joost'] as const) expect(await waiting(name), name).toEqual([]);
    expect((await takesOver('adri')).status).toBe(403);
    expect((await takesOver('karin')).status).toBe(404);
  });

  test('once she left it waits for a leader of her school, and for nobody of another', async () => {
    house.tenant.acts.removeUser(id('lies'));
    expect(await waiting('adri')).toEqual([trajectory]);
    expect(await waiting('karin')).toEqual([]);
    expect((await takesOver('karin')).body.refusals).toMatchObject([{ code: 'notFound' }]);
    expect((await takesOver('joost')).status).toBe(404);
    // Nor does she give it to somebody else.
    const given = await house.as('adri').tryAct(trajectory, {
      ...{ act: 'assignRole', role: 'leidinggevende', person: { person: id('karin') } },
    });
    expect(given.status).toBe(403);
  });

  test('he takes over: the moments and the role are his, all hear it once, and of hers nothing is left', async () => {
    const { start = '' } = momentOf(await house.as('maud').trajectory(trajectory), 'driegesprek');
    await putInOutlook(house, 'adri', 'Overleg', { start, minutes: 15 });
    expect((await takesOver('adri')).status).toBe(200);
    await house.quiet();
    // What stands in his own calendar by then is for who guides to see to; nothing moves before she says so.
    expect((await house.as('maud').get<'replan'>('/api/replan')).rows).toMatchObject([
      { moment: 'driegesprek', was: { start }, because: { code: 'taken', name: 'Adri Vermeer' } },
    ]);
    await house.at('2026-11-20T09:00:00Z');
    const view = await house.as('adri').trajectory(trajectory);
    expect(view.people.filter(({ role }) => role !== 'teacher' && role !== 'coach')).toMatchObject([
      { person: id('adri'), role: 'leidinggevende' },
    ]);
    for (const moment of ['tussenevaluatie', 'driegesprek']) {
      const people = momentOf(view, moment).attendees.map(({ person }) => person);
      expect(
        people.filter((one) => one === id('adri')),
        moment,
      ).toHaveLength(1);
      expect(people, moment).not.toContain(id('lies'));
    }
    for (const name of ['sanne', 'maud'] as const) expect(told(name), name).toBe(1);
    expect(told('adri')).toBe(0);
    expect(await waiting('adri')).toEqual([]);
    expect((await takesOver('karin')).status).toBe(404);
    // When its invitation is due, it is his.
    await house.at('2027-01-18T09:00:00Z');
    const [talk] = house.tenant
      .eventsOf(id('maud'))
      .filter(({ body }) => JSON.stringify(body).includes('driegesprek'));
    expect(JSON.stringify(talk?.body.attendees)).toContain(mail('adri'));
    expect(JSON.stringify(talk?.body.attendees)).not.toContain(mail('lies'));
  }, 120_000);

  test('a report that is delivered is his to read; what is between teacher and coach is not', async () => {
    await house.as('maud').act(trajectory, {
      ...{ act: 'submit', kind: 'klikverslag', moment: 'klikgesprek' },
      values: { teacherSaid: 'Het was fijn.', expectations: 'Samen kijken.', agreements: [] },
    });
    await house.quiet();
    const { documents } = await house.as('sanne').trajectory(trajectory);
    expect(documents.length).toBeGreaterThan(0);
    for (const { id: document } of documents)
      expect((await house.as('adri').call('GET', `${path()}/documents/${document}`)).status).toBe(404);
  }, 120_000);

  test('he stops it, reads the report once it is delivered, and the vaststelling is his', async () => {
    await house.as('adri').act(trajectory, { act: 'stop' });
    const composed = await house.as('maud').get<'compose'>(`${path()}/compose/eindrapportage`);
    const { goals = [] } = await house.as('maud').trajectory(trajectory);
    const outcomes = Object.fromEntries(goals.map((goal) => [goal.id, 'Rust bij de start.']));
    const written = { ...composed.values, outcomes };
    await house.as('maud').act(trajectory, { act: 'submit', kind: 'eindrapportage', values: written });
    await house.quiet();
    const report = 'eindrapportage.trajectory.v1';
    expect((await house.as('adri').call('GET', `${path()}/documents/${report}`)).status).toBe(404);
    await house.as('sanne').act(trajectory, { act: 'react', document: report, text: '' });
    await house.quiet();
    expect((await house.as('adri').call('GET', `${path()}/documents/${report}`)).status).toBe(200);
    const values = { choice: 'Zij gaat verder in groep 5.', reasons: 'Dat staat in het verslag.' };
    await house.as('adri').act(trajectory, { act: 'submit', kind: 'vaststelling', values });
    await house.as('adri').act(trajectory, { act: 'markInPerson', document: 'vaststelling.trajectory.v1' });
    await house.quiet();
    const { readers } = await house
      .as('sanne')
      .get<'document'>(`${path()}/documents/vaststelling.trajectory.v1`);
    expect(readers.map(({ name }) => name).sort()).toEqual(['Adri Vermeer', 'Sanne de Wit']);
  }, 120_000);

  test('she reads nothing any more, also when her account comes back', async () => {
    expect((await house.as('lies').call('GET', path())).status).toBe(404);
    const { trajectories, needs } = await house.as('lies').get<'home'>('/api/home');
    expect([trajectories, needs]).toEqual([[], []]);
    const stop = await house.as('lies').tryAct(trajectory, { act: 'stop' });
    expect(stop.status).toBe(404);
  });
});
