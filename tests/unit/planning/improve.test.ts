import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { check } from '../../../domain/planning/check.ts';
import { planInSteps } from '../../../domain/planning/improve.ts';
import { problems } from './arbitrary.ts';

const sizeable = problems({ days: 15, slots: 20, moments: 20, people: 5 });

// a property is many runs; a busy machine may take its time over them
vi.setConfig({ testTimeout: 60_000 });

describe('a plan that gets better', () => {
  it('breaks no rule at any moment, and keeps what is pinned', () => {
    fc.assert(
      fc.property(sizeable, fc.integer({ min: 0, max: 6 }), (problem, steps) => {
        expect(check(problem, planInSteps(problem, { seed: 3, steps }).starts)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for the same seed and number of steps', () => {
    fc.assert(
      fc.property(sizeable, fc.nat(1000), (problem, seed) => {
        const once = planInSteps(problem, { seed, steps: 4 });
        expect(planInSteps(problem, { seed, steps: 4 })).toEqual(once);
      }),
      { numRuns: 30 },
    );
  });
});
