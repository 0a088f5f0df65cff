import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../../../..');

/**
 * A folder with the built tabs, and the hello page under `hello/`, built by the same settings: one server serves
 * both. Needs `npm run build`.
 */
export async function builtWithHello(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tabs-'));
  cpSync(join(root, 'dist/tabs'), folder, { recursive: true });
  await build({
    configFile: join(root, 'tabs/vite.config.ts'),
    root: join(import.meta.dirname, 'hello'),
    base: '/tabs/hello/',
    publicDir: false,
    build: { outDir: join(folder, 'hello'), emptyOutDir: false },
    logLevel: 'silent',
  });
  return folder;
}
