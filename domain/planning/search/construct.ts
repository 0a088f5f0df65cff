import type { Board } from '../board/board.ts';
import type { DayFit } from '../board/dayFit.ts';
import type { Random } from '../random.ts';
import { bestDays } from './exact.ts';
import { DROPPED, optionsOf } from './options.ts';

/** How good a placing is: none is cheaper, or none as far as could be seen, or there may be. */
export type Outcome = 'proven' | 'likely' | 'open';

/** Places the units of one trajectory that are not on the board as well as they go together. */
export function placeTrajectory(
  board: Board,
  fit: DayFit,
  units: readonly number[],
  random: Random | null,
  days: typeof bestDays = bestDays,
): Outcome {
  const before = board.cost;
  const drops = units.reduce((sum, u) => sum + board.tables.dropCost[u]!, 0);
  const choice = days(board, fit, units);
  if (!choice) {
    for (const u of units) placeBest(board, fit, u, random);
    return 'open';
  }
  const order = units.map((u, i) => [u, choice.days[i]!] as const).sort((a, b) => a[1] - b[1]);
  const place = (u: number, day: number): void => {
    if (!fit.range(u) || day < fit.from || day > fit.to || fit.cost(u, day) === Number.POSITIVE_INFINITY)
      return;
    fit.choose(u, day, random);
    board.place(u, day);
  };
  for (const [u, day] of order) if (day !== DROPPED) place(u, day);
  // what needs another, which may stand behind it in this order
  for (const [u, day] of order) if (day !== DROPPED && board.day[u]! < 0) place(u, day);
  if (Math.abs(board.cost - before + drops - choice.cost) > 1e-6) return 'open';
  return choice.exact ? 'proven' : 'likely';
}

/** Places one unit on its cheapest day, if there is one. */
export function placeBest(board: Board, fit: DayFit, u: number, random: Random | null): boolean {
  const [dropped, ...days] = optionsOf(board, fit, u);
  let best = dropped!;
  for (const option of days) if (option.cost < best.cost) best = option;
  if (best.day === DROPPED) return false;
  fit.cost(u, best.day);
  fit.choose(u, best.day, random);
  board.place(u, best.day);
  return true;
}

/** A first full plan: the trajectories one after the other, each at its best among those before it. */
export function construct(board: Board, fit: DayFit, random: Random | null): Outcome {
  const open = board.tables.trajectories
    .map((units) => units.filter((u) => board.day[u]! < 0))
    .filter((units) => units.length > 0);
  const outcomes = open.map((units) => placeTrajectory(board, fit, units, random));
  return outcomes.length > 1 ? 'open' : (outcomes[0] ?? 'proven');
}
