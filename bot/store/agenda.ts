import type { Agenda, Due } from '../application/ports/jobs.ts';
import type { Sql } from './database.ts';

/** Minutes before what was parked is taken up again by itself; each next time doubles, up to an hour. */
const FIRST_MINUTES = 5;
const MOST_MINUTES = 60;

/** When each trajectory must be looked at again. A cache: the sweep fills it anew. */
export function createAgenda(sql: Sql): Agenda {
  return {
    async set(trajectory, dueAt) {
      if (dueAt === undefined) {
        await sql.query('DELETE FROM agenda WHERE trajectory = $1', [trajectory]);
        return;
      }
      await sql.query(
        `INSERT INTO agenda (trajectory, due_at) VALUES ($1, $2)
         ON CONFLICT (trajectory) DO UPDATE SET due_at = excluded.due_at, parked = 0`,
        [trajectory, dueAt],
      );
    },
    async putOff(trajectory, now) {
      await sql.query(
        `UPDATE agenda SET parked = parked + 1,
           due_at = greatest(due_at, $2::timestamptz + make_interval(mins => least($3 * 2 ^ least(parked, 10), $4)::int))
         WHERE trajectory = $1`,
        [trajectory, now, FIRST_MINUTES, MOST_MINUTES],
      );
    },
    due: (now, limit, after) =>
      sql.query<Due>(
        `SELECT trajectory, due_at::text AS "dueAt" FROM agenda
         WHERE due_at <= $1 AND ($3::timestamptz IS NULL OR (due_at, trajectory) > ($3::timestamptz, $4))
         ORDER BY due_at, trajectory LIMIT $2`,
        [now, limit, after?.dueAt ?? null, after?.trajectory ?? ''],
      ),
  };
}
