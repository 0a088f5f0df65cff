import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse } from '../../support/house/house.ts';
import { id } from '../../support/house/people.ts';
import { momentOf, starterStarted } from '../../support/house/story.ts';

/** A starting teacher's year, from its start by the director to the talks in everybody's calendar. */
describe('the school year of a starting teacher', () => {
  let house: House;
  let trajectory = '';
  beforeAll(async () => {
    house = await openHouse('2026-08-31T06:00:00Z');
  });
  afterAll(() => house?.close());

  const eventsOf = (name: Parameters<typeof id>[0]) => house.tenant.eventsOf(id(name));

  test('is started by the director, and known to teacher and coach at once; the maatje sees nothing of it', async () => {
    trajectory = await starterStarted(house, { contractEnd: '2027-07-31' });
    await house.quiet();
    const joost = await house.as('joost').get<'home'>('/api/home');
    expect(joost.trajectories.map((one) => one.id)).toEqual([trajectory]);
    const sanne = await house.as('sanne').call('GET', `/api/trajectories/${trajectory}`);
    expect(sanne.status).toBe(404);
    expect((await house.as('sanne').get<'home'>('/api/home')).trajectories).toEqual([]);
    expect((await house.as('joost').get<'home'>('/api/home')).maatje?.name).toBe('Sanne de Wit');
  });

  test('is planned in one proposal that places every moment, with a reason for each', async () => {
    const proposal = await house
      .as('tim')
      .get<'proposal'>(`/api/trajectories/${trajectory}/proposal`, 'POST', { moments: [] });
    expect(proposal.moments.filter((one) => one.start === undefined)).toEqual([]);
    expect(proposal.moments.every((one) => one.reasons.length > 0)).toBe(true);
    const moments = proposal.moments.map(({ moment, place, start }) => ({
      moment,
      place,
      pinned: false,
      dropped: false,
      ...(start ? { start } : {}),
    }));
    await house.as('tim').act(trajectory, { act: 'confirmPlan', moments });
    await house.quiet();
    const view = await house.as('joost').trajectory(trajectory);
    expect(view.stage).toBe('running');
    expect(momentOf(view, 'w38.beoordelingsgesprek').state).toBe('proposed');
  });

  test('stands in the calendar of whose meeting it is, with invitations for the coming weeks only', async () => {
    const own = (name: Parameters<typeof id>[0]) =>
      eventsOf(name).filter(({ body }) => body.isOrganizer === true);
    const view = await house.as('tim').trajectory(trajectory);
    const scheduled = view.moments.filter((one) => one.state === 'scheduled');
    const directors = scheduled.filter((one) => /directie|functionering|beoordeling/.test(one.step));
    expect(own('lies')).toHaveLength(directors.length);
    expect(own('tim')).toHaveLength(scheduled.length - directors.length);
    expect(own('joost')).toHaveLength(0);
    const invited = eventsOf('joost').map(({ body }) =>
      String((body.start as { dateTime: string }).dateTime),
    );
    expect(invited.length).toBeGreaterThan(5);
    expect(invited.every((start) => start < '2026-10-13')).toBe(true);
  });
});
