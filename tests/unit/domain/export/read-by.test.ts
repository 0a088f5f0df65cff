import { expect, test } from 'vitest';
import { readByPerson } from '../../../../domain/export/read-by.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { halfway } from '../views/stories.ts';
import { contextOf, viewer } from '../views/viewing.ts';

test('who has read what stands under her name, the last first', () => {
  const story = halfway();
  const before = trajectoryView(story.trajectory, viewer('sanne'), contextOf(story))!;
  expect(readByPerson(before)).toEqual([]);
  story.act('paul', { act: 'read', document: 'nuMeting.nuMeting.v1' });
  story.on('2026-10-10').act('paul', { act: 'read', document: 'rapportage.c1.nabespreking.v1' });
  story.act('els', { act: 'read', document: 'nuMeting.nuMeting.v1' });
  const view = trajectoryView(story.trajectory, viewer('sanne'), contextOf(story))!;
  expect(readByPerson(view).map(({ name, read }) => [name, read.map(({ kind }) => kind)])).toEqual([
    ['Els Bakker', ['nuMeting']],
    ['Paul de Wit', ['rapportage', 'nuMeting']],
  ]);
});
