import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlannedMoment } from '../../../domain/acts/act.ts';
import { classTeacherRoster, officeRoster } from '../../../domain/calendar/working-hours.ts';
import { decide } from '../../../domain/decide.ts';
import { check } from '../../../domain/planning/check.ts';
import { planOne } from '../../../domain/planning/planOne.ts';
import { asWished } from '../../../domain/schedule/as-wished.ts';
import { clashesOf } from '../../../domain/schedule/clashes.ts';
import { problemOf } from '../../../domain/schedule/problem.ts';
import { propose } from '../../../domain/schedule/propose.ts';
import { at, calendar, Story, situationAt, template, viewer } from '../domain/acts/story.ts';
import { inSessions } from '../domain/effects/due.ts';

const story = new Story(inSessions).discussed();
const { trajectory } = story;
const situation = {
  ...situationAt(story.now),
  busy: { sanne: [], karin: [], paul: [], els: [] },
  rosters: {
    sanne: classTeacherRoster(calendar),
    ...{ karin: officeRoster(), paul: officeRoster(), els: officeRoster() },
  },
};
const sessions = trajectory.moments.filter(({ cycle }) => cycle > 0);
const kinds = { coTeaching: 'online', groepsbezoek: 'onsite', nabespreking: 'online' } as const;

/** Each of the five sessions as something else, or as it is. */
const wishes: fc.Arbitrary<readonly PlannedMoment[]> = fc
  .tuple(
    ...sessions.map(({ id }) =>
      fc.record({
        moment: fc.constant(id),
        step: fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])),
        durationMin: fc.integer({ min: 10, max: 90 }),
      }),
    ),
  )
  .map((all) => all.map((one) => ({ ...one, place: kinds[one.step], pinned: false, dropped: false })));

test('whatever the sessions are tried as: the plan breaks no rule, has a place for each, and can be confirmed so', () => {
  fc.assert(
    fc.property(wishes, (tried) => {
      const posed = problemOf(asWished(trajectory, tried, template), tried, situation);
      expect(check(posed.problem, planOne(posed.problem).starts)).toEqual([]);
      const { moments } = propose(trajectory, tried, situation);
      const confirmed = moments.map(({ moment, start, place, step, durationMin }) => ({
        ...{ moment, place, step, durationMin, pinned: false, dropped: false },
        ...(start === undefined ? {} : { start }),
      }));
      expect(confirmed.filter(({ start }) => start === undefined)).toEqual([]);
      for (const { moment, step, durationMin } of tried) {
        expect(moments.find((one) => one.moment === moment)).toMatchObject({ step, durationMin });
      }
      const act = { act: 'confirmPlan', moments: confirmed } as const;
      expect(decide(trajectory, act, viewer('karin'), situationAt(story.now))).toMatchObject({ ok: true });
    }),
    { numRuns: 12 },
  );
});

test('what stands already is not tried as something else, nor what it cannot become', () => {
  const wish = (moment: string, step: string) =>
    [{ moment, step, place: 'online', pinned: false, dropped: false }] as const;
  const running = new Story(inSessions).running().trajectory;
  expect(asWished(running, wish('c2.groepsbezoek', 'coTeaching'), template)).toEqual(running);
  expect(asWished(trajectory, wish('driegesprek', 'coTeaching'), template)).toEqual(trajectory);
});

test('what is in the way is said of as long as it would take', () => {
  const running = new Story(inSessions).running().trajectory;
  const clashes = (durationMin: number) => {
    const put = { moment: 'c1.coTeaching', start: at('2026-09-28', '15:45'), durationMin };
    const taken = { from: at('2026-09-28', '16:30'), until: at('2026-09-28', '17:00') };
    const around = { ...situation, busy: { ...situation.busy, sanne: [taken] } };
    return clashesOf(running, [put], [put.moment], around).get(put.moment);
  };
  expect(clashes(45)).toEqual([]);
  expect(clashes(60)).toHaveLength(1);
});
