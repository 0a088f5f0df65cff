import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { Unavailable } from '../../../bot/application/ports/breakage.ts';
import type { SeedEvent } from '../../../infra/local/world/seed.ts';
import { BRAM, FATIMA, type GraphHome, GUEST, mailOf, SANNE, startHome } from './home.ts';

/** Amsterdam is two hours ahead of UTC until 25 October and one hour after it. */
const events: SeedEvent[] = [
  { organizerId: BRAM, subject: 'a', start: '2026-10-23T09:00', end: '2026-10-23T10:00', showAs: 'busy' },
  {
    organizerId: BRAM,
    subject: 'b',
    start: '2026-10-26T09:00',
    end: '2026-10-26T10:00',
    showAs: 'tentative',
  },
  { organizerId: BRAM, subject: 'c', start: '2026-10-27T09:00', end: '2026-10-27T10:00', showAs: 'oof' },
  { organizerId: BRAM, subject: 'd', start: '2026-10-28T09:00', end: '2026-10-28T10:00', showAs: 'free' },
  {
    organizerId: BRAM,
    subject: 'e',
    start: '2026-10-29T09:00',
    end: '2026-10-29T10:00',
    showAs: 'workingElsewhere',
  },
  // Across the edge between the first window of 42 days and the second.
  { organizerId: BRAM, subject: 'f', start: '2026-11-11T23:00', end: '2026-11-12T03:00', showAs: 'busy' },
  { organizerId: FATIMA, subject: 'g', start: '2026-12-20T09:00', end: '2026-12-20T10:00', showAs: 'busy' },
];
let home: GraphHome;
beforeAll(async () => {
  home = await startHome({ events });
});
afterAll(() => home.close());
beforeEach(() => {
  home.tenant.faults.clear();
  home.requests();
});

const mails = [
  mailOf('bram'),
  'Fatima@School.Example',
  mailOf('gast'),
  mailOf('hanna'),
  'stranger@elsewhere.example',
];
const from = '2026-10-01T00:00:00Z';
const until = '2027-01-15T00:00:00Z';

it('reads a term for everyone in one request; who cannot be seen is unknown', async () => {
  const found = await home.calendar.availability(mails, from, until, SANNE);
  expect(home.requests().outer).toHaveLength(1);
  expect(found).toEqual({
    [mailOf('bram')]: {
      kind: 'known',
      busy: [
        { from: '2026-10-23T07:00:00Z', until: '2026-10-23T08:00:00Z' },
        { from: '2026-10-26T08:00:00Z', until: '2026-10-26T09:00:00Z' },
        { from: '2026-10-27T08:00:00Z', until: '2026-10-27T09:00:00Z' },
        { from: '2026-11-11T22:00:00Z', until: '2026-11-12T02:00:00Z' },
      ],
    },
    'Fatima@School.Example': {
      kind: 'known',
      busy: [{ from: '2026-12-20T08:00:00Z', until: '2026-12-20T09:00:00Z' }],
    },
    [mailOf('gast')]: { kind: 'unknown' },
    [mailOf('hanna')]: { kind: 'unknown' },
    'stranger@elsewhere.example': { kind: 'unknown' },
  });
});

it('asks for no more than twenty at a time', async () => {
  const many = Array.from({ length: 45 }, (_, i) => `nobody${i}@school.example`);
  const found = await home.calendar.availability([...many, mailOf('bram')], from, until, SANNE);
  expect(home.requests()).toMatchObject({ outer: { length: 1 }, inner: { length: 9 } });
  expect(found[mailOf('bram')]!.kind).toBe('known');
});

it('knows nobody when the one who asks has no mailbox, and says that it does not', async () => {
  const found = await home.calendar.availability([mailOf('bram')], from, until, GUEST);
  expect(found).toEqual({ [mailOf('bram')]: { kind: 'unknown' } });
  expect(home.log.lines.map((line) => line.what)).toContain('calendar.noAvailability');
});

it('is unavailable when Outlook does not answer: nobody is planned as unknown for that', async () => {
  home.tenant.faults.add({ path: 'getSchedule', fault: { kind: 'status', status: 429, retryAfter: 30 } });
  await expect(home.calendar.availability(mails, from, until, SANNE)).rejects.toThrow(Unavailable);
});
