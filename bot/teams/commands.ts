/** What somebody can ask in the chat; `find` carries what is looked for, as typed. */
export type Command =
  | { readonly command: 'help' | 'greet' | 'thanks' | 'next' | 'start' | 'verslagen' | 'maatje' | 'unknown' }
  | { readonly command: 'find'; readonly text: string };

type Plain = Exclude<Command['command'], 'find' | 'unknown'>;

/** Dutch and English side by side: localised commands come back as typed text, whatever the locale of the client. */
const phrases: Readonly<Record<Plain, readonly string[]>> = {
  greet: ['hoi', 'hallo', 'hi', 'hello', 'hey', 'hee', 'goedemorgen', 'goedemiddag', 'dag', 'good morning'],
  help: [
    'help',
    'hulp',
    'help me',
    'wat kun je',
    'wat kan je',
    'wat kan ik vragen',
    'what can you do',
    'info',
    'uitleg',
  ],
  thanks: ['bedankt', 'dank je', 'dank je wel', 'dankjewel', 'dank u', 'thanks', 'thank you', 'thx', 'top'],
  next: [
    'wat komt er',
    'wat komt eraan',
    'wat staat er gepland',
    'volgende',
    'volgende afspraak',
    'deze week',
    'agenda',
    'planning',
    'next',
    'what is next',
    'whats next',
    'this week',
    'schedule',
  ],
  start: [
    'start',
    'starten',
    'start traject',
    'start een traject',
    'nieuw traject',
    'begin',
    'new',
    'new trajectory',
  ],
  maatje: [
    'maatje',
    'mijn maatje',
    'vraag',
    'ik heb een vraag',
    'vraag aan maatje',
    'vraag aan mijn maatje',
    'vraag het mijn maatje',
    'buddy',
    'ask my buddy',
  ],
  verslagen: [
    'verslag',
    'verslagen',
    'open verslagen',
    'verslag schrijven',
    'schrijf verslag',
    'report',
    'reports',
  ],
};

const finders = ['zoek', 'vind', 'find', 'search', 'traject van', 'traject'];

/** Longest sentence in which a command is looked for. */
const MAX = 120;

/** What was meant by `typed`: any case, punctuation and accents, and a slip of the finger in longer words. */
export function commandOf(typed: string): Command {
  const said = normal(typed);
  if (said.length > MAX) return { command: 'unknown' };
  for (const [command, known] of Object.entries(phrases) as [Plain, readonly string[]][])
    if (known.includes(said)) return { command };
  const looked = lookedFor(typed, said);
  if (looked !== undefined) return { command: 'find', text: looked };
  for (const [command, known] of Object.entries(phrases) as [Plain, readonly string[]][])
    if (known.some((phrase) => isNear(said, phrase))) return { command };
  return { command: 'unknown' };
}

/** What follows "zoek" and the like, in the writer's own capitals. Empty when nothing does. */
function lookedFor(typed: string, said: string): string | undefined {
  const finder = finders.find((one) => said === one || said.startsWith(`${one} `));
  if (finder === undefined) return undefined;
  const words = typed
    .replace(/<[^<>]{0,100}>/g, ' ')
    .trim()
    .split(/\s+/);
  return words.slice(finder.split(' ').length).join(' ').slice(0, 60);
}

/** Lower case, without a mention of the bot, accents and punctuation. */
function normal(text: string): string {
  return text
    .slice(0, 4 * MAX)
    .replace(/<at>[^<]{0,100}<\/at>/gi, ' ')
    .normalize('NFD')
    .replace(/\p{M}|['’?!.,;:"“”()/]/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** One slip from five letters on, two from ten on; the first letter must be right. */
function isNear(said: string, phrase: string): boolean {
  const slips = phrase.length >= 10 ? 2 : phrase.length >= 5 ? 1 : 0;
  if (slips === 0 || said[0] !== phrase[0] || Math.abs(said.length - phrase.length) > slips) return false;
  return distance(said, phrase) <= slips;
}

/** Letters to add, leave out, change or swap with a neighbour to make `b` of `a` (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (swapped) next[j] = Math.min(next[j]!, before[j - 2]! + 1);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
