import { rowsOfCsv } from '../../../domain/imports/csv.ts';
import type { Cell } from '../../../domain/imports/table.ts';
import { type SheetSize, sheetSize } from './sheet-size.ts';

/** What a file holds, or why it is not read. */
export type ReadTable =
  | { readonly ok: true; readonly rows: readonly (readonly Cell[])[] }
  | { readonly ok: false; readonly why: 'tooLarge' | 'unknownKind' | 'unreadable' | TooWide };
type TooWide = 'tooManyRows' | 'tooManyColumns';

/** A school's year or team fits a hundred times; what is larger is something else. */
const MOST_BYTES = 2_000_000;
const MOST_UNPACKED = 20_000_000;
const MOST_ROWS = 2_000;
const MOST_COLUMNS = 100;

/**
 * The rows of the first sheet of an Excel file, or of a table in text. Read here in the browser: the file goes nowhere.
 * Of a formula what Excel last made of it.
 */
export async function readTable(file: File): Promise<ReadTable> {
  if (file.size > MOST_BYTES) return { ok: false, why: 'tooLarge' };
  try {
    if (/\.csv$/i.test(file.name)) return bounded(rowsOfCsv(await file.text()));
    if (!/\.xlsx$/i.test(file.name)) return { ok: false, why: 'unknownKind' };
    return await readSheetOf(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { ok: false, why: 'unreadable' };
  }
}

async function readSheetOf(packed: Uint8Array): Promise<ReadTable> {
  const [{ strFromU8, unzipSync, zipSync }, { readSheet }] = await Promise.all([
    import('fflate'),
    import('read-excel-file/universal'),
  ]);
  let unpacked = 0;
  // Unpacking stops at the size that each part says it has, so that the sum of these is all that it can become.
  const parts = unzipSync(packed, {
    filter: ({ name, originalSize }) => {
      if (!/\.(xml|rels)$/.test(name)) return false;
      unpacked += originalSize;
      return unpacked <= MOST_UNPACKED;
    },
  });
  if (unpacked > MOST_UNPACKED) return { ok: false, why: 'tooLarge' };
  // Before it is read: of one cell in a far corner the reader makes a table of all that lies before it.
  for (const part of Object.values(parts)) {
    const size = sheetSize(strFromU8(part));
    const why = size ? tooWide(size) : 'unreadable';
    if (why) return { ok: false, why };
  }
  // Packed again without compression: the reader would start threads for large parts, which the page may not.
  const plain = zipSync(parts, { level: 0 });
  return bounded((await readSheet(plain.slice().buffer)) as readonly (readonly Cell[])[]);
}

function bounded(rows: readonly (readonly Cell[])[]): ReadTable {
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const why = tooWide({ rows: rows.length, columns });
  return why ? { ok: false, why } : { ok: true, rows };
}

function tooWide({ rows, columns }: SheetSize): TooWide | undefined {
  if (rows > MOST_ROWS) return 'tooManyRows';
  return columns > MOST_COLUMNS ? 'tooManyColumns' : undefined;
}
