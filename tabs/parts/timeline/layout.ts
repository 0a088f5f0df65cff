import { words } from '../../../domain/texts/nl/words.ts';
import type { ClosedStretch, TimelinePoint } from '../../../domain/views/view/timeline.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';

/** Where all stands in the picture. Every `x` and `width` is a fraction of its width. */
export interface TimelineLayout {
  readonly months: readonly Stretch[];
  /** Each with the number that the school gives it; none in a holiday. */
  readonly weeks: readonly (Stretch & { readonly number?: number })[];
  readonly closed: readonly (Stretch & { readonly name: string })[];
  /** Absent when today lies outside. */
  readonly today?: number;
  /** The lane's steps: the first is for what stands alone, then one for each step of a cycle. */
  readonly lanes: readonly (string | undefined)[];
  readonly dots: readonly Dot[];
  /** One line through the moments that hang on one lesson; a week or a month stands on the axis already. */
  readonly threads: readonly { readonly cycle: number; readonly dots: readonly Dot[] }[];
}

export interface Stretch {
  readonly x: number;
  readonly width: number;
  /** Epoch milliseconds, UTC midnight. */
  readonly from: number;
}

export interface Dot {
  readonly point: TimelinePoint;
  readonly x: number;
  readonly lane: number;
  /** How far its nearest neighbour in the lane is; 1 where it has none. */
  readonly room: number;
  /** Its words stand above it: those of the neighbour before it stand below. */
  readonly above: boolean;
  /** How far the nearest words on the same side are; 1 where there are none. */
  readonly wordRoom: number;
}

const dayMs = 86_400_000;

type SchoolWeeks = TrajectoryView['schoolWeeks'];

/** Number of the school week in which a time lies (epoch milliseconds); undefined where the school does not teach. */
function numberAt(time: number, schoolWeeks: SchoolWeeks): number | undefined {
  const monday = new Date(mondayBefore(time)).toISOString().slice(0, 10);
  return schoolWeeks.find((one) => one.monday === monday)?.number;
}

/** `startsOn` and `endsOn` are days, `now` epoch milliseconds. Points without a start have no dot. */
export function layOut(
  points: readonly TimelinePoint[],
  closed: readonly ClosedStretch[],
  startsOn: string,
  endsOn: string,
  now: number,
  schoolWeeks: SchoolWeeks = [],
): TimelineLayout {
  const shown = points.filter((point) => point.start !== undefined && point.state !== 'dropped');
  const times = shown.map((point) => Date.parse(point.start as string));
  const from = mondayBefore(Math.min(Date.parse(startsOn), ...times));
  const until = mondayBefore(Math.max(Date.parse(endsOn), ...times)) + 7 * dayMs;
  const fraction = (time: number) => Math.min(1, Math.max(0, (time - from) / (until - from)));
  const stretch = (start: number, end: number): Stretch => ({
    x: fraction(start),
    width: fraction(end) - fraction(start),
    from: start,
  });

  const cycleSteps = [...new Set(shown.filter((point) => point.cycle > 0).map((point) => point.step))];
  const lanes = [...(shown.some((point) => point.cycle === 0) ? [undefined] : []), ...cycleSteps];
  const dots = withRoom(
    shown.map((point) => ({
      point,
      x: fraction(Date.parse(point.start as string)),
      lane: lanes.indexOf(point.cycle === 0 ? undefined : point.step),
    })),
  );
  const ofCycles = dots.filter(({ point }) => hangsOnThread(point));
  const cycles = [...new Set(ofCycles.map((dot) => dot.point.cycle))];

  return {
    weeks: stepsBetween(from, until, (time) => time + 7 * dayMs).map(([a, b]) => {
      const number = numberAt(a, schoolWeeks);
      return { ...stretch(a, b), ...(number === undefined ? {} : { number }) };
    }),
    months: stepsBetween(from, until, nextMonth).map(([a, b]) => stretch(a, b)),
    closed: closed
      .map(({ from: first, until: last, name }) => ({
        ...stretch(Date.parse(first), Date.parse(last) + dayMs),
        name,
      }))
      .filter(({ width }) => width > 0),
    ...(now >= from && now < until ? { today: fraction(now) } : {}),
    lanes,
    dots,
    threads: cycles.map((cycle) => ({ cycle, dots: ofCycles.filter((dot) => dot.point.cycle === cycle) })),
  };
}

function hangsOnThread(point: TimelinePoint): boolean {
  return point.cycle > 0 && !(point.step in words.rounds);
}

type Placed = Pick<Dot, 'point' | 'x' | 'lane'>;

/** Words of neighbours that are nearer than this fraction of the width take turns below and above. */
const NEAR = 0.07;

function withRoom(dots: readonly Placed[]): readonly Dot[] {
  const sided = dots.map((dot) => ({ ...dot, above: isAbove(dot, dots) }));
  return sided.map((dot) => {
    const inLane = sided.filter((other) => other.point !== dot.point && other.lane === dot.lane);
    const sameSide = inLane.filter(({ above }) => above === dot.above);
    return { ...dot, room: nearest(dot, inLane), wordRoom: nearest(dot, sameSide) };
  });
}

/** Every second one of a row of near neighbours. Above a thread stands the name of its cycle. */
function isAbove(dot: Placed, dots: readonly Placed[]): boolean {
  if (hangsOnThread(dot.point)) return false;
  const before = dots
    .filter(({ lane, x }) => lane === dot.lane && x < dot.x)
    .reduce<Placed | undefined>((last, one) => (last && last.x > one.x ? last : one), undefined);
  return before !== undefined && dot.x - before.x < NEAR && !isAbove(before, dots);
}

function nearest(dot: Placed, others: readonly Placed[]): number {
  return others.reduce((room, other) => Math.min(room, Math.abs(other.x - dot.x)), 1);
}

function mondayBefore(time: number): number {
  const day = Math.floor(time / dayMs);
  return (day - ((day + 3) % 7)) * dayMs;
}

function nextMonth(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}

function stepsBetween(from: number, until: number, next: (time: number) => number): [number, number][] {
  const steps: [number, number][] = [];
  for (let at = from; at < until; at = next(at)) steps.push([at, Math.min(next(at), until)]);
  return steps;
}
