import type { Block, Instrument, Item } from '../../../domain/kijkwijzers/instrument.ts';
import type { Filled } from './filled.ts';

/** A line that both answered or could have: its id in hers, and in the other one. */
interface Row {
  readonly item: Item;
  readonly ids: readonly [string, string];
}

/** A block with the lines and the note that the other's does not have. */
export interface Apart extends Block {
  readonly note?: string;
}

/** Two filled-in kijkwijzers of one lesson: what stands in both, and what only one of them asks. */
export interface Compared {
  readonly pair: readonly [Filled, Filled];
  readonly differ: 'not' | 'version' | 'instrument';
  /** Whether both answer in the same words, so that they can stand on one line. */
  readonly sameScale: boolean;
  /** `notes`: of whom a note belongs to the block. */
  readonly blocks: readonly {
    readonly block: Block;
    readonly rows: readonly Row[];
    readonly notes: readonly Filled[];
  }[];
  /** By whom, as far as she answered it. */
  readonly apart: readonly { readonly of: Filled; readonly blocks: readonly Apart[] }[];
}

/**
 * Lays two kijkwijzers beside each other. A line is the same one in every version of a kijkwijzer; between two
 * kijkwijzers, where it says the same.
 */
export function compared(hers: Filled, other: Filled): Compared {
  const isSame = hers.instrument.id === other.instrument.id;
  const inBoth = new Map<string, string>();
  for (const item of itemsOf(hers.instrument)) {
    const match = itemsOf(other.instrument).find((one) =>
      isSame ? one.id === item.id : wordsOf(one) === wordsOf(item),
    );
    if (match) inBoth.set(item.id, match.id);
  }
  const all = hers.instrument.blocks.map((block) => ({
    block,
    notes: (isSame ? [hers, other] : [hers]).filter(({ ratings }) => ratings.notes[block.id]),
    rows: block.items.flatMap((item): readonly Row[] => {
      const id = inBoth.get(item.id);
      const isAnswered = hers.ratings.items[item.id] || (id && other.ratings.items[id]);
      return id && isAnswered ? [{ item, ids: [item.id, id] }] : [];
    }),
  }));
  const blocks = all.filter(({ rows }) => rows.length > 0);
  const noted = new Set(blocks.map(({ block }) => block.id));
  const apart = [
    { of: hers, blocks: without(hers, new Set(inBoth.keys()), noted) },
    { of: other, blocks: without(other, new Set(inBoth.values()), isSame ? noted : new Set()) },
  ];
  return {
    pair: [hers, other],
    differ: !isSame ? 'instrument' : hers.instrument.version === other.instrument.version ? 'not' : 'version',
    sameScale: scaleOf(hers.instrument) === scaleOf(other.instrument),
    blocks,
    apart: apart.filter((one) => one.blocks.length > 0),
  };
}

/** What was answered of a kijkwijzer but for these lines and the notes of these blocks. */
function without(
  { instrument, ratings }: Filled,
  shown: ReadonlySet<string>,
  noted: ReadonlySet<string>,
): readonly Apart[] {
  return instrument.blocks
    .map((block): Apart => {
      const note = noted.has(block.id) ? undefined : ratings.notes[block.id];
      const items = block.items.filter(({ id }) => !shown.has(id) && ratings.items[id]);
      return { ...block, items, ...(note ? { note } : {}) };
    })
    .filter(({ items, note }) => items.length > 0 || note !== undefined);
}

function itemsOf({ blocks }: Instrument): readonly Item[] {
  return blocks.flatMap(({ items }) => items);
}

function wordsOf({ text }: Item): string {
  return text.trim().toLocaleLowerCase('nl');
}

function scaleOf({ scale }: Instrument): string {
  return scale.map(({ id, word }) => `${id}=${word}`).join();
}
