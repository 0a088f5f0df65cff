import { TEXT_COLUMN_CHARS } from '../limits.ts';
import { type Column, hiddenText } from './columns.ts';

/** Room for the two marks around each piece. */
const pieceChars = TEXT_COLUMN_CHARS - 999;
const mark = '|';

type Names<N extends string> = `${N}${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;
const pieces = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** Eight columns that hold one JSON text together: about half a million characters. */
export function longText<N extends string>(name: N): Record<Names<N>, Column<string>> {
  return Object.fromEntries(pieces.map((n) => [`${name}${n}`, hiddenText()])) as Record<
    Names<N>,
    Column<string>
  >;
}

/**
 * A value as JSON over the columns of `longText`. Each piece stands between marks, because SharePoint trims; what
 * XML cannot hold is escaped. Throws `RangeError` when it does not fit.
 */
export function writeLongText<N extends string>(name: N, value: unknown): Partial<Record<Names<N>, string>> {
  const json = JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufffe\uffff]/g, escaped);
  const columns: Record<string, string> = {};
  let from = 0;
  for (const n of pieces) {
    if (from >= json.length) break;
    let until = Math.min(from + pieceChars, json.length);
    // Never between the halves of a pair.
    if (until < json.length && /[\ud800-\udbff]/.test(json[until - 1]!)) until -= 1;
    columns[`${name}${n}`] = `${mark}${json.slice(from, until)}${mark}`;
    from = until;
  }
  if (from < json.length) throw new RangeError(`${json.length} characters do not fit in ${name}`);
  return columns as Partial<Record<Names<N>, string>>;
}

/** What `writeLongText` wrote; undefined when it cannot be read. */
export function readLongText(name: string, row: object): unknown {
  let json = '';
  for (const n of pieces) {
    const piece = (row as Readonly<Record<string, unknown>>)[`${name}${n}`];
    if (typeof piece !== 'string') break;
    if (piece.length < 2 || piece[0] !== mark || piece.at(-1) !== mark) return undefined;
    json += piece.slice(1, -1);
  }
  try {
    const value = JSON.parse(json) as unknown;
    return isTooDeep(value) ? undefined : value;
  } catch {
    return undefined;
  }
}

/** Deeper than anything that the app writes: whoever follows such a value to its end runs out of stack. */
const MOST_DEEP = 500;

function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= MOST_DEEP; depth += 1) {
    if (level.length === 0) return false;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return true;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
