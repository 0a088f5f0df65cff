import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { check } from '../../../domain/planning/check.ts';
import { planCost } from '../../../domain/planning/cost.ts';
import { explain, whyNot } from '../../../domain/planning/explain/explain.ts';
import { planOne } from '../../../domain/planning/planOne.ts';
import type { PlanningProblem } from '../../../domain/planning/problem.ts';
import { problems } from './arbitrary.ts';
import { aProblem } from './problems.ts';

const middling = problems({ days: 15, slots: 20, moments: 9, people: 4 });

// a property is many runs; a busy machine may take its time over them
vi.setConfig({ testTimeout: 60_000 });

describe('a plan of one trajectory', () => {
  it('breaks no rule, and never moves what is pinned', () => {
    fc.assert(
      fc.property(middling, (problem) => {
        const { starts } = planOne(problem);
        expect(check(problem, starts)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps every link between the same two, also where one of them ties both to a day', () => {
    const sameDay = { kind: 'sameDay', from: 0, to: 1, minDays: 0, maxDays: 0 } as const;
    const after = aProblem([{}, {}], [{ kind: 'after', from: 0, to: 1, gapSlots: 3 }, sameDay]);
    const { starts } = planOne(after);
    expect(starts[1]! - starts[0]!).toBeGreaterThanOrEqual(7);
    expect(check(after, starts)).toEqual([]);
    const impossible = aProblem([{}, {}], [{ kind: 'after', from: 0, to: 1, minDays: 1 }, sameDay]);
    const plan = planOne(impossible);
    expect(plan.placed).toBe(1);
    expect(check(impossible, plan.starts)).toEqual([]);
  });

  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(middling, fc.nat(), (problem, seed) => {
        expect(planOne(problem, { seed })).toEqual(planOne(problem, { seed }));
      }),
      { numRuns: 50 },
    );
  });

  it('is the best there is when it says so', () => {
    let proven = 0;
    fc.assert(
      fc.property(problems({ days: 4, slots: 6, moments: 3, people: 3 }), (problem) => {
        const plan = planOne(problem);
        if (!plan.proven) return;
        proven++;
        expect(plan.cost.total).toBeCloseTo(cheapest(problem), 6);
      }),
      { numRuns: 60, seed: 7 },
    );
    expect(proven).toBeGreaterThan(20);
  });

  it('says for each moment why here, or what stands in the way', () => {
    fc.assert(
      fc.property(middling, (problem) => {
        const { starts } = planOne(problem);
        for (const [m, said] of explain(problem, starts).entries()) {
          expect(said.placed).toBe(starts[m]! >= 0);
          if (said.placed) expect(said.reasons.length).toBeGreaterThan(0);
          else expect(said.blockers.length).toBeGreaterThan(0);
          if (said.placed && problem.moments[m]!.pinned === undefined)
            expect(whyNot(problem, starts, m, starts[m]!)).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** The least cost over every plan there is. */
function cheapest(problem: PlanningProblem): number {
  const { slotsPerDay, days } = problem.calendar;
  const starts = new Int32Array(problem.moments.length);
  let best = Number.POSITIVE_INFINITY;
  const place = (m: number): void => {
    if (m === starts.length) {
      const { total } = planCost(problem, starts);
      if (total < best && check(problem, starts).length === 0) best = total;
      return;
    }
    const { pinned } = problem.moments[m]!;
    if (pinned !== undefined) {
      starts[m] = pinned;
      place(m + 1);
      return;
    }
    for (let start = -1; start < slotsPerDay * days.length; start++) {
      starts[m] = start;
      place(m + 1);
    }
  };
  place(0);
  return best;
}
