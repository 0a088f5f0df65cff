import { destination, pino } from 'pino';
import type { Log } from './application/ports/log.ts';

/**
 * Structured lines on standard output. What goes in are codes, ids and figures; of an error its kind, its message
 * and where it came from. Messages of our own errors hold no text of people, those of others are cut short, and those
 * that quote what they could not read are left out.
 */
export function createLog(level: string): Log {
  const logger = pino(
    { level, base: null, redact: ['*.authorization', '*.token', '*.secret'] },
    destination({ sync: true }),
  );
  return {
    info: (what, detail) => logger.info({ what, ...detail }),
    warn: (what, detail) => logger.warn({ what, ...detail }),
    error: (what, cause, detail) => logger.error({ what, ...detail, error: described(cause) }),
  };
}

/** What of an error may stand in a log. Its stack begins with its message: only the places are taken. */
export function described(cause: unknown): Readonly<Record<string, unknown>> {
  if (!(cause instanceof Error)) return { kind: typeof cause, ...codesOf(cause) };
  const inner = cause.cause instanceof Error ? { cause: described(cause.cause) } : {};
  const places = cause.stack?.split('\n').filter((line) => /^ {4}at /.test(line)) ?? [];
  return {
    kind: cause.name,
    ...(quotes(cause) ? {} : { message: cause.message.slice(0, 300) }),
    ...codesOf(cause),
    stack: places.slice(0, 5),
    ...inner,
  };
}

/** JSON.parse, Temporal, RegExp, zod and PostgreSQL say in their message what they were given. */
function quotes(error: Error): boolean {
  return (
    error instanceof SyntaxError ||
    error instanceof RangeError ||
    error.name === 'ZodError' ||
    'severity' in error
  );
}

/** Of a database or the system: what it calls what went wrong, and the names of our own that it was about. */
function codesOf(cause: unknown): Readonly<Record<string, unknown>> {
  if (typeof cause !== 'object' || cause === null) return {};
  const isName = (value: unknown) => typeof value === 'string' && /^\w{1,63}$/.test(value);
  return Object.fromEntries(
    Object.entries(cause).filter(
      ([key, value]) => ['code', 'constraint', 'table'].includes(key) && isName(value),
    ),
  );
}
