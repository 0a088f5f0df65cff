import { expect, test } from 'vitest';
import { clockOf, secondOf } from '../../../tabs/parts/documents/film-time.ts';

test('a time in a film is typed as on a player', () => {
  expect(secondOf('12:05')).toBe(725);
  expect(secondOf('12.05')).toBe(725);
  expect(secondOf('1:02:05')).toBe(3725);
  expect(secondOf('7')).toBe(420);
  expect([secondOf(''), secondOf('12:75'), secondOf('half'), secondOf('-1:00')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect([0, 65, 725, 3725].map(clockOf)).toEqual(['0:00', '1:05', '12:05', '1:02:05']);
});
