import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLull } from '../../../bot/time/lull.ts';

describe('a lull', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('is there at once when nobody asks anything', async () => {
    vi.advanceTimersByTime(1_000);
    await expect(createLull().wait()).resolves.toBeUndefined();
  });

  test('comes when whoever asked has her answer', async () => {
    vi.advanceTimersByTime(1_000);
    const lull = createLull();
    const asked = Promise.withResolvers<string>();
    const answer = lull.during(() => asked.promise);
    let hasCome = false;
    const come = lull.wait().then(() => {
      hasCome = true;
    });
    await vi.advanceTimersByTimeAsync(500);
    expect(hasCome).toBe(false);
    asked.resolve('answer');
    await expect(answer).resolves.toBe('answer');
    await vi.advanceTimersByTimeAsync(100);
    await come;
    expect(hasCome).toBe(true);
  });

  test('is not waited for longer than two seconds, however many ask', async () => {
    vi.advanceTimersByTime(1_000);
    const lull = createLull();
    const never = Promise.withResolvers<void>();
    void lull.during(() => never.promise);
    let hasCome = false;
    void lull.wait().then(() => {
      hasCome = true;
    });
    await vi.advanceTimersByTimeAsync(1_900);
    expect(hasCome).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(hasCome).toBe(true);
    never.resolve();
  });
});
