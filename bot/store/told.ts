import type { LedgerEntry, ToldLedger } from '../application/ports/told-ledger.ts';
import type { Sql } from './database.ts';

/** A worker that began to send and was not heard of for so long has died: another may try. Real time. */
export const leaseSeconds = 90;

/**
 * The ledger of tellings. A key is free, begun (somebody is sending it) or told. What is told stays told.
 */
export function createTold(sql: Sql): ToldLedger {
  return {
    async of(trajectory) {
      const rows = await sql.query<{ entry: string }>(
        'SELECT entry FROM told WHERE trajectory = $1 AND entry IS NOT NULL ORDER BY key',
        [trajectory],
      );
      return rows.map((row) => JSON.parse(row.entry) as LedgerEntry);
    },
    async begin(trajectory, key) {
      const begun = await sql.query(
        `INSERT INTO told (trajectory, key, begun_at) VALUES ($1, $2, now())
         ON CONFLICT (trajectory, key) DO UPDATE SET begun_at = now()
           WHERE told.entry IS NULL AND told.begun_at < now() - make_interval(secs => $3)
         RETURNING key`,
        [trajectory, key, leaseSeconds],
      );
      return begun.length > 0;
    },
    async record(trajectory, entry) {
      await sql.query(
        `INSERT INTO told (trajectory, key, entry) VALUES ($1, $2, $3)
         ON CONFLICT (trajectory, key) DO UPDATE SET begun_at = NULL, entry = excluded.entry`,
        [trajectory, entry.key, JSON.stringify(entry)],
      );
    },
    async release(trajectory, key) {
      await sql.query('DELETE FROM told WHERE trajectory = $1 AND key = $2 AND entry IS NULL', [
        trajectory,
        key,
      ]);
    },
  };
}

/** Gives back all that was begun: for a store that only this process can have been using. */
export async function releaseBegun(sql: Sql): Promise<void> {
  await sql.query('DELETE FROM told WHERE entry IS NULL');
  await sql.query('DELETE FROM welcomed WHERE begun_at IS NOT NULL');
}
