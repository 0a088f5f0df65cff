import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { mayRead, readersOf } from '../../../../domain/access/access.ts';
import { mayTakeTheLead } from '../../../../domain/access/leading.ts';
import { standingAt } from '../../../../domain/access/roles.ts';
import type { Act } from '../../../../domain/acts/act.ts';
import { trajectoryView } from '../../../../domain/views/trajectory.ts';
import { contextOf } from '../views/viewing.ts';
import { type Name, people, Story, school, template, viewer } from './story.ts';

const leads = (to: Name, left: readonly string[] = []): Act => ({
  ...{ act: 'assignRole', role: 'leidinggevende', person: people[to], left },
});
const at = (story: Story) => standingAt(story.trajectory, template, Temporal.Instant.from(story.now));
const readBy = (story: Story, who: Name) =>
  story.trajectory.documents.filter((one) => mayRead(viewer(who), one, at(story))).map(({ id }) => id);
const decided = 'vaststelling.trajectory.v1';

/** Paul has written what he decides, and told nobody yet. */
function written(): Story {
  const story = new Story().running().act('paul', { act: 'stop' });
  story.writes('karin', 'eindrapportage');
  story.act('sanne', { act: 'react', document: 'eindrapportage.trajectory.v1', text: '' });
  return story.writes('paul', 'vaststelling');
}

test('who comes from the schoolleiding goes on reading all that she could read, and no more than her new role gives', () => {
  const story = new Story().guided().on('2026-12-01');
  const before = readBy(story, 'els');
  expect(before).toContain('tussenverslag.tussenevaluatie.v1');
  story.act('paul', leads('els'));
  expect(readBy(story, 'els')).toEqual(expect.arrayContaining([...before]));
  expect(readBy(story, 'els').filter((one) => !before.includes(one))).toEqual([
    'schooldossier.trajectory.v1',
  ]);
  // The badge beside each says the same, and who left reads none of it.
  for (const document of story.trajectory.documents) {
    const rule = template.documents.find(({ kind }) => kind === document.kind)!;
    const named = readersOf(rule, at(story), document).filter(({ when }) => when === 'now');
    expect(named.some(({ person }) => person === 'els')).toBe(readBy(story, 'els').includes(document.id));
  }
  expect(readBy(story, 'paul')).toEqual([]);
});

test('who was away in between reads nothing of before', () => {
  const instead = (person: Name, was: Name): Act => ({
    ...{ act: 'assignRole', role: 'schoolleiding', person: people[person], instead: was, left: [] },
  });
  const story = new Story().guided();
  story.on('2026-12-01').act('paul', instead('vera', 'els'));
  story.on('2026-12-03').act('paul', instead('els', 'vera')).act('paul', leads('els'));
  expect(readBy(story, 'els')).not.toContain('tussenverslag.tussenevaluatie.v1');
});

test('what her predecessor decided is hers to tell in person, and then the teacher reads it', () => {
  const story = written().act('els', leads('els', ['paul']));
  expect(readBy(story, 'els')).toContain(decided);
  expect(readBy(story, 'sanne')).not.toContain(decided);
  const waits = trajectoryView(story.trajectory, viewer('els'), contextOf(story))?.needs;
  expect(waits?.find(({ kind }) => kind === 'tellInPerson')).toMatchObject({ document: decided });
  for (const who of ['sanne', 'karin', 'paul'] as const)
    expect(story.refused(who, { act: 'markInPerson', document: decided }), who).not.toEqual([]);
  story.act('els', { act: 'markInPerson', document: decided });
  expect(readBy(story, 'sanne')).toContain(decided);
});

test('as long as it was not told it waits for a leader', () => {
  const story = written();
  const may = () => mayTakeTheLead(viewer('els'), at(story), school.leaders, ['paul']);
  expect(may()).toBe(true);
  story.act('paul', { act: 'markInPerson', document: decided });
  expect(may()).toBe(false);
});
