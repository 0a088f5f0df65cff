import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayStandWithSchool } from '../../../../domain/access/with-school.ts';
import { beginnendeLeerkracht } from '../../../../domain/templates/beginnende-leerkracht.ts';
import { templates } from '../../../../domain/templates/catalogue.ts';
import { arbitraryTrajectory } from '../../../support/arbitrary-trajectory.ts';

const told = { discussed: { by: 'lies', at: '2026-09-01T08:00:00Z' } };

test('with a school stands what is planned, was held or does not go through, and neither a possibility nor what was left out of a plan', () => {
  const start = '2026-11-24T09:00:00Z';
  const states = ['proposed', 'scheduled', 'held', 'notHeld', 'dropped'] as const;
  const may = states.filter((state) => mayStandWithSchool({ state, start }, told, beginnendeLeerkracht));
  expect(may).toEqual(['scheduled', 'held', 'notHeld', 'dropped']);
  expect(mayStandWithSchool({ state: 'dropped' }, told, beginnendeLeerkracht)).toBe(false);
  expect(mayStandWithSchool({ state: 'scheduled' }, {}, beginnendeLeerkracht)).toBe(false);
});

test('of a discreet trajectory nothing ever does', () => {
  const discreet = templates.filter((one) => one.discreet);
  expect(discreet.length).toBeGreaterThan(0);
  fc.assert(
    fc.property(arbitraryTrajectory('t1'), fc.constantFrom(...discreet), ({ moments }, template) => {
      expect(moments.some((moment) => mayStandWithSchool(moment, told, template))).toBe(false);
    }),
    { numRuns: 50 },
  );
});
