import { expect, test } from 'vitest';
import { actedOn } from '../../../tabs/parts/acted-on.ts';
import { mine, trajectory } from '../../support/tabs/trajectory-fixture.ts';

test('what was done is named by its moment or document, with whose trajectory it is for others than herself', () => {
  const moment = 'tussenevaluatie';
  const act = { act: 'callOff', moment, revision: 1, reason: 'cancelled' } as const;
  expect(actedOn(act, trajectory)).toBe('Tussenevaluatie · Fatima Yıldız');
  expect(actedOn(act, mine)).toBe('Tussenevaluatie');
  const { id } = trajectory.documents[0]!;
  expect(actedOn({ act: 'withdraw', document: id }, trajectory)).toMatch(/^.+ · Fatima Yıldız$/);
});

test('of what is about neither, and of what ended her own part in it, no more is said than can be', () => {
  expect(actedOn({ act: 'seeGoals' }, mine)).toBeUndefined();
  expect(actedOn({ act: 'seeGoals' }, undefined)).toBeUndefined();
});
