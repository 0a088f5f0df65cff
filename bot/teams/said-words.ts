import { notASlip, type Tag, tagOf } from './command-words.ts';
import { isNear } from './slips.ts';

/** One word of what somebody typed. */
export interface Said {
  /** In the writer's own capitals, without punctuation around it. */
  readonly typed: string;
  /** Lower case, without accents and punctuation. */
  readonly word: string;
  /** Begins with a capital that no sentence gave it: a name. */
  readonly capital: boolean;
  readonly tag: Tag | 'name';
}

/** Longest sentence in which a command is looked for, in characters. */
const MAX = 120;

/** The words of a sentence, without a mention of the bot; undefined of what is too long to be a question. */
export function wordsOf(text: string): readonly Said[] | undefined {
  const bare = text
    .slice(0, 4 * MAX)
    .replace(/<at>[^<]{0,100}<\/at>/gi, ' ')
    .trim();
  const words = bare.split(/[\s/]+/).flatMap((typed, index) => {
    const word = normal(typed);
    if (word === '') return [];
    const capital = index > 0 && /^\p{Lu}\p{Ll}/u.test(trimmed(typed));
    return [{ typed: trimmed(typed), word, capital, tag: tagFor(word, capital) }];
  });
  return words.map(({ word }) => word).join(' ').length > MAX ? undefined : words;
}

/** A name is no slip of the finger. */
const tagFor = (word: string, capital: boolean): Said['tag'] => {
  const known = tagOf.get(word);
  if (known) return known;
  if (/^\d/.test(word)) return 'time';
  // Of whatever kind.
  if (/.trajecte?n?$/.test(word) && !capital) return 'trajectory';
  if (capital || notASlip.has(word)) return 'name';
  for (const [one, tag] of tagOf) if (isNear(word, one)) return tag;
  return 'name';
};

const normal = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}|['’‘`?!.,;:"“”()/]/gu, '')
    .toLowerCase();

const trimmed = (text: string): string => text.replace(/^[?!.,;:"“”()]+|[?!.,;:"“”()]+$/g, '');
