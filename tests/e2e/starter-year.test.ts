import { describe, expect, test } from 'vitest';
import { tell } from './life/story.ts';
import { directorVisits } from './starter/chapters/director-visits.ts';
import { firstTalk } from './starter/chapters/first-talk.ts';
import { firstWeeks } from './starter/chapters/first-weeks.ts';
import { growing } from './starter/chapters/growing.ts';
import { nextCoach } from './starter/chapters/next-coach.ts';
import { october } from './starter/chapters/october.ts';
import { releasing } from './starter/chapters/releasing.ts';
import { spring } from './starter/chapters/spring.ts';
import { startAndPlan } from './starter/chapters/start-and-plan.ts';
import { summer } from './starter/chapters/summer.ts';
import { winter } from './starter/chapters/winter.ts';

/**
 * A starting teacher's whole school year in region Midden, lived by Lies who leads the school, Maud who coaches and
 * Sanne who begins, each at her own computer. Every sentence goes on where the one before it ended.
 */
describe('a starting teacher’s school year', () => {
  const story = tell('2026-08-31T06:00:00Z');
  startAndPlan(story);
  firstTalk(story);
  firstWeeks(story);
  october(story);
  growing(story);
  releasing(story);
  directorVisits(story);
  winter(story);
  spring(story);
  summer(story);
  nextCoach(story);
  test('no browser had anything to complain of', () => {
    expect(story.teams.complaints).toEqual([]);
  });
});
