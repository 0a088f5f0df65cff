import { instrumentIn } from '../../../domain/kijkwijzers/catalogue.ts';
import type { Block, Instrument, Item, Ratings } from '../../../domain/kijkwijzers/instrument.ts';
import { growth } from '../../../domain/texts/nl/growth.ts';
import type { DocumentView } from '../../../domain/views/view/document.ts';

/** Whose eyes: hers who teaches, or of who looked on. */
export type Eyes = 'bySubject' | 'byOther';

/** A filled-in kijkwijzer, as it is drawn. */
export interface Filled {
  readonly document: string;
  readonly moment: string | undefined;
  readonly at: string;
  readonly name: string;
  readonly eyes: Eyes;
  readonly instrument: Instrument;
  readonly ratings: Ratings;
}

/**
 * The kijkwijzers among documents of which one knows the instrument, the oldest first; corrected ones left out.
 * `mine`: the reader is who teaches, and is addressed as such.
 */
export function filledIn(documents: readonly DocumentView[], mine: boolean): readonly Filled[] {
  return documents
    .filter((one) => !one.superseded)
    .flatMap((one): readonly Filled[] => {
      const ratings = Object.values(one.values).find(isRatings);
      const instrument = ratings && instrumentIn(ratings);
      if (!ratings || !instrument || !one.pictured) return [];
      const { id, moment, at, authorName, pictured: eyes } = one;
      const name = mine && eyes === 'bySubject' ? growth.kijkwijzers.you : authorName;
      return [{ document: id, moment, at, name, eyes, instrument, ratings }];
    })
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** The last moment for which both sides filled one in. */
export function lastPair(
  filled: readonly Filled[],
): { readonly hers: Filled; readonly other: Filled } | undefined {
  for (const other of filled.filter((one) => one.eyes === 'byOther').reverse()) {
    const hers = filled.find((one) => one.eyes === 'bySubject' && one.moment === other.moment);
    if (hers) return { hers, other };
  }
  return undefined;
}

/** Those with one kijkwijzer and those with another apart, whatever their version; that of the last one first. */
export function byInstrument(filled: readonly Filled[]): readonly (readonly Filled[])[] {
  const ids = [...new Set(filled.map(({ instrument }) => instrument.id).reverse())];
  return ids.map((id) => filled.filter(({ instrument }) => instrument.id === id));
}

/** The blocks of the last version with what was filled in of them, and behind it what only earlier versions had. */
export function allBlocks(filled: readonly Filled[]): readonly Block[] {
  const blocks = new Map<string, { readonly id: string; readonly name: string; readonly items: Item[] }>();
  const known = new Set<string>();
  for (const { instrument } of [...filled].reverse()) {
    for (const { id, name, items } of instrument.blocks) {
      const block = blocks.get(id) ?? { id, name, items: [] };
      blocks.set(id, block);
      for (const item of items) {
        if (known.has(item.id) || !filled.some(({ ratings }) => ratings.items[item.id])) continue;
        known.add(item.id);
        block.items.push(item);
      }
    }
  }
  return [...blocks.values()].filter(({ items }) => items.length > 0);
}

function isRatings(value: unknown): value is Ratings {
  return typeof value === 'object' && value !== null && 'instrument' in value;
}
