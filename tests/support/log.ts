import type { Log } from '../../bot/application/ports/log.ts';

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly what: string;
  readonly cause?: unknown;
  readonly detail?: Readonly<Record<string, unknown>> | undefined;
}

/** A log that keeps its lines, so that a test can read what was said, and search it for what may not be. */
export function keptLog(): Log & { readonly lines: LogLine[] } {
  const lines: LogLine[] = [];
  return {
    lines,
    info: (what, detail) => void lines.push({ level: 'info', what, detail }),
    warn: (what, detail) => void lines.push({ level: 'warn', what, detail }),
    error: (what, cause, detail) => void lines.push({ level: 'error', what, cause, detail }),
  };
}
