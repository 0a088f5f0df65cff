import { expect, test } from 'vitest';
import type { Told } from '../../../../domain/effects/effect.ts';
import { at } from '../acts/story.ts';
import { due, underWay } from './due.ts';

const changes = (story: Parameters<typeof due>[0], moment: string, told: readonly Told[] = []) =>
  due(story, moment, { told }).filter((one) => !/^(prepare|reminder|join|verslag)/.test(one));

test('who attends hears of a move, who moved it does not', () => {
  const story = underWay();
  story.act('karin', { act: 'move', ...story.revision('c1.coTeaching'), start: at('2026-09-29', '16:00') });
  expect(changes(story, 'c1.coTeaching')).toEqual(['changed sanne 2026-09-11 10:00']);
});

test('a leader called it off: both hear', () => {
  const story = underWay();
  story.act('paul', { act: 'callOff', ...story.revision('c1.coTeaching'), reason: 'schoolClosed' });
  expect(changes(story, 'c1.coTeaching')).toEqual([
    'changed sanne 2026-09-11 10:00',
    'changed karin 2026-09-11 10:00',
  ]);
});

test('what is said afterwards not to have taken place is no news', () => {
  const story = underWay().on('2026-09-28', '17:00');
  story.act('karin', { act: 'held', ...story.revision('c1.coTeaching'), held: false, reason: 'cancelled' });
  expect(changes(story, 'c1.coTeaching')).toEqual([]);
});

test('of what lies beyond the invitations nobody ever heard', () => {
  const story = underWay();
  story.act('karin', { act: 'move', ...story.revision('driegesprek'), start: at('2026-12-03', '16:00') });
  expect(changes(story, 'driegesprek')).toEqual([]);
  const card = { card: 'reminder', trajectory: 't-1', moment: 'driegesprek', revision: 2 } as const;
  const told = [
    { key: 'reminder/driegesprek/2/sanne', to: 'sanne', at: story.now, outcome: 'sent', card } as const,
  ];
  expect(changes(story, 'driegesprek', told)).toEqual(['changed sanne 2026-09-11 10:00']);
});

test('whose meeting it is hears of what somebody else changed, however far ahead: it stands in her calendar', () => {
  const story = underWay();
  story.act('paul', { act: 'callOff', ...story.revision('c5.nabespreking'), reason: 'schoolClosed' });
  expect(changes(story, 'c5.nabespreking')).toEqual(['changed karin 2026-09-11 10:00']);
});

test('the organiser hears who cannot come or asks for another time, not who comes', () => {
  const story = underWay();
  const about = story.revision('c1.coTeaching');
  story.act('sanne', { act: 'respond', ...about, answer: 'accepted' });
  expect(changes(story, 'c1.coTeaching')).toEqual([]);
  story.act('sanne', { act: 'respond', ...about, answer: 'declined' });
  expect(changes(story, 'c1.coTeaching')).toEqual(['answered karin 2026-09-11 10:00']);
  const proposedStart = at('2026-09-29', '16:00');
  story.act('sanne', { act: 'respond', ...about, answer: 'tentative', proposedStart });
  expect(changes(story, 'c1.coTeaching')).toEqual(['answered karin 2026-09-11 10:00']);
});

test('who proposed a time hears what became of it, and no second time that it moved', () => {
  const proposedStart = at('2026-09-29', '16:00');
  for (const accept of [true, false]) {
    const story = underWay();
    const about = story.revision('c1.coTeaching');
    story.act('sanne', { act: 'respond', ...about, answer: 'tentative', proposedStart });
    story.act('karin', { act: 'answerProposal', ...about, proposer: 'sanne', accept });
    expect(changes(story, 'c1.coTeaching')).toEqual(['proposalAnswered sanne 2026-09-11 10:00']);
  }
});
