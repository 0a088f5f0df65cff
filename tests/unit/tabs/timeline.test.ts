import { expect, test } from 'vitest';
import { aroundNow, inOrder, keyOf } from '../../../tabs/parts/timeline/in-order.ts';
import { layOut } from '../../../tabs/parts/timeline/layout.ts';
import { starterView } from '../../support/tabs/starter-fixture.ts';
import { NOW, summary } from '../../support/tabs/trajectory-fixture.ts';

const now = Date.parse(NOW);
const layout = layOut(summary.timeline, summary.closed, summary.startsOn, summary.endsOn, now);

test('lanes: what stands alone, and one for each step of a cycle', () => {
  expect(layout.lanes).toEqual([undefined, 'coTeaching', 'groepsbezoek', 'nabespreking']);
});

test('weeks begin on Monday and fill the width together', () => {
  expect(layout.weeks.map(({ from }) => new Date(from).getUTCDay())).toEqual(layout.weeks.map(() => 1));
  expect(layout.weeks.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1);
  expect(layout.months.map(({ from }) => new Date(from).getUTCMonth())).toEqual([8, 9, 10, 11]);
});

test('dots stand in the order of time, inside the picture, and a thread runs through one lesson', () => {
  const xs = layout.dots.map(({ x }) => x);
  expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...xs)).toBeLessThan(1);
  expect(layout.threads).toHaveLength(5);
  expect(layout.threads[0]?.dots.map(({ lane }) => lane)).toEqual([1, 2, 3]);
});

test('today lies between what was held and what comes; before the start and after the end it is absent', () => {
  const held = layout.dots.filter(({ point }) => point.state === 'held').map(({ x }) => x);
  const coming = layout.dots.filter(({ point }) => point.state !== 'held').map(({ x }) => x);
  expect(layout.today).toBeGreaterThan(Math.max(...held));
  expect(layout.today).toBeLessThan(Math.min(...coming));
  const before = layOut(
    summary.timeline,
    [],
    summary.startsOn,
    summary.endsOn,
    Date.parse('2026-08-01T00:00:00Z'),
  );
  expect(before.today).toBeUndefined();
});

test('a moment that was dropped or has no date has no dot', () => {
  const points = summary.timeline.map(({ start: _, ...point }, index) =>
    index === 0
      ? point
      : { ...summary.timeline[index]!, state: index === 1 ? ('dropped' as const) : point.state },
  );
  const dots = layOut(points, [], summary.startsOn, summary.endsOn, now).dots.map(
    ({ point }) => point.moment,
  );
  expect(dots).toHaveLength(summary.timeline.length - 2);
  expect(dots).not.toContain('klikgesprek');
});

test('upright: holidays and today stand between the moments, without a date last', () => {
  const [first, ...others] = summary.timeline;
  const { start: _, ...undated } = first!;
  const rows = inOrder([undated, ...others], summary.closed, now).map(keyOf);
  expect(rows.at(-1)).toBe('klikgesprek');
  expect(rows.slice(rows.indexOf('today') - 1, rows.indexOf('today') + 3)).toEqual([
    'c2.coTeaching',
    'today',
    'c2.groepsbezoek',
    '2026-10-17',
  ]);
});

test('a phone begins around today', () => {
  const rows = inOrder(summary.timeline, summary.closed, now);
  const near = aroundNow(rows, now).map(keyOf);
  expect(near).toHaveLength(8);
  expect(near).toContain('c2.groepsbezoek');
  const ended = aroundNow(rows, Date.parse('2027-06-01T00:00:00Z')).map(keyOf);
  expect(ended.at(-1)).toBe('driegesprek');
});

test('what is named by its week, month or number hangs on no thread', () => {
  const { timeline, closed, startsOn, endsOn, now: seen } = starterView('noor');
  const { dots, threads } = layOut(timeline, closed, startsOn, endsOn, Date.parse(seen));
  expect(dots.length).toBeGreaterThan(5);
  expect(threads).toEqual([]);
});

test('a dot knows how far its nearest neighbour in the lane is, so that what is said below it never lies on another', () => {
  const weekly = { ...layout.dots[0]!.point, step: 'klassenbezoek', open: false };
  const at = (cycle: number, day: string) => ({
    ...weekly,
    moment: `w${cycle}`,
    cycle,
    start: `${day}T08:00:00Z`,
  });
  const points = [at(2, '2026-09-07'), at(4, '2026-09-21'), at(6, '2026-10-26')];
  const { dots } = layOut(points, [], '2026-08-31', '2026-12-20', now);
  const rooms = dots.map(({ room }) => Math.round(room * 16 * 7));
  expect(rooms).toEqual([14, 14, 35]);
});

test('words of near neighbours take turns below and above, and know how far those on their side are', () => {
  const weekly = { ...layout.dots[0]!.point, step: 'klassenbezoek', open: false };
  const days = ['2026-09-07', '2026-09-14', '2026-09-21', '2026-11-02'];
  const points = days.map((day, index) => ({
    ...weekly,
    moment: `w${index}`,
    cycle: index + 1,
    start: `${day}T08:00:00Z`,
  }));
  const { dots } = layOut(points, [], '2026-08-31', '2026-12-20', now);
  expect(dots.map(({ above }) => above)).toEqual([false, true, false, false]);
  expect(dots.map(({ wordRoom }) => Math.round(wordRoom * 16 * 7))).toEqual([14, 112, 14, 42]);
});

test('a holiday after the last moment parts nothing', () => {
  const later = { from: '2027-05-01', until: '2027-05-09', name: 'meivakantie' };
  const rows = inOrder(summary.timeline, [...summary.closed, later], now);
  expect(rows.filter(({ kind }) => kind === 'closed').map(keyOf)).toEqual(['2026-10-17']);
});
