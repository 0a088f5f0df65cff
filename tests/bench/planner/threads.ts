import { problemOf } from '../../../bot/planner/trajplan.ts';
import { planInWorker } from '../../../bot/planner/worker.ts';
import type { Figure } from '../figure.ts';
import { stopwatch } from './stopwatch.ts';
import { asTrajplan, yardstick } from './yardstick.ts';

const SECONDS = 5;
const BOARDS = ['p200-s1', 'p1000-s1'] as const;

/** What a second thread gives: two that search apart, each with a seed of its own, and the better of their plans. */
export async function* secondThread(): AsyncIterable<Figure> {
  const { read } = await yardstick();
  for (const name of BOARDS) {
    const problem = problemOf(asTrajplan(read(name)));
    const alone = await planInWorker(problem, { seconds: SECONDS, seed: 1 }).plan;
    const watch = stopwatch();
    const both = await Promise.all(
      [1, 2].map((seed) => planInWorker(problem, { seconds: SECONDS, seed }).plan),
    );
    const best = both.reduce((a, b) => (b.cost.total < a.cost.total ? b : a));
    yield {
      figure: `planner.second_thread.${name}`,
      value: Math.round((1e4 * best.cost.total) / alone.cost.total) / 1e4,
      unit: `cost of the better of two threads to that of one, ${SECONDS} s on the wall`,
      baseline: 1,
      note: `${best.placed} placed by two, ${alone.placed} by one; ${Math.round(watch.wall())} ms on the wall`,
    };
  }
}
