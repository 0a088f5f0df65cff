import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PLAYGROUND_PATH } from './connector/playground-bridge.ts';
import { playgroundConfig, type TenantStart } from './connector/playground-config.ts';

/**
 * `npm run playground`: Microsoft's Agents Playground against the app of a running `npm start`, over the bridge in
 * the local tenant. `--as sanne.devries` says who you are there, `--tenant URL` where the tenant listens, `--port`
 * where the Playground does.
 */
const { values } = parseArgs({
  options: {
    as: { type: 'string' },
    tenant: { type: 'string', default: `http://127.0.0.1:${process.env.TENANT_PORT ?? 5400}` },
    port: { type: 'string', default: '56150' },
  },
});

const start = await fetch(`${values.tenant}/_host/api/start`).then(
  (answer) => answer.json() as Promise<TenantStart>,
  () => undefined,
);
if (!start) {
  console.error(`Op ${values.tenant} draait geen lokale tenant. Start die eerst met: npm start`);
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'playground-'));
writeFileSync(join(folder, '.m365agentsplayground.yml'), JSON.stringify(playgroundConfig(start, values.as)));

const cli = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
const endpoint = `${values.tenant}${PLAYGROUND_PATH}`;
const playground = spawn(
  process.execPath,
  [cli, 'start', '-e', endpoint, '-c', 'msteams', '-p', values.port, '--disable-telemetry'],
  { cwd: folder, stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => playground.kill(signal));
playground.on('exit', (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 0);
});
