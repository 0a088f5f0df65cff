import type { RefusalCode } from './refusals.ts';

/**
 * An expected refusal: a code whose Dutch sentence says what to do, and the field that it stands beside.
 * Breakage is thrown, never returned.
 */
export interface Refusal {
  readonly code: RefusalCode;
  /** What the sentence names: a date, a name, a limit. Never confidential text. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** The field it belongs to, as a path in what was sent (`goals.0.text`). */
  readonly field?: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A refusal with one reason. `params` fill the sentence, `field` says where it is shown. */
export function refuse(code: RefusalCode, params?: Refusal['params'], field?: string): Result<never> {
  return {
    ok: false,
    refusals: [
      { code, ...(params === undefined ? {} : { params }), ...(field === undefined ? {} : { field }) },
    ],
  };
}

/** Several reasons at once, so that a form shows all that is missing and not one at a time. */
export function refuseAll(refusals: readonly Refusal[]): Result<never> {
  return { ok: false, refusals };
}

/** The end of a closed table: TypeScript proves that it is never reached. */
export function assertNever(value: never): never {
  throw new Error(`No case for ${JSON.stringify(value)}`);
}
