import { returnedTo } from '../../domain/documents/draft-key.ts';
import type { Draft, Drafts } from '../application/ports/drafts.ts';
import type { Sql } from './database.ts';

/**
 * What someone is writing. The owner is part of every statement: nobody reads another's draft. Who writes and over
 * what is compared in the statement itself, so that of two pages that save at the same time one hears it.
 */
export function createDrafts(sql: Sql): Drafts {
  return {
    async get(owner, key) {
      const [row] = await sql.query<{ entry: string }>(
        'SELECT entry FROM draft WHERE owner = $1 AND key = $2',
        [owner, key],
      );
      return row && (JSON.parse(row.entry) as Draft);
    },
    async returned(owner, key) {
      const rows = await sql.query<{ entry: string }>(
        'SELECT entry FROM draft WHERE owner = $1 AND starts_with(key, $2) ORDER BY length(key), key',
        [owner, returnedTo(key)],
      );
      return rows.map((row) => JSON.parse(row.entry) as Draft);
    },
    async others(owner, key) {
      const [row] = await sql.query<{ count: number; characters: number }>(
        `SELECT count(*)::int AS count, coalesce(sum(length(entry)), 0)::float8 AS characters
         FROM draft WHERE owner = $1 AND key <> $2`,
        [owner, key],
      );
      return row ?? { count: 0, characters: 0 };
    },
    async put(owner, draft, { writer, over }) {
      const written = await sql.query(
        `INSERT INTO draft (owner, key, entry, writer, saved_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (owner, key) DO UPDATE
         SET entry = excluded.entry, writer = excluded.writer, saved_at = excluded.saved_at
         WHERE draft.writer = excluded.writer OR draft.saved_at = $6 OR draft.saved_at IS NULL
         RETURNING key`,
        [owner, draft.key, JSON.stringify(draft), writer, draft.savedAt, over ?? null],
      );
      return written.length > 0;
    },
    async remove(owner, key, page) {
      const removed = await sql.query(
        `DELETE FROM draft WHERE owner = $1 AND key = $2
         AND ($3::text IS NULL OR writer = $3 OR saved_at = $4 OR saved_at IS NULL)
         RETURNING key`,
        [owner, key, page?.writer ?? null, page?.over ?? null],
      );
      return removed.length > 0;
    },
  };
}
