import type { Places } from './places.ts';
import type { Standing } from './standing.ts';

const ROUNDS = 3;

/** Gives each of these, which move in any case, the most comfortable place that it finds beside the others. */
export function makeComfortable(standing: Standing, places: Places, moving: readonly number[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    let isBetter = false;
    for (const m of moving) {
      const stands = standing.at[m]!;
      let best = stands;
      let least = Number.POSITIVE_INFINITY;
      const own = places.of(m);
      const now = own.find(({ start }) => start === stands);
      if (now) least = now.comfort + standing.hostCost(m, stands);
      for (const { start, comfort } of own) {
        if (comfort >= least || comfort + standing.hostCost(m, start) >= least) continue;
        if (!standing.fits(m, start)) continue;
        best = start;
        least = comfort + standing.hostCost(m, start);
      }
      if (best === stands) continue;
      standing.put(m, best);
      isBetter = true;
    }
    if (!isBetter) return;
  }
}
