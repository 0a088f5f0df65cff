import { describe, expect, it } from 'vitest';
import { addSlots } from '../../../domain/planning/bits.ts';
import { check } from '../../../domain/planning/check.ts';
import type { PlanningProblem } from '../../../domain/planning/problem.ts';
import { aProblem, at } from './problems.ts';

function broken(problem: PlanningProblem, ...starts: number[]): string[] {
  return check(problem, Int32Array.from(starts)).map((v) => v.rule);
}

describe('a rule holds, and is broken by', () => {
  it('insideDay: running over the end of the day', () => {
    const problem = aProblem([{ duration: 4, people: [] }]);
    expect(broken(problem, at(0, 36))).toEqual([]);
    expect(broken(problem, at(0, 37))).toEqual(['insideDay']);
  });

  it('openDay: a closed day, and a closed school for who visits it', () => {
    const base = aProblem([{ place: { kind: 'onsite', school: 0 } }, { people: [2] }]);
    const days = base.calendar.days.map((day, d) => ({ ...day, open: d !== 3 }));
    const problem = {
      ...base,
      calendar: { ...base.calendar, days },
      schools: [{ id: 'De Eik', rooms: 1, closedDays: [4] }],
    };
    expect(broken(problem, at(2, 8), at(4, 8))).toEqual([]);
    expect(broken(problem, at(4, 8), at(3, 8))).toEqual(['openDay', 'openDay']);
  });

  it('window: days and weeks before and after it', () => {
    const problem = aProblem([{ window: { fromDay: 2, toWeek: 0 } }]);
    expect(broken(problem, at(2, 8))).toEqual([]);
    expect(broken(problem, at(4, 8))).toEqual([]);
    expect(broken(problem, at(1, 8))).toEqual(['window']);
    expect(broken(problem, at(5, 8))).toEqual(['window']);
  });

  it('notice: coming sooner than people were told', () => {
    const problem = aProblem([{ notBefore: 3 }]);
    expect(broken(problem, at(3, 8))).toEqual([]);
    expect(broken(problem, at(2, 8))).toEqual(['notice']);
  });

  it('hours after: a talk in lesson time', () => {
    const problem = aProblem([{ hours: 'after' }]);
    expect(broken(problem, at(0, 30))).toEqual([]);
    expect(broken(problem, at(0, 29))).toEqual(['hours']);
  });

  it('hours class: a visit outside the lessons of the teacher', () => {
    const problem = aProblem([{ hours: 'class' }]);
    expect(broken(problem, at(0, 26))).toEqual([]);
    expect(broken(problem, at(0, 27))).toEqual(['hours']);
  });

  it('hours class of one teacher: in the lessons of another', () => {
    const base = aProblem([{ hours: 'class', lessonOf: 1, people: [0, 1, 2] }]);
    expect(broken(base, at(0, 8))).toEqual([]);
    const bothTeach = {
      ...base,
      people: base.people.map((p) => (p.id === 'director' ? { ...p, roster: 1 } : p)),
    };
    expect(broken(bothTeach, at(0, 8))).toEqual(['hours']);
  });

  it('hours in ranges: a gap between them', () => {
    const problem = aProblem([
      {
        hours: [
          { from: 4, to: 8 },
          { from: 8, to: 12 },
          { from: 13, to: 17 },
        ],
      },
    ]);
    expect(broken(problem, at(0, 6))).toEqual([]);
    expect(broken(problem, at(0, 10))).toEqual(['hours']);
  });

  it('calendar: someone who must be there is busy', () => {
    const problem = aProblem([{}]);
    addSlots(problem.people[1]!.busy, 0, 10, 12);
    expect(broken(problem, at(0, 12))).toEqual([]);
    expect(broken(problem, at(0, 6))).toEqual([]);
    expect(broken(problem, at(0, 7))).toEqual(['calendar']);
  });

  it('doubleBooking: two meetings of one person at once', () => {
    const problem = aProblem([{ people: [0, 1] }, { people: [0, 2] }, { people: [2] }]);
    expect(broken(problem, at(0, 0), at(0, 4), at(0, 0))).toEqual([]);
    expect(broken(problem, at(0, 0), at(0, 3), at(0, 0))).toEqual(['doubleBooking', 'doubleBooking']);
  });

  it('room: more meetings than rooms', () => {
    const problem = aProblem([
      { people: [0], roomAt: 0 },
      { people: [2], roomAt: 0 },
    ]);
    expect(broken(problem, at(0, 0), at(0, 4))).toEqual([]);
    expect(broken(problem, at(0, 0), at(0, 2))).toEqual(['room', 'room']);
  });

  it('travel: no time between two schools', () => {
    const onsite = (school: number) => ({ place: { kind: 'onsite' as const, school } });
    const problem = aProblem([onsite(0), onsite(1)]);
    expect(broken(problem, at(0, 0), at(0, 6))).toEqual([]);
    expect(broken(problem, at(0, 0), at(0, 5))).toEqual(['travel', 'travel']);
    expect(broken(aProblem([onsite(0), onsite(0)]), at(0, 0), at(0, 4))).toEqual([]);
  });

  it('linkDays: too close and too far, in days of the grid and of the calendar', () => {
    const link = { from: 0, to: 1, minDays: 1, maxDays: 3, kind: 'after' as const };
    const problem = aProblem([{}, {}], [link]);
    expect(broken(problem, at(0, 0), at(3, 0))).toEqual([]);
    expect(broken(problem, at(0, 0), at(0, 8))).toEqual(['linkDays']);
    expect(broken(problem, at(2, 0), at(1, 0))).toEqual(['linkDays']);
    expect(broken(problem, at(3, 0), at(6, 0))).toEqual([]);
    expect(broken({ ...problem, links: [{ ...link, count: 'calendar' }] }, at(3, 0), at(6, 0))).toEqual([
      'linkDays',
    ]);
  });

  it('linkDays in open days: closed days do not count', () => {
    const base = aProblem([{}, {}], [{ from: 0, to: 1, minDays: 2, count: 'open', kind: 'after' }]);
    const days = base.calendar.days.map((day, d) => ({ ...day, open: d !== 1 }));
    const problem = { ...base, calendar: { ...base.calendar, days } };
    expect(broken(problem, at(0, 0), at(3, 0))).toEqual([]);
    expect(broken(problem, at(0, 0), at(2, 0))).toEqual(['linkDays']);
  });

  it('linkOrder: on one day before the end of the other, or within the gap', () => {
    const link = { from: 0, to: 1, maxDays: 0, gapSlots: 2, kind: 'sameDay' as const };
    const problem = aProblem([{}, { people: [2] }], [link]);
    expect(broken(problem, at(0, 0), at(0, 6))).toEqual([]);
    expect(broken(problem, at(0, 0), at(0, 5))).toEqual(['linkOrder']);
    expect(broken({ ...problem, links: [{ ...link, anyOrder: true }] }, at(0, 8), at(0, 0))).toEqual([]);
  });

  it('linkNeeds: a moment without the one that it needs', () => {
    const problem = aProblem([{}, {}], [{ from: 0, to: 1, needsFrom: true, kind: 'after' }]);
    expect(broken(problem, at(0, 0), -1)).toEqual([]);
    expect(broken(problem, -1, -1)).toEqual([]);
    expect(broken(problem, -1, at(0, 0))).toEqual(['linkNeeds']);
  });

  it('pinned: standing elsewhere; being there breaks nothing else', () => {
    const problem = aProblem([{ pinned: at(0, 38) }, { pinned: at(0, 38) }]);
    expect(broken(problem, at(0, 38), at(0, 38))).toEqual([]);
    expect(broken(problem, at(0, 36), at(0, 38))).toContain('pinned');
  });
});
