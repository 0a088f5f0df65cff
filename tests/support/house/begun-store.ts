import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { createStore } from '../../../bot/store/store.ts';
import { keptLog } from '../log.ts';

const root = resolve(import.meta.dirname, '../../..');

/** What the tables depend on. */
const sources = ['package.json', 'bot/store/schema.ts', 'bot/store/queue.ts'].map((one) =>
  readFileSync(join(root, one)),
);
const version = createHash('sha256').update(Buffer.concat(sources)).digest('hex').slice(0, 16);

/**
 * Puts an empty store in `folder`, as the app makes one: that takes seconds of work, and is always the same. It is
 * made once per version of the tables and copied; the app opens it as any folder.
 */
export async function beginStore(folder: string): Promise<void> {
  const begun = join(root, `node_modules/.cache/begun-store-${version}`);
  if (!existsSync(begun)) await make(begun);
  cpSync(begun, folder, { recursive: true });
}

/** Under another name first: several test files may begin at once, and what can be seen is complete. */
async function make(begun: string): Promise<void> {
  await mkdir(dirname(begun), { recursive: true });
  const draft = await mkdtemp(`${begun}.`);
  const store = await createStore({ folder: join(draft, 'db') }, keptLog());
  await store.close();
  await rename(join(draft, 'db'), begun).catch(() => {});
  await rm(draft, { recursive: true, force: true });
}
