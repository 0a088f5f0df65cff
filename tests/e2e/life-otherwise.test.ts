import { describe, expect, test } from 'vitest';
import { started } from '../support/house/story.ts';
import { otherwise } from './life/chapters/otherwise.ts';
import { tell } from './life/story.ts';

/** What a verbetertraject can meet on its way, lived in browsers as in life.test.ts. */
describe('a verbetertraject that goes otherwise', () => {
  const story = tell('2026-11-05T08:00:00Z');
  test('the leidinggevende starts one with a nu-meting', async () => {
    story.trajectory = await started(story.teams.house, { nuMeting: true });
  });
  otherwise(story);
  test('no browser had anything to complain of', () => {
    expect(story.teams.complaints).toEqual([]);
  });
});
