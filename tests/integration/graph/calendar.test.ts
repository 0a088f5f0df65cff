import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Conflict } from '../../../bot/application/ports/breakage.ts';
import type { DesiredEvent } from '../../../domain/effects/effect.ts';
import { BRAM, FATIMA, type GraphHome, mailOf, SANNE, startHome } from './home.ts';

let home: GraphHome;
let count = 0;
let trajectory: string;
beforeAll(async () => {
  home = await startHome();
});
afterAll(() => home.close());
beforeEach(() => {
  home.tenant.faults.clear();
  home.tenant.switches.repeatedTransactionId = 'first-event';
  home.tenant.switches.mailboxConcurrency = 'queued';
  home.requests();
  trajectory = `t${count++}`;
});

const bram = { mail: mailOf('bram'), name: 'Bram Koster', required: true };

function event(moment: string, more: Partial<DesiredEvent> = {}): DesiredEvent {
  return {
    key: `${trajectory}/${moment}`,
    organiser: SANNE,
    transactionId: `${trajectory}/${moment}/1`,
    subject: 'Gesprek met Bram Koster',
    start: '2026-11-24T09:00:00Z',
    end: '2026-11-24T10:00:00Z',
    online: true,
    location: '',
    attendees: [bram],
    momentPath: `traject/${trajectory}/moment/${moment}`,
    ...more,
  };
}

const inTenant = () =>
  home.tenant.eventsOf(SANNE).filter((each) => JSON.stringify(each.body).includes(`traject/${trajectory}/`));
const bodyIn = (of: { body: Readonly<Record<string, unknown>> }) =>
  (of.body.body as { content: string }).content;

describe('putting events', () => {
  it('makes eighteen in one request: private, neutral, with one link and a way in', async () => {
    const writes = Array.from({ length: 18 }, (_, i) => ({ event: event(`m${i}`, { online: i % 2 === 0 }) }));
    const written = await home.calendar.put(writes);
    expect(home.requests().outer).toHaveLength(1);
    expect(written.filter(Boolean)).toHaveLength(18);
    expect(written[0]).toMatchObject({ start: '2026-11-24T09:00:00Z', end: '2026-11-24T10:00:00Z' });
    expect(written[0]?.joinUrl).toMatch(/^https:/);
    expect(written[1]?.joinUrl).toBeUndefined();
    expect(inTenant()).toHaveLength(18);
    for (const { body } of inTenant())
      expect(body).toMatchObject({ sensitivity: 'private', subject: 'Gesprek met Bram Koster' });
    const links = bodyIn(inTenant()[0]!).match(/href="([^"]*)"/g);
    expect(links?.[0]).toContain('https://app.example/traject/');
    expect(home.tenant.eventsOf(BRAM).length).toBeGreaterThanOrEqual(18);
  });

  it('repeated, as after a lost answer, makes none twice', async () => {
    home.tenant.faults.add({ path: 'batch', times: 1, fault: { kind: 'lost-answer' } });
    await expect(home.calendar.put([{ event: event('m') }])).rejects.toThrow('Graph did not do');
    const [again] = await home.calendar.put([{ event: event('m') }]);
    expect(inTenant()).toHaveLength(1);
    expect(again?.eventId).toBe(inTenant()[0]!.id);
  });

  it('finds the first one when Graph calls the repeat a conflict', async () => {
    home.tenant.switches.repeatedTransactionId = 'conflict';
    const [first] = await home.calendar.put([{ event: event('m') }]);
    const [again] = await home.calendar.put([{ event: event('m') }]);
    expect(again).toEqual(first);
    expect(inTenant()).toHaveLength(1);
  });

  it('says what it could not do for now, and does the rest', async () => {
    home.tenant.faults.add({
      path: `/users/${FATIMA}/events`,
      fault: { kind: 'status', status: 503, retryAfter: 60 },
    });
    const written = await home.calendar.put([
      { event: event('a') },
      { event: event('b', { organiser: FATIMA }) },
      { event: event('c') },
    ]);
    expect(written.map((each) => each !== undefined)).toEqual([true, false, true]);
  });

  it('gets through when Outlook refuses a fifth request at a time', async () => {
    home.tenant.switches.mailboxConcurrency = 'throttled';
    const written = await Promise.all([
      home.calendar.put(Array.from({ length: 4 }, (_, i) => ({ event: event(`a${i}`) }))),
      home.calendar.put(Array.from({ length: 4 }, (_, i) => ({ event: event(`b${i}`) }))),
      home.calendar.observe(SANNE, trajectory),
    ]);
    expect(written[0].every(Boolean) && written[1].every(Boolean)).toBe(true);
    expect(home.requests().inner.filter((line) => line.endsWith('429'))).toEqual([]);
  });
});

describe('changing events', () => {
  it('moves one without touching its body, and tells of a change of which it did not know', async () => {
    const [first] = await home.calendar.put([{ event: event('m') }]);
    const content = bodyIn(inTenant()[0]!);
    expect(content).toContain(first!.joinUrl!.split('?')[0]);
    const moved = event('m', { start: '2026-11-25T13:00:00Z', end: '2026-11-25T14:00:00Z' });
    const [second] = await home.calendar.put([{ event: moved, existing: first! }]);
    expect(second).toMatchObject({ eventId: first!.eventId, start: '2026-11-25T13:00:00Z' });
    expect(second!.changeKey).not.toBe(first!.changeKey);
    expect(bodyIn(inTenant()[0]!)).toBe(content);
    await expect(home.calendar.put([{ event: moved, existing: first! }])).rejects.toThrow(Conflict);
  });

  it('takes away a meeting with its invitations, and finds it no harm when it was gone', async () => {
    const [first] = await home.calendar.put([
      { event: event('m') },
      { event: event('n', { attendees: [] }) },
    ]);
    const all = Object.values(await home.calendar.observe(SANNE, trajectory)).map(({ eventId }) => ({
      organiser: SANNE,
      eventId,
    }));
    expect(await home.calendar.cancel(all)).toEqual([true, true]);
    expect(await home.calendar.cancel(all)).toEqual([true, true]);
    expect(await home.calendar.observe(SANNE, trajectory)).toEqual({});
    expect(inTenant()).toEqual([]);
    await expect(home.calendar.put([{ event: event('m'), existing: first! }])).rejects.toThrow(Conflict);
  });
});

describe('observing', () => {
  it('finds the events of one trajectory in one request, with answers and proposals', async () => {
    const people = [bram, { mail: mailOf('fatima'), name: "Fatima O'Brien", required: false }];
    await home.calendar.put([{ event: event('m', { attendees: people }) }, { event: event("m'n") }]);
    await home.calendar.put([{ event: { ...event('m'), key: 'another/m', transactionId: 'another/1' } }]);
    const invited = home.tenant
      .eventsOf(BRAM)
      .find((each) => JSON.stringify(each.body).includes(`traject/${trajectory}/moment/m?`))!;
    await home.as(BRAM, 'POST', `/me/events/${encodeURIComponent(invited.id)}/tentativelyAccept`, {
      sendResponse: true,
      proposedNewTime: {
        start: { dateTime: '2026-11-26T10:00:00', timeZone: 'Europe/Amsterdam' },
        end: { dateTime: '2026-11-26T11:00:00', timeZone: 'Europe/Amsterdam' },
      },
    });
    home.requests();
    const observed = await home.calendar.observe(SANNE, trajectory);
    expect(home.requests().outer).toHaveLength(1);
    expect(Object.keys(observed).sort()).toEqual(['m', "m'n"]);
    expect(observed.m).toMatchObject({
      organiser: SANNE,
      subject: 'Gesprek met Bram Koster',
      start: '2026-11-24T09:00:00Z',
      cancelled: false,
      attendees: [
        { mail: mailOf('bram'), response: 'tentative', proposedStart: '2026-11-26T09:00:00Z' },
        { mail: mailOf('fatima'), response: 'none' },
      ],
    });
    expect(observed.m!.attendees[0]!.respondedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(observed.m!.attendees[1]).not.toHaveProperty('respondedAt');
  });

  it('shows a drag in Outlook as another time and another change key', async () => {
    const [first] = await home.calendar.put([{ event: event('m') }]);
    await home.as(SANNE, 'PATCH', `/me/events/${encodeURIComponent(first!.eventId)}`, {
      start: { dateTime: '2026-11-27T15:30:00', timeZone: 'W. Europe Standard Time' },
      end: { dateTime: '2026-11-27T16:30:00', timeZone: 'W. Europe Standard Time' },
    });
    const { m } = await home.calendar.observe(SANNE, trajectory);
    expect(m).toMatchObject({
      eventId: first!.eventId,
      start: '2026-11-27T14:30:00Z',
      end: '2026-11-27T15:30:00Z',
    });
    expect(m!.changeKey).not.toBe(first!.changeKey);
  });

  it('shows a second event of a moment beside the first, under a name that no moment has', async () => {
    const [first] = await home.calendar.put([{ event: event('m') }]);
    const [second] = await home.calendar.put([
      { event: event('m', { transactionId: `${trajectory}/again` }) },
    ]);
    const observed = await home.calendar.observe(SANNE, trajectory);
    expect(observed.m!.eventId).toBe(first!.eventId);
    const other = Object.keys(observed).find((key) => key !== 'm')!;
    expect(other).toContain('#');
    expect(observed[other]!.eventId).toBe(second!.eventId);
  });

  it('reads on when there are more than fit a page', async () => {
    await home.calendar.put(
      Array.from({ length: 105 }, (_, i) => ({ event: event(`m${i}`, { attendees: [] }) })),
    );
    home.requests();
    expect(Object.keys(await home.calendar.observe(SANNE, trajectory))).toHaveLength(105);
    expect(home.requests().outer).toHaveLength(2);
  });
});
