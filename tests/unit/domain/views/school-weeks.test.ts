import { expect, test } from 'vitest';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { halfway } from './stories.ts';
import { contextOf, viewer } from './viewing.ts';

test('the weeks under a timeline have the school’s own numbers, and none in a holiday', () => {
  const story = halfway();
  const weeks = trajectoryView(story.trajectory, viewer('sanne'), contextOf(story))!.schoolWeeks;
  const numberOf = (monday: string) => weeks.find((one) => one.monday === monday)?.number;
  const first = numberOf('2026-09-07')!;
  expect(numberOf('2026-09-14')).toBe(first + 1);
  expect(numberOf('2026-10-19')).toBeUndefined();
  expect(numberOf('2026-10-26')).toBeGreaterThan(numberOf('2026-10-12')!);
});
