import { planFor } from '../../../bot/planner/run.ts';
import { problemOf } from '../../../bot/planner/trajplan.ts';
import { improve } from '../../../domain/planning/improve.ts';
import type { Figure } from '../figure.ts';
import { asTrajplan, type RawInstance, yardstick } from './yardstick.ts';

const SECONDS = 5;

/** Boards on which a full plan is known: the share of moments placed, against first-fit with every rule. */
export async function* fullBoards(): AsyncIterable<Figure> {
  const { read, evaluate, firstFit } = await yardstick();
  for (const name of ['p50-s1', 'p200-s1', 'p1000-s1']) {
    const instance = read(name);
    const problem = problemOf(asTrajplan(instance));
    let full = 0;
    const begun = performance.now();
    const plan = planFor(problem, { seconds: SECONDS, seed: 1 }, ({ placed }) => {
      if (full === 0 && placed === problem.moments.length) full = performance.now() - begun;
    });
    const judged = evaluate(instance, plan.starts);
    const naive = evaluate(instance, firstFit(instance));
    const note = `first-fit with every rule; ${judged.violations} violations, full after ${Math.round(full)} ms`;
    yield {
      figure: `planner.full.${name}`,
      value: share(judged.placed, judged.moments),
      unit: `% placed in ${SECONDS} s`,
      baseline: share(naive.placed, naive.moments),
      note: full > 0 ? note : `first-fit with every rule; ${judged.violations} violations, not full`,
    };
    yield {
      figure: `planner.complete.${name}`,
      value: judged.completeTrajectories,
      unit: 'trajectories',
      baseline: naive.completeTrajectories,
    };
  }
}

/** The first second on a board of 1,000, from the problem as it is in memory. */
export async function* firstPlan(): AsyncIterable<Figure> {
  const { read, evaluate, firstFit } = await yardstick();
  const instance = read('p1000-s1');
  const problem = problemOf(asTrajplan(instance));
  const { starts, ms } = firstFull(instance, 0.98);
  const naive = evaluate(instance, firstFit(instance));
  const plan = planFor(problem, { seconds: 1, seed: 1 });
  const judged = evaluate(instance, plan.starts);
  yield {
    figure: 'planner.first_plan_1000',
    value: share(judged.placed, judged.moments),
    unit: '% placed in 1 s',
    baseline: share(naive.placed, naive.moments),
    note: `first-fit; ${judged.violations} violations`,
  };
  yield {
    figure: 'planner.first_plan_98',
    value: Math.round(ms),
    unit: 'ms to 98 % placed',
    baseline: 1000,
    note: `${evaluate(instance, starts).violations} violations`,
  };
}

function firstFull(instance: RawInstance, part: number): { starts: ArrayLike<number>; ms: number } {
  const problem = problemOf(asTrajplan(instance));
  const begun = performance.now();
  const search = improve(problem, { seed: 1 });
  for (let next = search.next(); !next.done; next = search.next(0))
    if (next.value.placed >= part * problem.moments.length)
      return { ms: performance.now() - begun, starts: next.value.plan().starts };
  throw new Error('The search ended before the board was full');
}

function share(placed: number, moments: number): number {
  return Math.round((1e4 * placed) / moments) / 100;
}
