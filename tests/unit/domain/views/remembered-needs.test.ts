import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { needsOf } from '../../../../domain/views/needs/needs.ts';
import { rememberedNeeds } from '../../../../domain/views/needs/remembered.ts';
import { standingIn, type ViewContext } from '../../../../domain/views/view-context.ts';
import { halfway } from './stories.ts';
import { contextOf, viewer } from './viewing.ts';

const people = ['sanne', 'karin', 'paul', 'els'] as const;
const dayMs = 86_400_000;
/** Days before and behind a meeting at which it may begin or cease to ask for something. */
const days = [-14, -5, -1, 0, 1, 2, 14, 28];

test('within a whole minute nothing changes of what waits for anybody', () => {
  let differs = 0;
  const { trajectory } = halfway();
  const context = contextOf(halfway());
  const edges = trajectory.moments.flatMap(({ start, durationMin }) =>
    start === undefined
      ? []
      : [Temporal.Instant.from(start), Temporal.Instant.from(start).add({ minutes: durationMin })],
  );
  for (const edge of edges)
    for (const day of days) {
      const [before, from, until] = [-1, 0, 59_999].map((ms) =>
        edge.add({ milliseconds: day * dayMs + ms }),
      ) as [Temporal.Instant, Temporal.Instant, Temporal.Instant];
      for (const person of people) {
        const at = (instant: Temporal.Instant) => {
          const then: ViewContext = { ...context, now: instant };
          // What has no date is asked now, so that its place among the others moves on with the time.
          const needs = needsOf(viewer(person), standingIn(trajectory, then), then);
          return needs.map((one) => JSON.stringify(one)).sort();
        };
        expect(at(until), `${person} from ${from}`).toEqual(at(from));
        if (at(before).join() !== at(from).join()) differs += 1;
      }
    }
  expect(differs).toBeGreaterThan(20);
});

test('what is remembered is of one person, one minute and one state of the trajectory', () => {
  const story = halfway();
  const ask = (who: (typeof people)[number], context = contextOf(story)) =>
    rememberedNeeds(viewer(who), standingIn(story.trajectory, context), context);
  const first = ask('karin');
  expect(first.length).toBeGreaterThan(0);
  expect(ask('karin')).toBe(first);
  expect(ask('sanne')).not.toEqual(first);
  const later = { ...contextOf(story), now: contextOf(story).now.add({ hours: 24 * 7 }) };
  expect(ask('karin', later)).not.toEqual(first);
  story.on('2026-10-16').holds('c2.groepsbezoek');
  expect(ask('karin')).toEqual(
    needsOf(viewer('karin'), standingIn(story.trajectory, contextOf(story)), contextOf(story)),
  );
});
