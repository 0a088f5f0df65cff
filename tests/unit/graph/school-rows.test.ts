import { expect, it } from 'vitest';
import { schoolOf, schoolRow } from '../../../bot/graph/lists/registers.ts';
import { school } from '../domain/acts/story.ts';

const log = { info: () => {}, warn: () => {}, error: () => {} };

it('a school is called as its row says, on one line', () => {
  const row = { ...schoolRow(school), Title: ' De\n Lindenboom\u202e ' };
  expect(schoolOf(row, log)?.name).toBe('De Lindenboom');
});
