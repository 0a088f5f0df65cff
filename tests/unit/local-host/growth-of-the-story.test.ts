import { expect, test } from 'vitest';
import { daan, iris, noor, rachid } from '../../../infra/local/story/cast.ts';
import { writing } from '../../../infra/local/story/writings.ts';

const written = (texts: readonly string[], cycle: number, kind = 'rapportage') =>
  writing(
    kind,
    { moment: `c${cycle}.nabespreking`, step: 'nabespreking', cycle } as Parameters<typeof writing>[1],
    texts.map((text, at) => ({ id: `g${at}`, text })),
  ) as { readonly outcomes: Record<string, string>; readonly observed: Record<string, string> };

test('what the story says of a goal is about that goal, in every round', () => {
  const about = [/vervolgwerk|stappenplan/, /uitleg/, /overgang/];
  for (const round of [1, 2, 3, 4, 5]) {
    const { outcomes, observed } = written(iris.goals, round);
    for (const [at, words] of about.entries()) expect(outcomes[`g${at}`]).toMatch(words);
    expect(Object.values(observed)).toEqual([
      expect.stringMatching(/zonder vraag verder/),
      expect.stringMatching(/uitleg van/),
      expect.stringMatching(/overgang van/),
    ]);
  }
  const { outcomes } = written(noor.goals, 1);
  expect(outcomes).toEqual({ g0: expect.stringMatching(/reken/), g1: expect.stringMatching(/vraag/) });
});

test('every goal of the story has words, and no two goals of one teacher the same', () => {
  for (const { goals } of [iris, noor, daan, rachid]) {
    const said = Object.values(written(goals, 2).outcomes);
    expect(new Set(said).size).toBe(goals.length);
  }
});
