import { describe, expect, test } from 'vitest';
import { allBlocks, byInstrument, filledIn, lastPair } from '../../../tabs/pages/kijkwijzers/filled.ts';
import { coloured, outlined } from '../../../tabs/pages/kijkwijzers/fullness.ts';
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

describe('through the year', () => {
  const [first] = filledIn(documents, true);
  const own = {
    ...first!.instrument,
    id: 'eigen1',
    blocks: [{ id: 'b1', name: 'Rust', items: [{ id: 'i1', text: 'Oud' }] }],
  };
  const of = (instrument: typeof own, items: Readonly<Record<string, string>>) => ({
    ...first!,
    instrument,
    ratings: { instrument: instrument.id, version: instrument.version, items, notes: {} },
  });
  const next = {
    ...own,
    version: 2,
    blocks: [{ id: 'b1', name: 'Rust en orde', items: [{ id: 'i2', text: 'Nieuw' }] }],
  };

  test('each kijkwijzer has a picture of its own, that of the last one first', () => {
    const groups = byInstrument([first!, of(own, { i1: 'often' }), of(next, { i2: 'often' })]);
    expect(groups.map((group) => [group[0]!.instrument.id, group.length])).toEqual([
      ['eigen1', 2],
      ['drieBlokken', 1],
    ]);
  });

  test('the last version names the blocks, and what only an earlier one had stays', () => {
    expect(allBlocks([of(own, { i1: 'often' }), of(next, { i2: 'often' })])).toEqual([
      {
        id: 'b1',
        name: 'Rust en orde',
        items: [
          { id: 'i2', text: 'Nieuw' },
          { id: 'i1', text: 'Oud' },
        ],
      },
    ]);
    expect(allBlocks([of(own, {})])).toEqual([]);
  });

  test('a sign is empty, half or full, and never leaves its square', () => {
    for (const eyes of ['bySubject', 'byOther'] as const) {
      expect(coloured(eyes, 0)).toBe('');
      expect(coloured(eyes, 1)).toBe(outlined(eyes));
      for (const part of [0.2, 0.5, 0.8, 1, 3]) {
        const path = coloured(eyes, part);
        expect(path).not.toContain('NaN');
        const points = [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].flatMap(([, x, y]) => [
          Number(x),
          Number(y),
        ]);
        expect(Math.min(...points)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...points)).toBeLessThanOrEqual(20);
      }
    }
  });
});
