import type { Refusal } from '../result.ts';
import { cleanLine } from './clean.ts';

/** The value cleaned, absent when nothing was filled in; and what is wrong with it. */
export interface Check<T> {
  readonly value?: T;
  readonly refusals: readonly Refusal[];
}

export const nothing: Check<never> = { refusals: [] };

export function wrong(path: string): Check<never> {
  return { refusals: [{ code: 'invalid', field: path }] };
}

/** `given` cleaned by `by`; undefined when it is no text at all. */
export function cleaned(given: unknown, by: (text: string) => string): string | undefined {
  return typeof given === 'string' ? by(given) : undefined;
}

/** A text that was cleaned, of at most `max` characters. */
export function checkText(text: string | undefined, max: number, path: string): Check<string> {
  if (text === undefined) return wrong(path);
  if (text === '') return nothing;
  return text.length > max
    ? { refusals: [{ code: 'tooLong', params: { max }, field: path }] }
    : { value: text, refusals: [] };
}

/** A short value of which only some texts are good: a day, a link, one of several options. */
export function checkValue(given: unknown, path: string, isGood: (value: string) => boolean): Check<string> {
  const value = cleaned(given, cleanLine);
  if (value === '') return nothing;
  return value !== undefined && isGood(value) ? { value, refusals: [] } : wrong(path);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
