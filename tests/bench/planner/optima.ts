/**
 * Makes optima.json:  node tests/bench/planner/optima.ts 60 > tests/bench/planner/optima.json
 * The exact optimum of each single coach of the generated board of 200 (seed 1), as far as HiGHS proves it within so
 * many seconds each.
 */
import { optimumOf } from './highs.ts';
import { yardstick } from './yardstick.ts';

const seconds = Number(process.argv[2] ?? 60);
const { generate, part, linearProgram } = await yardstick();
const board = generate(200, 1);
const optima = [];
for (const coach of new Set(board.trajectories.map((t) => t.coach))) {
  const instance = part(board, `coach:${coach}`);
  const moments = instance.trajectories.reduce(
    (n, t) => n + (t as unknown as { moments: [] }).moments.length,
    0,
  );
  const solved = await optimumOf(linearProgram(instance), seconds);
  if (solved) optima.push({ coach, moments, placed: moments - solved.leftOut, cost: solved.cost });
}
console.log(JSON.stringify({ command: `node tests/bench/planner/optima.ts ${seconds}`, optima }, null, 2));
