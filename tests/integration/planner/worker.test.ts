import { describe, expect, it } from 'vitest';
import { type PlanningProgress, planInWorker } from '../../../bot/planner/worker.ts';
import { check } from '../../../domain/planning/check.ts';
import { aProblem } from '../../unit/planning/problems.ts';

const problem = aProblem(Array.from({ length: 12 }, (_, i) => ({ prefer: { week: i % 2 } })));

describe('the planner in a thread of its own', () => {
  it('tells how far it is and gives a plan without a broken rule', async () => {
    const seen: PlanningProgress[] = [];
    const plan = await planInWorker(problem, { seconds: 0.5, seed: 1 }, (p) => seen.push(p)).plan;
    expect(check(problem, plan.starts)).toEqual([]);
    expect(plan.placed).toBe(12);
    expect(seen[0]!.phase).toBe('first');
  });

  it('stops when asked, with the best so far', async () => {
    const begun = performance.now();
    const planning = planInWorker(problem, { seconds: 3600, seed: 1 }, () => planning.stop());
    expect((await planning.plan).placed).toBe(12);
    expect(performance.now() - begun).toBeLessThan(30_000);
  });
});
