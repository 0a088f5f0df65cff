/** A value in a filter, or where to find one. */
export type Operand =
  | { readonly kind: 'path'; readonly path: readonly string[] }
  | { readonly kind: 'value'; readonly value: string | number | boolean | null };

export type Filter =
  | { readonly op: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly op: 'not'; readonly of: Filter }
  | { readonly op: Comparison; readonly left: Operand; readonly right: Operand }
  | { readonly op: TextTest; readonly left: Operand; readonly right: Operand }
  | { readonly op: 'in'; readonly left: Operand; readonly values: readonly Operand[] }
  | { readonly op: 'any'; readonly path: readonly string[]; readonly variable: string; readonly of: Filter };

type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';
type TextTest = 'startswith' | 'endswith' | 'contains';

const COMPARISONS = new Set(['eq', 'ne', 'lt', 'le', 'gt', 'ge']);
const TEXT_TESTS = new Set(['startswith', 'endswith', 'contains']);
const TOKEN = /\s*('(?:[^']|'')*'|[(),]|[^\s(),':]+(?::\d[^\s(),']*)*|:)/y;

/** Parses a `$filter`. Throws a `FilterError` whose message says where it stopped. */
export function parseFilter(text: string): Filter {
  const tokens = tokensOf(text);
  let at = 0;
  const peek = () => tokens[at];
  const next = () => {
    const token = tokens[at];
    if (token === undefined) throw new FilterError('Unexpected end of the expression');
    at += 1;
    return token;
  };
  const expect = (wanted: string) => {
    const token = next();
    if (token !== wanted) throw new FilterError(`'${wanted}' expected instead of '${token}'`);
  };

  const either = (): Filter => {
    let left = both();
    while (peek()?.toLowerCase() === 'or') {
      next();
      left = { op: 'or', left, right: both() };
    }
    return left;
  };
  const both = (): Filter => {
    let left = single();
    while (peek()?.toLowerCase() === 'and') {
      next();
      left = { op: 'and', left, right: single() };
    }
    return left;
  };
  const single = (): Filter => {
    const token = peek();
    if (token?.toLowerCase() === 'not') {
      next();
      return { op: 'not', of: single() };
    }
    if (token === '(') {
      next();
      const inner = either();
      expect(')');
      return inner;
    }
    if (token && TEXT_TESTS.has(token.toLowerCase()) && tokens[at + 1] === '(') {
      const op = next().toLowerCase() as TextTest;
      expect('(');
      const left = operand();
      expect(',');
      const right = operand();
      expect(')');
      if (peek()?.toLowerCase() === 'eq' && tokens[at + 1]?.toLowerCase() === 'true') at += 2;
      return { op, left, right };
    }
    if (token && /\/any$/i.test(token) && tokens[at + 1] === '(') return lambda();
    const left = operand();
    const op = next().toLowerCase();
    if (op === 'in') return membership(left);
    if (!COMPARISONS.has(op)) throw new FilterError(`Unknown operator '${op}'`);
    return { op: op as Comparison, left, right: operand() };
  };
  const lambda = (): Filter => {
    const path = next().split('/').slice(0, -1);
    expect('(');
    const variable = next().replace(/:$/, '');
    if (peek() === ':') next();
    const of = either();
    expect(')');
    return { op: 'any', path, variable, of };
  };
  const membership = (left: Operand): Filter => {
    expect('(');
    const values = [operand()];
    while (peek() === ',') {
      next();
      values.push(operand());
    }
    expect(')');
    return { op: 'in', left, values };
  };
  const operand = (): Operand => operandOf(next());

  const filter = either();
  if (peek() !== undefined) throw new FilterError(`Unexpected '${peek()}'`);
  return filter;
}

export class FilterError extends Error {}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  let at = 0;
  while (text.slice(at).trim() !== '') {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) throw new FilterError(`Syntax error at position ${at}`);
    tokens.push(match[1]!);
    at = TOKEN.lastIndex;
  }
  return tokens;
}

function operandOf(token: string): Operand {
  if (token.startsWith("'")) return { kind: 'value', value: token.slice(1, -1).replaceAll("''", "'") };
  if (token === 'true' || token === 'false') return { kind: 'value', value: token === 'true' };
  if (token === 'null') return { kind: 'value', value: null };
  if (/^-?\d+(\.\d+)?$/.test(token)) return { kind: 'value', value: Number(token) };
  if (/^\d{4}-\d\d-\d\d/.test(token) || /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(token))
    return { kind: 'value', value: token };
  if (!/^[A-Za-z_@$][\w@.$/]*$/.test(token)) throw new FilterError(`Syntax error at '${token}'`);
  return { kind: 'path', path: token.split('/') };
}
