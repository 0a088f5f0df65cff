import type { Board } from '../board/board.ts';
import type { DayFit } from '../board/dayFit.ts';

/** The day of a unit that is left out. */
export const DROPPED = -1;

/** A day on which a unit fits, or DROPPED, with what it adds to the cost. */
export interface Option {
  readonly day: number;
  readonly cost: number;
}

/**
 * What a unit that is not on the board can do now, with those that are placed together with it; being left out is always
 * the first option.
 */
export function optionsOf(board: Board, fit: DayFit, u: number, coming: readonly number[] = []): Option[] {
  const options: Option[] = [{ day: DROPPED, cost: board.tables.dropCost[u]! }];
  if (!fit.range(u, coming)) return options;
  for (let day = fit.from; day <= fit.to; day++) {
    const cost = fit.cost(u, day);
    if (cost < Number.POSITIVE_INFINITY) options.push({ day, cost });
  }
  return options;
}
