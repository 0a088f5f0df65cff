import type { EntryState } from '../../domain/board-year/confirming.ts';
import type { Intake, IntakeEntry, UntoldRefusal } from '../application/ports/intake.ts';
import type { Sql } from './database.ts';
import { gathered } from './gather.ts';

/**
 * What people asked, kept before they are answered. Once an entry is in the lists, or its refusal was noted, its
 * content goes and its id stays, so that the same request sent again is still recognised.
 */
export function createIntake(sql: Sql): Intake {
  return {
    add: gathered(async (entries: readonly IntakeEntry[]) => {
      const added = await sql.query<{ id: string }>(
        `INSERT INTO intake (id, trajectory, person, entry)
         SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[])
         ON CONFLICT (id) DO NOTHING RETURNING id`,
        [
          entries.map((one) => one.id),
          entries.map((one) => one.trajectory),
          entries.map((one) => one.by),
          entries.map((one) => JSON.stringify(one)),
        ],
      );
      // The same request may be among them twice: one of the two was added.
      const left = new Set(added.map((one) => one.id));
      return entries.map((one) => left.delete(one.id));
    }),
    async has(id, trajectory) {
      const asked = [id, trajectory];
      return (await sql.query('SELECT 1 FROM intake WHERE id = $1 AND trajectory = $2', asked)).length > 0;
    },
    async statesOf(ids) {
      const rows = await sql.query<{ id: string; state: string }>(
        'SELECT id, state FROM intake WHERE id = ANY ($1::text[])',
        [ids],
      );
      return new Map(
        rows.map(({ id, state }) => [id, state === 'noted' ? 'refused' : (state as EntryState)]),
      );
    },
    pending: gathered(async (trajectories: readonly string[]) => {
      const rows = await sql.query<{ trajectory: string; entry: string }>(
        `SELECT trajectory, entry FROM intake
         WHERE trajectory = ANY ($1::text[]) AND state = 'pending' ORDER BY seq`,
        [trajectories],
      );
      const entries = Map.groupBy(rows, (row) => row.trajectory);
      return trajectories.map((id) =>
        (entries.get(id) ?? []).map((row) => JSON.parse(row.entry) as IntakeEntry),
      );
    }),
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
    async refusedIn(trajectory) {
      const rows = await sql.query<{ entry: string; refusals: string }>(
        `SELECT entry, refusals FROM intake WHERE trajectory = $1 AND state = 'refused' ORDER BY seq`,
        [trajectory],
      );
      return rows.map(({ entry, refusals }): UntoldRefusal => {
        const { id, by, at, act } = JSON.parse(entry) as IntakeEntry;
        return { id, by, at, act, refusals: JSON.parse(refusals) as UntoldRefusal['refusals'] };
      });
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
