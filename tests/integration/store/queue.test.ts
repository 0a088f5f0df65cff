import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Unavailable } from '../../../bot/application/ports/breakage.ts';
import { createStore } from '../../../bot/store/store.ts';
import { keptLog } from '../../support/log.ts';
import { engine, openStore, runOn, type StoreHome, serverUrl } from './home.ts';

let home: StoreHome;
/** What settling does in the test that is running. */
let settle: (trajectory: string) => Promise<void>;
const parked: string[] = [];
beforeAll(async () => {
  home = await openStore();
  await home.store.jobs.work(
    (trajectory) => settle(trajectory),
    async (trajectory) => void parked.push(trajectory),
  );
});
afterAll(() => home.close());

/** A handler that is held until it is let go, and that remembers what ran and what ran at the same time. */
function held() {
  const runs: string[] = [];
  const running = new Set<string>();
  const overlaps: string[] = [];
  const waiting: (() => void)[] = [];
  let open = false;
  return {
    runs,
    running,
    overlaps,
    letGo() {
      open = true;
      for (const release of waiting.splice(0)) release();
    },
    async handler(trajectory: string) {
      if (running.has(trajectory)) overlaps.push(trajectory);
      running.add(trajectory);
      runs.push(trajectory);
      if (!open) await new Promise<void>((resolve) => waiting.push(resolve));
      running.delete(trajectory);
    },
  };
}

describe(`queue on ${engine}`, () => {
  it('runs once more what was marked while it ran, and never the same trajectory twice at a time', async () => {
    const work = held();
    settle = work.handler;
    await home.store.jobs.settleSoon('a');
    await expect.poll(() => work.running.has('a')).toBe(true);
    for (let i = 0; i < 5; i++) await home.store.jobs.settleSoon('a');
    expect(await home.store.jobs.open()).toBe(2);
    work.letGo();
    await expect.poll(() => work.runs.length).toBe(2);
    await expect.poll(() => home.store.jobs.open()).toBe(0);
    await home.store.jobs.settleSoon('b');
    await expect.poll(() => work.runs).toEqual(['a', 'a', 'b']);
    expect(work.overlaps).toEqual([]);
  });

  it('does not let one long trajectory, marked again, hold up its neighbours', async () => {
    const long = held();
    const done: string[] = [];
    settle = async (trajectory) => {
      if (trajectory === 'long') await long.handler(trajectory);
      done.push(trajectory);
    };
    await home.store.jobs.settleSoon('long');
    await expect.poll(() => long.running.size).toBe(1);
    await home.store.jobs.settleSoon('long');
    const others = Array.from({ length: 12 }, (_, i) => `other${i}`);
    for (const each of others) await home.store.jobs.settleSoon(each);
    await expect.poll(() => done.length, { timeout: 20_000 }).toBe(12);
    expect([...done].sort()).toEqual([...others].sort());
    long.letGo();
    await expect.poll(() => done.filter((each) => each === 'long').length, { timeout: 20_000 }).toBe(2);
  });

  it('tries again what was out of reach', async () => {
    let attempts = 0;
    settle = async () => {
      attempts += 1;
      if (attempts < 3) throw new Unavailable('Graph');
    };
    await home.store.jobs.settleSoon('out of reach');
    await expect.poll(() => attempts, { timeout: 30_000 }).toBe(3);
  });

  it('keeps nothing of an error but its name, and parks what stays broken with one alert', async () => {
    settle = async () => {
      throw new Error('quotes geheim');
    };
    await home.store.jobs.settleSoon('broken');
    const failed = () =>
      home.log.lines.filter((line) => line.what === 'queue.failed' && line.detail?.trajectory === 'broken');
    await expect.poll(() => failed().length).toBeGreaterThan(0);
    expect(JSON.stringify(failed())).not.toContain('geheim');
    await expect
      .poll(() => home.log.lines.filter((line) => line.what === 'queue.parked').length, { timeout: 50_000 })
      .toBe(1);
    await expect.poll(() => parked).toEqual(['broken']);
  });
});

describe(`a queue on ${engine} that was looked at while something ran`, () => {
  it('settles at once what is marked after that', async () => {
    const noted = await openStore();
    await noted.store.close();
    const schema = noted.config.schema ?? 'trajectwijzer';
    await runOn(noted.config, `UPDATE ${schema}_queue.queue SET singletons_active = ARRAY['a']`);
    const store = await createStore(noted.config, keptLog());
    const runs: string[] = [];
    await store.jobs.work(async (trajectory) => void runs.push(trajectory));
    await store.jobs.settleSoon('a');
    await expect.poll(() => runs, { timeout: 15_000 }).toEqual(['a']);
    await store.close();
    await noted.discard();
  });
});

describe.runIf(serverUrl)('replicas on PostgreSQL', () => {
  it('share the work: no trajectory settles in both at once, and every mark is seen', async () => {
    const second = await createStore(home.config, keptLog());
    try {
      const running = new Set<string>();
      const overlaps: string[] = [];
      const runs = new Map<string, number>();
      const handler = async (trajectory: string) => {
        if (running.has(trajectory)) overlaps.push(trajectory);
        running.add(trajectory);
        runs.set(trajectory, (runs.get(trajectory) ?? 0) + 1);
        await home.store.ping();
        running.delete(trajectory);
      };
      settle = handler;
      await second.jobs.work(handler);
      for (let i = 0; i < 60; i++) await (i % 2 ? home.store : second).jobs.settleSoon(`t${i % 20}`);
      await expect.poll(() => runs.size, { timeout: 30_000 }).toBe(20);
      expect(overlaps).toEqual([]);
    } finally {
      await second.close();
    }
  });
});
