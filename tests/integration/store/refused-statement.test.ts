import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { described } from '../../../bot/log.ts';
import { withoutContent } from '../../../bot/store/database.ts';
import { engine, serverUrl } from './home.ts';

interface Connection {
  run(statement: string, values?: readonly string[]): Promise<unknown>;
  close(): Promise<void>;
}

async function connect(): Promise<Connection> {
  if (!serverUrl) {
    const embedded = await PGlite.create();
    return {
      run: (statement, values = []) => embedded.query(statement, [...values]),
      close: () => embedded.close(),
    };
  }
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  return {
    run: (statement, values = []) => client.query(statement, [...values]),
    close: () => client.end(),
  };
}

describe(`what ${engine} refuses`, () => {
  const marker = 'Geheim: zij valt uit';
  let connection: Connection;
  beforeAll(async () => {
    connection = await connect();
    await connection.run(
      `CREATE TEMP TABLE written (
        entry text CONSTRAINT written_once UNIQUE,
        size int CONSTRAINT written_small CHECK (size < 3))`,
    );
    await connection.run('INSERT INTO written VALUES ($1, 1)', [marker]);
  });
  afterAll(() => connection.close());

  test.each([
    ['INSERT INTO written VALUES ($1, 1)', { code: '23505', table: 'written', constraint: 'written_once' }],
    ['INSERT INTO written VALUES ($1, 9)', { code: '23514', table: 'written', constraint: 'written_small' }],
    ['SELECT ($1::text)::int', { code: '22P02' }],
    ['SELECT json_object($1::text[])', { code: '22P02' }],
    ['SELECT ($1::text)::timestamptz', { code: '22007' }],
  ])('%s: the log says what was refused and where, and nothing that it quotes', async (statement, codes) => {
    const error = await connection.run(statement, [marker]).then(
      () => undefined,
      (thrown: unknown) => thrown as Error,
    );
    const all = { ...error, message: error!.message, stack: error!.stack };
    expect(JSON.stringify(all)).toContain(marker);
    // As the store throws it on, as the queue's own library throws it and says it, and beneath another.
    for (const thrown of [withoutContent(error), error, all, new Error('A row', { cause: error })]) {
      const line = described(thrown);
      expect(JSON.stringify(line)).not.toContain('Geheim');
      expect((line.cause as object | undefined) ?? line).toMatchObject(codes);
    }
  });
});
