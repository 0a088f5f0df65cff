import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { PLAYGROUND_PATH } from './connector/playground-bridge.ts';
import { playgroundConfig, type TenantStart } from './connector/playground-config.ts';
import { takenPort } from './run/ports.ts';
import { iris } from './story/cast.ts';

/**
 * `npm run playground`: Microsoft's Agents Playground against the app of a running `npm start`, over the bridge in
 * the local tenant. `--as iris.vermeulenbaas` says who you are there (a coach of the story when nobody is said), `--tenant URL` where the tenant listens, `--port`
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
const me =
  values.as === undefined
    ? (start.people.find(({ id }) => id === iris.coach) ?? start.people[0])
    : start.people.find(({ alias }) => alias === values.as);
if (!me) {
  console.error(
    `Niemand heet hier ${values.as}. Kies met --as een van: ${start.people.map(({ alias }) => alias).join(', ')}`,
  );
  process.exit(1);
}
const taken = await takenPort([{ port: Number(values.port), setting: '--port' }]);
if (taken !== undefined) {
  console.error(taken);
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'playground-'));
writeFileSync(join(folder, '.m365agentsplayground.yml'), JSON.stringify(playgroundConfig(start, me.alias)));

const cli = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
const endpoint = `${values.tenant}${PLAYGROUND_PATH}`;
const playground = spawn(
  process.execPath,
  [cli, 'start', '-e', endpoint, '-c', 'msteams', '-p', values.port, '--disable-telemetry'],
  { cwd: folder, stdio: ['inherit', 'ignore', 'inherit'] },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => playground.kill(signal));
playground.on('exit', (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 0);
});

const url = `http://127.0.0.1:${values.port}`;
while (!(await fetch(url).catch(() => undefined))?.ok) await pause(100);
console.log(`
  De Playground van Microsoft draait. Open in je browser:

      ${url}/

  Je bent ${me.name}. Iemand anders: npm run playground -- --as ${other(start, me.alias)}. Stoppen: Ctrl+C.
`);

/** Somebody else of the story, or else of the tenant. */
function other({ people }: TenantStart, mine: string): string {
  const one = people.find(({ id }) => id === iris.teacher) ?? people.find(({ alias }) => alias !== mine);
  return one?.alias ?? mine;
}
