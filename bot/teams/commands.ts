import type { Tag } from './command-words.ts';
import { lookedFor, mayBeName, nameAfter, span, textOf } from './looked-for.ts';
import { type Question, questionIn } from './questions.ts';
import { type Said, wordsOf } from './said-words.ts';
import { shortCommandNear } from './short-commands.ts';

/** What can be asked that takes nothing along. */
type Plain =
  | 'help'
  | 'greet'
  | 'thanks'
  | 'next'
  | 'verslagen'
  | 'maatje'
  | 'change'
  | 'about'
  | 'session'
  | 'unknown';

/**
 * What somebody can ask in the chat; `find` carries what is looked for, as typed. `name`: perhaps somebody's name and
 * nothing else; where it is nobody's, what it is `otherwise`.
 */
export type Command =
  | { readonly command: Plain }
  | { readonly command: 'question'; readonly question: Question }
  | { readonly command: 'find'; readonly text: string }
  | { readonly command: 'start'; readonly name?: string }
  | { readonly command: 'name'; readonly text: string; readonly otherwise: 'help' | 'next' | 'unknown' };

/** Sentences whose words by themselves say something else, or nothing. */
const phrases: Readonly<Partial<Record<Plain, RegExp>>> = {
  about:
    /^((wie|wat) (ben|is) (jij|je|u|dit|trajectwijzer)|ben (jij|je) een \w+( \w+)?|hoe heet (jij|je)|who are you|are you a \w+)( eigenlijk| dan)?$/,
  help: /^(wat (kun|kan|kunt) (je|jij|u|ik)( \S+){0,5}|hoe werkt \S+|(ik )?(snap|begrijp)( \S+)? (het|dit|dat)?( \S+)?|what can you do( \S+){0,2})$/,
  next: /^(wat is er( nog)?( open)?( voor (mij|me))?|wanneer (komt|belt|(zie|spreek|tref) (ik|je))(?! (het|de|een|mijn|mn|er)\b)( \p{L}+){1,3}?( weer| terug| langs| op bezoek| hier)*)$/u,
  maatje: /^(ik heb |stel )?(een )?vraag$/,
  greet: /^hoe (gaat|is) (het|ie)( met (je|jou|jullie))?$/,
};

/** How many words that nobody knows a sentence may have, and still be about what its known words say. */
const STRANGERS = 4;

/** What was meant by `typed`: any case, punctuation and accents, a slip of the finger in longer words, in any order. */
export function commandOf(typed: string): Command {
  const all = wordsOf(typed);
  if (all === undefined || all.length === 0) return { command: 'unknown' };
  const words = all.filter(({ tag }) => tag !== 'greet');
  if (words.length < all.length && words.every(({ tag }) => tag === 'plain')) return { command: 'greet' };
  const said = words.map(({ word }) => word).join(' ');
  for (const [command, phrase] of Object.entries(phrases) as [Plain, RegExp][])
    if (phrase.test(said)) return { command };
  const question = questionIn(said);
  if (question) return { command: 'question', question };
  return oneShortWord(words) ?? named(all) ?? meaning(words, said);
}

/** "hulpp", unless that is how somebody is called. */
function oneShortWord([first, ...others]: readonly Said[]): Command | undefined {
  if (first?.tag !== 'name' || others.length > 0) return undefined;
  const otherwise = shortCommandNear(first.word);
  return otherwise && { command: 'name', text: first.typed, otherwise };
}

function named(all: readonly Said[]): Command | undefined {
  const text = lookedFor(all);
  if (text !== undefined) return { command: 'find', text };
  return mayBeName(all) ? { command: 'name', text: textOf(all), otherwise: 'unknown' } : undefined;
}

function meaning(words: readonly Said[], said: string): Command {
  const has = (...tags: Tag[]) => words.some(({ tag }) => tags.includes(tag as Tag));
  const strangers = words.filter(({ tag }) => tag === 'name').length;
  if (strangers > STRANGERS) return { command: 'unknown' };
  if (isChange(words, said, has, strangers)) return { command: 'change' };
  if (has('begin') && !has('verslag', 'maatje', 'whenAsked') && mayBegin(words, has, strangers))
    return startFor(words);
  if (has('verslag')) return { command: 'verslagen' };
  if (has('maatje')) return { command: 'maatje' };
  if (has('halt')) return { command: 'unknown' };
  if (has('session') && strangers === 0) return { command: 'session' };
  if (has('thanks') && strangers <= 1 && !has('meeting', 'waits')) return { command: 'thanks' };
  return has('help') && strangers === 0 && !has('meeting')
    ? { command: 'help' }
    : next(words, has, strangers);
}

type Has = (...tags: Tag[]) => boolean;

/** Something cannot be, or should be at another time. Why is nobody's question. */
function isChange(words: readonly Said[], said: string, has: Has, strangers: number): boolean {
  if (has('change')) return true;
  if (has('through') && has('not')) return true;
  if (/\b(ander|andere|nieuwe) (tijd|tijdstip|moment|dag|datum)\b/.test(said)) return true;
  if (strangers > 0 || has('verslag', 'maatje', 'session', 'find', 'help', 'halt')) return false;
  const away = /\b(ben|is) (er )?(\S+ )?niet\b/.test(said) && /\ber\b/.test(said);
  return (
    (has('not') || words.some(({ word }) => word === 'geen')) && (has('can') || away) && !has('show', 'begin')
  );
}

function mayBegin(words: readonly Said[], has: Has, strangers: number): boolean {
  if (has('trajectory')) return true;
  if (has('meeting', 'ask', 'not')) return false;
  return strangers === 0 || (words[0]!.tag === 'begin' && /^(voor|met|for|with)$/.test(words[1]!.word));
}

function startFor(words: readonly Said[]): Command {
  const name = nameAfter(words);
  return name === '' ? { command: 'start' } : { command: 'start', name };
}

/** What comes for whoever asks. Of somebody else it is the traject that is looked for. */
function next(words: readonly Said[], has: Has, strangers: number): Command {
  const asks = has('meeting', 'time') || (has('waits') && words.length > 1) || has('trajectory');
  if (!asks) return { command: 'unknown' };
  if (strangers === 0) return { command: 'next' };
  const named = words.findIndex(({ tag }) => tag === 'name');
  const before = words.slice(0, named).findLast(({ word }) => /^(met|van|voor|with|of|for)$/.test(word));
  // "Wat komt err": one word more beside a whole question.
  if (before === undefined)
    return { command: has('ask') && has('waits') && strangers === 1 ? 'next' : 'unknown' };
  return /^(met|with)$/.test(before.word) ? { command: 'next' } : { command: 'find', text: span(words) };
}
