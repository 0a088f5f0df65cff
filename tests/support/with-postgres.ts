/**
 * Runs a command with a PostgreSQL server of its own, whose address is in DATABASE_URL_TEST:
 *
 *     node tests/support/with-postgres.ts npx vitest run tests/integration/store
 */
import { spawn } from 'node:child_process';
import { startPostgres } from './postgres.ts';

const [command, ...args] = process.argv.slice(2);
if (!command) throw new Error('Say which command to run.');

const server = await startPostgres({ durable: false });
try {
  process.exitCode = await run(command, args, { ...process.env, DATABASE_URL_TEST: server.url });
} finally {
  await server.stop();
}

function run(program: string, parameters: string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { stdio: 'inherit', env });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
