import { planFor } from '../../../bot/planner/run.ts';
import { problemOf } from '../../../bot/planner/trajplan.ts';
import { improve } from '../../../domain/planning/improve.ts';
import type { Figure } from '../figure.ts';
import { planted } from './plant.ts';
import { stopwatch, threadTime } from './stopwatch.ts';
import { asTrajplan, type RawInstance, yardstick } from './yardstick.ts';

/**
 * Of the processor. A board that a search of PLANTING seconds made as full as it could leaves the planner less room than
 * the yardstick's own, and no size of it has a time to keep.
 */
const SECONDS = 5;
const PLANTING = 10;
const SECONDS_UNSEEN = 20;
/** Trajectories and seed. */
const UNSEEN = [
  [60, 11],
  [150, 12],
  [400, 13],
] as const;

/** Boards on which a full plan is known: the share of moments placed, against first-fit with every rule. */
export async function* fullBoards(): AsyncIterable<Figure> {
  const { read } = await yardstick();
  for (const name of ['p50-s1', 'p200-s1', 'p1000-s1']) yield* fullness(name, read(name), SECONDS);
}

/** The same on boards that nobody has tuned the planner on: generated anew, with a plan that a longer search planted. */
export async function* unseenBoards(): AsyncIterable<Figure> {
  const { generate, evaluate } = await yardstick();
  for (const [size, seed] of UNSEEN) {
    const { instance, starts } = planted(generate(size, seed), PLANTING);
    const known = evaluate(instance, starts);
    if (known.violations > 0 || known.placed < known.moments) throw new Error('The planted plan is not full');
    yield* fullness(`unseen-${size}-s${seed}`, instance, SECONDS_UNSEEN);
  }
}

/** Plans until every moment has its place, or the time is over. */
async function* fullness(name: string, instance: RawInstance, seconds: number): AsyncIterable<Figure> {
  const { evaluate, firstFit } = await yardstick();
  const problem = problemOf(asTrajplan(instance));
  const watch = stopwatch();
  let full = '';
  const plan = planFor(
    problem,
    { seconds, seed: 1, clock: threadTime },
    ({ placed }) => {
      if (placed === problem.moments.length) full = `full after ${Math.round(watch.cpu())} ms`;
    },
    () => full !== '',
  );
  const wall = Math.round(watch.wall());
  const judged = evaluate(instance, plan.starts);
  const naive = evaluate(instance, firstFit(instance));
  yield {
    figure: `planner.full.${name}`,
    value: share(judged.placed, judged.moments),
    unit: `% placed within ${seconds} s of the processor`,
    baseline: share(naive.placed, naive.moments),
    note: `first-fit with every rule; ${judged.violations} violations; ${judged.moments - judged.placed} left out; ${full || 'not full'}; ${wall} ms on the wall`,
  };
  yield {
    figure: `planner.complete.${name}`,
    value: judged.completeTrajectories,
    unit: 'trajectories',
    baseline: naive.completeTrajectories,
  };
}

/** The first second on a board of 1,000, from the problem as it is in memory. */
export async function* firstPlan(): AsyncIterable<Figure> {
  const { read, evaluate, firstFit } = await yardstick();
  const instance = read('p1000-s1');
  const problem = problemOf(asTrajplan(instance));
  const { starts, ms, cpu } = firstFull(instance, 0.98);
  const naive = evaluate(instance, firstFit(instance));
  const watch = stopwatch();
  const plan = planFor(problem, { seconds: 1, seed: 1, clock: threadTime });
  const wall = Math.round(watch.wall());
  const judged = evaluate(instance, plan.starts);
  yield {
    figure: 'planner.first_plan_1000',
    value: share(judged.placed, judged.moments),
    unit: '% placed in 1 s of the processor',
    baseline: share(naive.placed, naive.moments),
    note: `first-fit; ${judged.violations} violations; ${wall} ms on the wall`,
  };
  yield {
    figure: 'planner.first_plan_98',
    value: Math.round(cpu),
    unit: 'ms of the processor to 98 % placed',
    baseline: 1000,
    note: `${evaluate(instance, starts).violations} violations; ${Math.round(ms)} ms on the wall`,
  };
}

function firstFull(
  instance: RawInstance,
  part: number,
): { starts: ArrayLike<number>; ms: number; cpu: number } {
  const problem = problemOf(asTrajplan(instance));
  const watch = stopwatch();
  const search = improve(problem, { seed: 1 });
  for (let next = search.next(); !next.done; next = search.next(0))
    if (next.value.placed >= part * problem.moments.length)
      return { ms: watch.wall(), cpu: watch.cpu(), starts: next.value.plan().starts };
  throw new Error('The search ended before the board was full');
}

function share(placed: number, moments: number): number {
  return Math.round((1e4 * placed) / moments) / 100;
}
