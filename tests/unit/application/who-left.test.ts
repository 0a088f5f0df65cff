import { expect, test } from 'vitest';
import { Unavailable } from '../../../bot/application/ports/breakage.ts';
import { whoLeft } from '../../../bot/application/settle/who-left.ts';
import { Story } from '../domain/acts/story.ts';

const { trajectory } = new Story().running();
const quiet = { info() {}, warn() {}, error() {} };
const people = [...new Set(trajectory.participants.map(({ person }) => person))];

function asking(answer: () => Promise<readonly string[]>) {
  const asked: (readonly string[])[] = [];
  const leftAmong = (them: readonly string[]) => {
    asked.push(them);
    return answer();
  };
  return { asked, left: whoLeft({ directory: { leftAmong }, log: quiet }, trajectory) };
}

test('the directory is asked once for all cards of a look, and not at all where no card needs it', async () => {
  const { asked, left } = asking(async () => people.slice(0, 1));
  expect(asked).toEqual([]);
  expect(await Promise.all([left(), left()])).toEqual([people.slice(0, 1), people.slice(0, 1)]);
  await left();
  expect(asked).toEqual([people]);
});

test('while it is away nobody knows, which is not the same as that all are there', async () => {
  const { asked, left } = asking(() => Promise.reject(new Unavailable('away')));
  expect([await left(), await left()]).toEqual([undefined, undefined]);
  expect(asked).toHaveLength(1);
  expect(await asking(() => Promise.reject(new Error('refused'))).left()).toEqual([]);
});
