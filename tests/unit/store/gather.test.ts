import { describe, expect, test } from 'vitest';
import { Unavailable } from '../../../bot/application/ports/breakage.ts';
import { gathered } from '../../../bot/store/gather.ts';

describe('questions that are gathered', () => {
  test('come together when they are asked while others run, in their order, each with its own answer', async () => {
    const batches: (readonly number[])[] = [];
    const double = gathered(async (numbers: readonly number[]) => {
      batches.push(numbers);
      return numbers.map((one) => one * 2);
    }, 3);
    expect(await Promise.all([1, 2, 3, 4, 5].map(double))).toEqual([2, 4, 6, 8, 10]);
    expect(batches).toEqual([[1], [2, 3, 4], [5]]);
  });

  test('one that breaks breaks for itself alone', async () => {
    const positive = gathered(async (numbers: readonly number[]) => {
      if (numbers.some((one) => one < 0)) throw new Error('negative');
      return numbers;
    });
    const outcomes = await Promise.allSettled([1, 2, -3, 4].map(positive));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  });

  test('when nothing answers, all that were asked hear so, and none is asked again', async () => {
    let asked = 0;
    const away = gathered(async () => {
      asked += 1;
      throw new Unavailable('away');
    });
    const outcomes = await Promise.allSettled([1, 2, 3].map(away));
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
    expect(asked).toBe(2);
  });
});
