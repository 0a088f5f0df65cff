import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { kept } from './children.ts';

/** Builds the tabs when they were never built, or when a source is newer than what was built. */
export async function buildTabs(root: string): Promise<void> {
  const built = join(root, 'dist/tabs/index.html');
  const sources = globSync('{tabs,domain,bot/http}/**/*.{ts,tsx,css,html}', { cwd: root });
  const newest = Math.max(...sources.map((file) => statSync(join(root, file)).mtimeMs));
  if (existsSync(built) && statSync(built).mtimeMs >= newest) return;
  const vite = spawn(
    process.execPath,
    [join(root, 'node_modules/vite/bin/vite.js'), 'build', 'tabs', '--logLevel', 'warn'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  const [code] = (await once(kept(vite), 'exit')) as [number | null];
  if (code !== 0) throw new Error(`Building the tabs ended with ${code}`);
}
