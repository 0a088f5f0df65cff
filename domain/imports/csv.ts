/** Rows of a table as text, with `;`, `,` or a tab between the cells and quotes where Excel puts them. */
export function rowsOfCsv(text: string): string[][] {
  const clean = text.replace(/^\uFEFF/, '');
  const [first = ''] = clean.split(/\r?\n/, 1);
  const between = [';', '\t', ','].find((one) => first.includes(one)) ?? ';';
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < clean.length; at++) {
    const sign = clean[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (clean[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === between) {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') {
      rows.push([...row, cell.replace(/\r$/, '')]);
      row = [];
      cell = '';
    } else cell += sign;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

/** The same the other way, as Dutch Excel opens it; what looks like a formula is text. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
    return /[";\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
