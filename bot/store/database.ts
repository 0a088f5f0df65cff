import { Unavailable } from '../application/ports/breakage.ts';

/** Statements with parameters (`$1`, `$2`, …), never text put together from what somebody sent. */
export interface Sql {
  /** The rows of one statement. Throws `Unavailable` when the database did not answer. */
  query<Row = Record<string, unknown>>(text: string, params?: readonly unknown[]): Promise<readonly Row[]>;
}

/** Where the store keeps its tables: PGlite in a folder, or a PostgreSQL server. */
export interface Database extends Sql {
  /** All or nothing: what `work` throws rolls back and is thrown on. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** SQLSTATE classes after which the same statement may succeed: connection, resources, operator, rollback. */
const passing = ['08', '53', '57', '40', '55'];

/**
 * What may be told of a failed statement: its SQLSTATE and which table and constraint refused it, and nothing else,
 * because PostgreSQL quotes the failing row in its error and the rows here are confidential.
 */
export function withoutContent(error: unknown): Error {
  if (error instanceof Unavailable) return error;
  const { code, table, constraint } = (error ?? {}) as Readonly<Record<string, unknown>>;
  const state = typeof code === 'string' ? code : 'no code';
  if (!/^[0-9A-Z]{5}$/.test(state) || passing.includes(state.slice(0, 2)))
    return new Unavailable(`The database did not answer (${state})`);
  const refused = new Error(`The database refused a statement (${state})`);
  return Object.assign(refused, { code: state, table, constraint });
}
