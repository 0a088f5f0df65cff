import { expect, test } from 'vitest';
import { cardView } from '../../../../domain/views/cards/cards.ts';
import { Story } from '../acts/story.ts';
import { contextOf, viewer } from '../views/viewing.ts';
import { due, inSessions, underWay } from './due.ts';

const start = () => new Story(inSessions);

test('the teacher hears nothing before it was discussed in person', () => {
  const story = new Story(inSessions, 'karin').on('2026-09-02');
  expect(due(story)).toEqual(['toDiscuss paul 2026-09-01 10:00']);
  expect(due(start().on('2026-09-02'))).toEqual([]);
  story.act('paul', { act: 'markDiscussed' });
  expect(due(story)).toEqual(['goalsToSee sanne 2026-09-02 10:00']);
  story.act('sanne', { act: 'seeGoals' });
  expect(due(story)).toEqual(['planNeeded karin 2026-09-02 10:00']);
});

test('after the klikgesprek each is asked, until she has answered', () => {
  const story = start().planned().holds('klikgesprek');
  const asked = () => due(story).filter((one) => !/^(prepare|verslag)/.test(one));
  expect(asked()).toEqual(['matchQuestion sanne 2026-09-10 15:30', 'matchQuestion karin 2026-09-10 15:30']);
  story.act('sanne', { act: 'matchAnswer', goOn: true });
  expect(asked()).toEqual(['matchQuestion karin 2026-09-10 15:30']);
  story.act('karin', { act: 'matchAnswer', goOn: true });
  expect(asked().filter((one) => one.startsWith('plan'))).toEqual([
    'planReady sanne 2026-09-10 17:00',
    'planReady paul 2026-09-10 17:00',
  ]);
});

test('a no asks the leidinggevende for another coach, and nobody for a report', () => {
  const story = start().planned().holds('klikgesprek');
  story.act('sanne', { act: 'matchAnswer', goOn: false });
  expect(due(story)).toEqual(['coachNeeded paul 2026-09-10 17:00']);
  story.on('2026-09-15').act('paul', {
    act: 'assignCoach',
    coach: { person: 'joke', name: 'Joke Smit', mail: 'joke@begeleiding.test', external: false },
  });
  expect(due(story)).toEqual(['planNeeded joke 2026-09-15 08:00', 'coachChanged sanne 2026-09-15 10:00']);
  const ref = { card: 'coachChanged', trajectory: story.trajectory.id } as const;
  const card = (who: 'sanne' | 'karin') => cardView(ref, story.trajectory, viewer(who), contextOf(story));
  expect(card('sanne')).toMatchObject({ state: 'open', notes: ['meetFirst'] });
  expect(card('karin')).toBeUndefined();
});

test('a report is read first, then delivered, and the vaststelling is never pushed', () => {
  const story = underWay();
  for (const moment of ['c1.coTeaching', 'c2.groepsbezoek']) story.closes(moment, []);
  story.closes('c3.nabespreking', ['nabespreking', 'rapportage']);
  const reports = () => due(story).filter((one) => one.startsWith('report'));
  const day = story.now.slice(0, 10);
  expect(reports()).toEqual([`reportToRead sanne ${day} 17:00`]);
  story.act('sanne', { act: 'react', document: 'rapportage.c3.nabespreking.v1', text: '' });
  expect(reports().sort()).toEqual([`reportDelivered els ${day} 17:00`, `reportDelivered paul ${day} 17:00`]);
});

test('who let the days for a reaction go by hears that the report was delivered', () => {
  const story = underWay();
  for (const moment of ['c1.coTeaching', 'c2.groepsbezoek']) story.closes(moment, []);
  story.closes('c3.nabespreking', ['nabespreking', 'rapportage']).on('2026-11-10');
  const delivered = due(story).filter((one) => one.startsWith('reportDelivered'));
  expect(delivered.map((one) => one.split(' ')[1]).sort()).toEqual(['els', 'paul', 'sanne']);
});

test('a lesson plan is told to the coach, until the lesson was discussed', () => {
  const story = underWay().writes('sanne', 'lesvoorbereiding', 'c1.coTeaching');
  expect(due(story, 'c1.coTeaching')).toContain('lessonShared karin 2026-09-11 10:00');
  story.holds('c1.coTeaching');
  expect(due(story, 'c1.coTeaching').join()).not.toContain('lessonShared');
});

test('the documents of the school are told to the coach, until what they are for is written', () => {
  const story = new Story().running().closes('klikgesprek', ['klikverslag']);
  story.on('2026-09-11').writes('paul', 'schooldossier');
  const told = () => due(story).filter((one) => one.startsWith('lessonShared'));
  expect(told()).toEqual(['lessonShared karin 2026-09-11 10:00']);
  const document = 'schooldossier.trajectory.v1';
  const ref = { card: 'lessonShared', trajectory: 't-1', moment: 'nuMeting', document } as const;
  expect(cardView(ref, story.trajectory, viewer('karin'), contextOf(story))).toMatchObject({
    title: { documentKind: 'schooldossier', name: 'Sanne Visser' },
    facts: [{ fact: 'until', at: story.moment('nuMeting').start }],
  });
  story.on('2026-09-22').writes('karin', 'nuMeting', 'nuMeting');
  expect(told()).toEqual([]);
});

test('at the end the decision is open to who decides, and its outcome is told to nobody', () => {
  const story = new Story().guided().closes('driegesprek', ['drieverslag']).writes('karin', 'eindrapportage');
  const decisions = () => due(story).filter((one) => one.startsWith('decision'));
  expect(decisions()).toEqual([]);
  story.act('sanne', { act: 'react', document: 'eindrapportage.trajectory.v1', text: '' });
  expect(decisions()).toEqual(['decisionOpen paul 2026-12-02 17:00']);
  story.on('2026-12-08').writes('paul', 'vaststelling');
  expect(decisions()).toEqual([]);
  story.act('paul', { act: 'markInPerson', document: 'vaststelling.trajectory.v1' });
  expect(due(story).filter((one) => one.includes('vaststelling'))).toEqual([]);
});

test('a film is still to be deleted when all has ended', () => {
  const story = underWay().on('2026-09-21');
  const moment = 'c2.groepsbezoek';
  story.act('karin', { act: 'checkFilmBasis', moment }).holds(moment);
  const reference = 'https://school.test/film';
  story.act('karin', { act: 'referFilm', moment, reference, deleteOn: '2026-11-01' });
  story.on('2026-10-12').act('paul', { act: 'stop' });
  expect(due(story, moment).filter((one) => !one.startsWith('verslag'))).toEqual([
    'filmToDelete karin 2026-10-12 08:00',
  ]);
});

test('who is not reached in Teams is named to the coach, and hears in time when she is back', () => {
  const story = underWay().on('2026-09-21');
  const unreachable = ['sanne'];
  expect(due(story, undefined, { unreachable })).toContain('notReached karin 2026-09-21 10:00');
});

test('when it is the coach who is not reached, who leads hears it', () => {
  const story = underWay().on('2026-09-21');
  const told = due(story, undefined, { unreachable: ['karin'] }).filter((one) =>
    one.startsWith('notReached'),
  );
  expect(told).toEqual(['notReached paul 2026-09-21 10:00']);
});
