import { describe, expect, test } from 'vitest';
import { tell } from './life/story.ts';
import { startAndPlan } from './starter/chapters/start-and-plan.ts';

/**
 * A starting teacher's whole school year in region Midden, lived by Lies who leads the school, Maud who coaches and
 * Sanne who begins, each at her own computer. Every sentence goes on where the one before it ended.
 */
describe('a starting teacher’s school year', () => {
  const story = tell('2026-08-31T06:00:00Z');
  startAndPlan(story);
  test('no browser had anything to complain of', () => {
    expect(story.teams.complaints).toEqual([]);
  });
});
