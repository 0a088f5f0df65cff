import { expect, test } from 'vitest';
import { at, type Story } from '../acts/story.ts';
import { due, underWay } from './due.ts';

const talk = 'tussenevaluatie';

/** On Tuesday 6 October Karin asks when the talk of the 14th could be. */
function asked(times = [at('2026-10-15'), at('2026-10-16')], on = '10:00'): Story {
  const story = underWay().on('2026-10-06', on);
  return story.act('karin', { act: 'askTimes', ...story.revision(talk), times, people: ['sanne', 'els'] });
}

const says = (story: Story, who: 'sanne' | 'els', can: readonly string[]) =>
  story.act(who, {
    ...{ act: 'answerTimes', ...story.revision(talk) },
    ...{ asked: story.moment(talk).poll?.at ?? '', can },
  });

const told = (story: Story) => due(story, talk).filter((one) => one.startsWith('times'));

test('who is asked hears it once, once more after two school days, and whose meeting it is when it closes', () => {
  expect(told(asked())).toEqual([
    'timesAsked sanne 2026-10-06 10:00',
    'timesAsked els 2026-10-06 10:00',
    'timesOpen sanne 2026-10-08 09:00',
    'timesOpen els 2026-10-08 09:00',
    'timesIn karin 2026-10-09 16:00',
  ]);
});

test('nothing in the evening, and nobody is reminded of what she could only just have read', () => {
  const evening = asked(undefined, '21:00').on('2026-10-06', '21:05');
  expect(told(evening).slice(0, 2)).toEqual([
    'timesAsked sanne 2026-10-07 08:00',
    'timesAsked els 2026-10-07 08:00',
  ]);
  // The autumn holiday begins on Saturday the 17th.
  const friday = underWay().on('2026-10-16', '19:00');
  friday.act('karin', {
    ...{ act: 'askTimes', ...friday.revision('driegesprek') },
    ...{ times: [at('2026-12-03')], people: ['paul'] },
  });
  expect(due(friday, 'driegesprek').filter((one) => one.startsWith('times'))).toEqual([
    'timesAsked paul 2026-10-26 08:00',
    'timesOpen paul 2026-10-27 09:00',
    'timesIn karin 2026-10-28 16:00',
  ]);
});

test('who answered is reminded of nothing, and all of them is enough', () => {
  const story = says(asked().on('2026-10-07'), 'sanne', [at('2026-10-15')]);
  expect(told(story)).toEqual([
    'timesAsked els 2026-10-06 10:00',
    'timesOpen els 2026-10-08 09:00',
    'timesIn karin 2026-10-09 16:00',
  ]);
  says(story.on('2026-10-08'), 'els', []);
  expect(told(story)).toEqual(['timesIn karin 2026-10-08 10:00']);
  // Another answer is another news.
  says(story.on('2026-10-08', '12:00'), 'els', [at('2026-10-15')]);
  expect(told(story)).toEqual(['timesIn karin 2026-10-08 12:00']);
});

test('a first time that is near leaves no room for a reminder', () => {
  const story = underWay().on('2026-09-22');
  story.act('karin', {
    ...{ act: 'askTimes', ...story.revision('c1.coTeaching'), people: ['sanne'] },
    times: [at('2026-09-25'), at('2026-09-24', '09:00')],
  });
  expect(due(story, 'c1.coTeaching').filter((one) => one.startsWith('times'))).toEqual([
    'timesAsked sanne 2026-09-22 10:00',
    'timesIn karin 2026-09-23 09:00',
  ]);
});

test('nobody hears that it is over: moved, called off, taken back or paused', () => {
  const moved = asked();
  moved.act('karin', { act: 'move', ...moved.revision(talk), start: at('2026-10-15') });
  expect(told(moved)).toEqual([]);
  const off = asked();
  expect(told(off.act('karin', { act: 'callOff', ...off.revision(talk), reason: 'moved' }))).toEqual([]);
  const back = asked();
  expect(told(back.act('karin', { act: 'endPoll', ...back.revision(talk), asked: back.now }))).toEqual([]);
  expect(told(asked().act('paul', { act: 'pause' }))).toEqual([]);
});
