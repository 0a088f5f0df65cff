import { planFor } from '../../../bot/planner/run.ts';
import { problemOf } from '../../../bot/planner/trajplan.ts';
import type { Figure } from '../figure.ts';
import { threadTime } from './stopwatch.ts';
import { asTrajplan, yardstick } from './yardstick.ts';

const SECONDS = 5;

/**
 * What a second thread would give: two that search apart, each with a seed and a core of its own, and the better of
 * their plans. Measured one after the other by processor time, so that nothing else on the machine counts.
 */
export async function* secondThread(): AsyncIterable<Figure> {
  const { read } = await yardstick();
  for (const name of ['p200-s1', 'p1000-s1']) {
    const problem = problemOf(asTrajplan(read(name)));
    const [one, other] = [1, 2].map((seed) =>
      planFor(problem, { seconds: SECONDS, seed, clock: threadTime }),
    );
    const least = Math.min(one!.cost.total, other!.cost.total);
    yield {
      figure: `planner.second_thread.${name}`,
      value: Math.round((1e4 * least) / one!.cost.total) / 1e4,
      unit: `cost of the better of two searches to that of one, ${SECONDS} s of a processor each`,
      baseline: 1,
      note: `${one!.placed} and ${other!.placed} of ${problem.moments.length} placed`,
    };
  }
}
