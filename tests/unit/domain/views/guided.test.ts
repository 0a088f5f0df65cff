import { expect, test } from 'vitest';
import { guidedAmong } from '../../../../domain/views/home/guided.ts';
import type { Name } from '../acts/story.ts';
import { Story } from '../acts/story.ts';
import { halfway } from './stories.ts';
import { contextOf, viewer } from './viewing.ts';

test('who is guided already is known to who may see that, as long as it goes on', () => {
  const running = halfway();
  const ended = new Story().completed();
  const guided = (who: Name, story: Story) =>
    guidedAmong([story.trajectory], viewer(who), contextOf(story)).map(({ person }) => person);
  expect([guided('paul', running), guided('karin', running)]).toEqual([['sanne'], ['sanne']]);
  expect(guided('paul', ended)).toEqual([]);
  expect(
    guidedAmong([running.trajectory], { ...viewer('paul'), person: 'stranger' }, contextOf(running)),
  ).toEqual([]);
});
