import type { Agenda } from '../application/ports/jobs.ts';
import type { Sql } from './database.ts';

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
         ON CONFLICT (trajectory) DO UPDATE SET due_at = excluded.due_at`,
        [trajectory, dueAt],
      );
    },
    async due(now, limit) {
      const rows = await sql.query<{ trajectory: string }>(
        'SELECT trajectory FROM agenda WHERE due_at <= $1 ORDER BY due_at, trajectory LIMIT $2',
        [now, limit],
      );
      return rows.map((row) => row.trajectory);
    },
  };
}
