import pg from 'pg';
import { type Database, type Sql, withoutContent } from './database.ts';

/** Connections of our own tables; the queue has its own pool of `pg-boss`. */
const connections = 8;
const connectMs = 5_000;
const statementMs = 15_000;

/** A pool on a PostgreSQL server; every connection looks in `schema` first. */
export async function openServer(url: string, schema: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connectMs,
    query_timeout: statementMs,
    options: `-c search_path=${schema}`,
    application_name: 'trajectwijzer',
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  await wrap(pool).query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
  return {
    ...wrap(pool),
    async transaction(work) {
      const client = await pool.connect().catch((error: unknown) => {
        throw withoutContent(error);
      });
      let broken = false;
      try {
        await client.query('BEGIN');
        const result = await work(wrap(client));
        await client.query('COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK').catch(() => {
          broken = true;
        });
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}

function wrap(runner: Pick<pg.Pool | pg.PoolClient, 'query'>): Sql {
  return {
    async query<Row>(text: string, params: readonly unknown[] = []) {
      try {
        return (await runner.query(text, [...params])).rows as Row[];
      } catch (error) {
        throw withoutContent(error);
      }
    },
  };
}
