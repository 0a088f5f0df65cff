import type { KeptYearPlan, YearPlans } from '../application/ports/year-plans.ts';
import type { Database, Sql } from './database.ts';

interface Row {
  readonly entry: string;
  readonly role: KeptYearPlan['role'];
  readonly state: KeptYearPlan['state'];
  readonly progress: string;
  readonly booking: string | null;
  readonly refused: string;
  readonly version: number;
  readonly silent: number;
  readonly run: number | null;
  readonly done: number | null;
}

const select = `SELECT entry, role, state, progress, booking, refused, version::float8 AS version,
    (extract(epoch FROM now() - heard_at) * 1000)::float8 AS silent,
    (extract(epoch FROM now() - run_since) * 1000)::float8 AS run, run_done AS done
  FROM year_plan`;

/** Plans of the board's years. What a thread finds and what people want of it are changed apart, each by itself. */
export function createYearPlans(database: Database): YearPlans {
  const read = async (where: string, params: readonly unknown[]) =>
    (await database.query<Row>(`${select} WHERE ${where} ORDER BY role`, params)).map(planOf);
  return {
    of: (year) => read('year = $1', [year]),
    async find(id) {
      return (await read('id = $1', [id]))[0];
    },
    async result(id) {
      const [row] = await database.query<{ result: string | null }>(
        'SELECT result FROM year_plan WHERE id = $1',
        [id],
      );
      return row?.result ? JSON.parse(row.result) : undefined;
    },
    add: (entry, role) =>
      database.transaction(async (sql) => {
        const there = await held(sql, entry.year);
        const isTaken = there.some(
          (one) => one.id === entry.id || (one.role === role && one.state === 'confirming'),
        );
        if (isTaken) return false;
        const [before] = await sql.query<{ result: string | null }>(
          'DELETE FROM year_plan WHERE year = $1 AND role = $2 RETURNING result',
          [entry.year, role],
        );
        // Until there is a better one the plan of the year is what it was.
        const result = role === 'base' ? (before?.result ?? null) : null;
        const progress = { phase: 'reading', spent: 0, placed: 0, moments: 0 };
        await sql.query(
          `INSERT INTO year_plan (id, year, role, state, entry, progress, result)
           VALUES ($1, $2, $3, 'planning', $4, $5, $6)`,
          [entry.id, entry.year, role, JSON.stringify(entry), JSON.stringify(progress), result],
        );
        return true;
      }),
    async keep(id, progress, result) {
      const [row] = await database.query<{ state: string }>(
        `UPDATE year_plan SET progress = $2, heard_at = now(), result = coalesce($3, result),
           version = version + CASE WHEN $3::text IS NULL THEN 0 ELSE 1 END
         WHERE id = $1 RETURNING state`,
        [id, JSON.stringify(progress), result === undefined ? null : JSON.stringify(result)],
      );
      return row?.state === 'planning';
    },
    async turn(id, from, to) {
      const turned = await database.query(
        `UPDATE year_plan SET state = $3, version = version + 1, run_since = NULL
         WHERE id = $1 AND state = ANY ($2::text[]) RETURNING id`,
        [id, from, to],
      );
      return turned.length > 0;
    },
    choose: (id) =>
      database.transaction(async (sql) => {
        if (!(await isBeside(sql, id))) return false;
        await sql.query(
          'DELETE FROM year_plan WHERE id <> $1 AND year = (SELECT year FROM year_plan WHERE id = $1)',
          [id],
        );
        await sql.query(`UPDATE year_plan SET role = 'base', version = version + 1 WHERE id = $1`, [id]);
        return true;
      }),
    async book(id, booking, doneBefore) {
      const booked = await database.query(
        `UPDATE year_plan SET state = 'confirming', version = version + 1, booking = coalesce(booking, $2),
           run_since = now(), run_done = $3
         WHERE id = $1 AND role = 'base' AND state IN ('ready', 'paused') RETURNING id`,
        [id, JSON.stringify(booking), doneBefore],
      );
      return booked.length > 0;
    },
    async check(id, booking) {
      await database.query('UPDATE year_plan SET booking = $2, version = version + 1 WHERE id = $1', [
        id,
        JSON.stringify(booking),
      ]);
    },
    async refuse(id, trajectory, code) {
      await database.query(
        `UPDATE year_plan SET refused = (refused::jsonb || jsonb_build_object($2::text, $3::text))::text
         WHERE id = $1`,
        [id, trajectory, code],
      );
    },
    async keepOnly(years) {
      await database.query('DELETE FROM year_plan WHERE NOT (year = ANY ($1::text[]))', [years]);
    },
    drop: (id) =>
      database.transaction(async (sql) => {
        if (!(await isBeside(sql, id))) return false;
        await sql.query('DELETE FROM year_plan WHERE id = $1', [id]);
        return true;
      }),
    confirming: () => read(`state = 'confirming'`, []),
  };
}

type Held = Pick<Row, 'role' | 'state'> & { readonly id: string };

/** The plans of a year, which nobody else changes until the transaction ends. */
function held(sql: Sql, year: string): Promise<readonly Held[]> {
  return sql.query<Held>('SELECT id, role, state FROM year_plan WHERE year = $1 ORDER BY id FOR UPDATE', [
    year,
  ]);
}

/** Whether it stands beside the plan of its year, and none of that year is on its way into the calendars. */
async function isBeside(sql: Sql, id: string): Promise<boolean> {
  const [one] = await sql.query<{ year: string }>('SELECT year FROM year_plan WHERE id = $1', [id]);
  const all = one ? await held(sql, one.year) : [];
  const isFree = all.every(({ state }) => state !== 'confirming');
  return isFree && all.some((each) => each.id === id && each.role === 'whatIf');
}

function planOf({
  entry,
  role,
  state,
  progress,
  booking,
  refused,
  version,
  silent,
  run,
  done,
}: Row): KeptYearPlan {
  return {
    entry: JSON.parse(entry),
    ...{ role, state, version },
    progress: JSON.parse(progress),
    silentMs: Math.max(0, silent),
    ...(booking === null ? {} : { booking: JSON.parse(booking) }),
    refused: JSON.parse(refused),
    ...(run === null || done === null ? {} : { run: { ms: run, doneBefore: done } }),
  };
}
