import { expect, test } from 'vitest';
import { id, pathId } from '../../../bot/http/contract/values.ts';
import { pressed } from '../../../bot/teams/pressed.ts';

test('an id is a name, and no way to another place', () => {
  for (const shape of [id, pathId]) {
    for (const good of ['t-1', 'c1.groepsbezoek', 'pop.trajectory.v1', 't-1:start', '.a'])
      expect(shape.safeParse(good).success, good).toBe(true);
    for (const bad of ['.', '..', '....', '', 'a/b', '../a', 'a b', 'a\n'])
      expect(shape.safeParse(bad).success, bad).toBe(false);
  }
});

test('nor is what a button of a card names', () => {
  const shows = (trajectory: string) =>
    pressed.safeParse({ verb: 'show', card: { card: 'reminder', trajectory }, seal: 'copy-1' }).success;
  expect(shows('t-1')).toBe(true);
  expect(shows('..')).toBe(false);
});
