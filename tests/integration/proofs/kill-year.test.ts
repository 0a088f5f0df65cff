import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Replies } from '../../../bot/http/contract.ts';
import { seededRandom } from '../../../infra/local/world/random.ts';
import { firstProgressSite, idOf, largeBoard } from '../../support/house/board.ts';
import type { Caller } from '../../support/house/caller.ts';
import { rowsOf } from '../../support/proofs/as-app.ts';
import { type MortalHouse, openMortalHouse } from '../../support/proofs/mortal-house.ts';

/** `KILL_SEED=… npx vitest run tests/integration/proofs/kill-year.test.ts` kills at other points. */
const seed = Number(process.env.KILL_SEED ?? 20_261_122);
const TEACHERS = 2;
const KILLS = 4;
/** Requests between two kills, at most: a trajectory takes some dozens. */
const GAP = 14;
const year = '2026-2027';

let house: MortalHouse;
let nora: Caller;
beforeAll(async () => {
  house = await openMortalHouse('2026-08-20T06:00:00Z', largeBoard(TEACHERS, 1));
  nora = house.asPerson(idOf('coordinator'));
  await house.rest();
  for (let at = 0; at < TEACHERS; at++) {
    const people = [
      { person: idOf('teacher', at), role: 'teacher' },
      { person: idOf('coach'), role: 'coach' },
      { person: idOf('director', at), role: 'leidinggevende' },
      { person: idOf('teacher', (at + 1) % TEACHERS), role: 'maatje' },
    ];
    const request = {
      ...{ template: { id: 'beginnendeLeerkracht', version: 1 }, schoolId: `school-${at}`, people },
      ...{ goals: [], startsOn: '2026-08-31', options: { firstWeek: 1, contractEnd: '' } },
    };
    const body = { key: randomUUID(), request };
    await house.asPerson(idOf('director', at)).get<'start'>('/api/trajectories', 'POST', body);
  }
  await house.rest();
}, 180_000);
afterAll(() => house?.close());

/** The page once it stands as it is waited for; while the app is down nobody answers. */
async function until(ready: (plan: Replies['boardYear']['plans'][number] | undefined) => boolean) {
  const look = () =>
    nora.get<'boardYear'>('/api/board-year').then(
      ({ plans }) => plans[0],
      () => undefined,
    );
  await expect.poll(async () => ready(await look()), { timeout: 120_000, interval: 300 }).toBe(true);
  return (await nora.get<'boardYear'>('/api/board-year')).plans[0]!;
}

test('killed while a year is being confirmed: every meeting stands, and none twice', {
  timeout: 300_000,
}, async () => {
  console.log(`KILL_SEED=${seed}`);
  const random = seededRandom(seed);
  const variant = { kind: 'asIs' } as const;
  await nora.get<'planYear'>('/api/board-year/plans', 'POST', { key: randomUUID(), year, variant, seed: 1 });
  const { id, figures } = await until((plan) => plan?.figures !== undefined);
  const steer = (what: string) =>
    nora.get<'steerYear'>(`/api/board-year/plans/${id}`, 'POST', { year, do: what });
  await steer('stop');
  await until((plan) => plan?.state === 'ready');
  house.killAt(Array.from({ length: KILLS }, () => 1 + Math.floor(random() * GAP)));
  await steer('confirm');
  const plan = await until((now) => now?.state === 'confirmed');
  await house.rest();
  const told = house.kills.map(({ request, side }) => `${side} ${request}`).join('\n');
  expect(house.kills, told).toHaveLength(KILLS);
  expect(plan.confirming, told).toMatchObject({ total: TEACHERS, done: TEACHERS, refused: [] });
  expect(figures!.placed).toBe(figures!.moments);
  const coach = house.asPerson(idOf('coach'));
  const { trajectories } = await coach.get<'found'>('/api/trajectories');
  const views = await Promise.all(trajectories.map((one) => coach.trajectory(one.id)));
  const hers = views.flatMap(({ moments }) =>
    moments.filter(({ state, acts }) => state === 'scheduled' && acts.includes('move')),
  );
  const own = house.tenant
    .eventsOf(idOf('coach'))
    .filter(({ body }) => body.isOrganizer && !body.isCancelled)
    .map(({ body }) => String((body.start as { readonly dateTime: string }).dateTime));
  expect(hers.length).toBeGreaterThan(40);
  expect(own.map((start) => Date.parse(`${start.slice(0, 19)}Z`)).sort(), told).toEqual(
    hers.map(({ start }) => Date.parse(start!)).sort(),
  );
  // The school with a site of its own finds each of its meetings there once.
  const director = house.asPerson(idOf('director', 0));
  const [first] = (await director.get<'found'>('/api/trajectories')).trajectories;
  const { moments } = await director.trajectory(first!.id);
  const standing = moments.filter(({ state }) => state === 'scheduled');
  const rows = (await rowsOf(house.tenant, firstProgressSite)).get('Momenten')!;
  expect(rows.map(({ Sleutel, Start }) => `${Sleutel} ${Start ?? ''}`).sort(), told).toEqual(
    standing.map(({ moment, start }) => `${first!.id}/${moment} ${start ?? ''}`).sort(),
  );
});
