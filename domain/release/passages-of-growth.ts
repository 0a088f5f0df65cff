import { instrumentIn } from '../kijkwijzers/catalogue.ts';
import { NOT_APPLICABLE, type Ratings } from '../kijkwijzers/instrument.ts';
import { notApplicableText } from '../texts/nl/growth.ts';
import { type Sentence, sentencesOf, textLeft } from './sentences.ts';

/** The items that were looked at, and the sentences of the notes, block by block. */
export function partsOf(field: string, ratings: Ratings): readonly Sentence[] {
  const instrument = instrumentIn(ratings);
  return (instrument?.blocks ?? []).flatMap((block) => [
    ...block.items.flatMap(({ id, text }): readonly Sentence[] => {
      const step = ratings.items[id];
      const word =
        step === NOT_APPLICABLE ? notApplicableText : instrument?.scale.find((one) => one.id === step)?.word;
      return word === undefined ? [] : [{ id: itemId(field, id), text: `${text} ${word}` }];
    }),
    ...sentencesOf(noteId(field, block.id), ratings.notes[block.id] ?? ''),
  ]);
}

/** The kijkwijzer with only the parts that were kept; undefined when nothing is left. */
export function ratingsLeft(field: string, ratings: Ratings, kept: ReadonlySet<string>): Ratings | undefined {
  const items = Object.entries(ratings.items).filter(([id]) => kept.has(itemId(field, id)));
  const notes = Object.entries(ratings.notes).flatMap(([block, text]) => {
    const left = textLeft(noteId(field, block), text, kept);
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
