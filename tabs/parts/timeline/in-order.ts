import type { ClosedStretch, TimelinePoint } from '../../../domain/views/view.ts';

export type Row =
  | { readonly kind: 'moment'; readonly point: TimelinePoint; readonly opensCycle: boolean }
  | { readonly kind: 'closed'; readonly stretch: ClosedStretch }
  | { readonly kind: 'today' };

/** Moments, holidays and today in the order of time; what has no date yet comes last. What was dropped is left out. */
export function inOrder(points: readonly TimelinePoint[], closed: readonly ClosedStretch[], now: number): Row[] {
  const opened = new Set<number>();
  const shown = points.filter((point) => point.state !== 'dropped').sort((a, b) => timeOf(a) - timeOf(b));
  const moments = shown.map((point) => {
    const opensCycle = point.cycle > 0 && !opened.has(point.cycle);
    opened.add(point.cycle);
    return { at: timeOf(point), row: { kind: 'moment', point, opensCycle } as Row };
  });
  const between = shown.some((point) => timeOf(point) < now) && shown.some((point) => timeOf(point) > now);
  return [
    ...moments,
    ...closed.map((stretch) => ({ at: Date.parse(stretch.from), row: { kind: 'closed', stretch } as Row })),
    ...(between ? [{ at: now, row: { kind: 'today' } as Row }] : []),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);
}

function timeOf(point: TimelinePoint): number {
  return point.start === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(point.start);
}
