import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse } from '../../support/house/house.ts';
import { id } from '../../support/house/people.ts';
import { discussed, momentOf, planned, running, started } from '../../support/house/story.ts';

describe('from start to samen verder', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('2026-11-05T08:00:00Z');
  });
  afterAll(() => house.close());

  test('the teacher hears and sees nothing until it was discussed in person', async () => {
    const trajectory = await started(house);
    const answer = await house.as('sanne').call('GET', `/api/trajectories/${trajectory}`);
    expect(answer.status).toBe(404);
    expect(house.connector.as(id('sanne')).messages()).toEqual([]);
    expect(house.tenant.eventsOf(id('sanne'))).toEqual([]);
    expect((await house.as('lies').trajectory(trajectory)).stage).toBe('draft');
  });

  test('confirming books the klikgesprek and proposes the rest', async () => {
    const trajectory = await discussed(house);
    await planned(house, trajectory);
    const view = await house.as('maud').trajectory(trajectory);
    expect(momentOf(view, 'klikgesprek').state).toBe('scheduled');
    const others = view.moments.filter((one) => one.step !== 'klikgesprek');
    expect(others).toHaveLength(17);
    expect(others.every((one) => one.state === 'proposed' && one.start !== undefined)).toBe(true);
    const events = house.tenant.eventsOf(id('maud'));
    expect(events).toHaveLength(1);
    expect(events[0]!.body).toMatchObject({
      subject: 'Gesprek met Sanne de Wit',
      sensitivity: 'private',
      isOnlineMeeting: true,
    });
    expect(house.tenant.eventsOf(id('sanne'))).toHaveLength(1);
  });

  test('samen verder from both books all, each once, and invites for six weeks', async () => {
    const before = house.tenant.eventsOf(id('maud')).length;
    const trajectory = await running(house);
    const view = await house.as('maud').trajectory(trajectory);
    expect(view.stage).toBe('running');
    expect(view.moments.filter((one) => one.state === 'scheduled')).toHaveLength(17);
    const events = house.tenant.eventsOf(id('maud')).slice(before);
    expect(events).toHaveLength(18);
    const withGuests = events.filter((one) => (one.body.attendees as unknown[]).length > 0);
    expect(withGuests.length).toBeGreaterThan(5);
    expect(withGuests.length).toBeLessThan(18);
    const written = house.tenant.ledger.entries().length;
    await house.restart();
    expect(house.tenant.eventsOf(id('maud')).slice(before)).toHaveLength(18);
    const after = house.tenant.ledger.entries().slice(written);
    expect(after.filter((one) => /\.(created|updated|deleted)$/.test(one.what))).toEqual([]);
  });
});
