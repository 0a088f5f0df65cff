import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addSlots, noSlots } from '../../../domain/planning/bits.ts';
import { check } from '../../../domain/planning/check.ts';
import { planOne } from '../../../domain/planning/planOne.ts';
import type { PlanningProblem } from '../../../domain/planning/problem.ts';
import { replan } from '../../../domain/planning/replan.ts';
import { problems } from './arbitrary.ts';
import { leastMoved } from './leastMoved.ts';

/** Everybody who takes part is away all day: as when a school closes. */
function closed(problem: PlanningProblem, day: number): PlanningProblem {
  const people = problem.people.map((one) => {
    const busy = one.busy.slice();
    addSlots(busy, day, 0, problem.calendar.slotsPerDay);
    return { ...one, busy };
  });
  return { ...problem, people };
}

/**
 * Every moved meeting counts the same and none stood elsewhere before; all days are open and there is just room, so that
 * one has to make way for another now and then.
 */
function tight(problem: PlanningProblem): PlanningProblem {
  const { calendar, rosters, moments } = problem;
  return {
    ...problem,
    calendar: { ...calendar, days: calendar.days.map((one) => ({ ...one, open: true })) },
    schools: problem.schools.map(({ id }) => ({ id, rooms: 1 })),
    people: problem.people.map((one) => ({ ...one, busy: noSlots(calendar.days.length) })),
    rosters: rosters.map(({ any }) => ({ any, after: any })),
    moments: moments.map(({ current: _, pinned: __, notBefore: ___, window, ...one }) => ({
      ...one,
      hours: 'any',
      people: [one.people[0]! % 2],
      duration: one.duration + 1,
      window: { fromDay: Math.min(1, window.fromDay!), toDay: Math.max(2, window.toDay!) },
    })),
    weights: { ...problem.weights, unplaced: 10_000, moved: 100, movedInvited: 100 },
  };
}

test('after one change nothing moves that did not have to: no fewer would do, by trying them all', () => {
  let proven = 0;
  fc.assert(
    fc.property(problems({ days: 4, slots: 5, moments: 7, people: 2 }), fc.nat(3), (drawn, day) => {
      const problem = tight(drawn);
      const { starts } = planOne(problem);
      if (starts.some((start) => start < 0)) return;
      const changed = closed(problem, day);
      const { starts: after, moved, disturbed, fewest } = replan(changed, starts);
      expect(check(changed, after)).toEqual([]);
      const least = leastMoved(changed, starts, disturbed, 2);
      if (disturbed.length === 0 || least === undefined) return;
      if (least > 0) proven += 1;
      expect(disturbed.filter((m) => after[m]! < 0)).toEqual([]);
      expect(moved.length - disturbed.length).toBe(least);
      expect(fewest).toBe(true);
    }),
    { numRuns: 400 },
  );
  expect(proven).toBeGreaterThan(5);
});
