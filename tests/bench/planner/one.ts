import { problemOf } from '../../../bot/planner/trajplan.ts';
import { planOne } from '../../../domain/planning/planOne.ts';
import type { Figure } from '../figure.ts';
import { optimumOf } from './highs.ts';
import { asTrajplan, yardstick } from './yardstick.ts';

const TRAJECTORIES = 100;

/** One trajectory, a hundred times: the optimum by HiGHS in the same run, and the time that both take. */
export async function* oneTrajectory(): AsyncIterable<Figure> {
  const { generate, part, evaluate, linearProgram } = await yardstick();
  const board = generate(200, 1);
  const ours: number[] = [];
  const theirs: number[] = [];
  let optimal = 0;
  let inTime = 0;
  let violations = 0;
  for (let i = 0; i < TRAJECTORIES; i++) {
    const instance = part(board, `traj:${2 * i}`);
    const problem = problemOf(asTrajplan(instance));
    if (i === 0) for (let warm = 0; warm < 20; warm++) planOne(problem);
    const begun = performance.now();
    const plan = planOne(problem);
    const done = performance.now();
    const optimum = await optimumOf(linearProgram(instance), 60);
    theirs.push(performance.now() - done);
    ours.push(done - begun);
    const judged = evaluate(instance, plan.starts);
    violations += judged.violations;
    if (optimum !== null && judged.cost <= optimum.cost + 1e-6) optimal++;
    if (done - begun <= 10) inTime++;
  }
  yield {
    figure: 'planner.one_optimal',
    value: optimal,
    unit: `of ${TRAJECTORIES} trajectories at the optimum`,
    baseline: TRAJECTORIES,
    note: `HiGHS, same run; ${violations} violations`,
  };
  yield {
    figure: 'planner.one_ms',
    value: Math.round(100 * median(ours)) / 100,
    unit: 'ms, median',
    baseline: Math.round(median(theirs)),
    note: `HiGHS, same run; ${inTime} of ${TRAJECTORIES} within 10 ms`,
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
