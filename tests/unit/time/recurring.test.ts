import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Recurring, startRecurring } from '../../../bot/time/recurring.ts';
import { keptLog } from '../../support/log.ts';

const EVERY = 900_000;
const GATHER = 1_000;
const TASK = 200;

let recurring: Recurring;
let runs: number[];

beforeEach(() => {
  vi.useFakeTimers();
  runs = [];
  const task = async () => {
    runs.push(Date.now());
    await new Promise((resolve) => setTimeout(resolve, TASK));
  };
  recurring = startRecurring('test', EVERY, task, keptLog(), GATHER);
});
afterEach(() => {
  recurring.stop();
  vi.useRealTimers();
});

test('looks that come together are one run', async () => {
  recurring.look();
  recurring.look();
  await vi.advanceTimersByTimeAsync(GATHER + TASK);
  expect(runs).toHaveLength(1);
});

test('what is asked while it runs is looked at soon after, and so is all that comes later', async () => {
  recurring.look();
  await vi.advanceTimersByTimeAsync(GATHER + TASK / 2);
  recurring.look();
  await vi.advanceTimersByTimeAsync(GATHER + TASK);
  expect(runs).toHaveLength(2);
  recurring.look();
  await vi.advanceTimersByTimeAsync(GATHER + TASK);
  expect(runs).toHaveLength(3);
});

test('without being asked it runs every so often', async () => {
  recurring.look();
  await vi.advanceTimersByTimeAsync(GATHER + 2 * (TASK + EVERY));
  expect(runs.length).toBeGreaterThanOrEqual(3);
});
