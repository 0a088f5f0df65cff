import { GraphError } from '@microsoft/microsoft-graph-client';
import { Conflict, Unavailable } from '../application/ports/breakage.ts';

/** Graph answered no, and asking again changes nothing. Holds its code and never its message: that may quote what was sent. */
export class GraphRefused extends Error {
  readonly status: number;
  readonly code: string;
  constructor(what: string, status: number, code: string) {
    super(`Graph refused ${what}: ${status} ${code}`.trim());
    this.name = 'GraphRefused';
    this.status = status;
    this.code = code;
  }
}

const LOCKED = 423;

/** What was asked is locked: by a process for a moment, or by an administrator for as long as it is wanted. */
class Locked extends Unavailable {
  readonly status = LOCKED;
  readonly code: string;
  constructor(what: string, code: string, retryAfter?: number) {
    super(`Graph did not do ${what}: ${LOCKED} ${code}`, retryAfter);
    this.code = code;
  }
}

/** Statuses after which the same request may succeed: 401 because a new token is fetched then. */
export function isPassing(status: number): boolean {
  return (
    status === 401 || status === 408 || status === LOCKED || status === 429 || status >= 500 || status < 0
  );
}

/** What asking again does not change; a site that an administrator locked (423) may stay so. */
export function isRefused(status: number): boolean {
  return status >= 400 && (status === LOCKED || !isPassing(status));
}

/** The same of what was thrown. */
export function isRefusal(error: unknown): error is GraphRefused | Locked {
  return error instanceof GraphRefused || error instanceof Locked;
}

/**
 * What a status means to the use cases: `Unavailable` for what may pass, `Conflict` when somebody else was first,
 * `GraphRefused` for the rest. `what` names the operation without ids of people and without a query.
 */
export function failureOf(what: string, status: number, code: string, retryAfter?: number): Error {
  if (status === LOCKED) return new Locked(what, code, retryAfter);
  if (isPassing(status)) return new Unavailable(`Graph did not do ${what}: ${status} ${code}`, retryAfter);
  if (status === 409 || status === 412) return new Conflict(`${what}: ${status} ${code}`);
  return new GraphRefused(what, status, code);
}

/** The same for what the SDK threw. */
export function failureOfError(what: string, error: unknown): Error {
  if (!(error instanceof GraphError)) return new Unavailable(`Graph did not do ${what}`, undefined, error);
  const status = error.statusCode ?? -1;
  const headers = error.headers as Headers | undefined;
  return failureOf(what, status, error.code ?? '', retryAfterMs(headers?.get('retry-after')));
}

/** Milliseconds from a Retry-After header, in seconds or as a date. */
export function retryAfterMs(header: string | null | undefined): number | undefined {
  if (header == null || header === '') return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
