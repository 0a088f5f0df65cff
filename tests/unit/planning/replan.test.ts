import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { addSlots } from '../../../domain/planning/bits.ts';
import { check } from '../../../domain/planning/check.ts';
import { planOne } from '../../../domain/planning/planOne.ts';
import type { PlanningProblem } from '../../../domain/planning/problem.ts';
import { replan } from '../../../domain/planning/replan.ts';
import { problems } from './arbitrary.ts';
import { aProblem, at } from './problems.ts';

/** The same problem with one person away all day. */
function absent(problem: PlanningProblem, person: number, day: number): PlanningProblem {
  return {
    ...problem,
    people: problem.people.map((p, i) => {
      if (i !== person) return p;
      const busy = p.busy.slice();
      addSlots(busy, day, 0, problem.calendar.slotsPerDay);
      return { ...p, busy };
    }),
  };
}

// a property is many runs; a busy machine may take its time over them
vi.setConfig({ testTimeout: 60_000 });

describe('planning again', () => {
  it('changes nothing when nothing is disturbed', () => {
    const problem = aProblem([{}, { window: { fromDay: 3 } }]);
    const starts = Int32Array.from([at(0, 9), at(4, 7)]);
    expect(replan(problem, starts)).toMatchObject({ starts, moved: [], fewest: true });
  });

  it('moves only what is disturbed when it can', () => {
    const problem = aProblem([{}, {}, {}]);
    const starts = Int32Array.from([at(1, 9), at(2, 7), at(3, 7)]);
    const { moved, fewest } = replan(absent(problem, 1, 2), starts);
    expect({ moved, fewest }).toEqual({ moved: [1], fewest: true });
  });

  it('lets another trajectory make way when nothing else helps', () => {
    const problem = aProblem([
      { window: { fromDay: 0, toDay: 1 }, hours: [{ from: 0, to: 4 }] },
      { trajectory: 'two', people: [0, 2], hours: [{ from: 0, to: 8 }], window: { toDay: 0 } },
    ]);
    const starts = Int32Array.from([at(1, 0), at(0, 0)]);
    const again = replan(absent(problem, 1, 1), starts);
    expect([...again.starts]).toEqual([at(0, 0), at(0, 4)]);
    expect(again.moved).toEqual([0, 1]);
  });

  it('sooner moves a proposal than a meeting to which people are invited', () => {
    const tight = (trajectory: string, invited: boolean, start: number) => ({
      trajectory,
      people: [0],
      window: { toDay: 0 },
      hours: [{ from: 0, to: 12 }],
      current: { start, invited },
    });
    const problem = aProblem([
      { window: { fromDay: 0, toDay: 1 }, hours: [{ from: 0, to: 8 }] },
      tight('two', true, at(0, 0)),
      tight('three', false, at(0, 4)),
    ]);
    const again = replan(absent(problem, 1, 1), Int32Array.from([at(1, 0), at(0, 0), at(0, 4)]));
    expect([...again.starts]).toEqual([at(0, 4), at(0, 0), at(0, 8)]);
  });

  it('makes room for what someone has just pinned on top of it', () => {
    const problem = aProblem([{ pinned: at(2, 8) }, { people: [0, 2], trajectory: 'two', hours: 'any' }]);
    const again = replan(problem, Int32Array.from([at(1, 8), at(2, 9)]));
    expect(check(problem, again.starts)).toEqual([]);
    expect(again.starts[0]).toBe(at(2, 8));
    expect(again.disturbed).toEqual([1]);
  });

  it('does not say that it moved the fewest where either of two could go', () => {
    const problem = aProblem([{}, { people: [0, 2] }], [{ from: 0, to: 1, minDays: 2, kind: 'after' }]);
    const again = replan(problem, Int32Array.from([at(1, 9), at(2, 9)]));
    expect(check(problem, again.starts)).toEqual([]);
    expect(again.moved).toHaveLength(1);
    expect(again.fewest).toBe(false);
  });

  it('never moves what is pinned and breaks no rule', () => {
    fc.assert(
      fc.property(
        problems({ days: 12, slots: 16, moments: 9, people: 3 }),
        fc.nat(2),
        fc.nat(11),
        (problem, person, day) => {
          const { starts } = planOne(problem);
          const changed = absent(problem, person, day);
          const again = replan(changed, starts);
          expect(check(changed, again.starts)).toEqual([]);
          expect(again.moved.filter((m) => problem.moments[m]!.pinned !== undefined)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});
