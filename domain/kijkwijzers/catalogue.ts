import { drieBlokken } from './drie-blokken.ts';
import type { Block, Instrument, Item, Ratings } from './instrument.ts';

/** Every kijkwijzer that there is, all versions; the last version of one is what new documents begin with. */
const instruments: readonly Instrument[] = [drieBlokken];

/** The instrument with which something was filled in; undefined when nobody knows it. */
export function instrumentOf(id: string, version: number): Instrument | undefined {
  return instruments.find((one) => one.id === id && one.version === version);
}

/** The instrument with which something was filled in: its own where it carries one. */
export function instrumentIn({ own, instrument, version }: Ratings): Instrument | undefined {
  return own ?? instrumentOf(instrument, version);
}

/** What a new kijkwijzer is filled in with where the school has none of its own. */
export function currentInstrument(): Instrument {
  return drieBlokken;
}

/** A reference to an item from elsewhere: it keeps its meaning when a newer version words the item otherwise. */
export function itemReference({ id, version }: Instrument, item: Item): string {
  return `${id}.${version}.${item.id}`;
}

/** A reference to an item of a school's own kijkwijzer: its words, which stay whatever the school makes of it. */
export function wordsReference({ text }: Item): string {
  return `${WORDS}${text}`;
}

const WORDS = 'woorden:';

/** The item that a reference names; undefined when there is none. */
export function itemAt(reference: string): { readonly item: Item; readonly block?: Block } | undefined {
  if (reference.startsWith(WORDS)) return { item: { id: reference, text: reference.slice(WORDS.length) } };
  const [id = '', version = '', itemId] = reference.split('.');
  for (const block of instrumentOf(id, Number(version))?.blocks ?? []) {
    const item = block.items.find((one) => one.id === itemId);
    if (item) return { item, block };
  }
  return undefined;
}
