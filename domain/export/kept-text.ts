import { aboutMeTexts as texts } from '../texts/nl/about-me.ts';
import type { Kept } from './retention.ts';

/** When documents of a kind go, in a sentence. `dayText`: how a day (`YYYY-MM-DD`) reads where it stands. */
export function keptText(
  { months, deleteOn, keptWith, held }: Extract<Kept, { readonly of: 'document' }>,
  dayText: (day: string) => string,
): string {
  if (held) return texts.held;
  if (deleteOn !== undefined) return texts.goes(dayText(deleteOn));
  if (months !== undefined && keptWith) return texts.goesTogether[keptWith](months);
  return months === undefined ? texts.notSet : texts.goesAfter(months);
}
