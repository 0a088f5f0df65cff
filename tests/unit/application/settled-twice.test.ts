import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settle } from '../../../bot/application/settle.ts';
import type { Act } from '../../../domain/acts/act.ts';
import type { School } from '../../../domain/school.ts';
import type { Moment } from '../../../domain/trajectory/moment.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { school as linde, Story } from '../domain/acts/story.ts';
import { wish } from '../domain/acts/wishes.ts';
import { popWith, running, submits, today } from '../domain/growth/running.ts';
import { calendar } from '../domain/release/written.ts';
import { KeptWorld } from './kept-world.ts';

/** What happens between two settlings. */
type Happening = (world: KeptWorld) => void;

const waits: fc.Arbitrary<Happening> = fc.integer({ min: 1, max: 150 }).map((hours) => (world) => {
  world.now = world.now.add({ hours });
});
/** Somebody drags an event in Outlook, or throws it away. */
const inOutlook: fc.Arbitrary<Happening> = fc
  .record({ which: fc.nat(20), days: fc.integer({ min: -1, max: 9 }) })
  .map(({ which, days }) => ({ events }) => {
    const event = events[which % Math.max(1, events.length)];
    if (!event) return;
    const { start, end } = event;
    const moved = (instant: string) => new Date(Date.parse(instant) + days * 86_400_000).toISOString();
    if (days < 0) events.splice(events.indexOf(event), 1);
    else
      events[events.indexOf(event)] = {
        ...event,
        ...{ start: moved(start), end: moved(end), changeKey: `${event.changeKey}+${days}` },
      };
  });

const wished: fc.Arbitrary<Happening> = wish.map(({ act, by }) => (world) => {
  const asked = act(world.trajectory, world.now.toString());
  world.asks(by(world.trajectory, world.now.toString(), asked), asked);
});

const moment = fc.nat(20);
const onOne = (
  make: (about: { readonly moment: string; readonly revision: number }, one: Moment) => Act,
  by: string,
) =>
  moment.map(
    (which): Happening =>
      (world) => {
        const { moments } = world.trajectory;
        const one = moments[which % moments.length]!;
        world.asks(by, make({ moment: one.id, revision: one.revision }, one));
      },
  );
const always = (by: string, act: Act) => fc.constant<Happening>((world) => world.asks(by, act));
/** Of a starter's year: Fenna, who begins, Coen who guides her, and Dirk who directs. */
const ofAStarter: fc.Arbitrary<Happening> = fc.oneof(
  onOne((about, { start }) => ({ act: 'move', ...about, start: start ?? '2026-11-05T14:30:00Z' }), 'coen'),
  onOne(
    (about, { start }) => ({
      ...{ act: 'move', ...about },
      start: new Date(Date.parse(start ?? '2026-11-05T14:30:00Z') + 7 * 86_400_000).toISOString(),
    }),
    'coen',
  ),
  onOne((about) => ({ act: 'callOff', ...about, reason: 'cancelled' }), 'coen'),
  onOne((about) => ({ act: 'restore', ...about }), 'coen'),
  onOne((about) => ({ act: 'held', ...about, held: true }), 'coen'),
  onOne((about) => ({ act: 'respond', ...about, answer: 'declined' }), 'fenna'),
  fc.uniqueArray(fc.constantFrom('2026-10-15', '2026-11-19', '2027-02-11'), { maxLength: 2 }).map(
    (days): Happening =>
      (world) =>
        world.asks('fenna', submits('pop', popWith(...days))),
  ),
  always('fenna', { act: 'release', document: 'kortVerslag.w2.nagesprek.v1', to: 'dirk' }),
  always('dirk', { act: 'pause' }),
  always('dirk', { act: 'resume' }),
  always('dirk', { act: 'stop' }),
);

const klimop: School = {
  ...{ id: 's', name: 'S', place: 'P', leaders: ['dirk'], secretaries: [], calendar },
};

async function settledTwice(
  begun: { readonly trajectory: Trajectory; readonly now: string; readonly school: School },
  happenings: readonly Happening[],
): Promise<number> {
  const world = new KeptWorld(begun.trajectory, begun.now, begun.school);
  let done = 0;
  for (const happen of [() => {}, ...happenings]) {
    happen(world);
    await settle(world.ports, world.trajectory.id);
    done += world.deeds.length;
    world.deeds = [];
    const standing = JSON.stringify([world.trajectory, world.events, world.told]);
    await settle(world.ports, world.trajectory.id);
    expect(world.deeds).toEqual([]);
    expect(JSON.stringify([world.trajectory, world.events, world.told])).toBe(standing);
  }
  return done;
}

/** Before a release (`EVERY_POINT`) more of them. */
const runs = { numRuns: process.env.EVERY_POINT ? 100 : 10 };

test('of a verbetertraject, whatever happens: what was settled is settled', {
  timeout: 300_000,
}, async () => {
  const begin = fc.constantFrom<(story: Story) => Story>(
    (story) => story,
    (story) => story.planned(),
    (story) => story.running().closes('klikgesprek', ['klikverslag']),
  );
  const happenings = fc.array(
    fc.oneof(
      { weight: 5, arbitrary: wished },
      { weight: 4, arbitrary: waits },
      { weight: 1, arbitrary: inOutlook },
    ),
    { minLength: 4, maxLength: 12 },
  );
  let done = 0;
  await fc.assert(
    fc.asyncProperty(begin, happenings, async (from, all) => {
      const { trajectory, now } = from(new Story());
      done += await settledTwice({ trajectory, now, school: linde }, all);
    }),
    runs,
  );
  expect(done).toBeGreaterThan(100);
});

test('of a starter’s year, whatever happens: what was settled is settled', { timeout: 300_000 }, async () => {
  const happenings = fc.array(
    fc.oneof(
      { weight: 5, arbitrary: ofAStarter },
      { weight: 4, arbitrary: waits },
      { weight: 1, arbitrary: inOutlook },
    ),
    { minLength: 4, maxLength: 12 },
  );
  let done = 0;
  await fc.assert(
    fc.asyncProperty(happenings, async (all) => {
      done += await settledTwice({ trajectory: running, now: today, school: klimop }, all);
    }),
    runs,
  );
  expect(done).toBeGreaterThan(100);
});
