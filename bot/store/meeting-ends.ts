import type { MeetingEnds } from '../application/ports/meeting-ends.ts';
import type { Sql } from './database.ts';

/** When Teams said that online meetings ended: the last time of each. */
export function createMeetingEnds(sql: Sql): MeetingEnds {
  return {
    async note(trajectory, moment, at) {
      await sql.query(
        `INSERT INTO meeting_end (trajectory, moment, ended_at) VALUES ($1, $2, $3)
         ON CONFLICT (trajectory, moment) DO UPDATE SET ended_at = excluded.ended_at`,
        [trajectory, moment, at],
      );
    },
    async of(trajectory) {
      const rows = await sql.query<{ moment: string; ended_at: string }>(
        'SELECT moment, ended_at FROM meeting_end WHERE trajectory = $1',
        [trajectory],
      );
      return Object.fromEntries(rows.map((row) => [row.moment, row.ended_at]));
    },
  };
}
