import { Temporal } from 'temporal-polyfill';

/** A cell as a spreadsheet gives it: a date as the midnight (UTC) of its day. */
export type Cell = string | number | boolean | Date | null;

/** Rows below the heading of a table, each with its number in the sheet and its cells by column. */
export interface Table<C extends string> {
  readonly rows: readonly TableRow<C>[];
  /** Columns that it has. */
  readonly found: readonly C[];
  /** Columns that were needed and not found. */
  readonly missing: readonly C[];
}

export interface TableRow<C extends string> {
  readonly number: number;
  readonly cells: Readonly<Record<C, Cell>>;
  /** As it stands there, to be shown. */
  readonly text: string;
}

/** What was not taken over, and why: a code whose sentence stands in the texts. */
export interface Unclear {
  readonly number: number;
  readonly text: string;
  readonly why: UnclearWhy;
  /** How the column is called in which it stands, where one cell is what it is about. */
  readonly column?: string;
}

export type UnclearWhy =
  | 'kind'
  | 'partOfDay'
  | 'from'
  | 'to'
  | 'order'
  | 'tooLong'
  | 'twice'
  | 'tooMany'
  | 'nobody'
  | 'several'
  | 'times'
  | 'roster';

/**
 * Finds the heading among the first rows, and the columns by their names, in any order and however they are capitalised.
 * Empty rows are passed over.
 */
export function tableOf<C extends string>(
  rows: readonly (readonly Cell[])[],
  columns: Readonly<Record<C, readonly string[]>>,
  needed: readonly NoInfer<C>[],
): Table<C> {
  const names = Object.keys(columns) as C[];
  const at = (row: readonly Cell[], column: C) =>
    row.findIndex((cell) => columns[column].includes(plain(cell)));
  const score = (row: readonly Cell[]) => names.filter((column) => at(row, column) >= 0).length;
  const head = rows
    .slice(0, 10)
    .reduce((best, row, index) => (score(row) > score(rows[best] ?? []) ? index : best), 0);
  const heading = rows[head] ?? [];
  const missing = needed.filter((column) => at(heading, column) < 0);
  const found = names.filter((column) => at(heading, column) >= 0);
  if (missing.length > 0) return { rows: [], found, missing };
  return {
    found,
    missing,
    rows: rows.slice(head + 1).flatMap((row, index) => {
      if (row.every((cell) => plain(cell) === '')) return [];
      const cells = Object.fromEntries(names.map((column) => [column, row[at(heading, column)] ?? null]));
      return [
        {
          number: head + index + 2,
          cells: cells as Record<C, Cell>,
          text: row.map(shown).filter(Boolean).join(' · '),
        },
      ];
    }),
  };
}

/** Small, without blanks around it. */
export function plain(cell: Cell | undefined): string {
  return shown(cell).toLocaleLowerCase('nl');
}

/** As it stands there, in Dutch, at most as long as is worth showing. */
export function shown(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dayOf(cell) ?? '';
  return String(cell).replace(/\s+/g, ' ').trim().slice(0, 80);
}

const months = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];

/** 1 to 12 of a month in letters, whole or by its first letters; 'mrt' too. 0 for all else. */
function monthOf(name: string): number {
  const found = months.findIndex((one) => [one, one.slice(0, 3), one.slice(0, 4)].includes(name));
  return name === 'mrt' ? 3 : found + 1;
}

/** The day (`YYYY-MM-DD`) that a cell names: a date, '30-10-2026', '30/10/2026', '30 oktober 2026' or '2026-10-30'; undefined for all else. */
export function dayOf(cell: Cell | undefined): string | undefined {
  if (cell instanceof Date) {
    const year = cell.getUTCFullYear();
    return year >= 1900 && year < 3000 ? cell.toISOString().slice(0, 10) : undefined;
  }
  const text = typeof cell === 'string' ? cell.trim() : '';
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const written = /^(?:[a-z]+,? )?(\d{1,2}) ([a-z]+)\.? (\d{4})$/.exec(
    text.toLowerCase().replace(/\s+/g, ' '),
  );
  const parts = dutch
    ? [dutch[3], dutch[2], dutch[1]]
    : written
      ? [written[3], monthOf(written[2] ?? ''), written[1]]
      : iso
        ? [iso[1], iso[2], iso[3]]
        : undefined;
  if (!parts) return undefined;
  const [year, month, day] = parts.map(Number) as [number, number, number];
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}
