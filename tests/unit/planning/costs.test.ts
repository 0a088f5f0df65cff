import { describe, expect, it } from 'vitest';
import { addSlots } from '../../../domain/planning/bits.ts';
import { planCost } from '../../../domain/planning/cost.ts';
import type { PlanningProblem } from '../../../domain/planning/problem.ts';
import type { PlanCost } from '../../../domain/planning/solution.ts';
import { aProblem, at } from './problems.ts';

const weights = {
  unplaced: 1000,
  week: 10,
  day: 2,
  trip: 8,
  overload: 5,
  late: 1,
  moved: 100,
  movedInvited: 500,
  optionalBusy: 3,
};

function cost(term: keyof PlanCost, problem: PlanningProblem, ...starts: number[]): number {
  return planCost({ ...problem, weights }, Int32Array.from(starts))[term];
}

describe('the cost of a plan counts', () => {
  it('what is left out, at its own price where it has one', () => {
    expect(cost('unplaced', aProblem([{}, {}, { dropCost: 7 }]), at(0, 0), -1, -1)).toBe(1007);
  });

  it('moved meetings, sent invitations more than proposals', () => {
    const problem = aProblem([
      { current: { start: at(0, 0), invited: false } },
      { current: { start: at(1, 0), invited: true } },
      { current: { start: at(2, 0), invited: true } },
    ]);
    expect(cost('moved', problem, at(0, 1), at(1, 1), at(2, 0))).toBe(600);
  });

  it('weeks and days off the preferred ones', () => {
    const problem = aProblem([{ prefer: { week: 1 } }, { prefer: { day: 4 } }]);
    expect(cost('preferred', problem, at(0, 0), at(1, 0))).toBe(10 + 3 * 2);
    expect(cost('preferred', problem, at(5, 0), at(4, 0))).toBe(0);
  });

  it('a trip for each host, day and school', () => {
    const onsite = { place: { kind: 'onsite' as const, school: 0 } };
    const problem = aProblem([onsite, onsite, { ...onsite, host: 2 }, {}]);
    expect(cost('trips', problem, at(0, 0), at(0, 8), at(0, 16), at(1, 0))).toBe(16);
    expect(cost('trips', problem, at(0, 0), at(1, 8), at(0, 16), at(1, 0))).toBe(24);
  });

  it('meetings of a host above a full day', () => {
    const problem = aProblem([{}, {}, {}, {}, {}, {}]);
    expect(cost('overload', problem, at(0, 0), at(0, 4), at(0, 8), at(0, 12), at(0, 16), at(0, 20))).toBe(10);
  });

  it('late starts', () => {
    expect(cost('late', aProblem([{}, {}]), at(0, 33), at(0, 34))).toBe(1);
  });

  it('optional people who are busy', () => {
    const problem = aProblem([{ people: [0], optional: [1, 2] }]);
    addSlots(problem.people[2]!.busy, 0, 6, 10);
    expect(cost('optionalBusy', problem, at(0, 8))).toBe(3);
    expect(cost('optionalBusy', problem, at(0, 10))).toBe(0);
  });

  it('optional people who teach then, at a talk outside the lessons', () => {
    const problem = aProblem([{ people: [0], optional: [1], hours: 'after' }]);
    expect([8, 27, 30].map((slot) => cost('optionalBusy', problem, at(0, slot)))).toEqual([3, 3, 0]);
  });
});
