import { destination, pino } from 'pino';
import type { Log } from './application/ports/log.ts';

/**
 * Structured lines on standard output. What goes in are codes, ids and figures; of an error its kind, its message
 * and where it came from. Messages of our own errors hold no text of people, those of others are cut short.
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

function described(cause: unknown): Readonly<Record<string, unknown>> {
  if (!(cause instanceof Error)) return { kind: typeof cause };
  const inner = cause.cause instanceof Error ? { cause: described(cause.cause) } : {};
  return {
    kind: cause.name,
    message: cause.message.slice(0, 300),
    stack: cause.stack?.split('\n').slice(1, 6),
    ...inner,
  };
}
