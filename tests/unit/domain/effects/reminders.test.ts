import { describe, expect, test } from 'vitest';
import { officeRoster, type Roster } from '../../../../domain/calendar/working-hours.ts';
import { at } from '../acts/story.ts';
import { due, type Given, underWay, withMoment } from './due.ts';

/** What is told to the teacher of her first co-teaching when it takes place then. */
function toSanne(day: string, time: string, given: Given = {}): readonly string[] {
  const story = withMoment(underWay(), 'c1.coTeaching', { start: at(day, time) });
  return due(story, 'c1.coTeaching', given).filter((one) => one.includes(' sanne '));
}

describe('before a meeting', () => {
  test.each([
    [
      'five school days, one school day and half an hour ahead',
      ['2026-09-30', '15:30'],
      ['prepare sanne 2026-09-23 08:00', 'reminder sanne 2026-09-29 08:00', 'join sanne 2026-09-30 15:00'],
    ],
    [
      'over a weekend',
      ['2026-09-28', '15:30'],
      ['prepare sanne 2026-09-21 08:00', 'reminder sanne 2026-09-25 08:00', 'join sanne 2026-09-28 15:00'],
    ],
    [
      'over the herfst holiday and into winter time',
      ['2026-10-28', '15:30'],
      ['prepare sanne 2026-10-14 08:00', 'reminder sanne 2026-10-27 08:00', 'join sanne 2026-10-28 15:00'],
    ],
    [
      'on the first day after a holiday',
      ['2026-10-26', '15:30'],
      ['prepare sanne 2026-10-12 08:00', 'reminder sanne 2026-10-16 08:00', 'join sanne 2026-10-26 15:00'],
    ],
    [
      'early in the morning: the way in as soon as she may be told',
      ['2026-09-30', '08:15'],
      ['prepare sanne 2026-09-23 08:00', 'reminder sanne 2026-09-29 08:00', 'join sanne 2026-09-30 08:00'],
    ],
    [
      'in the evening: the way in before the evening begins',
      ['2026-09-30', '18:30'],
      ['prepare sanne 2026-09-23 08:00', 'reminder sanne 2026-09-29 08:00', 'join sanne 2026-09-30 17:45'],
    ],
    [
      'at eight: nothing could reach her between waking and the meeting',
      ['2026-09-30', '08:00'],
      ['prepare sanne 2026-09-23 08:00', 'reminder sanne 2026-09-29 08:00'],
    ],
  ])('%s', (_, [day, time], expected) => {
    expect(toSanne(day as string, time as string)).toEqual(expected);
  });

  test('to a part-timer on her last working day before', () => {
    const { monday, tuesday, wednesday } = officeRoster().workingDays;
    const part = { workingDays: { monday, tuesday, wednesday }, lessons: {} } as Roster;
    const rosters = { sanne: part };
    expect(toSanne('2026-10-05', '15:30', { rosters })).toEqual([
      'prepare sanne 2026-09-28 08:00',
      'reminder sanne 2026-09-30 17:45',
      'join sanne 2026-10-05 15:00',
    ]);
  });

  test('no way in where there is nothing to get into', () => {
    expect(due(underWay(), 'c2.groepsbezoek').filter((one) => one.startsWith('join'))).toEqual([]);
  });

  test('who is welcome is reminded of nothing, and gets the way in', () => {
    expect(due(underWay(), 'tussenevaluatie').filter((one) => one.includes(' els '))).toEqual([
      'join els 2026-10-14 15:00',
    ]);
  });

  test('nothing to prepare once all is there', () => {
    const story = underWay();
    expect(due(story, 'c1.coTeaching')).toContain('prepare sanne 2026-09-21 08:00');
    story.writes('sanne', 'lesvoorbereiding', 'c1.coTeaching');
    expect(due(story, 'c1.coTeaching').filter((one) => one.startsWith('prepare sanne'))).toEqual([]);
  });
});

describe('nothing ahead of', () => {
  const only = (story: Parameters<typeof due>[0], moment: string) =>
    due(story, moment).filter((one) => /^(prepare|reminder|join)/.test(one));

  test('what does not go through', () => {
    const story = underWay();
    story.act('karin', { act: 'callOff', ...story.revision('c1.coTeaching'), reason: 'cancelled' });
    expect(only(story, 'c1.coTeaching')).toEqual([]);
  });

  test('what its organiser was asked about', () => {
    const story = withMoment(underWay(), 'c1.coTeaching', {
      question: { kind: 'eventGone', at: at('2026-09-11') },
    });
    expect(due(story, 'c1.coTeaching')).toEqual(['question karin 2026-09-11 15:30']);
  });

  test.each(['paused', 'stopped', 'completed', 'awaitingCoach'] as const)(
    'a trajectory that is %s',
    (stage) => {
      const story = underWay();
      story.trajectory = { ...story.trajectory, stage };
      expect(only(story, 'c1.coTeaching')).toEqual([]);
    },
  );
});

describe('booked or moved late', () => {
  test('the preparation is asked at once, the day before is not told to who only just heard', () => {
    const story = underWay().on('2026-09-25', '10:00');
    story.act('karin', { act: 'move', ...story.revision('c1.coTeaching'), start: at('2026-09-28', '16:00') });
    expect(due(story, 'c1.coTeaching').filter((one) => !one.startsWith('verslag'))).toEqual([
      'prepare sanne 2026-09-25 10:00',
      'prepare karin 2026-09-25 10:00',
      'changed sanne 2026-09-25 10:00',
      'join sanne 2026-09-28 15:30',
      'join karin 2026-09-28 15:30',
    ]);
  });

  test('who was asked to prepare before is not asked again', () => {
    const story = underWay().on('2026-09-25', '10:00');
    const { revision } = story.moment('c1.coTeaching');
    const card = { card: 'prepare', trajectory: 't-1', moment: 'c1.coTeaching', revision } as const;
    const key = `prepare/c1.coTeaching/${revision}/sanne`;
    const told = [{ key, to: 'sanne', at: at('2026-09-21'), outcome: 'sent', card } as const];
    story.act('karin', { act: 'move', ...story.revision('c1.coTeaching'), start: at('2026-09-28', '16:00') });
    const prepares = due(story, 'c1.coTeaching', { told }).filter((one) => one.startsWith('prepare'));
    expect(prepares).toEqual(['prepare karin 2026-09-25 10:00']);
  });

  test('in the evening it waits for the morning', () => {
    const story = underWay().on('2026-09-24', '21:00');
    story.act('karin', { act: 'move', ...story.revision('c1.coTeaching'), start: at('2026-09-28', '16:00') });
    expect(due(story, 'c1.coTeaching')).toContain('changed sanne 2026-09-25 08:00');
  });
});
