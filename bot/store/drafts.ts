import type { Draft, Drafts } from '../application/ports/drafts.ts';
import type { Sql } from './database.ts';

/** What someone is writing. The owner is part of every statement: nobody reads another's draft. */
export function createDrafts(sql: Sql): Drafts {
  return {
    async get(owner, key) {
      const [row] = await sql.query<{ entry: string }>(
        'SELECT entry FROM draft WHERE owner = $1 AND key = $2',
        [owner, key],
      );
      return row && (JSON.parse(row.entry) as Draft);
    },
    async put(owner, draft) {
      await sql.query(
        `INSERT INTO draft (owner, key, entry) VALUES ($1, $2, $3)
         ON CONFLICT (owner, key) DO UPDATE SET entry = excluded.entry`,
        [owner, draft.key, JSON.stringify(draft)],
      );
    },
    async remove(owner, key) {
      await sql.query('DELETE FROM draft WHERE owner = $1 AND key = $2', [owner, key]);
    },
  };
}
