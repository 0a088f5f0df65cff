import { notASlip } from './command-words.ts';
import { isNearAlone } from './slips.ts';

/** Commands of fewer letters than a slip is looked for in elsewhere: said alone, and meant by nothing else. */
const shortCommands = { hulp: 'help', help: 'help', next: 'next' } as const;
type Meant = (typeof shortCommands)[keyof typeof shortCommands];

/** What one mistyped word means by itself; undefined where it is near none of them, or near two that differ. */
export function shortCommandNear(word: string): Meant | undefined {
  if (notASlip.has(word)) return undefined;
  const near = Object.entries(shortCommands).filter(([command]) => isNearAlone(word, command));
  const meant = new Set(near.map(([, command]) => command));
  return meant.size === 1 ? [...meant][0] : undefined;
}
