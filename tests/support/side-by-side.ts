import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs scripts of package.json beside each other: `node tests/support/side-by-side.ts types style`. What each said
 * stands together, in the order in which they were named; fails when one of them did.
 */
const runs = process.argv.slice(2).map((script) => {
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { FORCE_COLOR: process.stdout.isTTY ? '1' : '0', ...process.env },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => said.push(bytes));
  return { script, said, ended: once(child, 'close') };
});
for (const { script, said, ended } of runs) {
  const [code] = (await ended) as [number | null];
  console.log(`${code === 0 ? '✓' : '✗'} ${script}`);
  process.stdout.write(Buffer.concat(said));
  if (code !== 0) process.exitCode = 1;
}
