import { datedText } from '../calendar/date-texts.ts';
import type {
  Agreement,
  ContactWish,
  FieldValue,
  Form,
  FormValues,
  Leerdoel,
  Mark,
  PointText,
  ProgrammeLine,
} from '../forms/form.ts';
import { isDay } from '../forms/values.ts';
import type { Ratings } from '../kijkwijzers/instrument.ts';
import { lineText } from '../texts/nl/tailoring.ts';
import { partsOf, ratingsLeft } from './passages-of-growth.ts';

/** A piece of a document that can be let through by itself: a sentence, a line, an agreement. */
export interface Passage {
  /** `${field}:${number}`, of a text per goal `${field}:${goal}:${number}`. */
  readonly id: string;
  readonly field: string;
  readonly goal?: string;
  readonly text: string;
}

/** The passages of a filled-in form, in its order. */
export function passagesOf(form: Form, values: FormValues): readonly Passage[] {
  return form.fields.flatMap(({ id }) => ofValue(id, values[id]));
}

/**
 * What is left of a document when only these passages are let through. Field by field as it was, so that it reads
 * as the document does; what has nothing left is absent.
 */
export function excerptOf(form: Form, values: FormValues, passages: readonly string[]): FormValues {
  const kept = new Set(passages);
  const entries = form.fields.flatMap(({ id }): [string, FieldValue][] => {
    const value = values[id];
    const left = value === undefined ? undefined : leftOf(id, value, kept);
    return left === undefined ? [] : [[id, left]];
  });
  return Object.fromEntries(entries);
}

function ofValue(field: string, value: FieldValue | undefined): readonly Passage[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return ofText(field, value).map((one) => ({ ...one, field }));
  if (isList(value)) {
    return value.map((item, index) => ({ id: `${field}:${index}`, field, text: itemText(item) }));
  }
  if (isRatings(value)) return partsOf(field, value, ofText).map((one) => ({ ...one, field }));
  return Object.entries(value as Readonly<Record<string, string>>).flatMap(([goal, text]) =>
    ofText(`${field}:${goal}`, text).map((one) => ({ ...one, field, goal })),
  );
}

function leftOf(field: string, value: FieldValue, kept: ReadonlySet<string>): FieldValue | undefined {
  if (typeof value === 'string') return textLeft(field, value, kept);
  if (isList(value)) {
    const items = value.filter((_, index) => kept.has(`${field}:${index}`));
    return items.length > 0 ? (items as FieldValue) : undefined;
  }
  if (isRatings(value)) return ratingsLeft(field, value, kept, (id, text) => textLeft(id, text, kept));
  const goals = Object.entries(value as Readonly<Record<string, string>>).flatMap(([goal, text]) => {
    const left = textLeft(`${field}:${goal}`, text, kept);
    return left === undefined ? [] : [[goal, left] as const];
  });
  return goals.length > 0 ? Object.fromEntries(goals) : undefined;
}

/** Sentences that stood apart are marked as such: nobody should read them as if they followed on each other. */
function textLeft(prefix: string, text: string, kept: ReadonlySet<string>): string | undefined {
  const all = ofText(prefix, text);
  const left = all.map(({ id, text: sentence }) => (kept.has(id) ? sentence : undefined));
  if (left.every((one) => one === undefined)) return undefined;
  return left
    .map((sentence) => sentence ?? GAP)
    .filter((said, at, parts) => said !== GAP || parts[at - 1] !== GAP)
    .join(' ');
}

/** Where something was left out. */
const GAP = '[…]';

function ofText(prefix: string, text: string): readonly { readonly id: string; readonly text: string }[] {
  return text
    .split(/(?<=[.!?…]["'”’)]*)\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .map((sentence, index) => ({ id: `${prefix}:${index}`, text: sentence }));
}

type Item = string | Agreement | Mark | PointText | Leerdoel | ContactWish | ProgrammeLine;

function isList(value: FieldValue): value is Extract<FieldValue, readonly Item[]> {
  return Array.isArray(value);
}

function isRatings(value: FieldValue): value is Ratings {
  return typeof value === 'object' && 'instrument' in value && typeof value.instrument === 'string';
}

function itemText(item: Item): string {
  if (typeof item === 'string') return item;
  if ('point' in item) return `${item.point}: ${item.text}`;
  if ('choice' in item) return lineText(item);
  if ('want' in item) {
    const { want, why, actions, needs, seen } = item;
    return [want, why, actions, needs, seen].filter((text) => text !== '').join('\n');
  }
  if ('on' in item) {
    const day = isDay(item.on) ? datedText(item.on, undefined) : item.on;
    return item.subject === '' ? day : `${day}: ${item.subject}`;
  }
  if (!('what' in item)) return `${item.focus}: ${item.note}`;
  const { who, what, byWhen } = item;
  return `${who}: ${what}, ${isDay(byWhen) ? datedText(byWhen, undefined) : byWhen}`;
}
