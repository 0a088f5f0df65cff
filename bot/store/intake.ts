import type { Refusal } from '../../domain/result.ts';
import type { Intake, IntakeEntry } from '../application/ports.ts';
import type { Sql } from './database.ts';

/**
 * What people asked, kept before they are answered. Once an entry is in the lists, or its refusal was noted, its
 * content goes and its id stays, so that the same request sent again is still recognised.
 */
export function createIntake(sql: Sql): Intake {
  return {
    async add(entry) {
      const added = await sql.query(
        `INSERT INTO intake (id, trajectory, person, entry) VALUES ($1, $2, $3, $4)
         ON CONFLICT (id) DO NOTHING RETURNING id`,
        [entry.id, entry.trajectory, entry.by, JSON.stringify(entry)],
      );
      return added.length > 0;
    },
    async has(id) {
      return (await sql.query('SELECT 1 FROM intake WHERE id = $1', [id])).length > 0;
    },
    async pending(trajectory) {
      const rows = await sql.query<{ entry: string }>(
        `SELECT entry FROM intake WHERE trajectory = $1 AND state = 'pending' ORDER BY seq`,
        [trajectory],
      );
      return rows.map((row) => JSON.parse(row.entry) as IntakeEntry);
    },
    async waiting() {
      const rows = await sql.query<{ trajectory: string }>(
        `SELECT trajectory FROM intake WHERE state = 'pending' GROUP BY trajectory ORDER BY min(seq)`,
      );
      return rows.map((row) => row.trajectory);
    },
    async waitingFor(person) {
      const rows = await sql.query<{ trajectory: string }>(
        `SELECT DISTINCT trajectory FROM intake WHERE state = 'pending' AND person = $1`,
        [person],
      );
      return rows.map((row) => row.trajectory);
    },
    async settled(id) {
      await sql.query(
        `UPDATE intake SET state = 'settled', entry = NULL WHERE id = $1 AND state = 'pending'`,
        [id],
      );
    },
    async refused(id, refusals) {
      await sql.query(
        `UPDATE intake SET state = 'refused', refusals = $2 WHERE id = $1 AND state = 'pending'`,
        [id, JSON.stringify(refusals)],
      );
    },
    async refusedFor(person) {
      const rows = await sql.query<{ entry: string; refusals: string }>(
        `SELECT entry, refusals FROM intake WHERE person = $1 AND state = 'refused' ORDER BY seq`,
        [person],
      );
      return rows.map((row) => ({
        ...(JSON.parse(row.entry) as IntakeEntry),
        refusals: JSON.parse(row.refusals) as Refusal[],
      }));
    },
    async noted(id) {
      await sql.query(
        `UPDATE intake SET state = 'noted', entry = NULL, refusals = NULL WHERE id = $1 AND state = 'refused'`,
        [id],
      );
    },
    async oldestAgeMs() {
      const [row] = await sql.query<{ age: number }>(
        `SELECT coalesce(extract(epoch FROM now() - min(kept_at)) * 1000, 0)::float8 AS age
         FROM intake WHERE state = 'pending'`,
      );
      return Math.max(0, row?.age ?? 0);
    },
  };
}
