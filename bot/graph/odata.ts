/** A text as a literal in a `$filter`. The SDK escapes nothing. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A query string, each value encoded. */
export function query(parts: Readonly<Record<string, string | number>>): string {
  return Object.entries(parts)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}

/** An id as one segment of a path. */
export function segment(id: string): string {
  return encodeURIComponent(id);
}
