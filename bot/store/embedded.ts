import { mkdir, rename } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import type { Log } from '../application/ports/log.ts';
import { type Database, type Sql, withoutContent } from './database.ts';
import { lockFolder } from './folder-lock.ts';

/** PostgreSQL in this process, its data in a folder. `pglite` is for the queue, which brings its own statements. */
export interface Embedded extends Database {
  readonly pglite: PGlite;
}

/**
 * Opens or makes the database in a folder, for this process alone. A folder that cannot be opened (killed while
 * it was being made, a torn file) is set aside under a name with the time in it, and a new one is begun: the
 * lists are the truth. Throws `FolderInUse`.
 */
export async function openEmbedded(folder: string, schema: string, log: Log): Promise<Embedded> {
  const unlock = await lockFolder(folder);
  try {
    const pglite = await openOrSetAside(folder, log);
    await pglite.exec(`CREATE SCHEMA IF NOT EXISTS ${schema}; SET search_path TO ${schema}`);
    return {
      ...wrap(pglite),
      pglite,
      transaction: async (work) =>
        // What `work` throws is thrown on as it is; its statements have their errors stripped already.
        pglite.transaction((tx) => work(wrap(tx))),
      async close() {
        await pglite.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function openOrSetAside(folder: string, log: Log): Promise<PGlite> {
  try {
    return await open(folder);
  } catch (error) {
    const aside = `${folder}.torn-${new Date().toISOString().replaceAll(':', '')}`;
    log.error('store.setAside', error, { folder, aside });
    await rename(folder, aside);
    return open(folder);
  }
}

async function open(folder: string): Promise<PGlite> {
  await mkdir(folder, { recursive: true });
  return PGlite.create({ dataDir: folder });
}

function wrap(runner: Pick<PGlite, 'query'>): Sql {
  return {
    async query<Row>(text: string, params: readonly unknown[] = []) {
      try {
        return (await runner.query<Row & object>(text, [...params])).rows;
      } catch (error) {
        throw withoutContent(error);
      }
    },
  };
}
