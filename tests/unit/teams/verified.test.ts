import { expect, test } from 'vitest';
import { GOOD_MS, MOST, onceInAWhile } from '../../../bot/teams/verified.ts';

const SKEW = 300;

/** One that verifies every token as good for so many seconds, and counts how often. */
function counting(seconds: number) {
  let now = 1_000_000_000;
  const asked: string[] = [];
  const verify = async (token: string) => {
    asked.push(token);
    if (token === 'forged') throw new Error('signature');
    return { expires: now / 1_000 + seconds, serviceUrl: token, isEndorsed: true };
  };
  const after = (ms: number) => {
    now += ms;
  };
  return { asked, after, verified: onceInAWhile(verify, SKEW, () => now) };
}

test('the same token is verified once in some minutes, and gives what was found in it', async () => {
  const { asked, after, verified } = counting(3_600);
  const first = await verified('a');
  after(GOOD_MS - 1);
  expect(await verified('a')).toBe(first);
  expect(asked).toEqual(['a']);
  after(1);
  await verified('a');
  expect(asked).toEqual(['a', 'a']);
});

test('another token is not taken for it, nor one that begins as it does', async () => {
  const { asked, verified } = counting(3_600);
  await verified('abc');
  expect((await verified('abcd')).serviceUrl).toBe('abcd');
  await verified('ab');
  expect(asked).toEqual(['abc', 'abcd', 'ab']);
});

test('from its expiry on it is verified again, and so refused', async () => {
  const { asked, after, verified } = counting(-SKEW + 10);
  await verified('a');
  after(9_999);
  await verified('a');
  after(1);
  await verified('a');
  expect(asked).toEqual(['a', 'a']);
});

test('what is refused is refused each time', async () => {
  const { asked, verified } = counting(3_600);
  await expect(verified('forged')).rejects.toThrow('signature');
  await expect(verified('forged')).rejects.toThrow('signature');
  expect(asked).toEqual(['forged', 'forged']);
});

test('no more are held than there are reasons for: the first ones go', async () => {
  const { asked, verified } = counting(3_600);
  for (let index = 0; index <= MOST; index += 1) await verified(`t${index}`);
  await verified(`t${MOST}`);
  expect(asked).toHaveLength(MOST + 1);
  await verified('t0');
  expect(asked).toHaveLength(MOST + 2);
});
