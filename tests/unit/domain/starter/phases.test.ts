import { expect, test } from 'vitest';
import { phaseOf } from '../../../../domain/template/phases.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import { templates } from '../../../../domain/templates/catalogue.ts';
import { words } from '../../../../domain/texts/nl/words.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { momentAt, running } from '../growth/running.ts';

const phase = (change: Partial<Trajectory>, of = template) => {
  const { all, at } = phaseOf({ ...running, ...change }, of);
  return all[at];
};
const upTo = (week: number): Trajectory['moments'] => [
  momentAt('tripartite', 13, '2026-12-02T11:30:00Z', week >= 13 ? 'held' : 'scheduled'),
  momentAt('kijkwijzergesprek', 18, '2027-01-20T14:30:00Z', week >= 18 ? 'notHeld' : 'scheduled'),
  momentAt('directiebezoek', 23, '2027-03-03T08:30:00Z', 'scheduled'),
];

test('a school year has two periods, and from the week of the kijkwijzers on she goes on with her POP', () => {
  expect(phase({ stage: 'discussed', moments: [] })).toBe('planning');
  expect(phase({ moments: upTo(1) })).toBe('firstPeriod');
  expect(phase({ moments: upTo(13) })).toBe('secondPeriod');
  expect(phase({ moments: upTo(18) })).toBe('ownCourse');
  expect(phase({ stage: 'completed' })).toBe('done');
});

test('who begins in mid-year begins where nothing is still to come; standing still is no other phase', () => {
  expect(phase({ moments: upTo(18).slice(2) })).toBe('ownCourse');
  expect(phase({ stage: 'paused', moments: upTo(13) })).toBe('secondPeriod');
});

test('a template that names no phases begins with getting to know each other', () => {
  const { phases: _, ...usual } = template;
  const stages = ['draft', 'discussed', 'acquainting', 'awaitingCoach', 'running', 'completed'] as const;
  expect(stages.map((stage) => phase({ stage, moments: [] }, usual))).toEqual([
    ...['preparing', 'preparing', 'acquainting', 'acquainting', 'working', 'done'],
  ]);
});

test('every phase has a name', () => {
  const ids = templates.flatMap((one) => phaseOf({ ...running, moments: [] }, one).all);
  expect(ids.filter((id) => !(id in words.phases))).toEqual([]);
});
