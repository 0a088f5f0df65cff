import { disturbedBy } from '../planning/again/disturbed.ts';
import { indexOf } from '../planning/planIndex.ts';
import { type PlanningProblem, type Starts, UNPLACED } from '../planning/problem.ts';
import { doubleBooking } from '../planning/rules/doubleBooking.ts';
import { travel } from '../planning/rules/travel.ts';
import type { PosedCaseload } from './caseload.ts';

/** Where each meeting of a problem stands. */
export function stoodIn({ moments }: PlanningProblem): Starts {
  return Int32Array.from(moments, (one) => one.pinned ?? one.current?.start ?? UNPLACED);
}

/** What stands at the time of something that stays, of the same people, or too near it at another school. */
function inTheWayOfPinned(problem: PlanningProblem, stood: Starts): readonly number[] {
  const isPinned = (m: number) => problem.moments[m]!.pinned !== undefined;
  return [doubleBooking, travel].flatMap((rule) =>
    rule.broken(problem, stood).flatMap(({ moment, other = moment }) => {
      if (isPinned(moment) === isPinned(other)) return [];
      return [isPinned(moment) ? other : moment];
    }),
  );
}

/**
 * What was put by hand where it breaks a rule is left there: only what the calendar displaced is to move. Pinning one
 * may show another that clashes with it.
 */
export function asItStands(posed: PosedCaseload): PosedCaseload {
  const { problem, stood, displaced } = posed;
  const { moments: found } = disturbedBy(problem, indexOf(problem), stood);
  const clashing = [...found, ...inTheWayOfPinned(problem, stood)].filter((m) => !displaced.includes(m));
  if (clashing.length === 0) return posed;
  const moments = problem.moments.map((one, m) =>
    clashing.includes(m) ? { ...one, pinned: stood[m]! } : one,
  );
  return asItStands({ ...posed, problem: { ...problem, moments } });
}
