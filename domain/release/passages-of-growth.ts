import { instrumentIn } from '../kijkwijzers/catalogue.ts';
import { NOT_APPLICABLE, type Ratings } from '../kijkwijzers/instrument.ts';
import { notApplicableText } from '../texts/nl/growth.ts';

/** Part of a kijkwijzer that can be let through by itself: an item with its word, or a sentence of a note. */
interface Part {
  readonly id: string;
  readonly text: string;
}

type Sentences = (prefix: string, text: string) => readonly Part[];

/** The items that were looked at, and the sentences of the notes, block by block. */
export function partsOf(field: string, ratings: Ratings, sentences: Sentences): readonly Part[] {
  const instrument = instrumentIn(ratings);
  return (instrument?.blocks ?? []).flatMap((block) => [
    ...block.items.flatMap(({ id, text }): readonly Part[] => {
      const step = ratings.items[id];
      const word =
        step === NOT_APPLICABLE ? notApplicableText : instrument?.scale.find((one) => one.id === step)?.word;
      return word === undefined ? [] : [{ id: itemId(field, id), text: `${text} ${word}` }];
    }),
    ...sentences(noteId(field, block.id), ratings.notes[block.id] ?? ''),
  ]);
}

/** The kijkwijzer with only the parts that were kept; undefined when nothing is left. */
export function ratingsLeft(
  field: string,
  ratings: Ratings,
  kept: ReadonlySet<string>,
  noteLeft: (prefix: string, text: string) => string | undefined,
): Ratings | undefined {
  const items = Object.entries(ratings.items).filter(([id]) => kept.has(itemId(field, id)));
  const notes = Object.entries(ratings.notes).flatMap(([block, text]) => {
    const left = noteLeft(noteId(field, block), text);
    return left === undefined ? [] : [[block, left] as const];
  });
  if (items.length + notes.length === 0) return undefined;
  return { ...ratings, items: Object.fromEntries(items), notes: Object.fromEntries(notes) };
}

function itemId(field: string, item: string): string {
  return `${field}:item:${item}`;
}

function noteId(field: string, block: string): string {
  return `${field}:note:${block}`;
}
