import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { provisionProgress } from '../../../bot/graph/lists/provision.ts';
import { writeRegister } from '../../../bot/graph/lists/register.ts';
import { createSubscriptions } from '../../../bot/graph/subscriptions.ts';
import { ordinaryCalendar } from '../../../domain/calendar/school-calendar.ts';
import { BRAM, type GraphHome, SANNE, SCHOOL_SITE, SITE, startHome } from './home.ts';

interface Live {
  readonly id: string;
  readonly resource: string;
  readonly expirationDateTime: string;
}

let home: GraphHome;
let door: Server;
let notificationUrl: string;
const notices: { clientState: string; resource: string; resourceData?: { id?: string } }[] = [];
let mailboxes: string[];
let places: readonly string[];

beforeAll(async () => {
  home = await startHome();
  door = createServer((request, response) => {
    const token = new URL(request.url ?? '/', 'http://door').searchParams.get('validationToken');
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      if (token !== null) {
        response.setHeader('content-type', 'text/plain');
        response.end(token);
      } else {
        notices.push(...JSON.parse(body).value);
        response.statusCode = 202;
        response.end();
      }
    });
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  notificationUrl = `http://127.0.0.1:${(door.address() as AddressInfo).port}/api/changes`;
});
afterAll(async () => {
  await home.close();
  await new Promise((resolve) => door.close(resolve));
});
beforeEach(() => {
  home.tenant.faults.clear();
  mailboxes = [SANNE, BRAM];
  places = [];
  notices.length = 0;
});

const subscriptions = () =>
  createSubscriptions(home.graph, {
    ...{
      confidential: home.sites.confidential,
      notificationUrl,
      clientState: 'a secret between us',
      log: home.log,
    },
    progress: async () => places,
    mailboxes: async () => mailboxes,
  });
const live = async () => (await home.graph.call<{ value: Live[] }>('list', '/subscriptions')).value;

it('makes what is missing, and nothing the second time', async () => {
  await subscriptions().ensure();
  const first = await live();
  expect(first.map((each) => each.resource).sort()).toEqual([
    ...Array(5).fill(expect.stringMatching(/^\/?sites\/.*\/lists\//)),
    expect.stringMatching(new RegExp(`^/?users/${SANNE}/events$`)),
    expect.stringMatching(new RegExp(`^/?users/${BRAM}/events$`)),
  ]);
  home.requests();
  await subscriptions().ensure();
  expect(await live()).toEqual(first);
  expect(home.requests().inner).toEqual([]);
});

it('makes again what was dropped in silence, and ends what is no longer wanted', async () => {
  await subscriptions().ensure();
  const dropped = (await live()).find((each) => each.resource.includes(SANNE))!;
  await fetch(`${home.origin}/_tenant/subscriptions/${dropped.id}`, { method: 'DELETE' });
  mailboxes = [SANNE];
  await subscriptions().ensure();
  const after = await live();
  expect(after).toHaveLength(6);
  expect(after.some((each) => each.resource.includes(BRAM))).toBe(false);
  expect(after.find((each) => each.resource.includes(SANNE))!.id).not.toBe(dropped.id);
});

it('renews what is past half of its time', async () => {
  await subscriptions().ensure();
  const [one] = (await live()).filter((each) => each.resource.includes(SANNE));
  const soon = new Date(Date.now() + 60 * 60_000).toISOString();
  await home.graph.call('age', `/subscriptions/${one!.id}`, {
    method: 'PATCH',
    body: { expirationDateTime: soon },
  });
  await subscriptions().ensure();
  const renewed = (await live()).find((each) => each.id === one!.id)!;
  expect(Date.parse(renewed.expirationDateTime)).toBeGreaterThan(Date.now() + 6 * 24 * 3_600_000);
});

it('follows the moments of each school with a site, and is not kept from it by one that is gone', async () => {
  const at = { progressSite: SCHOOL_SITE };
  const school = { ...at, id: 's', name: 'S', place: '', leaders: [], secretaries: [] };
  const calendar = ordinaryCalendar('noord');
  await writeRegister(home.graph, SITE, { schools: [{ ...school, calendar }], colleagues: [] });
  await provisionProgress(home.graph, SITE);
  const place = await home.sites.ofSchool(school);
  const none = '00000000-0000-4000-8000-000000000000';
  places = [place!, `lokaal.sharepoint.com,${none},${none}`];
  await subscriptions().ensure();
  const there = async () => (await live()).filter((each) => each.resource.includes(place!));
  expect(await there()).toHaveLength(1);
  expect(home.log.lines.at(-1)).toMatchObject({ what: 'subscriptions.listRefused', detail: { status: 404 } });
  const kept = subscriptions();
  await kept.ensure();
  const [before] = await there();
  await home.graph.call('throw away', `/sites/${place}/lists/Momenten`, { method: 'DELETE' });
  await provisionProgress(home.graph, SITE);
  home.tenant.acts.dropSubscription(before!.id);
  await kept.ensure();
  await kept.ensure();
  const again = await there();
  expect(again).toHaveLength(1);
  expect(again[0]!.resource).not.toBe(before!.resource);
  home.tenant.faults.add({ path: place!.replaceAll(',', '.+'), fault: { kind: 'status', status: 423 } });
  await subscriptions().ensure();
  expect(home.log.lines.map(({ detail }) => detail)).toContainEqual(expect.objectContaining({ status: 423 }));
  home.tenant.faults.clear();
  places = [];
  await subscriptions().ensure();
  expect(await there()).toEqual([]);
});

it('is told of a change in a calendar and in a list, with the secret', async () => {
  await subscriptions().ensure();
  const [written] = await home.calendar.put([
    {
      event: {
        ...{
          key: 't/m',
          organiser: SANNE,
          transactionId: 't/m/1',
          subject: 'Gesprek',
          online: false,
          location: '',
        },
        ...{ start: '2026-11-24T09:00:00Z', end: '2026-11-24T10:00:00Z', attendees: [], momentPath: 'x' },
      },
    },
  ]);
  await expect.poll(() => notices.map((each) => each.resourceData?.id)).toContain(written!.eventId);
  expect(new Set(notices.map((each) => each.clientState))).toEqual(new Set(['a secret between us']));
});

it('notes what it could not make, without the secret, and makes it the next time', async () => {
  mailboxes = [];
  await subscriptions().ensure();
  mailboxes = [SANNE];
  home.tenant.faults.add({
    ...{ path: '/subscriptions', method: 'POST', times: 1 },
    fault: { kind: 'status', status: 403 },
  });
  await subscriptions().ensure();
  expect(home.log.lines.at(-1)).toMatchObject({ what: 'subscriptions.failed', detail: { status: 403 } });
  expect(JSON.stringify(home.log.lines)).not.toContain('a secret between us');
  await subscriptions().ensure();
  expect((await live()).some((each) => each.resource.includes(SANNE))).toBe(true);
});
