import { drieBlokken } from './drie-blokken.ts';
import type { Block, Instrument, Item } from './instrument.ts';

/** Every kijkwijzer that there is, all versions; the last version of one is what new documents begin with. */
const instruments: readonly Instrument[] = [drieBlokken];

/** The instrument with which something was filled in; undefined when nobody knows it. */
export function instrumentOf(id: string, version: number): Instrument | undefined {
  return instruments.find((one) => one.id === id && one.version === version);
}

/** What a new kijkwijzer is filled in with. */
export function currentInstrument(): Instrument {
  return drieBlokken;
}

/** A reference to an item from elsewhere: it keeps its meaning when a newer version words the item otherwise. */
export function itemReference({ id, version }: Instrument, item: Item): string {
  return `${id}.${version}.${item.id}`;
}

/** The item that a reference names, with its block; undefined when there is none. */
export function itemAt(reference: string): { readonly item: Item; readonly block: Block } | undefined {
  const [id = '', version = '', itemId] = reference.split('.');
  for (const block of instrumentOf(id, Number(version))?.blocks ?? []) {
    const item = block.items.find((one) => one.id === itemId);
    if (item) return { item, block };
  }
  return undefined;
}
