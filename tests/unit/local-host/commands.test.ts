import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp } from '../../../infra/local/run/app-process.ts';
import { stopAll } from '../../../infra/local/run/children.ts';
import { freePort } from '../../support/house/environment.ts';
import { scratchFolder } from '../../support/scratch.ts';

const root = join(import.meta.dirname, '../../..');

/** What a command says and its exit code, in an environment of nothing else. */
async function ran(script: string, environment: Record<string, string>) {
  const env = { PATH: process.env.PATH, ...environment };
  const command = promisify(execFile)(process.execPath, [script], { cwd: root, env });
  return command.then(
    ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
    (failed: { code: number; stdout: string; stderr: string }) => ({
      code: failed.code,
      said: failed.stdout + failed.stderr,
    }),
  );
}

describe('what the commands say to whoever types them', () => {
  test.each(['TENANT_PORT', 'PORT'])(
    'npm start at a used port says which it is, and how to take another (%s)',
    async (setting) => {
      const other = createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => other.once('listening', resolve));
      const used = String((other.address() as AddressInfo).port);
      const free = String(await freePort());
      const ports = { TENANT_PORT: free, PORT: free, [setting]: used };
      // A folder that must not be made: nothing begins.
      const { code, said } = await ran('infra/local/start.ts', { ...ports, DATA_DIR: '/dev/null/nothing' });
      other.close();
      expect(code).toBe(1);
      expect(said.trim().split('\n')).toEqual([expect.stringMatching(`^Poort ${used} .*met ${setting}\\.$`)]);
    },
  );

  test('npm run package says in one sentence what it needs', async () => {
    const { code, said } = await ran('manifest/build.ts', { CLIENT_ID: 'x' });
    expect(code).toBe(2);
    expect(said.trim()).toBe(
      'Zet eerst in de omgeving: TEAMS_APP_ID, PUBLIC_URL. De README zegt wat dat zijn.',
    );
  });

  test('npm run playground without a tenant says what to start first', async () => {
    const { code, said } = await ran('infra/local/playground.ts', { TENANT_PORT: String(await freePort()) });
    expect(code).toBe(1);
    expect(said.trim()).toMatch(/^Op \S+ draait geen lokale tenant\. Start die eerst met: npm start$/);
  });
});

describe('the app of npm start', () => {
  const folder = scratchFolder('app');
  beforeAll(() => {
    mkdirSync(join(folder, 'bot'));
    // An app that does not listen to being asked to stop.
    writeFileSync(
      join(folder, 'bot/index.ts'),
      `process.on('SIGTERM', () => {});
       require('node:http').createServer((_, answer) => answer.end()).listen(process.env.PORT, '127.0.0.1');`,
    );
  });
  afterAll(async () => {
    await stopAll(0);
    rmSync(folder, { recursive: true, force: true });
  });
  const environment = async () => {
    const port = String(await freePort());
    return { PORT: port, PUBLIC_URL: `http://127.0.0.1:${port}` };
  };

  test('that does not stop when it is asked to is ended, and its end is heard of', async () => {
    const app = await startApp(folder, await environment());
    await stopAll(50);
    expect(await app.ended).toBe('SIGKILL');
    // Nothing is left to wait for.
    await stopAll();
  });

  test('that cannot start is told of at once', async () => {
    await expect(startApp(folder, { PORT: '99999', PUBLIC_URL: 'http://127.0.0.1:9' })).rejects.toThrow(
      'The app ended with 1',
    );
  });
});
