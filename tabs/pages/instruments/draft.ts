import { drieBlokken } from '../../../domain/kijkwijzers/drie-blokken.ts';
import type { InstrumentDraft, OwnInstrument } from '../../../domain/kijkwijzers/own.ts';

/** A new kijkwijzer: with the words of ours to begin from, and one block to fill. */
export function blankDraft(first: boolean): InstrumentDraft {
  return {
    ...{ was: 0, name: '', first, retired: false },
    blocks: [{ name: '', items: [{ text: '' }] }],
    scale: drieBlokken.scale.map(({ word }) => ({ word })),
  };
}

/** The next version of one that is there. */
export function draftOf({
  id,
  version,
  name,
  blocks,
  scale,
  first,
  retired,
}: OwnInstrument): InstrumentDraft {
  return { id, was: version, name, blocks, scale, first: first ?? false, retired: retired ?? false };
}

/** A list with one of its lines changed, or gone. */
export function changedAt<T>(list: readonly T[], at: number, to: T | undefined): readonly T[] {
  return to === undefined ? list.toSpliced(at, 1) : list.with(at, to);
}
