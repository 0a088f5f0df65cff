import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import manifest from '../../../package.json' with { type: 'json' };

const cache = resolve(import.meta.dirname, '../../../node_modules/.cache');

/**
 * Puts an empty database in `folder`, as PGlite makes one: that takes seconds of work, and is always the same. It is
 * made once per version of PGlite and copied; the app opens it as any folder, and makes its own tables in it.
 */
export async function beginStore(folder: string): Promise<void> {
  const begun = join(cache, `begun-store-${manifest.dependencies['@electric-sql/pglite']}`);
  if (!existsSync(begun)) await make(begun);
  await mkdir(dirname(folder), { recursive: true });
  await cp(begun, folder, { recursive: true });
}

/** Under another name first: several test files may begin at once, and what can be seen is complete. */
async function make(begun: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(`${begun}.`);
  const database = await PGlite.create({ dataDir: draft });
  await database.close();
  await rename(draft, begun).catch(() => rm(draft, { recursive: true }));
}
