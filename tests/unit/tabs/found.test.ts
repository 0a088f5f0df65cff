import { expect, test } from 'vitest';
import { found } from '../../../tabs/pages/home/found.ts';
import { clockOf, secondOf } from '../../../tabs/parts/film-time.ts';
import { summary } from '../../support/tabs/trajectory-fixture.ts';

const all = [
  summary,
  { ...summary, id: 't-2', teacher: 'Noë Smit', stage: 'completed' as const, openCount: 0 },
];
const ids = (search: string, filter: Parameters<typeof found>[2]) =>
  found(all, search, filter).map(({ id }) => id);

test('names are found without their accents, in any order, with the school', () => {
  expect(ids('yildiz', 'all')).toEqual(['t-fatima']);
  expect(ids('KLIMOP noe', 'all')).toEqual(['t-2']);
  expect(ids('noe kompas', 'all')).toEqual([]);
});

test('by where they stand', () => {
  expect(ids('', 'active')).toEqual(['t-fatima']);
  expect(ids('', 'done')).toEqual(['t-2']);
  expect(ids('', 'open')).toEqual(['t-fatima']);
});

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
