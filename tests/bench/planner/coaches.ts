import { readFileSync } from 'node:fs';
import { planFor } from '../../../bot/planner/run.ts';
import { problemOf } from '../../../bot/planner/trajplan.ts';
import type { Figure } from '../figure.ts';
import { threadTime } from './stopwatch.ts';
import { asTrajplan, yardstick } from './yardstick.ts';

interface Optimum {
  readonly coach: number;
  readonly placed: number;
  readonly moments: number;
  readonly cost: number;
}

/** Proven optima of single coaches of the generated board of 200 (optima.ts made this file, and says how). */
function provenOptima(): Optimum[] {
  return JSON.parse(readFileSync(new URL('optima.json', import.meta.url), 'utf8')).optima;
}

/** Coaches whose optimum HiGHS proves: as many placed in 1 s, and how much dearer in 5 s. */
export async function* provenCoaches(): AsyncIterable<Figure> {
  const { generate, part, evaluate } = await yardstick();
  const board = generate(200, 1);
  const optima = provenOptima();
  let asMany = 0;
  let above = 0;
  let best = 0;
  let compared = 0;
  let violations = 0;
  for (const optimum of optima) {
    const instance = part(board, `coach:${optimum.coach}`);
    const problem = problemOf(asTrajplan(instance));
    const quick = evaluate(instance, planFor(problem, { seconds: 1, seed: 1, clock: threadTime }).starts);
    const slow = evaluate(instance, planFor(problem, { seconds: 5, seed: 1, clock: threadTime }).starts);
    violations += quick.violations + slow.violations;
    if (quick.placed >= optimum.placed) asMany++;
    if (slow.placed !== optimum.placed) continue;
    compared++;
    best += optimum.cost - 1000 * (optimum.moments - optimum.placed);
    above += slow.cost - optimum.cost;
  }
  yield {
    figure: 'planner.coaches_placed',
    value: asMany,
    unit: 'coaches with no fewer placed than the proven optimum, 1 s of the processor',
    baseline: optima.length,
    note: `${violations} violations`,
  };
  yield {
    figure: 'planner.coaches_soft',
    value: Math.round((1e4 * above) / best) / 100,
    unit: '% soft cost above the proven optimum, 5 s of the processor',
    baseline: 1,
    note: `over the ${compared} of ${optima.length} coaches with the optimum's count of moments`,
  };
}

/** A coach with 29 trajectories, which HiGHS gives up on (594 of 606 after 400 s). */
export async function* fullCoach(): AsyncIterable<Figure> {
  const { generate, part, evaluate } = await yardstick();
  const instance = part(generate(50, 1), 'coach:8');
  const judged = evaluate(
    instance,
    planFor(problemOf(asTrajplan(instance)), { seconds: 1, seed: 1, clock: threadTime }).starts,
  );
  yield {
    figure: 'planner.coach_29',
    value: judged.placed,
    unit: `moments of ${judged.moments}, 1 s of the processor`,
    baseline: 594,
    note: `HiGHS after 400 s; ${judged.violations} violations`,
  };
}
