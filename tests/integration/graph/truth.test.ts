import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { Unavailable } from '../../../bot/application/ports/breakage.ts';
import { CalendarClosed } from '../../../bot/application/ports/calendar.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { FATIMA, type GraphHome, SANNE, startHome } from './home.ts';

const NOBODY = 'a3f0c1de-0000-4000-8000-00000000000f';

let home: GraphHome;
let count = 0;
let id: string;
beforeAll(async () => {
  home = await startHome();
});
afterAll(() => home.close());
beforeEach(async () => {
  home.tenant.faults.clear();
  id = `t${count++}`;
  await home.lists.write(undefined, trajectory(id));
  await home.calendar.put([event('a', SANNE), event('b', SANNE), event('c', FATIMA)]);
  home.requests();
});

function trajectory(name: string): Trajectory {
  return {
    ...{ id: name, template: { id: 'verbetertraject', version: 1 }, schoolId: 's', stage: 'running' },
    ...{ startsOn: '2026-11-23', months: 3, options: {}, participants: [], goals: [], goalsSeen: [] },
    ...{ matchAnswers: [], moments: [], documents: [], films: [], log: [] },
  };
}

const event = (moment: string, organiser: string) => ({
  event: {
    ...{ key: `${id}/${moment}`, organiser, transactionId: `${id}/${moment}/1`, subject: 'Gesprek' },
    ...{ start: '2026-11-24T09:00:00Z', end: '2026-11-24T10:00:00Z', online: true, location: '' },
    ...{ attendees: [], momentPath: 'x' },
  },
});
const nothing = async () => undefined;
const read = (...mailboxes: readonly string[]) => home.truth.read(id, mailboxes, nothing);

it('is the rows and the events of every mailbox, in one request', async () => {
  const { stored, events } = await read(SANNE, FATIMA);
  expect(home.requests().outer).toHaveLength(1);
  expect(stored).toEqual(await home.lists.read(id));
  expect(events.get(SANNE)).toEqual(await home.calendar.observe(SANNE, id));
  expect(events.get(FATIMA)).toEqual(await home.calendar.observe(FATIMA, id));
  expect(Object.keys(events.get(SANNE) ?? {})).toEqual(['a', 'b']);
});

it('the events are as of after the rows, however long those take', async () => {
  home.tenant.faults.add({ path: '/lists/Trajecten/items', times: 1, fault: { kind: 'slow', ms: 1_500 } });
  const asked = read(SANNE);
  await expect.poll(() => home.tenant.faults.rules()[0]?.struck).toBe(1);
  await home.calendar.put([event('late', SANNE)]);
  const { events } = await asked;
  expect(Object.keys(events.get(SANNE) ?? {})).toContain('late');
});

it('a mailbox that cannot be opened is closed, and nothing else is', async () => {
  const { stored, events } = await read(NOBODY, SANNE);
  expect(stored?.trajectory.id).toBe(id);
  expect(events.get(NOBODY)).toBeInstanceOf(CalendarClosed);
  expect(Object.keys(events.get(SANNE) ?? {})).toEqual(['a', 'b']);
});

it('a mailbox that is busy is asked once more by itself; one that stays so makes it unavailable', async () => {
  const path = `/users/${SANNE}/events`;
  home.tenant.faults.add({ path, times: 1, fault: { kind: 'status', status: 429, retryAfter: 1 } });
  const { events } = await read(SANNE);
  expect(Object.keys(events.get(SANNE) ?? {})).toEqual(['a', 'b']);
  const { outer, inner } = home.requests();
  expect(outer).toHaveLength(2);
  expect(inner.filter((line) => line.includes('/lists/'))).toHaveLength(4);
  home.tenant.faults.add({ path, fault: { kind: 'status', status: 503, retryAfter: 60 } });
  await expect(read(SANNE)).rejects.toThrow(Unavailable);
});

it('without rows there is nothing', async () => {
  expect(await home.truth.read('nobody', [SANNE], nothing)).toEqual({ stored: undefined, events: new Map() });
});
