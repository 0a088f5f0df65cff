import type { Board } from './board.ts';
import type { DayFit } from './dayFit.ts';

/**
 * Takes out the days on which a unit could stand only if a linked unit were left out: per link, a day stays when the
 * other has a day that goes with it, again and again until nothing changes (arc consistency, on the board with only
 * the pinned moments). A unit without any day is no reason to take days from others. Writes into `dayCost`.
 */
export function keepSupportedDays(board: Board, fit: DayFit): void {
  const { tables } = board;
  const { lo, hi, dayCost, dayCostAt, edges, units } = tables;
  const open = (u: number, day: number) => dayCost[dayCostAt[u]! + day - lo[u]!]! < Number.POSITIVE_INFINITY;
  const queue: number[] = [];
  const queued = new Uint8Array(units.length);
  const hopeless = new Uint8Array(units.length);
  for (let u = 0; u < units.length; u++) {
    if (units[u]!.pinned) continue;
    let left = 0;
    const reachable = fit.range(u);
    for (let day = lo[u]!; day <= hi[u]!; day++) {
      const fits = reachable && day >= fit.from && day <= fit.to;
      if (fits && fit.cost(u, day) < Number.POSITIVE_INFINITY) left++;
      else dayCost[dayCostAt[u]! + day - lo[u]!] = Number.POSITIVE_INFINITY;
    }
    if (left === 0) hopeless[u] = 1;
    queue.push(u);
    queued[u] = 1;
  }
  const nextOpen = new Int32Array(tables.days + 1);
  const without: number[] = [];
  while (queue.length > 0) {
    const u = queue.pop()!;
    queued[u] = 0;
    if (hopeless[u]) continue;
    nextOpen[hi[u]! + 1] = tables.days;
    for (let day = hi[u]!; day >= lo[u]!; day--) nextOpen[day] = open(u, day) ? day : nextOpen[day + 1]!;
    const own = edges[u]!;
    for (let i = 0; i < own.length; i++) {
      const edge = own[i]!;
      const v = edge.other;
      if (hopeless[v] || units[v]!.pinned) continue;
      without.length = 0;
      let supported = 0;
      for (let day = lo[v]!; day <= hi[v]!; day++) {
        if (!open(v, day)) continue;
        const first = Math.max(lo[u]!, edge.first[day]!);
        const last = Math.min(hi[u]!, edge.last[day]!);
        if (first <= last && nextOpen[first]! <= last) supported++;
        else without.push(day);
      }
      if (supported === 0 || without.length === 0) continue;
      for (const day of without) dayCost[dayCostAt[v]! + day - lo[v]!] = Number.POSITIVE_INFINITY;
      if (!queued[v]) {
        queued[v] = 1;
        queue.push(v);
      }
    }
  }
}
