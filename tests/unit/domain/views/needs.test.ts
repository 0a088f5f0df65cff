import { expect, test } from 'vitest';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { at, type Name, request, Story } from '../acts/story.ts';
import { halfway } from './stories.ts';
import { contextOf, viewer } from './viewing.ts';

const needs = (story: Story, who: Name) =>
  (trajectoryView(story.trajectory, viewer(who), contextOf(story))?.needs ?? []).map((one) =>
    [one.kind, one.moment, one.documentKind].filter(Boolean).join(' '),
  );

test('one step after another asks one person at a time', () => {
  const story = new Story({ ...request, options: { nuMeting: false, pattern: 'sessions' } });
  const all = () => (['paul', 'sanne', 'karin', 'els'] as const).map((who) => needs(story, who).join(', '));
  expect(all()).toEqual(['toDiscuss', '', '', '']);
  story.act('paul', { act: 'markDiscussed' });
  expect(all()).toEqual(['', 'goalsToSee', '', '']);
  story.act('sanne', { act: 'seeGoals' });
  expect(all()).toEqual(['', '', 'planNeeded', '']);
  story.planned().holds('klikgesprek');
  expect(all()).toEqual([
    '',
    'matchQuestion klikgesprek',
    'verslag klikgesprek klikverslag, matchQuestion klikgesprek',
    '',
  ]);
  story.act('sanne', { act: 'matchAnswer', goOn: false });
  expect(all()).toEqual(['coachNeeded', '', '', '']);
});

test('what waits for each halfway, the most urgent first', () => {
  const story = halfway();
  expect(needs(story, 'karin')).toEqual([
    'verslag c2.coTeaching coTeachingVerslag',
    'verslag c2.groepsbezoek analyse',
    'answered c2.nabespreking',
  ]);
  expect(needs(story, 'sanne')).toEqual([]);
  story.on('2026-10-16');
  expect(needs(story, 'sanne')).toEqual(['lesson c3.coTeaching lesvoorbereiding']);
  expect(needs(story, 'karin')).toContain('filmBasis c3.groepsbezoek');
});

test('nobody is late: after two days it stands open', () => {
  const story = halfway().on('2026-10-12', '12:00');
  expect(needs(story, 'karin')).toContain('verslagOpen c2.coTeaching coTeachingVerslag');
});

test('at the end: to write, to read first, to decide, to tell in person', () => {
  const story = new Story().guided();
  expect(needs(story, 'karin')).toContain('eindrapportage eindrapportage');
  story.closes('driegesprek', ['drieverslag']).writes('karin', 'eindrapportage');
  expect(needs(story, 'sanne')).toContain('reportToRead eindrapportage');
  story.act('sanne', { act: 'react', document: 'eindrapportage.trajectory.v1', text: '' });
  expect(needs(story, 'paul')).toContain('vaststelling vaststelling');
  story.writes('paul', 'vaststelling');
  expect(needs(story, 'paul')).toContain('tellInPerson vaststelling');
  expect(JSON.stringify(trajectoryView(story.trajectory, viewer('sanne'), contextOf(story)))).not.toContain(
    'vaststelling.',
  );
});

test('a film whose day has come is to be deleted', () => {
  const story = halfway().on('2026-10-30', '12:00');
  expect(needs(story, 'karin')).toContain('filmToDelete c1.groepsbezoek');
  story.act('karin', { act: 'confirmFilmDeleted', moment: 'c1.groepsbezoek' });
  expect(needs(story, 'karin')).not.toContain('filmToDelete c1.groepsbezoek');
});

test('a question about the calendar is asked of the coach alone', () => {
  const story = halfway();
  const moments = story.trajectory.moments.map((one) =>
    one.id === 'tussenevaluatie'
      ? { ...one, question: { kind: 'eventGone', at: at('2026-10-09') } as const }
      : one,
  );
  story.trajectory = { ...story.trajectory, moments };
  expect(needs(story, 'karin')).toContain('question tussenevaluatie');
  expect(needs(story, 'paul').filter((one) => one.startsWith('question'))).toEqual([]);
});
