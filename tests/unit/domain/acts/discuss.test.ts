import { expect, test } from 'vitest';
import { people, Story } from './story.ts';

test('nothing of it exists for the teacher before it was discussed in person', () => {
  const story = new Story();
  expect(story.refused('sanne', { act: 'seeGoals' })).toEqual(['notFound']);
  expect(story.refused('els', { act: 'stop' })).toEqual(['notFound']);
  expect(story.refused('karin', { act: 'markDiscussed' })).toEqual(['notAllowed']);
  story.act('paul', { act: 'markDiscussed' }).act('sanne', { act: 'seeGoals' });
  expect(story.trajectory.stage).toBe('discussed');
  expect(story.trajectory.goalsSeen.map((each) => each.by)).toEqual(['sanne']);
});

test('a slip is taken back until she has seen the goals', () => {
  const story = new Story().act('paul', { act: 'markDiscussed' }).act('paul', { act: 'undoDiscussed' });
  expect(story.trajectory.stage).toBe('draft');
  expect(story.trajectory.discussed).toBeUndefined();
  expect(story.refused('sanne', { act: 'seeGoals' })).toEqual(['notFound']);
  story.discussed();
  expect(story.refused('paul', { act: 'undoDiscussed' })).toEqual(['nothingToUndo']);
});

test('twice is once', () => {
  const story = new Story().discussed();
  const before = story.trajectory;
  story.act('paul', { act: 'markDiscussed' }).act('sanne', { act: 'seeGoals' });
  expect(story.trajectory).toBe(before);
});

test('nothing is planned or written before she knows and has seen the goals', () => {
  const story = new Story();
  expect(story.refused('karin', { act: 'confirmPlan', moments: [] })).toEqual(['notYetDiscussed']);
  expect(
    story.refused('paul', { act: 'submit', kind: 'schooldossier', values: { documents: ['x'] } }),
  ).toEqual(['notYetDiscussed']);
  expect(story.refused('paul', { act: 'assignCoach', coach: people.joke })).toEqual(['notYetDiscussed']);
  story.act('paul', { act: 'markDiscussed' });
  expect(story.refused('karin', { act: 'confirmPlan', moments: [] })).toEqual(['goalsNotSeen']);
});
