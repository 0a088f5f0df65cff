import { expect, test } from 'vitest';
import { filledIn, lastPair } from '../../../tabs/pages/kijkwijzers/filled.ts';
import { starterDocument, starterView } from '../../support/tabs/starter-fixture.ts';

const documents = starterView('noor')
  .documents.filter((one) => one.pictured)
  .map(({ id }) => starterDocument(id));

test('kijkwijzers are drawn in order of time, and who teaches is addressed in her own', () => {
  expect(filledIn(documents, true).map(({ name, eyes }) => [name, eyes])).toEqual([
    ['Ruben Smeets', 'byOther'],
    ['Ruben Smeets', 'byOther'],
    ['Ruben Smeets', 'byOther'],
    ['Jij', 'bySubject'],
    ['Ruben Smeets', 'byOther'],
  ]);
  expect(filledIn(documents, false).map(({ name }) => name)).not.toContain('Jij');
});

test('two lie side by side when both are of the same moment, and none otherwise', () => {
  const pair = lastPair(filledIn(documents, true))!;
  expect([pair.hers.moment, pair.other.moment]).toEqual(['w18.kijkwijzergesprek', 'w18.kijkwijzergesprek']);
  expect(lastPair(filledIn(documents, true).filter((one) => one.eyes === 'byOther'))).toBeUndefined();
});

test('what a later version replaced is not drawn, nor what was filled in with a kijkwijzer that nobody knows', () => {
  const [first, ...rest] = documents;
  expect(filledIn([{ ...first!, superseded: true }, ...rest], true)).toHaveLength(rest.length);
  const unknown = { instrument: 'elders', version: 1, items: {}, notes: {} };
  expect(filledIn([{ ...first!, values: { ratings: unknown } }], true)).toEqual([]);
});
