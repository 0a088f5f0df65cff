import { problemOf } from '../../../bot/planner/trajplan.ts';
import { planOne } from '../../../domain/planning/planOne.ts';
import type { PlanningProblem } from '../../../domain/planning/problem.ts';
import type { Figure } from '../figure.ts';
import { optimumOf } from './highs.ts';
import { quantile, stopwatch } from './stopwatch.ts';
import { asTrajplan, yardstick } from './yardstick.ts';

const TRAJECTORIES = 100;
/** Milliseconds. */
const LIMIT = 10;

/** One trajectory, a hundred times: the optimum by HiGHS in the same run, and the time that both take. */
export async function* oneTrajectory(): AsyncIterable<Figure> {
  const { generate, part, evaluate, linearProgram } = await yardstick();
  const board = generate(200, 1);
  const ours: number[] = [];
  const theirs: number[] = [];
  let cold = 0;
  let optimal = 0;
  const cpu: number[] = [];
  let violations = 0;
  for (let i = 0; i < TRAJECTORIES; i++) {
    const instance = part(board, `traj:${2 * i}`);
    const problem = problemOf(asTrajplan(instance));
    if (i === 0) cold = warmUp(problem);
    const watch = stopwatch();
    const plan = planOne(problem);
    ours.push(watch.wall());
    cpu.push(watch.cpu());
    const begun = performance.now();
    const optimum = await optimumOf(linearProgram(instance), 60);
    theirs.push(performance.now() - begun);
    const judged = evaluate(instance, plan.starts);
    violations += judged.violations;
    if (optimum !== null && judged.cost <= optimum.cost + 1e-6) optimal++;
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
    value: round(quantile(ours, 0.5)),
    unit: 'ms, median',
    baseline: Math.round(quantile(theirs, 0.5)),
    note: `HiGHS, same run; within ${LIMIT} ms: ${within(ours)} of ${TRAJECTORIES}, ${within(cpu)} in processor time (at most ${round(quantile(cpu, 1))} ms); the very first ${round(cold)} ms`,
  };
}

/** As in a bot that has been asked before; the time of the very first, not yet compiled, is said too. */
function warmUp(problem: PlanningProblem): number {
  const watch = stopwatch();
  planOne(problem);
  const first = watch.wall();
  for (let i = 0; i < 20; i++) planOne(problem);
  return first;
}

function within(times: readonly number[]): number {
  return times.filter((ms) => ms <= LIMIT).length;
}

function round(ms: number): number {
  return Math.round(100 * ms) / 100;
}
