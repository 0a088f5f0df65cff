import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../../../infra/local/world/random.ts';
import { BEGINNING, partsOf, prepared } from '../../support/proofs/lesson-story.ts';
import { type End, type MortalHouse, openMortalHouse } from '../../support/proofs/mortal-house.ts';
import { difference, type Standing, standingIn } from '../../support/proofs/standing.ts';

/** `KILL_SEED=… npx vitest run tests/integration/proofs/kill.test.ts` kills at other points. */
const seed = Number(process.env.KILL_SEED ?? 20_261_105);
const WORLDS = 2;

const KILLS = 15;

const houses: MortalHouse[] = [];
afterAll(() => Promise.all(houses.map((house) => house.close())));

/** The story with nobody killed: what should stand in every world, and how many boundaries each part has. */
async function undisturbed(): Promise<{ readonly should: Standing; readonly boundaries: readonly number[] }> {
  const house = await openMortalHouse(BEGINNING);
  const boundaries: number[] = [];
  for (const part of partsOf(await prepared(house))) {
    const before = house.boundaries();
    await part.play(house);
    await house.rest();
    boundaries.push(house.boundaries() - before);
  }
  const should = await standingIn(house.tenant);
  await house.close();
  return { should, boundaries };
}

let should: Standing;
let boundaries: readonly number[];
beforeAll(async () => {
  console.log(`KILL_SEED=${seed}`);
  ({ should, boundaries } = await undisturbed());
  expect(should.events.length).toBeGreaterThan(20);
  expect(should.messages.length).toBeGreaterThan(10);
}, 300_000);

/** The same story, with the app killed at points of each part, and in ways, that `random` chooses. */
async function disturbed(random: () => number, ends: readonly End[]): Promise<MortalHouse> {
  const house = await openMortalHouse(BEGINNING);
  houses.push(house);
  const howNext = () => ends[Math.floor(random() * ends.length)]!;
  let left = 0;
  for (const [index, part] of partsOf(await prepared(house)).entries()) {
    const points = Array.from(
      { length: part.kills + left },
      () => 1 + Math.floor(random() * boundaries[index]!),
    );
    house.killAt(points, howNext);
    await part.play(house);
    await house.rest();
    left = house.disarm().length;
  }
  // What the last part had no boundary for falls in starting up: there the app looks at everything once more.
  while (left > 0) {
    house.killAt([1 + Math.floor(random() * 4)], howNext);
    await house.app.kill();
    await house.rest();
    left -= 1 - house.disarm().length;
  }
  return house;
}

/** All stands there once: nothing lost, nothing twice, no ghost; of messages at most one twice for each kill. */
async function isAsItShould({ tenant, kills }: MortalHouse): Promise<void> {
  const told = kills.map(({ request, side, end }) => `${end} ${side} ${request}`).join('\n');
  expect(kills, told).toHaveLength(KILLS);
  const is = await standingIn(tenant);
  expect(difference(should.events, is.events), told).toEqual({ missing: [], twice: [], ghosts: [] });
  expect(difference(should.rows, is.rows), told).toEqual({ missing: [], twice: [], ghosts: [] });
  const messages = difference(should.messages, is.messages);
  expect(messages, told).toMatchObject({ missing: [], ghosts: [] });
  expect(messages.twice.length, told).toBeLessThanOrEqual(kills.length);
}

test('killed at thirty points of confirming and reminding: nothing lost, nothing twice, no ghost', {
  timeout: 900_000,
}, async () => {
  const worlds = await Promise.all(
    Array.from({ length: WORLDS }, (_, index) => disturbed(seededRandom(seed + index), ['atOnce'])),
  );
  for (const house of worlds) await isAsItShould(house);
});

test('killed while Microsoft never answers, and what was asked is done or not, or long after: the same', {
  timeout: 900_000,
}, async () => {
  await isAsItShould(await disturbed(seededRandom(seed), ['unanswered', 'performedLate']));
});
