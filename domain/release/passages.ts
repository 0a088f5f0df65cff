import type { FieldValue, Form, FormValues } from '../forms/form.ts';
import type { Ratings } from '../kijkwijzers/instrument.ts';
import { partsOf, ratingsLeft } from './passages-of-growth.ts';
import { type DayText, type Item, itemLeft, passagesOfItem } from './passages-of-items.ts';
import { sentencesOf, textLeft } from './sentences.ts';

/** A piece of a document that can be let through by itself: a sentence, a line, an agreement. */
export interface Passage {
  /** `${field}:${number}`, of a text per goal `${field}:${goal}:${number}`, of an item's sentence what its own id is and a number. */
  readonly id: string;
  readonly field: string;
  readonly goal?: string;
  readonly text: string;
}

/** The passages of a filled-in form, in its order. `dated` says days for who reads them; without it they have no school's week. */
export function passagesOf(form: Form, values: FormValues, dated?: DayText): readonly Passage[] {
  return form.fields.flatMap(({ id }) => ofValue(id, values[id], dated));
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

function ofValue(
  field: string,
  value: FieldValue | undefined,
  dated: DayText | undefined,
): readonly Passage[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return sentencesOf(field, value).map((one) => ({ ...one, field }));
  if (isList(value)) {
    return value.flatMap((item, index) =>
      passagesOfItem(`${field}:${index}`, item, dated).map((one) => ({ ...one, field })),
    );
  }
  if (isRatings(value)) return partsOf(field, value).map((one) => ({ ...one, field }));
  return Object.entries(value as Readonly<Record<string, string>>).flatMap(([goal, text]) =>
    sentencesOf(`${field}:${goal}`, text).map((one) => ({ ...one, field, goal })),
  );
}

function leftOf(field: string, value: FieldValue, kept: ReadonlySet<string>): FieldValue | undefined {
  if (typeof value === 'string') return textLeft(field, value, kept);
  if (isList(value)) {
    const items = value.flatMap((item, index) => itemLeft(`${field}:${index}`, item, kept) ?? []);
    return items.length > 0 ? (items as FieldValue) : undefined;
  }
  if (isRatings(value)) return ratingsLeft(field, value, kept);
  const goals = Object.entries(value as Readonly<Record<string, string>>).flatMap(([goal, text]) => {
    const left = textLeft(`${field}:${goal}`, text, kept);
    return left === undefined ? [] : [[goal, left] as const];
  });
  return goals.length > 0 ? Object.fromEntries(goals) : undefined;
}

function isList(value: FieldValue): value is Extract<FieldValue, readonly Item[]> {
  return Array.isArray(value);
}

function isRatings(value: FieldValue): value is Ratings {
  return typeof value === 'object' && 'instrument' in value && typeof value.instrument === 'string';
}
