import { words } from './nl/words.ts';

/**
 * All that the product says, by language and by room. Dutch is the measure: another language is a value of
 * `Texts`, so that the compiler names every sentence that it lacks or has too many.
 */
const nl = { words };

export type Texts = Said<typeof nl>;

/** The same keys with other sentences: a sentence stays one, and one with parameters keeps them. */
type Said<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [K in keyof T]: Said<T[K]> };

export const texts: Readonly<Record<'nl', Texts>> = { nl };
