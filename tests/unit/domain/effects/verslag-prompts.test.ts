import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { tellings } from '../../../../domain/effects/tellings.ts';
import { at, Story } from '../acts/story.ts';
import { contextOf, due, dutch, type Given, underWay, withMoment } from './due.ts';

const prompts = (story: Parameters<typeof due>[0], moment: string) =>
  due(story, moment).filter((one) => one.startsWith('verslag'));

test('when it ends, and twice more while it stands open', () => {
  const story = underWay().on('2026-09-28', '17:00');
  expect(prompts(story, 'c1.coTeaching')).toEqual([
    'verslag karin 2026-09-28 16:15',
    'verslagOpen karin 2026-09-30 08:00',
    'verslagOpen karin 2026-10-05 08:00',
  ]);
});

test('not before it ends, when nobody says that it was held', () => {
  expect(prompts(underWay(), 'c1.coTeaching')).toEqual(['verslag karin 2026-09-28 16:15']);
});

test('a meeting that ended on Friday evening is asked about on Monday, and over a holiday after it', () => {
  const story = withMoment(underWay(), 'c1.coTeaching', { start: at('2026-10-16', '17:30') });
  expect(prompts(story.on('2026-10-16', '17:00'), 'c1.coTeaching')).toEqual([
    'verslag karin 2026-10-26 08:00',
  ]);
});

test('said to be held before its end, it is asked then', () => {
  const story = underWay().on('2026-09-28', '15:50');
  story.act('karin', { act: 'held', ...story.revision('c1.coTeaching'), held: true });
  expect(prompts(story, 'c1.coTeaching')[0]).toBe('verslag karin 2026-09-28 15:50');
});

test('when Teams says that the meeting ended earlier it is asked then, and once', () => {
  const story = underWay().on('2026-09-28', '16:05');
  const ended = (time: string) => {
    const meetingEnds = { 'c1.coTeaching': at('2026-09-28', time) };
    return due(story, 'c1.coTeaching', { meetingEnds }).filter((one) => one.startsWith('verslag '));
  };
  expect(ended('16:03')).toEqual(['verslag karin 2026-09-28 16:03']);
  const keys = (meetingEnds: NonNullable<Given['meetingEnds']>) =>
    tellings(story.trajectory, [], contextOf(story, { meetingEnds }))
      .map((one) => one.key)
      .filter((key) => key.startsWith('verslag/c1.coTeaching/'));
  expect(keys({})).toHaveLength(1);
  expect(keys({ 'c1.coTeaching': at('2026-09-28', '16:03') })).toEqual(keys({}));
});

test.each(['15:35', '15:00', '17:30'])('a meeting said to have ended at %s keeps its own end', (time) => {
  const meetingEnds = { 'c1.coTeaching': at('2026-09-28', time) };
  const story = underWay().on('2026-09-28', '16:05');
  expect(due(story, 'c1.coTeaching', { meetingEnds })).toContain('verslag karin 2026-09-28 16:15');
});

test('nothing once it is written, nor when it did not take place', () => {
  const written = underWay().closes('c1.coTeaching', ['coTeachingVerslag']);
  expect(prompts(written, 'c1.coTeaching')).toEqual([]);
  const missed = underWay().on('2026-09-28', '17:00');
  missed.act('karin', { act: 'held', ...missed.revision('c1.coTeaching'), held: false, reason: 'moved' });
  expect(due(missed, 'c1.coTeaching')).toEqual([]);
});

test('each is useful until the next, and the last for two weeks of school', () => {
  const story = underWay().on('2026-09-28', '17:00');
  const asked = tellings(story.trajectory, [], contextOf(story)).filter(
    (one) => one.card.moment === 'c1.coTeaching' && one.card.card.startsWith('verslag'),
  );
  expect(asked.map((one) => dutch(one.usefulUntil))).toEqual([
    '2026-09-30 08:00',
    '2026-10-05 08:00',
    '2026-10-12 08:00',
  ]);
  expect(Temporal.Instant.compare(asked[2]?.usefulUntil ?? '', asked[2]?.dueAt ?? '')).toBe(1);
});

test.each(['pause', 'stop'] as const)('a talk of before is still asked about behind a %s', (act) => {
  const story = underWay().on('2026-09-28', '17:00').act('paul', { act });
  expect(prompts(story, 'c1.coTeaching')).toEqual([
    'verslag karin 2026-09-28 16:15',
    'verslagOpen karin 2026-09-30 08:00',
    'verslagOpen karin 2026-10-05 08:00',
  ]);
  expect(due(story).filter((one) => one.startsWith('verslag'))).toHaveLength(3);
});

test('and behind its completion, of what was held without a verslag', () => {
  const story = new Story().guided().closes('driegesprek', []).writes('karin', 'eindrapportage');
  story.act('sanne', { act: 'react', document: 'eindrapportage.trajectory.v1', text: '' });
  story
    .writes('paul', 'vaststelling')
    .act('paul', { act: 'markInPerson', document: 'vaststelling.trajectory.v1' });
  expect(story.trajectory.stage).toBe('completed');
  expect(prompts(story, 'driegesprek')).toContain('verslagOpen karin 2026-12-04 08:00');
});

test('work at a desk that was not done when it stood still is not asked for', () => {
  const story = new Story().running().on('2026-09-25').act('karin', { act: 'pause' });
  expect(prompts(story, 'nuMeting')).toEqual([]);
});
