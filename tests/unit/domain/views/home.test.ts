import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { ordinaryCalendar } from '../../../../domain/calendar/school-calendar.ts';
import type { School } from '../../../../domain/school.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { foundTrajectories } from '../../../../domain/views/home/found.ts';
import { askable, homeView } from '../../../../domain/views/home/home.ts';
import { Story } from '../acts/story.ts';
import { halfway } from './stories.ts';
import { contextOf, viewer } from './viewing.ts';

test('the coming week holds what she attends, from today on', () => {
  const story = halfway();
  const week = (who: 'karin' | 'els' | 'sanne') =>
    homeView([story.trajectory], viewer(who), contextOf(story)).week.map((one) => one.moment);
  expect(week('karin')).toEqual(['c2.groepsbezoek', 'c2.nabespreking', 'tussenevaluatie']);
  expect(week('els')).toEqual(['tussenevaluatie']);
  const [first] = homeView([story.trajectory], viewer('els'), contextOf(story)).week;
  expect(first?.week).toEqual({ monday: '2026-10-12', number: 7 });
});

test('today has the school week of her schools, and none where they differ or have no lessons', () => {
  const story = halfway();
  const context = contextOf(story);
  const home = (trajectories: readonly Trajectory[], now = context.now) =>
    homeView(trajectories, viewer('els'), { ...context, schools, now }).schoolWeek;
  const [[id, school]] = [...context.schools] as [[string, School]];
  const elsewhere = { ...school, id: 'elders', calendar: ordinaryCalendar('noord') };
  const schools = new Map([
    [id, school],
    [elsewhere.id, elsewhere],
  ]);
  expect(home([story.trajectory])).toEqual({ monday: '2026-10-05', number: 6 });
  expect(home([story.trajectory, { ...story.trajectory, schoolId: 'elders' }])).toBeUndefined();
  expect(home([story.trajectory], Temporal.Instant.from('2026-10-20T10:00:00Z'))).toBeUndefined();
  expect(home([])).toBeUndefined();
});

test('who may start one: who leads a school, and coaches', () => {
  const story = halfway();
  const may = (who: 'paul' | 'karin' | 'joke' | 'els' | 'sanne') =>
    homeView([], viewer(who), contextOf(story)).mayStart;
  expect([may('paul'), may('karin'), may('joke'), may('els'), may('sanne')]).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(homeView([], viewer('paul'), contextOf(story)).roles).toEqual(['leidinggevende']);
});

test('what somebody can ask for is as the first page has it', () => {
  const started = new Story();
  for (const story of [halfway(), new Story().discussed(), started]) {
    for (const who of ['paul', 'karin', 'els', 'sanne'] as const) {
      const { mayStart, maatje } = homeView([story.trajectory], viewer(who), contextOf(story));
      expect(askable([story.trajectory], viewer(who), contextOf(story)), who).toEqual({
        mayStart,
        ...(maatje ? { maatje } : {}),
      });
    }
  }
});

test('a trajectory is shown to its teacher only once it was discussed', () => {
  const story = new Story();
  const seen = () => homeView([story.trajectory], viewer('sanne'), contextOf(story)).trajectories.length;
  expect(seen()).toBe(0);
  story.act('paul', { act: 'markDiscussed' });
  expect(seen()).toBe(1);
});

test('a thousand: those under way by what comes next, those that ended behind them', () => {
  const running = halfway().trajectory;
  const done = new Story().completed().trajectory;
  const many = Array.from({ length: 1_000 }, (_, index) => ({
    ...(index % 4 === 0 ? done : running),
    id: `t-${index}`,
  }));
  const story = halfway();
  const view = homeView(many, viewer('els'), contextOf(story));
  expect([view.total, view.trajectories.length]).toEqual([1_000, 12]);
  const everything = { search: '', filter: 'all', from: 0, count: 1_000 } as const;
  const all = foundTrajectories(many, everything, viewer('els'), contextOf(story));
  expect(all.trajectories.slice(0, 12)).toEqual(view.trajectories);
  const stages = all.trajectories.map((one) => one.stage);
  expect(stages.indexOf('completed')).toBe(750);
  expect(stages.slice(750).every((one) => one === 'completed')).toBe(true);
  // Of what waits the most urgent is shown, and all of it is counted.
  expect(view.needs).toHaveLength(60);
  expect(view.needs.every((one) => one.kind === 'reportDelivered')).toBe(true);
  expect(view.needsTotal).toBeGreaterThanOrEqual(750);
});

test('a summary: where it stands, and the holidays inside', () => {
  const [summary] = homeView([halfway().trajectory], viewer('els'), contextOf(halfway())).trajectories;
  expect(summary).toMatchObject({
    teacher: 'Sanne Visser',
    school: 'De Linde',
    startsOn: '2026-09-07',
    endsOn: '2026-12-07',
    heldCount: 6,
    plannedCount: 19,
    next: { moment: 'c2.nabespreking' },
    closed: [{ from: '2026-10-17', until: '2026-10-25', name: 'herfstvakantie' }],
  });
  expect(summary?.timeline.map((one) => one.start)).toEqual(
    [...(summary?.timeline ?? [])].map((one) => one.start).sort(),
  );
});

test('what is still to be written about her is not counted for the teacher, nor marked on her timeline', () => {
  const story = halfway();
  const open = (who: 'karin' | 'paul' | 'sanne') => {
    const [summary] = homeView([story.trajectory], viewer(who), contextOf(story)).trajectories;
    return [summary?.openCount, summary?.timeline.filter((one) => one.open).length];
  };
  expect(open('sanne')).toEqual([0, 0]);
  expect(open('karin')).toEqual(open('paul'));
  expect(open('karin')[0]).toBeGreaterThan(0);
});

test('work at a desk that is done stands on the day on which it was done, not on its deadline', () => {
  const story = halfway();
  const point = homeView(
    [story.trajectory],
    viewer('karin'),
    contextOf(story),
  ).trajectories[0]?.timeline.find(({ step }) => step === 'nuMeting');
  const deadline = story.trajectory.moments.find(({ step }) => step === 'nuMeting')?.start;
  expect(point).toMatchObject({ state: 'held', start: expect.stringContaining('2026-09-22') });
  expect(point?.start).not.toBe(deadline);
});
