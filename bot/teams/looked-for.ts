import type { Said } from './said-words.ts';

/** What stands between the asking and the name: "zoek naar het traject van …". */
const leading = new Set([
  'naar',
  'op',
  'het',
  'een',
  'mijn',
  'de',
  'even',
  'eens',
  'mij',
  'me',
  'for',
  'the',
  'my',
]);
const between = new Set(['van', 'voor', 'met', 'of', 'for', 'leerkracht', 'collega', 'juf', 'meester']);
const longest = 60;
/** Small words inside a name, as `normal` writes them. */
const particles = new Set([
  'van',
  'de',
  'der',
  'den',
  'ten',
  'ter',
  'te',
  't',
  'in',
  'op',
  'el',
  'la',
  'le',
  'von',
]);
/** Words of one name. */
const longestName = 6;
/** The same of what is no more than perhaps a name, and letters of its first word. */
const mostBare = 4;
const shortestBare = 3;

/** Who or what somebody asks to be found; empty when she only says that she looks for something, undefined when she does not. */
export function lookedFor(words: readonly Said[]): string | undefined {
  if (isNameAlone(words)) return textOf(words);
  const at = words.findIndex(({ tag }) => tag === 'find');
  return at < 0 ? ofTrajectory(words) : byVerb(words, at);
}

/** "Sanne van der Berg" and nothing else, with the capitals of a name, of which the first is no word of the bot. */
function isNameAlone(words: readonly Said[]): boolean {
  return (
    words[0]?.tag === 'name' &&
    words.length <= longestName &&
    words.every(({ typed, word }) => /^\p{Lu}\p{Ll}/u.test(typed) || particles.has(word)) &&
    !particles.has(words.at(-1)!.word)
  );
}

/** "noor hartkamp", without the capitals of a name: nothing but words that the bot does not know. */
export function mayBeName(words: readonly Said[]): boolean {
  const rest = words.slice(1).filter(({ word }) => !particles.has(word));
  return (
    words.length <= mostBare &&
    words.every(({ tag, word }) => tag === 'name' || particles.has(word)) &&
    words[0]?.tag === 'name' &&
    words[0].word.length >= shortestBare &&
    (words.length === 1 || rest.length > 0)
  );
}

/** "zoek Sanne": whatever follows is looked for, also when it is a word that the bot knows. */
function byVerb(words: readonly Said[], at: number): string | undefined {
  const before = words.slice(0, at);
  const rest = words.slice(at + 1);
  if (rest.length === 0) {
    if (before.some(({ tag }) => tag === 'not')) return undefined;
    const named = span(before);
    if (named !== '') return named;
    return before.every(({ tag }) => tag === 'trajectory' || isBeside(tag)) ? '' : undefined;
  }
  // "Ik vind het moeilijk" looks for nothing.
  const opinion = words[at]!.word.startsWith('vind') && before.some(({ word }) => word === 'ik');
  if (opinion || !before.every(({ tag }) => isBeside(tag))) return undefined;
  const own = rest[0]!.word === 'mijn' || rest[0]!.word === 'ik';
  if (own && rest.every(({ tag }) => tag !== 'name') && !rest.some(({ tag }) => tag === 'trajectory'))
    return undefined;
  return textOf(withoutLead(rest));
}

/** "traject van Sanne", "laat het traject van Sanne zien". */
function ofTrajectory(words: readonly Said[]): string | undefined {
  const at = words.findIndex(({ tag }) => tag === 'trajectory');
  if (at < 0) return placeOf(words);
  const rest = words.slice(at + 1);
  if (rest.length === 0 && words.length === 1 && words[0]!.word === 'traject') return '';
  if (!words.slice(0, at).every(({ tag }) => isBeside(tag))) return undefined;
  if (rest.some(isVerb) || !rest.some(({ tag }) => tag === 'name')) return undefined;
  return span(rest);
}

/** What somebody wants done, and no name: typed with a small letter. "Traject Marijke Start" is about Marijke. */
function isVerb({ tag, typed }: Said): boolean {
  const verbs: readonly Said['tag'][] = ['begin', 'halt', 'change', 'not', 'through', 'verslag', 'maatje'];
  return verbs.includes(tag) && typed === typed.toLowerCase();
}

/** "waar is Sanne", "toon Sanne", "hoe gaat het met Sanne". */
function placeOf(words: readonly Said[]): string | undefined {
  const said = words.map(({ word }) => word).join(' ');
  const asked =
    /^(waar (is|zit|staat)|toon|open|laat|bekijk|show|hoe gaat het met|hoe is het met|where is) /.test(said);
  const rest = words.filter(({ tag }) => !isBeside(tag) && tag !== 'name');
  if (!asked || rest.length > 0) return undefined;
  const named = span(words);
  return named === '' ? undefined : named;
}

function isBeside(tag: Said['tag']): boolean {
  return ['plain', 'greet', 'show', 'ask', 'can', 'waits'].includes(tag);
}

/** Without "het traject van" and the like; "van der Berg" stays whole. */
function withoutLead(words: readonly Said[]): readonly Said[] {
  const begin = words.findIndex(({ word, capital }) => capital || !leading.has(word));
  if (begin < 0) return words;
  const rest = words.slice(begin);
  if (rest[0]!.tag !== 'trajectory' || rest[0]!.capital) return rest;
  return rest.slice(rest[1] && between.has(rest[1].word) ? 2 : 1);
}

/** From the first to the last word that is a name or is written like one: "Sanne de Wit". */
export function span(words: readonly Said[]): string {
  const isName = ({ tag, capital }: Said) => tag === 'name' || capital;
  return textOf(words.slice(words.findIndex(isName), words.findLastIndex(isName) + 1));
}

/** Who something is for: "… voor Sanne van der Berg op maandag"; empty when nobody is named. */
export function nameAfter(words: readonly Said[]): string {
  const at = words.findIndex(({ word }) => /^(voor|met|for|with)$/.test(word)) + 1;
  if (at === 0) return '';
  const rest = words.slice(at);
  const isOfName = ({ tag, capital, word }: Said) => tag === 'name' || capital || particles.has(word);
  const end = rest.findIndex((one) => !isOfName(one));
  const named = end < 0 ? rest : rest.slice(0, end);
  const last = named.findLastIndex(({ tag, capital }) => tag === 'name' || capital);
  return textOf(named.slice(0, last + 1));
}

/** As typed, as far as a name goes. */
export function textOf(words: readonly Said[]): string {
  return words
    .map(({ typed }) => typed)
    .join(' ')
    .slice(0, longest);
}
