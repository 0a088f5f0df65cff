import type { Board } from '../board/board.ts';
import type { DayFit } from '../board/dayFit.ts';
import { dayOf, slotOf } from '../problem.ts';

/** Puts what stands somewhere and may stay there where it stands, before anything else is placed. */
export function placeWhereItStands(board: Board, fit: DayFit): void {
  const { units, problem } = board.tables;
  const { calendar, moments } = problem;
  units.forEach((unit, u) => {
    if (unit.pinned) return;
    const stands = unit.moments.map((m) => moments[m]!.current?.start ?? -1);
    const day = dayOf(calendar, stands[0]!);
    if (!stands.every((start) => start >= 0 && dayOf(calendar, start) === day)) return;
    unit.moments.forEach((m, i) => {
      board.slot[m] = slotOf(calendar, stands[i]!);
    });
    if (fit.allows(u, day)) board.place(u, day);
  });
}
