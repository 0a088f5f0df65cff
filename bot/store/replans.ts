import type { Replan } from '../../domain/replanning/replan.ts';
import type { Replans } from '../application/ports/replans.ts';
import type { Sql } from './database.ts';

/** What each coach is proposed after a change of a school's calendar: the last, and no other. */
export function createReplans(sql: Sql): Replans {
  return {
    async of(coach) {
      const [row] = await sql.query<{ entry: string }>('SELECT entry FROM replan WHERE coach = $1', [coach]);
      return row && (JSON.parse(row.entry) as Replan);
    },
    async put(coach, replan) {
      await sql.query(
        `INSERT INTO replan (coach, entry) VALUES ($1, $2)
         ON CONFLICT (coach) DO UPDATE SET entry = excluded.entry`,
        [coach, JSON.stringify(replan)],
      );
    },
  };
}
