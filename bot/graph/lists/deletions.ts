import type { List } from './columns.ts';
import type { Place } from './place.ts';

/** Rows that the app deleted, by the number of the item: a list never gives one out again. */
export interface Deletions {
  add(place: Place, list: List, item: string): void;
  has(place: Place, list: List, item: string): boolean;
}

/** What is forgotten by then was told of long ago, or costs only a look at what is known. */
const REMEMBERED = 20_000;

export function createDeletions(): Deletions {
  const known = new Set<string>();
  const keyOf = (place: Place, list: List, item: string) => `${list.name} ${place ?? ''} ${item}`;
  return {
    add(place, list, item) {
      known.add(keyOf(place, list, item));
      for (const oldest of known) {
        if (known.size <= REMEMBERED) break;
        known.delete(oldest);
      }
    },
    has: (place, list, item) => known.has(keyOf(place, list, item)),
  };
}
