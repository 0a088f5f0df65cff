/**
 * Microsoft 365 or the database did not answer as it should; the work stays owed. Every method of what the use cases need
 * of the world (this room) may throw on breakage, this where it is worth trying again; expected outcomes are values.
 */
export class Unavailable extends Error {
  readonly retryAfterMs: number | undefined;
  constructor(what: string, retryAfterMs?: number, cause?: unknown) {
    super(what, { cause });
    this.name = 'Unavailable';
    this.retryAfterMs = retryAfterMs;
  }
}

/** The row changed between reading and writing: read and decide again. */
export class Conflict extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'Conflict';
  }
}
