/** The highest row and column (from 1) in which a sheet holds something. */
export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

/** What Excel itself can have; the reader makes every row up to the last one, also where nothing stands. */
const MOST_ROWS_OF_EXCEL = 1_048_576;
const TAGS = /<(?:[\w.-]+:)?(?:row|c)(?=[\s/>])/g;
const WHOLE_TAGS = /<(?:[\w.-]+:)?(row|c)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;
const REFERENCES = /\s(?:[\w.-]+:)?r\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * How large the sheets in a part of an Excel file are, by where its cells say that they stand: a reader makes a table
 * as large as the last of them says, however little the file holds. Undefined where one says so in a way that cannot be
 * read here, or stands where no cell can.
 */
export function sheetSize(xml: string): SheetSize | undefined {
  let [tags, rows, columns] = [0, 0, 0];
  for (const [, tag, attributes = '', isEmpty] of xml.matchAll(WHOLE_TAGS)) {
    tags += 1;
    for (const [, double, single] of attributes.matchAll(REFERENCES)) {
      const [, letters = '', row] = /^([A-Z]{0,3})(\d{1,7})$/.exec(double ?? single ?? '') ?? [];
      if (row === undefined || Number(row) > MOST_ROWS_OF_EXCEL) return undefined;
      if (tag === 'row' || isEmpty) continue;
      rows = Math.max(rows, Number(row));
      columns = Math.max(columns, columnOf(letters));
    }
  }
  return tags === (xml.match(TAGS)?.length ?? 0) ? { rows, columns } : undefined;
}

/** A is 1, Z is 26, AA is 27. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
