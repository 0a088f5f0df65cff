import type { Traces } from '../application/ports/drafts.ts';
import type { Sql } from './database.ts';

/** What the id of every trajectory begins with, and so the key of every draft about one. */
const TRAJECTORY = 't-';

/** What stands here of a trajectory besides the caches. Drafts are found by their key, which begins with its id. */
export function createTraces(sql: Sql): Traces {
  return {
    async forgetDrafts(trajectory, until) {
      await sql.query(
        `DELETE FROM draft WHERE starts_with(key, $1 || ':')
         AND (saved_at IS NULL OR saved_at::timestamptz <= $2::timestamptz)`,
        [trajectory, until],
      );
    },
    async forgetAbandoned(before) {
      await sql.query(
        'DELETE FROM draft WHERE NOT starts_with(key, $1) AND saved_at::timestamptz < $2::timestamptz',
        [TRAJECTORY, before],
      );
    },
    async forget(trajectory) {
      await sql.query("DELETE FROM draft WHERE starts_with(key, $1 || ':')", [trajectory]);
      await sql.query('DELETE FROM intake WHERE trajectory = $1', [trajectory]);
      await sql.query('DELETE FROM told WHERE trajectory = $1', [trajectory]);
      await sql.query('DELETE FROM meeting_end WHERE trajectory = $1', [trajectory]);
    },
  };
}
