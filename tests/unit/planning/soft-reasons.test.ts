import { describe, expect, it } from 'vitest';
import { explain } from '../../../domain/planning/explain/explain.ts';
import type { PlanningProblem } from '../../../domain/planning/problem.ts';
import { sentence } from '../../../domain/texts/nl/planning.ts';
import { aProblem, at } from './problems.ts';

const names = {
  person: (id: string) => id,
  moment: (key: string) => key,
  school: (id: string) => id,
  day: (date: string) => date,
};
const onsite = { place: { kind: 'onsite', school: 0 } } as const;

/** What is said of the first moment of a plan. */
function said(problem: PlanningProblem, ...starts: number[]): string[] {
  const [first] = explain(problem, Int32Array.from(starts), [0]);
  return first!.placed ? first!.reasons.map((reason) => sentence(reason, names)) : [];
}

describe('a moment says in Dutch', () => {
  it('that it saves a trip, when there is more at that school that day', () => {
    const text = 'Op deze dag zijn er 2 afspraken op De Eik: dat scheelt een reis.';
    expect(said(aProblem([onsite, onsite]), at(0, 0), at(0, 8))).toContain(text);
    expect(said(aProblem([onsite, onsite]), at(0, 0), at(1, 8))).not.toContain(text);
  });

  it('that the day of the coach is full, from the fifth meeting on', () => {
    const text = 'Een volle dag: coach heeft dan 5 afspraken.';
    const five = aProblem([{}, {}, {}, {}, {}]);
    expect(said(five, at(0, 0), at(0, 4), at(0, 8), at(0, 12), at(0, 16))).toContain(text);
    const four = said(five, at(0, 0), at(0, 4), at(0, 8), at(0, 12), at(1, 16));
    expect(four.filter((one) => one.startsWith('Een volle dag'))).toEqual([]);
  });

  it('that it is late, from half past four on', () => {
    expect(said(aProblem([{}]), at(0, 34))).toContain('Dit is laat op de dag.');
    expect(said(aProblem([{}]), at(0, 33))).not.toContain('Dit is laat op de dag.');
  });
});
