/** Structured log: codes, ids and figures. Never text of people, never a secret. */
export interface Log {
  info(what: string, detail?: Readonly<Record<string, unknown>>): void;
  warn(what: string, detail?: Readonly<Record<string, unknown>>): void;
  error(what: string, cause: unknown, detail?: Readonly<Record<string, unknown>>): void;
}
