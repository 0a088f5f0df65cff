import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Unavailable } from '../../../bot/application/ports/breakage.ts';
import { remembered } from '../../../bot/graph/lists/remembered.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

/** A register that answers with how often it was read, or fails. */
function register() {
  const state = { reads: 0, failure: undefined as Error | undefined };
  const { ask, change } = remembered(async () => {
    state.reads += 1;
    if (state.failure) throw state.failure;
    return state.reads;
  });
  return { state, ask, change };
}

test('is read once a minute, and once for all who ask at a time', async () => {
  const { ask } = register();
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
  vi.advanceTimersByTime(59_000);
  expect(await ask()).toBe(1);
  vi.advanceTimersByTime(2_000);
  expect(await ask()).toBe(2);
});

test('the last answer stands while Microsoft 365 is away, and is renewed when it is back', async () => {
  const { state, ask } = register();
  await ask();
  state.failure = new Unavailable('away');
  vi.advanceTimersByTime(61_000);
  expect(await ask()).toBe(1);
  expect(await ask()).toBe(1);
  expect(state.reads).toBe(2);
  state.failure = undefined;
  vi.advanceTimersByTime(11_000);
  expect(await ask()).toBe(3);
});

test('who asks does not wait for a reading that hangs', async () => {
  vi.useRealTimers();
  const never = Promise.withResolvers<number>();
  const answers = [Promise.resolve(1), never.promise];
  const { ask } = remembered(() => answers.shift()!);
  await ask();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
  expect(await ask()).toBe(1);
});

test('a failure is thrown when nothing is known, and a refusal always', async () => {
  const { state, ask } = register();
  state.failure = new Unavailable('away');
  await expect(ask()).rejects.toThrow('away');
  state.failure = undefined;
  expect(await ask()).toBe(2);
  state.failure = new Error('refused');
  vi.advanceTimersByTime(61_000);
  await expect(ask()).rejects.toThrow('refused');
});

test('what was written is answered at once, and a reading that began before does not undo it', async () => {
  const older = Promise.withResolvers<string>();
  const answers = [Promise.resolve('first'), older.promise, Promise.resolve('third')];
  const { ask, change } = remembered(() => answers.shift()!);
  await ask();
  vi.advanceTimersByTime(61_000);
  const slow = ask();
  change((known) => `${known}, written`);
  expect(await ask()).toBe('first, written');
  older.resolve('first');
  expect(await slow).toBe('first, written');
  expect(await ask()).toBe('first, written');
  vi.advanceTimersByTime(61_000);
  expect(await ask()).toBe('third');
});

test('written while nothing was known yet, it is read again', async () => {
  const older = Promise.withResolvers<string>();
  const answers = [older.promise, Promise.resolve('second')];
  const { ask, change } = remembered(() => answers.shift()!);
  const slow = ask();
  change((known) => known);
  older.resolve('first');
  await slow;
  expect(await ask()).toBe('second');
});
