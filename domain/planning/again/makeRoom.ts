import type { PlanIndex } from '../planIndex.ts';
import { type PlanningProblem, type Starts, UNPLACED } from '../problem.ts';
import { makeComfortable } from './comfort.ts';
import { Displacement } from './displace.ts';
import { Places } from './places.ts';
import { dropPrice, Prices } from './price.ts';
import { Standing } from './standing.ts';

/** Places that are tried for all together, and for those of one trajectory, before it is given up. */
const TRIES = 5_000;
const TRIES_OF_FEW = 2_000;

export interface MadeRoom {
  readonly starts: Starts;
  /** No plan costs less than this, in the price of moving and leaving out. */
  readonly atLeast: number;
}

/**
 * Places what lost its place with the fewest others moving, whosever they are; what finds none that way is placed by
 * trajectory, then one by one, and left out last. Who moves in any case gets the most comfortable place there is.
 */
export function makeRoom(
  problem: PlanningProblem,
  index: PlanIndex,
  stood: Starts,
  disturbed: readonly number[],
): MadeRoom {
  const places = new Places(problem);
  const standing = new Standing(problem, index, stood);
  const prices = new Prices(problem, stood);
  const out = leftOut(
    problem,
    standing,
    disturbed.filter((m) => places.of(m).length === 0),
  );
  const lost = disturbed.filter((m) => !out.has(m));
  const alone = sum(out, (m) => dropPrice(problem, m)) + sum(lost, (m) => prices.of(m));
  const oneOut = leastByLeavingOut(problem, stood, prices, lost, out);
  for (const m of [...out, ...lost]) {
    standing.put(m, UNPLACED);
    prices.free(m);
  }
  const moving = new Set(lost);
  const displacement = new Displacement(problem, standing, places, prices);
  const search = (some: readonly number[], tries: number) => {
    const { found, atLeast } = displacement.place(some, tries);
    for (const m of found?.keys() ?? []) {
      standing.put(m, UNPLACED);
      prices.free(m);
      moving.add(m);
    }
    for (const [m, start] of found ?? []) standing.put(m, start);
    if (found) displacement.forget();
    return { isFound: found !== undefined, atLeast };
  };
  const together = search(lost, TRIES);
  if (!together.isFound) {
    for (const name of new Set(lost.map((m) => problem.moments[m]!.trajectory))) {
      const own = lost.filter((m) => problem.moments[m]!.trajectory === name);
      if (own.length > 1 && search(own, TRIES_OF_FEW).isFound) continue;
      for (const m of own) if (standing.at[m] === UNPLACED) search([m], TRIES_OF_FEW);
    }
    const gone = leftOut(
      problem,
      standing,
      lost.filter((m) => standing.at[m] === UNPLACED),
    );
    for (const m of gone) standing.put(m, UNPLACED);
  }
  makeComfortable(
    standing,
    places,
    [...moving].filter((m) => standing.at[m]! >= 0),
  );
  return { starts: standing.at, atLeast: alone + Math.min(together.atLeast, oneOut) };
}

/** What a plan costs at least above all that were lost moving, when it leaves out one more than `out`, lost or not. */
function leastByLeavingOut(
  problem: PlanningProblem,
  stood: Starts,
  prices: Prices,
  lost: readonly number[],
  out: ReadonlySet<number>,
): number {
  const isLost = new Set(lost);
  let least = Number.POSITIVE_INFINITY;
  problem.moments.forEach(({ pinned }, m) => {
    if (pinned !== undefined || stood[m] === UNPLACED || out.has(m)) return;
    // one that was lost moves no more when it is left out
    least = Math.min(least, dropPrice(problem, m) - (isLost.has(m) ? prices.of(m) : 0));
  });
  return least;
}

/** These, and all that may not stand without them. */
function leftOut(problem: PlanningProblem, standing: Standing, moments: readonly number[]): Set<number> {
  const out = new Set<number>();
  const add = (m: number): void => {
    if (out.has(m) || problem.moments[m]!.pinned !== undefined) return;
    out.add(m);
    for (const other of standing.dependants(m)) if (standing.at[other]! >= 0) add(other);
  };
  for (const m of moments) add(m);
  return out;
}

function sum(all: Iterable<number>, of: (m: number) => number): number {
  let total = 0;
  for (const m of all) total += of(m);
  return total;
}
