import { describe, expect, test } from 'vitest';
import type { PlannedMoment } from '../../../../domain/acts/act.ts';
import { at, dates, Story, wholePlan } from './story.ts';

function plan(
  story: Story,
  changes: Readonly<Record<string, Partial<PlannedMoment>>>,
): readonly PlannedMoment[] {
  return wholePlan(story.trajectory).map((one) => ({ ...one, ...changes[one.moment] }));
}

function states(story: Story): Readonly<Record<string, number>> {
  const count: Record<string, number> = {};
  for (const { state, start } of story.trajectory.moments) {
    const key = start ? state : `${state} undated`;
    count[key] = (count[key] ?? 0) + 1;
  }
  return count;
}

test('before the match gate only the klikgesprek is booked; the rest is a proposal', () => {
  const story = new Story().planned();
  expect(story.trajectory.stage).toBe('acquainting');
  expect(states(story)).toEqual({ scheduled: 1, proposed: 18 });
  expect(story.moment('klikgesprek')).toMatchObject({ state: 'scheduled', start: dates.klikgesprek });
  expect(story.trajectory.moments.every((each) => each.change === undefined)).toBe(true);
});

test('confirming twice changes nothing', () => {
  const story = new Story().planned();
  const before = story.trajectory;
  story.act('karin', { act: 'confirmPlan', moments: wholePlan(before) });
  expect(story.trajectory).toBe(before);
});

test('after "samen verder" from both all that has a date is booked', () => {
  const story = new Story().running();
  expect(story.trajectory.stage).toBe('running');
  expect(states(story)).toEqual({ held: 1, scheduled: 18 });
});

test('a proposal whose time has passed by then, or that no longer keeps the order, waits for another date', () => {
  const story = new Story().planned();
  story
    .on('2026-09-09')
    .act('karin', { act: 'move', ...story.revision('klikgesprek'), start: at('2026-09-29') });
  story.holds('klikgesprek').on('2026-10-01');
  story.act('sanne', { act: 'matchAnswer', goOn: true }).act('karin', { act: 'matchAnswer', goOn: true });
  for (const id of ['nuMeting', 'c1.coTeaching', 'c1.groepsbezoek']) {
    expect(story.moment(id), id).toMatchObject({ state: 'proposed' });
    expect(story.moment(id).start, id).toBeUndefined();
  }
  expect(story.moment('c1.nabespreking').state).toBe('scheduled');
  const again = { moment: 'c1.coTeaching', place: 'online', pinned: true, dropped: false } as const;
  expect(
    story.refused('karin', { act: 'confirmPlan', moments: [{ ...again, start: at('2026-10-05') }] }),
  ).toEqual(['outOfOrder at moments.0.start']);
  story.act('karin', { act: 'confirmPlan', moments: [{ ...again, start: at('2026-10-01') }] });
  expect(story.moment('c1.coTeaching')).toMatchObject({ state: 'scheduled', pinned: true });
});

describe('what cannot be is refused beside its moment', () => {
  test.each<[string, Readonly<Record<string, Partial<PlannedMoment>>>, readonly string[]]>([
    ['a holiday', { driegesprek: { start: at('2026-12-22') } }, ['schoolClosed at moments.18.start']],
    ['a weekend', { driegesprek: { start: at('2026-12-05') } }, ['notASchoolDay at moments.18.start']],
    [
      'the past',
      { klikgesprek: { start: at('2026-08-31') } },
      ['inThePast at moments.0.start', 'klikgesprekFirst at moments.klikgesprek'],
    ],
    [
      'before the start',
      { klikgesprek: { start: at('2026-09-03') } },
      ['outsideWindow at moments.0.start', 'klikgesprekFirst at moments.klikgesprek'],
    ],
    [
      'a visit after school',
      { 'c1.groepsbezoek': { start: at('2026-09-30', '15:00') } },
      ['outsideLessons at moments.3.start'],
    ],
    ['the night', { driegesprek: { start: at('2026-12-02', '21:30') } }, ['outsideDay at moments.18.start']],
    ['no time at all', { driegesprek: { start: 'morgen' } }, ['invalid at moments.18.start']],
    ['a place it has not', { 'c1.groepsbezoek': { place: 'online' } }, ['invalid at moments.3.place']],
    [
      'the wrong order',
      { 'c1.nabespreking': { start: at('2026-09-29') } },
      ['outOfOrder at moments.3.start', 'outOfOrder at moments.4.start'],
    ],
    [
      'a tussenevaluatie before round two is over',
      { tussenevaluatie: { start: at('2026-10-12') } },
      ['outOfOrder at moments.7.start', 'outOfOrder at moments.17.start'],
    ],
    [
      'a driegesprek before the last round',
      { driegesprek: { start: at('2026-11-23') } },
      ['outOfOrder at moments.16.start', 'outOfOrder at moments.18.start'],
    ],
    [
      'no klikgesprek',
      { klikgesprek: { dropped: true } },
      ['notToDrop at moments.0', 'klikgesprekFirst at moments.klikgesprek'],
    ],
    ['no driegesprek', { driegesprek: { dropped: true } }, ['notToDrop at moments.18']],
    ['no tussenevaluatie', { tussenevaluatie: { dropped: true } }, ['notToDrop at moments.17']],
  ])('%s', (_name, changes, expected) => {
    const story = new Story().discussed();
    expect(story.refused('karin', { act: 'confirmPlan', moments: plan(story, changes) })).toEqual(expected);
  });

  test('a moment that is not of it, and one named twice', () => {
    const story = new Story().discussed();
    const whole = wholePlan(story.trajectory);
    const strange = { moment: 'c9.x', place: 'online', pinned: false, dropped: false } as const;
    expect(story.refused('karin', { act: 'confirmPlan', moments: [...whole, strange, whole[1]!] })).toEqual([
      'notFound at moments.19',
      'invalid at moments.20',
    ]);
  });

  test('only the coach plans', () => {
    const story = new Story().discussed();
    const act = { act: 'confirmPlan', moments: wholePlan(story.trajectory) } as const;
    expect(['sanne', 'paul', 'els'].map((name) => story.refused(name as 'sanne', act))).toEqual(
      Array(3).fill(['notAllowed']),
    );
    expect(story.refused('vera', act)).toEqual(['notFound']);
  });
});

test('what was dropped has no date, and can be planned after all', () => {
  const story = new Story().discussed();
  story.act('karin', { act: 'confirmPlan', moments: plan(story, { 'c5.coTeaching': { dropped: true } }) });
  expect(story.moment('c5.coTeaching')).toMatchObject({ state: 'dropped' });
  expect(story.moment('c5.coTeaching').start).toBeUndefined();
  story.act('karin', { act: 'confirmPlan', moments: wholePlan(story.trajectory) });
  expect(story.moment('c5.coTeaching')).toMatchObject({ state: 'proposed', start: dates['c5.coTeaching'] });
});

test('a plan made of an older state does not move back what was moved since', () => {
  const story = new Story().running();
  const stale = wholePlan(story.trajectory).slice(1);
  story.act('karin', { act: 'move', ...story.revision('c1.nabespreking'), start: at('2026-10-05') });
  expect(story.refused('karin', { act: 'confirmPlan', moments: stale })).toEqual([
    'changedMeanwhile at moments.3',
  ]);
});
