import type { Traces } from '../application/ports/drafts.ts';
import type { Sql } from './database.ts';

/** What stands here of a trajectory besides the caches. Drafts are found by their key, which begins with its id. */
export function createTraces(sql: Sql): Traces {
  const forgetDrafts = async (trajectory: string) => {
    await sql.query("DELETE FROM draft WHERE starts_with(key, $1 || ':')", [trajectory]);
  };
  return {
    forgetDrafts,
    async forget(trajectory) {
      await forgetDrafts(trajectory);
      await sql.query('DELETE FROM intake WHERE trajectory = $1', [trajectory]);
      await sql.query('DELETE FROM told WHERE trajectory = $1', [trajectory]);
      await sql.query('DELETE FROM meeting_end WHERE trajectory = $1', [trajectory]);
    },
  };
}
