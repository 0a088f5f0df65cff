import type { Filter, Operand } from './filter.ts';

/** Whether an object passes a filter. Text is compared without regard to case, dates as moments. */
export function passes(filter: Filter, subject: unknown): boolean {
  switch (filter.op) {
    case 'and':
      return passes(filter.left, subject) && passes(filter.right, subject);
    case 'or':
      return passes(filter.left, subject) || passes(filter.right, subject);
    case 'not':
      return !passes(filter.of, subject);
    case 'any': {
      const list = at(subject, filter.path);
      return (
        Array.isArray(list) &&
        list.some((each) => passes(filter.of, { ...asObject(subject), [filter.variable]: each }))
      );
    }
    case 'in': {
      const value = read(filter.left, subject);
      return filter.values.some((each) => compare(value, read(each, subject)) === 0);
    }
    case 'startswith':
    case 'endswith':
    case 'contains':
      return textTest(filter.op, read(filter.left, subject), read(filter.right, subject));
    default: {
      const order = compare(read(filter.left, subject), read(filter.right, subject));
      if (filter.op === 'eq') return order === 0;
      if (filter.op === 'ne') return order !== 0;
      if (order === undefined) return false;
      return { lt: order < 0, le: order <= 0, gt: order > 0, ge: order >= 0 }[filter.op];
    }
  }
}

/** Below, at or above zero as in sorting; undefined when the two cannot be compared. Null equals only null. */
export function compare(left: unknown, right: unknown): number | undefined {
  const a = left ?? null;
  const b = right ?? null;
  if (a === null || b === null) return a === b ? 0 : undefined;
  if (typeof a === 'boolean' || typeof b === 'boolean')
    return truth(a) === truth(b) ? 0 : Number(truth(a)) - Number(truth(b));
  if (typeof a === 'number' || typeof b === 'number') {
    const difference = Number(a) - Number(b);
    return Number.isNaN(difference) ? undefined : difference;
  }
  const x = String(a);
  const y = String(b);
  if (ISO.test(x) && ISO.test(y)) return moment(x) - moment(y);
  const lower = x.toLowerCase();
  const other = y.toLowerCase();
  return lower < other ? -1 : lower > other ? 1 : 0;
}

/** The paths that a filter asks for, leftmost first; those below a lambda's variable are left out. */
export function pathsIn(filter: Filter): readonly (readonly string[])[] {
  switch (filter.op) {
    case 'and':
    case 'or':
      return [...pathsIn(filter.left), ...pathsIn(filter.right)];
    case 'not':
      return pathsIn(filter.of);
    case 'any':
      return [filter.path];
    case 'in':
      return [filter.left, ...filter.values].flatMap(pathOf);
    default:
      return [filter.left, filter.right].flatMap(pathOf);
  }
}

const ISO = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** Without an offset a date is in UTC, as Graph takes it. */
function moment(text: string): number {
  const short = text.replace(/(\.\d{3})\d+/, '$1');
  return Date.parse(/T/.test(short) && !/(Z|[+-]\d\d:\d\d)$/.test(short) ? `${short}Z` : short);
}

const pathOf = (operand: Operand) => (operand.kind === 'path' ? [operand.path] : []);
const truth = (value: unknown) =>
  value === true || value === 1 || String(value).toLowerCase() === 'true' || value === '1';
const asObject = (value: unknown) => (typeof value === 'object' && value !== null ? value : {});

function read(operand: Operand, subject: unknown): unknown {
  return operand.kind === 'value' ? operand.value : at(subject, operand.path);
}

function at(subject: unknown, path: readonly string[]): unknown {
  let value = subject;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

function textTest(op: 'startswith' | 'endswith' | 'contains', value: unknown, wanted: unknown): boolean {
  if (typeof value !== 'string' || typeof wanted !== 'string') return false;
  const text = value.toLowerCase();
  const part = wanted.toLowerCase();
  if (op === 'startswith') return text.startsWith(part);
  return op === 'endswith' ? text.endsWith(part) : text.includes(part);
}
