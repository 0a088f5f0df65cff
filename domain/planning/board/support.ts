import type { Board } from './board.ts';
import type { DayFit } from './dayFit.ts';
import type { Edge } from './links.ts';

/**
 * Takes out the days on which a unit could stand only if a linked unit were left out: per link, a day stays when the
 * other has a day that goes with it, again and again until nothing changes (arc consistency, on the board with only
 * the pinned moments). A unit without any day is no reason to take days from others. Writes into `dayCost`.
 */
export function keepSupportedDays(board: Board, fit: DayFit): void {
  const { units, edges } = board.tables;
  const support = new Support(board);
  const queue: number[] = [];
  const queued = new Uint8Array(units.length);
  const hopeless = new Uint8Array(units.length);
  for (let u = 0; u < units.length; u++) {
    if (units[u]!.pinned) continue;
    if (!support.keepFitting(u, fit)) hopeless[u] = 1;
    queue.push(u);
    queued[u] = 1;
  }
  while (queue.length > 0) {
    const u = queue.pop()!;
    queued[u] = 0;
    if (hopeless[u]) continue;
    support.readDays(u);
    const own = edges[u]!;
    for (let i = 0; i < own.length; i++) {
      const v = own[i]!.other;
      if (hopeless[v] || units[v]!.pinned || !support.keepSupported(u, own[i]!) || queued[v]) continue;
      queued[v] = 1;
      queue.push(v);
    }
  }
}

/** Small functions, as what a new process runs first is fast only in small functions. */
class Support {
  readonly #board: Board;
  /** By day: the first day from there on that the unit last read has; no day is `tables.days`. */
  readonly #nextOpen: Int32Array;
  readonly #without: Int32Array;

  constructor(board: Board) {
    this.#board = board;
    this.#nextOpen = new Int32Array(board.tables.days + 1);
    this.#without = new Int32Array(board.tables.days);
  }

  /** Takes the days out on which a unit does not fit; false when it has none left. */
  keepFitting(u: number, fit: DayFit): boolean {
    const { lo, hi, dayCost, dayCostAt } = this.#board.tables;
    const reachable = fit.range(u);
    let any = false;
    for (let day = lo[u]!; day <= hi[u]!; day++) {
      if (reachable && day >= fit.from && day <= fit.to && fit.fits(u, day)) any = true;
      else dayCost[dayCostAt[u]! + day - lo[u]!] = Number.POSITIVE_INFINITY;
    }
    return any;
  }

  /** Reads which days a unit has, for `keepSupported`. */
  readDays(u: number): void {
    const { lo, hi, dayCost, dayCostAt, days } = this.#board.tables;
    const at = dayCostAt[u]! - lo[u]!;
    let next = days;
    this.#nextOpen[hi[u]! + 1] = next;
    for (let day = hi[u]!; day >= lo[u]!; day--) {
      if (dayCost[at + day]! < Number.POSITIVE_INFINITY) next = day;
      this.#nextOpen[day] = next;
    }
  }

  /** Takes days out of the other side of a link that no day of `u` supports; false when there are none, or no others. */
  keepSupported(u: number, edge: Edge): boolean {
    const { lo, hi, dayCost, dayCostAt } = this.#board.tables;
    const v = edge.other;
    const at = dayCostAt[v]! - lo[v]!;
    const from = lo[u]!;
    const to = hi[u]!;
    let supported = 0;
    let without = 0;
    for (let day = lo[v]!; day <= hi[v]!; day++) {
      if (dayCost[at + day] === Number.POSITIVE_INFINITY) continue;
      const first = Math.max(from, edge.first[day]!);
      const last = Math.min(to, edge.last[day]!);
      if (first <= last && this.#nextOpen[first]! <= last) supported++;
      else this.#without[without++] = day;
    }
    if (supported === 0) return false;
    for (let i = 0; i < without; i++) dayCost[at + this.#without[i]!] = Number.POSITIVE_INFINITY;
    return without > 0;
  }
}
