import { datedText } from '../calendar/date-texts.ts';
import type { Agreement, ContactWish, Leerdoel, Mark, PointText, ProgrammeLine } from '../forms/form.ts';
import { isDay } from '../forms/values.ts';
import { leerdoelTexts } from '../texts/nl/growth.ts';
import { lineText } from '../texts/nl/tailoring.ts';
import { GAP, type Sentence, sentencesOf, textLeft } from './sentences.ts';

/** A line of a form: words, or what belongs together on it. */
export type Item = string | Agreement | Mark | PointText | Leerdoel | ContactWish | ProgrammeLine;

/** Words of an item that can be let through sentence by sentence, with what stands before each of them. */
interface Words {
  /** What of the item they are; empty where it has only these. */
  readonly part: string;
  readonly before: string;
  readonly text: string;
}

/** A day (`YYYY-MM-DD`) in words, with its weeks. */
export type DayText = (day: string) => string;

const withoutSchool: DayText = (day) => datedText(day, undefined);

const leerdoelParts = ['want', 'why', 'actions', 'needs', 'seen'] as const;

/**
 * The passages of one item, whose own id is `id`: its sentences, where it has several; else the item as a whole, as an
 * agreement always is: who, what and when belong together.
 */
export function passagesOfItem(id: string, item: Item, dated: DayText = withoutSchool): readonly Sentence[] {
  const sentences = wordsOf(item).flatMap(({ part, before, text }) =>
    sentencesOf(idOf(id, part), text).map((one) => ({ ...one, text: before + one.text })),
  );
  return sentences.length > 1 ? sentences : [{ id, text: wholeText(item, dated) }];
}

/** What is left of an item; undefined when nothing is. What it is linked to goes along with the whole of it only. */
export function itemLeft(id: string, item: Item, kept: ReadonlySet<string>): Item | undefined {
  if (kept.has(id) || passagesOfItem(id, item).every((one) => kept.has(one.id))) return item;
  const left = new Map(wordsOf(item).map(({ part, text }) => [part, textLeft(idOf(id, part), text, kept)]));
  if ([...left.values()].every((text) => text === undefined)) return undefined;
  const [only = ''] = left.values();
  if (typeof item === 'string') return only;
  if ('point' in item) return { ...item, text: only };
  if ('focus' in item) return { ...item, note: only };
  const of = (part: Exclude<(typeof leerdoelParts)[number], 'want'>) => left.get(part) ?? '';
  const parts = { why: of('why'), actions: of('actions'), needs: of('needs'), seen: of('seen') };
  return { want: left.get('want') ?? GAP, ...parts, werkpunten: [], items: [] };
}

function idOf(id: string, part: string): string {
  return part === '' ? id : `${id}:${part}`;
}

function wordsOf(item: Item): readonly Words[] {
  if (typeof item === 'string') return [{ part: '', before: '', text: item }];
  if ('point' in item) return [{ part: '', before: `${item.point}: `, text: item.text }];
  if ('focus' in item) return [{ part: '', before: `${item.focus}: `, text: item.note }];
  if (!('want' in item)) return [];
  return leerdoelParts.map((part) => ({ part, before: `${leerdoelTexts[part].label} `, text: item[part] }));
}

function wholeText(item: Item, dated: DayText): string {
  const [first, ...more] = wordsOf(item).filter(({ text }) => text !== '');
  if (first) return [first, ...more].map(({ before, text }) => before + text).join('\n');
  if (typeof item === 'string' || 'point' in item || 'focus' in item || 'want' in item) return '';
  if ('choice' in item) return lineText(item);
  if ('on' in item) {
    const day = isDay(item.on) ? dated(item.on) : item.on;
    return item.subject === '' ? day : `${day}: ${item.subject}`;
  }
  const { who, what, byWhen } = item;
  return `${who}: ${what}, ${isDay(byWhen) ? dated(byWhen) : byWhen}`;
}
