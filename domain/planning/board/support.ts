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
  }
  while (queue.length > 0) {
    const u = queue.pop()!;
    if (hopeless[u]) continue;
    for (const edge of edges[u]!) {
      const v = edge.other;
      if (hopeless[v] || units[v]!.pinned) continue;
      const supported: number[] = [];
      for (let day = lo[v]!; day <= hi[v]!; day++) {
        if (!open(v, day)) continue;
        for (let own = Math.max(lo[u]!, edge.first[day]!); own <= Math.min(hi[u]!, edge.last[day]!); own++) {
          if (!open(u, own)) continue;
          supported.push(day);
          break;
        }
      }
      if (supported.length === 0) continue;
      let removed = false;
      for (let day = lo[v]!; day <= hi[v]!; day++) {
        if (!open(v, day) || supported.includes(day)) continue;
        dayCost[dayCostAt[v]! + day - lo[v]!] = Number.POSITIVE_INFINITY;
        removed = true;
      }
      if (removed && !queue.includes(v)) queue.push(v);
    }
  }
}
