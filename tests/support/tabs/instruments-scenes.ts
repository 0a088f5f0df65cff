import type { ComposeView } from '../../../bot/http/contract.ts';
import { type InstrumentsView, type OwnInstrument, withDraft } from '../../../domain/kijkwijzers/own.ts';
import { starterScenes } from './starter-scenes.ts';

const made = withDraft([], {
  ...{ was: 0, name: 'Kijkwijzer van De Klimop', first: true, retired: false },
  blocks: [
    {
      name: 'Rust in de groep',
      items: [{ text: 'De les begint op tijd.' }, { text: 'Iedereen weet waar de spullen liggen.' }],
    },
    { name: 'Samen leren', items: [{ text: 'Kinderen leggen elkaar iets uit.' }] },
  ],
  scale: [{ word: 'nog niet te zien' }, { word: 'een enkele keer' }, { word: 'de hele les' }],
});
const own: readonly OwnInstrument[] = made.ok ? made.value : [];
const view: InstrumentsView = { school: 'klimop', name: 'De Klimop', instruments: own };

const { path, fixtures } = starterScenes.kijkwijzerWriting;
const composed: ComposeView = { ...fixtures.compose(), values: {}, instruments: own };

/** A school's own kijkwijzers: none yet, one, and filling in with it. */
export const instrumentsScenes = {
  instruments: { path: 'kijkwijzers/klimop', fixtures: { instruments: () => view } },
  noInstruments: {
    path: 'kijkwijzers/klimop',
    fixtures: { instruments: () => ({ ...view, instruments: [] }) },
  },
  ownKijkwijzerWriting: { path, fixtures: { ...fixtures, compose: () => composed } },
} as const;
