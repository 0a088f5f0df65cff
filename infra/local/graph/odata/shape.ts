/** One part of an `$expand`, with the options between its brackets. */
export interface Expansion {
  readonly name: string;
  readonly select: readonly string[] | undefined;
  readonly filter: string | undefined;
}

/** `a,b` of a `$select`; undefined when it is not there. */
export function parseSelect(text: string | null | undefined): readonly string[] | undefined {
  const names = (text ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
  return names.length > 0 ? names : undefined;
}

/** `fields($select=A,B),driveItem` of an `$expand`. */
export function parseExpand(text: string | null): readonly Expansion[] {
  return splitOutside(text ?? '', ',').map((part) => {
    const [, name = part, inside = ''] = /^([\w/.]+)(?:\(([\s\S]*)\))?$/.exec(part) ?? [];
    const options = new Map(
      splitOutside(inside, ';').map((option) => {
        const equals = option.indexOf('=');
        return [option.slice(0, equals).trim().toLowerCase(), option.slice(equals + 1)] as const;
      }),
    );
    return {
      name,
      select: parseSelect(options.get('$select') ?? options.get('select')),
      filter: options.get('$filter') ?? options.get('filter'),
    };
  });
}

/** The named properties of `object`, and its annotations; names are not case-sensitive. Without names, all of it. */
export function pick(
  object: Readonly<Record<string, unknown>>,
  names: readonly string[] | undefined,
  always: readonly string[] = [],
): Record<string, unknown> {
  if (!names) return { ...object };
  const wanted = new Set([...names, ...always].map((each) => each.split('/')[0]!.toLowerCase()));
  return Object.fromEntries(
    Object.entries(object).filter(([key]) => key.includes('@odata.') || wanted.has(key.toLowerCase())),
  );
}

/** `fields/A desc` of an `$orderby`, one for each column. */
export function parseOrder(text: string | null): readonly { path: readonly string[]; descending: boolean }[] {
  return (text ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => {
      const [path = '', direction = 'asc'] = each.split(/\s+/);
      return { path: path.split('/'), descending: direction.toLowerCase() === 'desc' };
    });
}

/** Splits at `separator`, but not inside brackets or quotes. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let part = '';
  for (const character of text) {
    if (character === "'") quoted = !quoted;
    else if (!quoted && character === '(') depth += 1;
    else if (!quoted && character === ')') depth -= 1;
    if (character === separator && depth === 0 && !quoted) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part].map((each) => each.trim()).filter(Boolean);
}
