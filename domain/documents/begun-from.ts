import type { FieldValue, FormValues } from '../forms/form.ts';
import { merged } from './merged.ts';

/** What stands in a draft, and what each of its fields began from; without that all of it counts as typed. */
export interface BegunFrom {
  readonly values: FormValues;
  readonly from?: FormValues | undefined;
}

/**
 * The draft with each part that nobody typed in as it is composed now; what was typed stays, and so does what it began
 * from. A part is a field, or a goal's own text in one. The same object where nothing changes.
 */
export function recomposed<T extends BegunFrom>(draft: T, composed: FormValues): T {
  const { values, from } = draft;
  if (!from) return draft;
  const fields = new Set([values, from, composed].flatMap((each) => Object.keys(each)));
  const parts = [...fields].map((field) => ({
    field,
    ...partOf({ mine: values[field], was: from[field], now: composed[field] }),
  }));
  const next = {
    values: filled(parts.map(({ field, mine }) => [field, mine])),
    from: filled(parts.map(({ field, was }) => [field, was])),
  };
  return isSame(values, next.values) && isSame(from, next.from) ? draft : { ...draft, ...next };
}

/** What came to a field that was typed in, and what went, since it began; in the words of now and of then. */
export interface NewsOfField {
  readonly field: string;
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** Fields that were typed in and are composed otherwise now. `draft` is as `recomposed` leaves it. */
export function newsOf({ from }: Pick<BegunFrom, 'from'>, composed: FormValues): readonly NewsOfField[] {
  if (!from) return [];
  return Object.keys({ ...from, ...composed })
    .filter((field) => !isSame(from[field], composed[field]))
    .map((field) => {
      const [then, now] = [linesIn(from[field]), linesIn(composed[field])];
      return {
        field,
        added: now.filter((line) => !then.includes(line)),
        gone: then.filter((line) => !now.includes(line)),
      };
    });
}

/** The draft with the news of one field taken over: no word that was typed goes. */
export function takenOver<T extends BegunFrom>(draft: T, field: string, composed: FormValues): T {
  const [mine, was, now] = [draft.values[field], draft.from?.[field], composed[field]];
  return leftAsTyped(
    { ...draft, values: withField(draft.values, field, both(mine, was, now)) },
    field,
    composed,
  );
}

/** The draft with its field as it was typed: its news is known. */
export function leftAsTyped<T extends BegunFrom>(draft: T, field: string, composed: FormValues): T {
  return { ...draft, from: withField(draft.from ?? {}, field, composed[field]) };
}

type Value = FieldValue | undefined;
interface Part {
  readonly mine: Value;
  readonly was: Value;
}

function partOf({ mine, was, now }: Part & { readonly now: Value }): Part {
  if (isSame(mine, was)) return isSame(was, now) ? { mine, was } : { mine: now, was: now };
  if (isSame(mine, now)) return { mine, was: now };
  if (![mine, was, now].every(isTexts)) return { mine, was };
  const [own, then, source] = [textsIn(mine), textsIn(was), textsIn(now)];
  const keys = Object.keys({ ...own, ...then, ...source });
  const parts = keys.map((key) => ({
    key,
    ...partOf({ mine: own[key], was: then[key], now: source[key] }),
  }));
  return {
    mine: filled(parts.map((part) => [part.key, part.mine])) as FieldValue,
    was: filled(parts.map((part) => [part.key, part.was])) as FieldValue,
  };
}

function both(mine: Value, was: Value, now: Value): Value {
  if ([mine, was, now].every(isTexts)) {
    const [own, then, source] = [textsIn(mine), textsIn(was), textsIn(now)];
    const keys = Object.keys({ ...own, ...then, ...source });
    return filled(keys.map((key) => [key, both(own[key], then[key], source[key])])) as FieldValue;
  }
  if ([mine, was, now].every((one) => one === undefined || typeof one === 'string')) {
    const [own, then, source] = [mine, was, now].map((one) => (one ? String(one).split('\n') : []));
    return merged(own!, then!, source!).join('\n');
  }
  if ([mine, was, now].every((one) => one === undefined || Array.isArray(one))) {
    const [own, then, source] = [mine, was, now].map((one) =>
      ((one ?? []) as readonly unknown[]).map((each) => JSON.stringify(each)),
    );
    return merged(own!, then!, source!).map((each) => JSON.parse(each)) as FieldValue;
  }
  return mine;
}

/** A text per goal. */
function isTexts(value: Value): boolean {
  return (
    value === undefined ||
    (typeof value === 'object' &&
      !Array.isArray(value) &&
      Object.values(value).every((each) => typeof each === 'string'))
  );
}

function textsIn(value: Value): Readonly<Record<string, string>> {
  return (value ?? {}) as Readonly<Record<string, string>>;
}

function linesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split('\n').filter((line) => line.trim() !== '');
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((each) => (typeof each === 'string' ? linesIn(each) : []));
}

/** Left out is empty. */
function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(sorted(value)) ?? '';
}

function sorted(value: unknown): unknown {
  if (value === '' || value === undefined) return undefined;
  if (Array.isArray(value)) return value.length > 0 ? value.map(sorted) : undefined;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, each]) => [key, sorted(each)] as const)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function withField(values: FormValues, field: string, value: Value): FormValues {
  const { [field]: _, ...rest } = values;
  return value === undefined ? rest : { ...rest, [field]: value };
}

function filled(entries: readonly (readonly [string, Value])[]): FormValues {
  return Object.fromEntries(entries.filter((each): each is [string, FieldValue] => each[1] !== undefined));
}
