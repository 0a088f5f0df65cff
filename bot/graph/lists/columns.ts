import { SINGLE_LINE_CHARS } from '../limits.ts';

/** A column as Graph makes it, and how its values go in and out. */
export interface Column<T> {
  /** The columnDefinition without its name; undefined for a column that every list has from the start. */
  readonly definition: Readonly<Record<string, unknown>> | undefined;
  /** Undefined when it is empty, or holds what it cannot hold. */
  read(raw: unknown): T | undefined;
  write(value: T): unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: a list has columns of several types
type Columns = Readonly<Record<string, Column<any>>>;
type ValueOf<C> = C extends Column<infer T> ? T : never;

/** A row of a list: what is absent is empty. */
export type RowOf<L> = L extends List<infer C> ? { readonly [K in keyof C]?: ValueOf<C[K]> } : never;

/** One list: the source of its provisioning and of reading and writing its rows. */
export interface List<C extends Columns = Columns> {
  /** Name and title. ASCII, because it stands in addresses. */
  readonly name: string;
  readonly description: string;
  readonly columns: C;
}

export function list<C extends Columns>(definition: List<C>): List<C> {
  return definition;
}

/** The part of a query that asks for all columns; hidden ones are left out otherwise. */
export function expandFields(of: List, names: readonly string[] = Object.keys(of.columns)): string {
  return `fields($select=${names.join(',')})`;
}

export function readRow<C extends Columns>(
  of: List<C>,
  fields: Readonly<Record<string, unknown>>,
): RowOf<List<C>> {
  const row: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(of.columns)) {
    const value = fields[name] == null ? undefined : column.read(fields[name]);
    if (value !== undefined) row[name] = value;
  }
  return row as RowOf<List<C>>;
}

/** All columns, so that what is absent in the row is emptied. */
export function writeRow<C extends Columns>(of: List<C>, row: RowOf<List<C>>): Record<string, unknown> {
  const given = row as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(of.columns).map(([name, column]) => [
      name,
      given[name] === undefined ? null : column.write(given[name]),
    ]),
  );
}

/** The columns in which a row stands otherwise than the app writes it. */
export function differing<C extends Columns>(
  of: List<C>,
  row: RowOf<List<C>>,
  wanted: RowOf<List<C>>,
): readonly string[] {
  const [is, should] = [writeRow(of, row), writeRow(of, wanted)];
  return Object.keys(of.columns).filter((name) => (is[name] ?? '') !== (should[name] ?? ''));
}

/** The title that every list has. */
export const title: Column<string> = { definition: undefined, read: asText, write: oneLine };

/** What identifies a row: a second one with the same value is refused. Not for people to see or change. */
export function key(): Column<string> {
  return {
    definition: { text: {}, indexed: true, enforceUniqueValues: true, hidden: true },
    read: asText,
    write: oneLine,
  };
}

export function text(displayName: string, options: { readonly indexed?: boolean } = {}): Column<string> {
  return {
    definition: { displayName, text: {}, ...(options.indexed ? { indexed: true } : {}) },
    read: asText,
    write: oneLine,
  };
}

/** What the app reads rows by. */
export function reference(): Column<string> {
  return { definition: { text: {}, indexed: true, hidden: true }, read: asText, write: oneLine };
}

/** A line that only the app reads, and never looks for. */
export function hiddenLine(): Column<string> {
  return { definition: { text: {}, hidden: true }, read: asText, write: oneLine };
}

/** An instant, in whole seconds; UTC ISO. */
export function dateTime(displayName: string): Column<string> {
  return {
    definition: { displayName, dateTime: { format: 'dateTime', displayAs: 'standard' } },
    read: (raw) => {
      const ms = typeof raw === 'string' ? Date.parse(raw) : Number.NaN;
      return Number.isNaN(ms) ? undefined : wholeSeconds(ms);
    },
    write: (value) => wholeSeconds(Date.parse(value)),
  };
}

export function yesNo(displayName: string): Column<boolean> {
  return {
    definition: { displayName, boolean: {} },
    read: (raw) => (typeof raw === 'boolean' ? raw : undefined),
    write: (value) => value,
  };
}

export function count(displayName: string): Column<number> {
  return {
    definition: { displayName, number: { decimalPlaces: 'none' } },
    read: (raw) => (typeof raw === 'number' ? raw : undefined),
    write: (value) => value,
  };
}

/** A number, with decimals where it has any. */
export function amount(displayName: string): Column<number> {
  return { ...count(displayName), definition: { displayName, number: { decimalPlaces: 'automatic' } } };
}

/** A piece of JSON that only the app reads; see `long-text.ts`. */
export function hiddenText(): Column<string> {
  return {
    definition: {
      text: { allowMultipleLines: true, appendChangesToExistingText: false, textType: 'plain' },
      hidden: true,
    },
    read: asText,
    write: (value) => value,
  };
}

/** As SharePoint keeps it: one line without outer spaces, cut at what fits. */
export function oneLine(value: string): string {
  return value
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]+/gu, ' ')
    .trim()
    .slice(0, SINGLE_LINE_CHARS)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

function asText(raw: unknown): string | undefined {
  return typeof raw === 'string' && raw !== '' ? raw : undefined;
}

function wholeSeconds(ms: number): string {
  return new Date(Math.floor(ms / 1_000) * 1_000).toISOString().replace('.000Z', 'Z');
}
