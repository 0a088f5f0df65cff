/** npm run plan -- <instance.json|.gz> <solution.json> [--seconds N] [--seed N] */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check } from '../../domain/planning/check.ts';
import { planFor } from './run.ts';
import { problemOf, readTrajplan } from './trajplan.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
  },
});
const [instance, solution] = positionals;
const seconds = Number(values.seconds);
const seed = Number(values.seed);
if (!instance || !solution || !(seconds > 0) || !Number.isInteger(seed)) {
  console.error('npm run plan -- <instance.json|.gz> <solution.json> [--seconds N] [--seed N]');
  process.exit(2);
}

const begun = performance.now();
const problem = problemOf(readTrajplan(instance));
const left = Math.max(0.1, seconds - (performance.now() - begun) / 1000);
let said = 0;
const plan = planFor(problem, { seconds: left, seed }, ({ phase, placed, cost }, spent) => {
  if (spent < said) return;
  said = spent + 0.1;
  console.error(`${Math.round(100 * spent)} %  ${phase}  placed ${placed}  cost ${cost}`);
});
writeFileSync(solution, JSON.stringify({ start: [...plan.starts] }));
console.log(
  JSON.stringify({
    moments: problem.moments.length,
    placed: plan.placed,
    violations: check(problem, plan.starts).length,
    cost: plan.cost,
    seconds: Math.round(performance.now() - begun) / 1000,
    // kilobytes: the most there was
    rssMB: Math.round(process.resourceUsage().maxRSS / 1000),
  }),
);
