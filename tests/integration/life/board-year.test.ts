import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Replies } from '../../../bot/http/contract.ts';
import { idOf, largeBoard } from '../../support/house/board.ts';
import { Caller } from '../../support/house/caller.ts';
import { type House, openHouse } from '../../support/house/house.ts';
import { id, type Name } from '../../support/house/people.ts';
import { startRequest } from '../../support/house/story.ts';

type Year = Replies['boardYear'];
const TEACHERS = 30;
const COACHES = 3;
const year = '2026-2027';

/** A coordinator and her board's year: thirty who begin, one who is guided discreetly, one who was not told yet. */
describe('a board’s year', () => {
  let house: House;
  let nora: Caller;
  const person = (who: string) => new Caller(house.tenant, house.config.PUBLIC_URL, who);
  const view = () => nora.get<'boardYear'>('/api/board-year');
  const plan = (variant: object, seed = 1) =>
    nora.get<'planYear'>('/api/board-year/plans', 'POST', { key: randomUUID(), year, variant, seed });
  const steer = (id: string, what: string) =>
    nora.call<Year>('POST', `/api/board-year/plans/${id}`, { year, do: what });
  /** The page once it stands as it is waited for. */
  const until = async (ready: (view: Year) => boolean): Promise<Year> => {
    let now = await view();
    await expect
      .poll(
        async () => {
          now = await view();
          return ready(now);
        },
        { timeout: 120_000, interval: 400 },
      )
      .toBe(true);
    return now;
  };
  /** A plan of that role that is good enough: stopped as soon as there is one, the best so far is kept. */
  const planOf = async (role: 'base' | 'whatIf'): Promise<Year> => {
    const ofRole = ({ plans }: Year) => plans.find((one) => one.role === role);
    const now = await until(
      (each) => (ofRole(each)?.version ?? 0) > 1 && ofRole(each)?.figures !== undefined,
    );
    await steer(ofRole(now)!.id, 'stop');
    const isEnded = (each: Year) =>
      ofRole(each)
        ?.unplaced.slice(0, 40)
        .every(({ why }) => why.length > 0);
    return until((each) => ofRole(each)?.state === 'ready' && isEnded(each) === true);
  };

  /** A trajectory of which nobody else knows, with a coach of the year's. */
  const discreetly = async (teacher: Name, leader: Name, schoolId: string): Promise<string> => {
    const people = [
      { person: id(teacher), role: 'teacher' },
      { person: idOf('coach', 0), role: 'coach' },
      { person: id(leader), role: 'leidinggevende' },
    ];
    const goals = [{ text: 'De les begint op tijd.', appraisedOn: '2026-06-18' }];
    const request = { ...startRequest(), schoolId, people, goals, startsOn: '2026-08-31' };
    const body = { key: randomUUID(), request };
    return (await house.as(leader).get<'start'>('/api/trajectories', 'POST', body)).trajectory.id;
  };

  beforeAll(async () => {
    house = await openHouse('2026-08-20T06:00:00Z', {}, largeBoard(TEACHERS, COACHES));
    nora = person(idOf('coordinator'));
    await discreetly('sanne', 'lies', 'zwaluw');
    const told = await discreetly('joost', 'karin', 'reiger');
    await house.as('karin').act(told, { act: 'markDiscussed' });
    for (let at = 0; at < TEACHERS; at++) {
      await person(idOf('director', at % 3)).get<'start'>('/api/trajectories', 'POST', {
        key: randomUUID(),
        request: {
          template: { id: 'beginnendeLeerkracht', version: 1 },
          schoolId: `school-${at % 3}`,
          people: [
            { person: idOf('teacher', at), role: 'teacher' },
            { person: idOf('coach', at % COACHES), role: 'coach' },
            { person: idOf('director', at % 3), role: 'leidinggevende' },
            { person: idOf('teacher', (at + 3) % TEACHERS), role: 'maatje' },
          ],
          goals: [],
          startsOn: '2026-08-31',
          options: { firstWeek: 1, contractEnd: '' },
        },
      });
      if (at % 8 === 7) await house.quiet();
    }
    await house.quiet();
  }, 300_000);
  afterAll(() => house?.close());

  test('is there for its coordinator alone, and counts nothing that is not hers to know of', async () => {
    const now = await view();
    expect(now.toPlan.trajectories).toBe(TEACHERS);
    expect(now.plans).toEqual([]);
    for (const who of [id('lies'), id('maud'), idOf('director'), idOf('coach'), idOf('teacher')]) {
      expect((await person(who).call('GET', '/api/board-year')).status).toBe(404);
      expect((await person(who).call('GET', '/api/board-year/status')).status).toBe(404);
      expect((await person(who).call('GET', '/api/board-year/trajectories')).status).toBe(404);
      const body = { key: randomUUID(), year, variant: { kind: 'asIs' }, seed: 1 };
      expect((await person(who).call('POST', '/api/board-year/plans', body)).status).toBe(404);
    }
    expect((await nora.get<'home'>('/api/home')).coordinates).toBe(true);
  });

  test('is planned in a thread of its own, and is there for whoever comes back', async () => {
    const begun = await plan({ kind: 'asIs' });
    expect(begun.plans).toMatchObject([{ role: 'base', state: 'planning' }]);
    const now = await planOf('base');
    const { figures, coaches, unplaced } = now.plans[0]!;
    expect(figures!.placed + unplaced.length).toBe(figures!.moments);
    expect(figures!.placed).toBeGreaterThan(figures!.moments * 0.85);
    expect(coaches).toHaveLength(COACHES);
    await house.restart();
    expect((await view()).plans[0]!.figures).toEqual(figures);
    const { rows, found } = await nora.get<'boardYearTrajectories'>(
      `/api/board-year/trajectories?plan=${now.plans[0]!.id}&search=starter%2012`,
    );
    expect([found, rows[0]?.teacher]).toEqual([1, 'Starter 12']);
    expect(JSON.stringify([now, rows])).not.toMatch(/Sanne|Joost/);
    // What she plans she does not open, and through no other door does she do anything with it.
    const { trajectory } = rows[0]!;
    expect((await nora.call('GET', `/api/trajectories/${trajectory}`)).status).toBe(404);
    for (const body of [{ act: 'confirmPlan', moments: [] }, { act: 'stop' }] as const)
      expect((await nora.tryAct(trajectory, body)).status).toBe(404);
  });

  test('what if there were one coach more: a second plan beside the first', async () => {
    await plan({ kind: 'extraCoach', days: 4 });
    const now = await planOf('whatIf');
    const [base, whatIf] = now.plans;
    expect(whatIf!.figures!.placed).toBeGreaterThanOrEqual(base!.figures!.placed);
    expect(whatIf!.supposed.length).toBeGreaterThan(0);
    expect((await steer(whatIf!.id, 'confirm')).status).toBe(403);
    expect((await steer(whatIf!.id, 'drop')).body.plans).toHaveLength(1);
  });

  test('that cannot be planned because calendars cannot be read stays what it was', async () => {
    const { figures } = (await view()).plans[0]!;
    const back = house.tenant.faults.add({
      host: 'graph.microsoft.com',
      path: 'batch',
      fault: { kind: 'unreachable' },
    });
    await plan({ kind: 'asIs' });
    const now = await until(({ plans }) => plans[0]!.state === 'ready');
    back();
    expect(now.plans[0]).toMatchObject({ failed: true, figures });
  });

  test('in the morning it is today’s: what came into a calendar is planned around, and the rest stands', async () => {
    const { id: before } = (await view()).plans[0]!;
    const placeOf = async (plan: string) => {
      const query = `plan=${plan}&search=starter%2012`;
      const { rows } = await nora.get<'boardYearTrajectories'>(`/api/board-year/trajectories?${query}`);
      return rows[0]!.moments.find(({ moment, start }) => moment === 'w2.klassenbezoek' && start)!.start!;
    };
    const was = await placeOf(before);
    await meets(idOf('coach', 11 % COACHES), was);
    await house.at('2026-08-21T05:00:00Z');
    const now = await until(({ plans }) => plans[0]!.state === 'ready' && plans[0]!.at > '2026-08-21');
    const [plan] = now.plans;
    expect(await placeOf(plan!.id)).not.toBe(was);
    expect(plan!.figures!.moved).toBeGreaterThan(0);
    expect(plan!.figures!.moved).toBeLessThan(10);
  });

  test('confirming is stopped, gone on with and outlives a restart: each meeting stands once', {
    timeout: 240_000,
  }, async () => {
    const { id: base } = (await view()).plans[0]!;
    await steer(base, 'confirm');
    await until(({ plans }) => (plans[0]!.confirming?.done ?? 0) > 2);
    expect((await steer(base, 'pause')).body.plans[0]!.state).toBe('paused');
    await house.quiet();
    const paused = (await view()).plans[0]!.confirming!;
    expect(paused.done).toBeLessThan(TEACHERS);
    expect(paused.underWay).toBe(0);
    await steer(base, 'confirm');
    await until(({ plans }) => (plans[0]!.confirming?.done ?? 0) > paused.done);
    await house.restart();
    const now = await until(({ plans }) => plans[0]!.state === 'confirmed');
    await house.quiet();
    expect(now.plans[0]!.confirming).toMatchObject({ total: TEACHERS, done: TEACHERS, refused: [] });
    const { figures } = now.plans[0]!;
    expect((await view()).toPlan.moments).toBe(figures!.moments - figures!.placed);
    for (let at = 0; at < COACHES; at++) await hasEachOnce(idOf('coach', at));
  });

  /** Somebody puts something of an hour into her own calendar. */
  async function meets(who: string, start: string): Promise<void> {
    const at = (instant: number) => ({
      dateTime: new Date(instant).toISOString().slice(0, 19),
      timeZone: 'UTC',
    });
    const from = Date.parse(start);
    const body = { subject: 'Tandarts', start: at(from), end: at(from + 3_600_000) };
    const path = '/me/events';
    const asked = new Request(`http://tenant/graph.microsoft.com/v1.0${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
    expect((await house.tenant.acts.as(who, asked, path)).status).toBe(201);
  }

  /** What stands in the lists as hers stands in her calendar, and nothing else of ours does. */
  async function hasEachOnce(coach: string): Promise<void> {
    const { trajectories } = await person(coach).get<'found'>('/api/trajectories');
    const views = await Promise.all(trajectories.map((one) => person(coach).trajectory(one.id)));
    const hers = views.flatMap(({ moments }) =>
      moments.filter(({ state, acts }) => state === 'scheduled' && acts.includes('move')),
    );
    const events = house.tenant.eventsOf(coach).map(({ body }) => body);
    const own = events.filter((one) => one.isOrganizer && !one.isCancelled && one.transactionId);
    expect(hers.length).toBeGreaterThan(150);
    expect(new Set(own.map(({ transactionId }) => transactionId)).size).toBe(own.length);
    expect(own).toHaveLength(hers.length);
  }
});
