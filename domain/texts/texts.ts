import * as cards from './nl/cards.ts';
import * as chat from './nl/chat.ts';
import * as forms from './nl/forms.ts';
import * as planning from './nl/planning.ts';
import * as proposal from './nl/proposal.ts';
import * as refusals from './nl/refusals.ts';
import { tabs } from './nl/tabs.ts';
import { words } from './nl/words.ts';

/**
 * All that the product says, by language and by room. Dutch is the measure: another language is a value of
 * `Texts`, so that the compiler names every sentence that it lacks or has too many. A room that the browser
 * needs is imported by itself, so that the others stay out of it.
 */
const nl = { cards, chat, forms, planning, proposal, refusals, tabs, words };

type Texts = Said<typeof nl>;

/** The same keys with other sentences: a sentence stays one, and one with parameters keeps them. */
type Said<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Says
    ? (...given: Given) => Says
    : { readonly [K in keyof T]: Said<T[K]> };

export const texts: Readonly<Record<'nl', Texts>> = { nl };
