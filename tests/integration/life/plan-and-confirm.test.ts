import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Replies } from '../../../bot/http/contract.ts';
import { type House, openHouse } from '../../support/house/house.ts';
import { fullName, id, type Name } from '../../support/house/people.ts';
import { discussed, momentOf, planned, running, started, starterStarted } from '../../support/house/story.ts';

describe('from start to samen verder', () => {
  let house: House;
  /** Planned whole, to beyond the weeks for which people are invited. */
  let lived: string;
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
    lived = trajectory;
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

  test('before a meeting is put where somebody has something else it is said, to who may put it there', async () => {
    const trajectory = await running(house);
    const talk = momentOf(await house.as('maud').trajectory(trajectory), 'c2.nabespreking');
    const start = Temporal.Instant.from(talk.start!).add({ minutes: 30 }).toString();
    // As Outlook says it: by the wall clock.
    const from = Temporal.Instant.from(start).toZonedDateTimeISO('Europe/Amsterdam').toPlainDateTime();
    const dentist = { start: from.toString(), end: from.add({ hours: 1 }).toString() };
    house.tenant.seed({ events: [{ organizerId: id('sanne'), subject: 'Tandarts', ...dentist }] });
    const moments = [{ moment: talk.moment, start, place: talk.place, pinned: true, dropped: false }];
    const ask = (name: Name, about = [talk.moment]) =>
      house
        .as(name)
        .call<Replies['clashes']>('POST', `/api/trajectories/${trajectory}/clashes`, { moments, about });
    for (const name of ['maud', 'sanne'] as const) {
      const { body } = await ask(name);
      expect(body.clashes).toEqual([
        { moment: talk.moment, refused: [], sentences: ['De agenda van Sanne de Wit is dan vol.'] },
      ]);
    }
    const sunday = Temporal.Instant.from(start).toZonedDateTimeISO('Europe/Amsterdam');
    const free = sunday
      .add({ days: 7 - sunday.dayOfWeek })
      .toInstant()
      .toString();
    const weekend = { about: [talk.moment], moments: moments.map((one) => ({ ...one, start: free })) };
    const { clashes } = await house
      .as('maud')
      .get<'clashes'>(`/api/trajectories/${trajectory}/clashes`, 'POST', weekend);
    expect(clashes).toMatchObject([{ refused: [expect.stringContaining('geen schooldag')], sentences: [] }]);
    for (const name of ['lies', 'adri', 'tim', 'karin'] as const) expect((await ask(name)).status).toBe(404);
    expect((await ask('sanne', [talk.moment, 'driegesprek'])).status).toBe(404);
    expect(momentOf(await house.as('maud').trajectory(trajectory), talk.moment).start).toBe(talk.start);
  });

  test('what a director has with another coach is in the way before it stands in her calendar, and stays theirs', async () => {
    const theirs = await house.as('maud').trajectory(lived);
    const talk = momentOf(theirs, 'driegesprek');
    const seen = house.tenant.eventsOf(id('lies')).map(({ body }) => JSON.stringify(body.start));
    expect(seen.join()).not.toContain(talk.start!.slice(0, 10));
    const today = new Date(house.tenant.clock.now()).toISOString().slice(0, 10);
    const year = await starterStarted(house, { startsOn: today, firstWeek: 10 });
    const { moments } = await house
      .as('tim')
      .get<'proposal'>(`/api/trajectories/${year}/proposal`, 'POST', { moments: [] });
    const withLies = moments.find(({ attendees }) => attendees.includes(fullName('lies')))!;
    const put = { moment: withLies.moment, start: talk.start!, place: withLies.place, pinned: true };
    const { clashes } = await house.as('tim').get<'clashes'>(`/api/trajectories/${year}/clashes`, 'POST', {
      ...{ moments: [{ ...put, dropped: false }], about: [withLies.moment] },
    });
    expect(clashes[0]!.sentences).toContain(`De agenda van ${fullName('lies')} is dan vol.`);
    expect(JSON.stringify([clashes, moments])).not.toContain('Sanne de Wit');
  });

  test('a talk online becomes a visit: another event without a way in, told once; undone it is that talk again', async () => {
    const before = house.tenant.eventsOf(id('maud')).map((one) => one.id);
    const trajectory = await running(house, { pattern: 'sessions' });
    const maud = house.as('maud');
    const talk = momentOf(await maud.trajectory(trajectory), 'c1.coTeaching');
    const eventOf = () =>
      house.tenant
        .eventsOf(id('maud'))
        .filter((one) => !before.includes(one.id) && one.body.isCancelled !== true)
        .find((one) => JSON.stringify(one.body).includes('c1.coTeaching'));
    const first = eventOf()!;
    expect(first.body).toMatchObject({ isOnlineMeeting: true });
    expect(talk.kinds.map(({ step }) => step)).toEqual(['coTeaching', 'groepsbezoek', 'nabespreking']);
    const start = Temporal.Instant.from(talk.start!)
      .toZonedDateTimeISO('Europe/Amsterdam')
      .withPlainTime('10:00')
      .toInstant()
      .toString();
    const about = { moment: talk.moment, revision: talk.revision };
    const told = house.connector.as(id('sanne')).messages().length;
    const { undo } = await maud.act(trajectory, {
      ...{ act: 'move', ...about, step: 'groepsbezoek', start, durationMin: 50 },
    });
    await house.quiet();
    const visit = eventOf()!;
    expect(visit.id).not.toBe(first.id);
    expect(visit.body).toMatchObject({
      subject: 'Bezoek aan groep van Sanne de Wit',
      isOnlineMeeting: false,
    });
    const now = momentOf(await maud.trajectory(trajectory), talk.moment);
    expect(now).toMatchObject({ step: 'groepsbezoek', place: 'onsite', durationMin: 50, start });
    expect(now.joinUrl).toBeUndefined();
    expect(house.connector.as(id('sanne')).messages()).toHaveLength(told + 1);
    await maud.act(trajectory, undo!);
    await house.quiet();
    const { step, place, durationMin, joinUrl, ...back } = momentOf(
      await maud.trajectory(trajectory),
      talk.moment,
    );
    expect({ step, place, durationMin, start: back.start }).toEqual({
      ...{ step: talk.step, place: talk.place, durationMin: talk.durationMin, start: talk.start },
    });
    expect(joinUrl).toBeDefined();
    expect(eventOf()!.body).toMatchObject({ isOnlineMeeting: true });
  });
});
