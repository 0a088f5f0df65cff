import { expect, test } from 'vitest';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { type Name, Story, viewer } from '../acts/story.ts';
import { contextOf } from '../views/viewing.ts';

const evidence = (story: Story, who: Name) =>
  trajectoryView(story.trajectory, viewer(who), contextOf(story))?.evidence;

test('counts the lessons of which something was written of a goal, for who writes the eindrapportage alone', () => {
  const story = new Story().running();
  expect(evidence(story, 'karin')).toMatchObject({ g1: 0 });
  story.holds('c1.groepsbezoek').writes('karin', 'analyse', 'c1.groepsbezoek', { observed: { g1: 'Rust.' } });
  expect(evidence(story, 'karin')).toMatchObject({ g1: 1 });
  // The report of the talk about that lesson is no second one.
  story.closes('c1.nabespreking', ['nabespreking', 'rapportage']);
  expect(evidence(story, 'karin')).toMatchObject({ g1: 1 });
  story.holds('c2.groepsbezoek').writes('karin', 'analyse', 'c2.groepsbezoek', { observed: { g1: 'Rust.' } });
  expect(evidence(story, 'karin')).toMatchObject({ g1: 2 });
  for (const name of ['sanne', 'paul', 'els'] as const) expect(evidence(story, name)).toBeUndefined();
  story.act('karin', { act: 'withdraw', document: 'analyse.c2.groepsbezoek.v1' });
  expect(evidence(story, 'karin')).toMatchObject({ g1: 1 });
});
