import { describe, expect, test } from 'vitest';
import { changingPlans } from './life/chapters/changes.ts';
import { closing } from './life/chapters/closing.ts';
import { decision } from './life/chapters/decision.ts';
import { firstRound } from './life/chapters/first-round.ts';
import { halfway } from './life/chapters/halfway.ts';
import { klikgesprek } from './life/chapters/klikgesprek.ts';
import { preparingTheLesson } from './life/chapters/preparing.ts';
import { secondRound } from './life/chapters/second-round.ts';
import { startAndPlan } from './life/chapters/start-and-plan.ts';
import { tell } from './life/story.ts';

/**
 * A whole verbetertraject, lived by Lies who leads the school, Maud who coaches and Sanne who teaches, each at her own
 * computer. Every sentence goes on where the one before it ended.
 */
describe('a whole verbetertraject', () => {
  const story = tell('2026-11-05T08:00:00Z');
  startAndPlan(story);
  klikgesprek(story);
  preparingTheLesson(story);
  changingPlans(story);
  firstRound(story);
  secondRound(story);
  halfway(story);
  closing(story);
  decision(story);
  test('no browser had anything to complain of', () => {
    expect(story.teams.complaints).toEqual([]);
  });
});
