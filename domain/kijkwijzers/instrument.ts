/**
 * A kijkwijzer as data: what one looks at, in blocks, and the words in which one says how much of it was to be seen.
 * Versioned and append-only: a document keeps which one was used, so that it reads the same for ever. It carries its
 * own words, because a school's own has the words of that school.
 */
export interface Instrument {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly blocks: readonly Block[];
  /** From least to most to be seen: words, and never a figure. */
  readonly scale: readonly ScaleStep[];
}

export interface Block {
  readonly id: string;
  readonly name: string;
  readonly items: readonly Item[];
}

export interface Item {
  readonly id: string;
  readonly text: string;
}

export interface ScaleStep {
  readonly id: string;
  readonly word: string;
}

/** Said of an item that this lesson gave no occasion for: no step of any scale. */
export const NOT_APPLICABLE = 'notApplicable';

/** What was filled in: with which instrument, a step of its scale per item, and a note per block. */
export interface Ratings {
  readonly instrument: string;
  readonly version: number;
  readonly items: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
  /** The instrument itself, of one that is a school's own: what was filled in reads the same whatever becomes of it. */
  readonly own?: Instrument;
}
