import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Instrument } from '../../../domain/kijkwijzers/instrument.ts';
import { growth } from '../../../domain/texts/nl/growth.ts';
import { Beside } from '../../../tabs/pages/kijkwijzers/beside.tsx';
import { compared } from '../../../tabs/pages/kijkwijzers/compared.ts';
import { type Filled, lastPair } from '../../../tabs/pages/kijkwijzers/filled.ts';

const item = (id: string, text: string) => ({ id, text });
const scale = [
  { id: 'seldom', word: 'zelden' },
  { id: 'often', word: 'vaak' },
];
const rust: Instrument = {
  ...{ id: 'rust', version: 1, name: 'Rust in de klas', scale },
  blocks: [
    { id: 'b1', name: 'Begin', items: [item('i1', 'De les begint rustig'), item('i2', 'De stof is klaar')] },
  ],
};
const anew: Instrument = {
  ...rust,
  version: 2,
  blocks: [
    { id: 'b1', name: 'Begin', items: [item('i1', 'De les begint in rust'), item('i3', 'Ieder doet mee')] },
  ],
};
const elsewhere: Instrument = {
  ...{ id: 'eigen', version: 1, name: 'Onze school' },
  scale: [
    { id: 'no', word: 'nog niet' },
    { id: 'yes', word: 'ja' },
  ],
  blocks: [
    { id: 'b1', name: 'Start', items: [item('x1', 'De les begint rustig '), item('x2', 'Er is overzicht')] },
  ],
};
const filled = (
  eyes: Filled['eyes'],
  instrument: Instrument,
  items: Readonly<Record<string, string>>,
): Filled => ({
  ...{
    document: `${eyes}.v1`,
    moment: 'w18.kijkwijzergesprek',
    at: '2027-01-20T10:00:00Z',
    eyes,
    instrument,
  },
  name: eyes === 'bySubject' ? growth.kijkwijzers.you : 'Ruben',
  ratings: { instrument: instrument.id, version: instrument.version, items, notes: { b1: `zag ${eyes}` } },
});
const hers = filled('bySubject', rust, { i1: 'often', i2: 'seldom' });
const shown = (other: Filled) => renderToStaticMarkup(createElement(Beside, { hers, other }));

describe('two kijkwijzers of one lesson', () => {
  test('stand beside each other whichever kijkwijzer each of them took', () => {
    const other = filled('byOther', elsewhere, { x1: 'yes' });
    expect(lastPair([hers, other])).toEqual({ hers, other });
  });

  test('of one kind: everything on one line each, and nothing is said of a difference', () => {
    const other = filled('byOther', rust, { i1: 'seldom', i2: 'often' });
    expect(compared(hers, other)).toMatchObject({ differ: 'not', sameScale: true, apart: [] });
    const page = shown(other);
    for (const words of ['Jij: vaak', 'Ruben: zelden', '<svg']) expect(page).toContain(words);
    expect(page).not.toContain(growth.kijkwijzers.differ.version);
  });

  test('of two versions: what both ask is beside each other, what only one asks is said apart', () => {
    const page = shown(filled('byOther', anew, { i1: 'often', i3: 'often' }));
    for (const words of [
      growth.kijkwijzers.differ.version,
      'Ruben: vaak',
      growth.kijkwijzers.onlyInYours,
      'De stof is klaar',
      growth.kijkwijzers.onlyIn('Ruben'),
      'Ieder doet mee',
    ])
      expect(page).toContain(words);
  });

  test('of two kinds: what says the same is beside each other in words alone, and no note is lost', () => {
    const other = filled('byOther', elsewhere, { x1: 'yes', x2: 'no' });
    const { blocks, apart } = compared(hers, other);
    expect(blocks.map(({ rows }) => rows.map(({ ids }) => ids))).toEqual([[['i1', 'x1']]]);
    expect(
      apart.map(({ of, blocks: [block] }) => [of.eyes, block?.items.map(({ id }) => id), block?.note]),
    ).toEqual([
      ['bySubject', ['i2'], undefined],
      ['byOther', ['x2'], 'zag byOther'],
    ]);
    const page = shown(other);
    expect(page).toContain('Jij: vaak');
    expect(page).toContain('Ruben: ja');
    expect(page).toContain(growth.kijkwijzers.differ.scale);
    expect(page).toContain('zag bySubject');
    expect(page.match(/<svg[^>]*width="200"/)).toBeNull();
  });

  test('of two kinds that share nothing: it says so, and shows what each saw', () => {
    const other = filled('byOther', elsewhere, { x2: 'yes' });
    const page = renderToStaticMarkup(
      createElement(Beside, { hers: filled('bySubject', rust, { i2: 'often' }), other }),
    );
    expect(page).toContain(growth.kijkwijzers.differ.nothing);
    for (const words of ['Jij: vaak', 'Ruben: ja']) expect(page).toContain(words);
  });
});
