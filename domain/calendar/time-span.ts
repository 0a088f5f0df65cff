/** Part of a day, wall time 'HH:MM' in the school's zone, the end not included. */
export type TimeSpan = { readonly from: string; readonly to: string };

/** What remains of `span` outside `taken`, in order; the pieces are never empty. `taken` may overlap itself. */
export function without(span: TimeSpan, taken: readonly TimeSpan[]): TimeSpan[] {
  const free: TimeSpan[] = [];
  let from = span.from;
  for (const block of [...taken].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (block.to <= from) continue;
    if (block.from >= span.to) break;
    if (block.from > from) free.push({ from, to: block.from });
    from = block.to;
  }
  if (from < span.to) free.push({ from, to: span.to });
  return free;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: TimeSpan, inner: TimeSpan): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
