import type { KeptRows } from '../application/ports/kept-rows.ts';
import type { Database } from './database.ts';

/** Rows of the registers as they were last read well, so that a restart forgets none of them. */
export function createKeptRows(database: Database): KeptRows {
  return {
    async of(list) {
      const rows = await database.query<{ item: string; value: string }>(
        'SELECT item, value FROM kept_row WHERE list = $1',
        [list],
      );
      return new Map(rows.map(({ item, value }) => [item, value]));
    },
    async keep(list, changed) {
      const entries = [...changed];
      const gone = entries.flatMap(([item, value]) => (value === undefined ? [item] : []));
      const there = entries.flatMap(([item, value]) => (value === undefined ? [] : [{ item, value }]));
      await database.transaction(async (sql) => {
        if (gone.length > 0)
          await sql.query('DELETE FROM kept_row WHERE list = $1 AND item = ANY ($2::text[])', [list, gone]);
        if (there.length > 0)
          await sql.query(
            `INSERT INTO kept_row (list, item, value)
             SELECT $1, item, value FROM unnest($2::text[], $3::text[]) AS new (item, value)
             ON CONFLICT (list, item) DO UPDATE SET value = excluded.value`,
            [list, there.map(({ item }) => item), there.map(({ value }) => value)],
          );
      });
    },
  };
}
