import type { ClosedStretch, TimelinePoint } from '../../../domain/views/view/timeline.ts';

export type Row =
  | { readonly kind: 'moment'; readonly point: TimelinePoint }
  | { readonly kind: 'closed'; readonly stretch: ClosedStretch }
  | { readonly kind: 'today' };

/**
 * Moments, the holidays between them, and today in the order of time; what has no date yet comes last. What was dropped
 * is left out.
 */
export function inOrder(
  points: readonly TimelinePoint[],
  closed: readonly ClosedStretch[],
  now: number,
): Row[] {
  const shown = points.filter((point) => point.state !== 'dropped').sort((a, b) => timeOf(a) - timeOf(b));
  const between = shown.some((point) => timeOf(point) < now) && shown.some((point) => timeOf(point) > now);
  const dated = shown.flatMap((point) => (point.start === undefined ? [] : [timeOf(point)]));
  const parting = closed.filter(
    ({ from }) => Date.parse(from) > Math.min(...dated) && Date.parse(from) < Math.max(...dated),
  );
  return [
    ...shown.map((point) => ({ at: timeOf(point), row: { kind: 'moment', point } as Row })),
    ...parting.map((stretch) => ({ at: Date.parse(stretch.from), row: { kind: 'closed', stretch } as Row })),
    ...(between ? [{ at: now, row: { kind: 'today' } as Row }] : []),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);
}

function timeOf(point: TimelinePoint): number {
  return point.start === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(point.start);
}

const before = 3;
const after = 5;

/** The rows around today, so that a phone does not begin in the distant past. All, when they are few. */
export function aroundNow(rows: readonly Row[], now: number): readonly Row[] {
  const coming = rows.findIndex((row) => row.kind === 'moment' && timeOf(row.point) >= now);
  const middle = coming < 0 ? rows.length - after : coming;
  const from = Math.max(0, middle - before);
  return rows.slice(from, from + before + after);
}

export function keyOf(row: Row): string {
  if (row.kind === 'moment') return row.point.moment;
  return row.kind === 'closed' ? row.stretch.from : 'today';
}
