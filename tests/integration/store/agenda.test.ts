import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTicker } from '../../../bot/time/ticker.ts';
import { keptLog } from '../../support/log.ts';
import { engine, openStore, type StoreHome } from './home.ts';

let home: StoreHome;
beforeAll(async () => {
  home = await openStore();
});
afterAll(() => home.close());

const dueAt = async (now: string, limit = 10_000) =>
  (await home.store.agenda.due(now, limit)).map(({ trajectory }) => trajectory);

describe(`agenda on ${engine}`, () => {
  it('gives what is due, the oldest first, to the millisecond and over the change of the clocks', async () => {
    const own = (ids: readonly string[]) => ids.filter((id) => id.startsWith(mark));
    const mark = randomUUID();
    await home.store.agenda.set(`${mark}.later`, '2026-10-25T01:30:00.001Z');
    await home.store.agenda.set(`${mark}.first`, '2026-10-25T00:30:00Z');
    await home.store.agenda.set(`${mark}.second`, '2026-10-25T01:30:00Z');
    await home.store.agenda.set(`${mark}.gone`, '2026-10-25T00:00:00Z');
    await home.store.agenda.set(`${mark}.gone`, undefined);
    expect(own(await dueAt('2026-10-25T01:30:00Z', 100))).toEqual([`${mark}.first`, `${mark}.second`]);
    await home.store.agenda.set(`${mark}.first`, '2027-01-01T00:00:00Z');
    expect(await dueAt('2026-10-25T01:30:00Z', 1)).toEqual([`${mark}.second`]);
  });

  it('puts off what was tried in vain, longer each time, until it is set anew', async () => {
    const { agenda } = home.store;
    const mark = `vain-${randomUUID()}`;
    const isDue = async (now: string) => (await dueAt(now)).includes(mark);
    await agenda.set(mark, '2026-10-25T00:00:00Z');
    await agenda.putOff(mark, '2026-10-25T01:00:00Z');
    expect([await isDue('2026-10-25T01:04:59Z'), await isDue('2026-10-25T01:05:00Z')]).toEqual([false, true]);
    await agenda.putOff(mark, '2026-10-25T01:05:00Z');
    expect([await isDue('2026-10-25T01:14:59Z'), await isDue('2026-10-25T01:15:00Z')]).toEqual([false, true]);
    for (let time = 0; time < 40; time += 1) await agenda.putOff(mark, '2026-10-25T02:00:00Z');
    expect([await isDue('2026-10-25T02:59:59Z'), await isDue('2026-10-25T03:00:00Z')]).toEqual([false, true]);
    await agenda.set(mark, '2026-10-25T04:00:00Z');
    await agenda.putOff(mark, '2026-10-25T04:00:00Z');
    expect(await isDue('2026-10-25T04:05:00Z')).toBe(true);
    // What is due later than that stays so, and what is not in sight is not brought there.
    await agenda.set(mark, '2026-12-01T00:00:00Z');
    await agenda.putOff(mark, '2026-10-25T05:00:00Z');
    expect(await isDue('2026-11-30T23:59:00Z')).toBe(false);
    await agenda.set(mark, undefined);
    await agenda.putOff(mark, '2026-10-25T05:00:00Z');
    expect(await isDue('2027-10-25T05:00:00Z')).toBe(false);
  });

  it('comes to all that is due, also behind what stays so because its site does not answer', async () => {
    const marked = new Set<string>();
    const mark = `stuck-${randomUUID()}`;
    const ids = Array.from({ length: 450 }, (_, index) => `${mark}-${String(index).padStart(3, '0')}`);
    for (const id of ids) await home.store.agenda.set(id, '2026-10-24T00:00:00Z');
    const ticker = startTicker({
      agenda: home.store.agenda,
      jobs: { settleSoon: async (id) => void marked.add(id), settleMeanwhile: () => undefined },
      clock: { now: () => Date.parse('2026-10-24T01:00:00Z') },
      log: keptLog(),
    });
    const looksUntilAll = async () => {
      marked.clear();
      for (let looks = 1; looks <= 20; looks += 1) {
        await ticker.look();
        if (ids.every((id) => marked.has(id))) return looks;
      }
      return 'never';
    };
    // Nothing settles here: all stay due, and are come to once more.
    expect([await looksUntilAll(), await looksUntilAll()]).toEqual([3, 3]);
    ticker.stop();
    for (const id of ids) await home.store.agenda.set(id, undefined);
  });
});
