import { improve, type Progress } from '../../domain/planning/improve.ts';
import type { PlanningProblem } from '../../domain/planning/problem.ts';
import type { Plan } from '../../domain/planning/solution.ts';

/** `clock` tells milliseconds; by default those on the wall. */
export interface PlanningTime {
  readonly seconds: number;
  readonly seed: number;
  readonly clock?: () => number;
}

/**
 * Plans for so many seconds of its clock, or until `stopped` says so; at least the first full plan is made.
 * `seen` hears of every step.
 */
export function planFor(
  problem: PlanningProblem,
  { seconds, seed, clock = () => performance.now() }: PlanningTime,
  seen: (progress: Progress, spent: number) => void = () => {},
  stopped: () => boolean = () => false,
): Plan {
  const begun = clock();
  const search = improve(problem, { seed });
  let last = search.next().value as Progress;
  for (;;) {
    const spent = (clock() - begun) / (1000 * seconds);
    seen(last, Math.min(1, spent));
    if (spent >= 1 || stopped()) return last.plan();
    const next = search.next(spent);
    if (next.done) return last.plan();
    last = next.value;
  }
}

/**
 * Plans in so many steps, or until `stopped` says so: the same seed and steps give the same plan, on any machine.
 * `seen` hears of every step.
 */
export function planBySteps(
  problem: PlanningProblem,
  { seed, steps }: { readonly seed: number; readonly steps: number },
  seen: (progress: Progress, spent: number) => void,
  stopped: () => boolean,
): Plan {
  let step = 0;
  return planFor(problem, { seconds: steps / 1_000, seed, clock: () => step++ }, seen, stopped);
}
