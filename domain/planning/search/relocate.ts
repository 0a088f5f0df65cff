import type { Board } from '../board/board.ts';
import type { DayFit } from '../board/dayFit.ts';
import type { Random } from '../random.ts';

const costs = new Float64Array(4096);

/**
 * Places a unit that is not on the board on one of its days, the cheaper the likelier: a day that costs `heat` more
 * is e times less likely (0: the cheapest; Infinity: any). Random slots of that day. False when it fits nowhere.
 */
export function relocate(board: Board, fit: DayFit, u: number, heat: number, random: Random): boolean {
  if (!fit.range(u)) return false;
  const from = fit.from;
  const days = Math.min(costs.length, fit.to - from + 1);
  let least = Number.POSITIVE_INFINITY;
  let last = -1;
  for (let i = 0; i < days; i++) {
    const cost = fit.cost(u, from + i);
    costs[i] = cost;
    if (cost < least) {
      least = cost;
      last = i;
    }
  }
  if (last < 0) return false;
  let total = 0;
  for (let i = 0; i < days; i++) {
    const cost = costs[i]!;
    const over = cost - least;
    const weight =
      cost === Number.POSITIVE_INFINITY ? 0 : over === 0 ? 1 : heat === 0 ? 0 : Math.exp(-over / heat);
    costs[i] = weight;
    total += weight;
  }
  let draw = random() * total;
  for (let i = 0; i < days; i++) {
    if (costs[i]! === 0) continue;
    last = i;
    draw -= costs[i]!;
    if (draw < 0) break;
  }
  fit.cost(u, from + last);
  fit.choose(u, from + last, random);
  board.place(u, from + last);
  return true;
}

/**
 * Moves a unit to another of its days, any as likely as another, at random slots; false, and nothing changed, when it
 * was not found to fit on another.
 */
export function wander(board: Board, fit: DayFit, u: number, random: Random): boolean {
  const stood = board.day[u]!;
  board.remove(u);
  if (fit.range(u)) {
    const days = fit.to - fit.from + 1;
    for (let tries = 2 * days; tries > 0; tries--) {
      const day = fit.from + Math.floor(random() * days);
      if (day === stood || !fit.fits(u, day)) continue;
      fit.choose(u, day, random);
      board.place(u, day);
      return true;
    }
  }
  board.place(u, stood);
  return false;
}
