import { expect, test } from 'vitest';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { halfway } from './stories.ts';
import { contextOf, viewer } from './viewing.ts';

test('what was to be by now, of which nobody said whether it was, is not said to be planned', () => {
  const story = halfway();
  const unconfirmed = () =>
    trajectoryView(story.trajectory, viewer('karin'), contextOf(story))!.timeline.flatMap((one) =>
      one.unconfirmed ? [one.moment] : [],
    );
  const visit = story.trajectory.moments.find((one) => one.id === 'c2.groepsbezoek')!;
  const end = new Date(Date.parse(visit.start!) + visit.durationMin * 60_000);
  story.now = new Date(end.getTime() - 60_000).toISOString();
  expect(unconfirmed()).toEqual([]);
  story.now = end.toISOString();
  expect(unconfirmed()).toEqual(['c2.groepsbezoek']);
});
