import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { createStore, type Store, type StoreConfig } from '../../../bot/store/store.ts';
import { beginStore } from '../../support/house/begun-store.ts';
import { keptLog } from '../../support/log.ts';
import { scratchFolder } from '../../support/scratch.ts';

/** The server to test on, when `with-postgres` started one; else each store is embedded in a folder of its own. */
export const serverUrl = process.env.DATABASE_URL_TEST;
export const engine = serverUrl ? 'PostgreSQL' : 'PGlite';

export interface StoreHome {
  readonly store: Store;
  readonly config: StoreConfig;
  readonly log: ReturnType<typeof keptLog>;
  close(): Promise<void>;
  /** Throws its data away, once nothing has it open. */
  discard(): Promise<void>;
}

/** A new, empty store, and what is needed to throw it away. */
export async function openStore(): Promise<StoreHome> {
  const log = keptLog();
  const { config, discard } = await place();
  const store = await createStore(config, log);
  return {
    store,
    config,
    log,
    discard,
    async close() {
      await store.close();
      await discard();
    },
  };
}

/** Runs a statement on a database that no store has open. */
export async function runOn(config: StoreConfig, statement: string): Promise<void> {
  if ('folder' in config) {
    const database = await PGlite.create(config.folder);
    await database.exec(statement);
    await database.close();
    return;
  }
  const client = new pg.Client({ connectionString: config.url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** What failed is tried again after a second: nobody outside needs to be spared here. */
const pace = { look: 0.5, longestGap: 1 };

async function place(): Promise<{ config: StoreConfig; discard: () => Promise<void> }> {
  if (!serverUrl) {
    const parent = scratchFolder('store');
    const folder = join(parent, 'db');
    await beginStore(folder);
    return {
      config: { folder, pace },
      discard: () => rm(parent, { recursive: true, force: true }),
    };
  }
  const schema = `t${randomUUID().replaceAll('-', '')}`;
  return {
    config: { url: serverUrl, schema, pace },
    async discard() {
      const client = new pg.Client({ connectionString: serverUrl });
      await client.connect();
      await client.query(`DROP SCHEMA ${schema} CASCADE`);
      await client.query(`DROP SCHEMA ${schema}_queue CASCADE`);
      await client.end();
    },
  };
}
