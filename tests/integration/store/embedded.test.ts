import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from '../../../bot/store/folder-lock.ts';
import { createStore } from '../../../bot/store/store.ts';
import { beginStore } from '../../support/house/begun-store.ts';
import { keptLog } from '../../support/log.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { serverUrl } from './home.ts';

const other = fileURLToPath(import.meta.resolve('./other-process.ts'));

/** Making a database takes seconds of work, and the machine may have other work. */
const timeout = 240_000;

describe.skipIf(serverUrl)('the embedded store in its folder', { timeout }, () => {
  let parent: string;
  let folder: string;
  const children: ChildProcess[] = [];
  beforeEach(async () => {
    parent = scratchFolder('store');
    folder = join(parent, 'db');
    await beginStore(folder);
  });
  afterEach(async () => {
    for (const child of children.splice(0)) {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
    }
    await rm(parent, { recursive: true, force: true });
  });

  /** Another process that opens the folder, keeps one entry, and says so. */
  async function startOther(): Promise<ChildProcess> {
    const child = spawn(process.execPath, [other, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(child);
    const [line] = (await once(createInterface({ input: child.stdout! }), 'line')) as [string];
    expect(line).toBe('kept');
    return child;
  }

  it('refuses a second process and names the first; after a SIGKILL it goes on with what was kept', async () => {
    const child = await startOther();
    await expect(createStore({ folder }, keptLog())).rejects.toThrow(`Process ${child.pid} is using`);
    child.kill('SIGKILL');
    await once(child, 'exit');

    const store = await createStore({ folder }, keptLog());
    const settled: string[] = [];
    try {
      expect(await store.intake.waiting()).toEqual(['kept']);
      // What the killed process was sending can be begun again at once: nobody else can be sending it.
      expect(await store.told.begin('kept', 'reminder')).toBe(true);
      expect(await store.conversations.beginWelcome('sanne')).toBe(true);
      expect(await store.conversations.beginWelcome('karin')).toBe(false);
      await store.jobs.work(async (trajectory) => void settled.push(trajectory));
      await expect.poll(() => settled, { timeout: 20_000 }).toEqual(['kept']);
    } finally {
      await store.close();
    }
    expect(await readdir(parent)).toEqual(['db']);
  });

  it('sets a folder aside that cannot be opened, says so, and begins anew', async () => {
    const first = await createStore({ folder }, keptLog());
    await first.readModel.setToken('lists', 'one');
    await first.close();
    await writeFile(join(folder, 'global', 'pg_control'), 'torn');

    const log = keptLog();
    const second = await createStore({ folder }, log);
    try {
      expect(await second.readModel.token('lists')).toBeUndefined();
      expect(log.lines.map((line) => line.what)).toContain('store.setAside');
      expect((await readdir(parent)).filter((name) => name.startsWith('db.torn-'))).toHaveLength(1);
    } finally {
      await second.close();
    }
  });
});

describe('the lock on a folder', () => {
  let parent: string;
  beforeEach(async () => {
    parent = scratchFolder('lock');
  });
  afterEach(() => rm(parent, { recursive: true, force: true }));

  const claim = (holder: object) => writeFile(join(parent, 'db.lock.old'), JSON.stringify(holder));

  it('is taken over from a pid that somebody else has by now', async () => {
    await claim({ pid: process.pid, host: hostname(), started: '1' });
    const unlock = await lockFolder(join(parent, 'db'));
    await unlock();
    expect(await readdir(parent)).toEqual([]);
  });

  it('is respected when a machine that cannot be asked touched it just now, and not much later', async () => {
    await claim({ pid: 1, host: 'another machine', started: '1' });
    await expect(lockFolder(join(parent, 'db'))).rejects.toThrow('Process 1 is using');
    const long = new Date(Date.now() - 60_000);
    await utimes(join(parent, 'db.lock.old'), long, long);
    await (await lockFolder(join(parent, 'db')))();
  });

  it('never goes to two, however many find it dead at once', async () => {
    for (let round = 0; round < 10; round++) {
      await claim({ pid: 2 ** 22 + 1, host: hostname(), started: '1' });
      const outcomes = await Promise.allSettled(
        Array.from({ length: 8 }, () => lockFolder(join(parent, 'db'))),
      );
      const won = outcomes.filter((each) => each.status === 'fulfilled');
      expect(won.length).toBeLessThanOrEqual(1);
      for (const each of won) await each.value();
    }
    await (await lockFolder(join(parent, 'db')))();
    expect(await readdir(parent)).toEqual([]);
  });
});
