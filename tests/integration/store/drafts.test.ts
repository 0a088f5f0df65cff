import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetAbandoned } from '../../../bot/application/forget-abandoned.ts';
import { draftKey, returnedTo } from '../../../domain/documents/draft-key.ts';
import { startDraftKey } from '../../../domain/documents/start-draft.ts';
import { type Settings, suggestedSettings } from '../../../domain/settings/settings.ts';
import { engine, openStore, type StoreHome } from './home.ts';

let home: StoreHome;
beforeAll(async () => {
  home = await openStore();
});
afterAll(() => home.close());

describe(`drafts on ${engine}`, () => {
  it('gives back any text as it was, and to its owner alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        const draft = { key: 'verslag', values: { opbrengst: text }, savedAt: '2026-11-23T08:30:00Z' };
        expect(await home.store.drafts.put('sanne', draft, { writer: 'page-1' })).toBe(true);
        expect(await home.store.drafts.get('sanne', 'verslag')).toEqual(draft);
      }),
      { numRuns: 50 },
    );
    expect(await home.store.drafts.get('bram', 'verslag')).toBeUndefined();
    await home.store.drafts.remove('bram', 'verslag');
    expect(await home.store.drafts.get('sanne', 'verslag')).toBeDefined();
    await home.store.drafts.remove('sanne', 'verslag');
    expect(await home.store.drafts.get('sanne', 'verslag')).toBeUndefined();
  });

  it('a page writes over what it has before it, and over nothing that another page saved since', async () => {
    const { drafts } = home.store;
    const key = `two-pages-${randomUUID()}`;
    const at = (minute: number) => `2026-11-23T08:3${minute}:00.000Z`;
    const saves = (writer: string, minute: number, over?: string) =>
      drafts.put(
        'sanne',
        { key, values: { text: `${writer} ${minute}` }, savedAt: at(minute) },
        { writer, over },
      );
    expect(await saves('one', 0)).toBe(true);
    expect(await saves('two', 1)).toBe(false);
    expect(await saves('two', 1, at(0))).toBe(true);
    expect(await saves('one', 2, at(0))).toBe(false);
    expect((await drafts.get('sanne', key))?.values).toEqual({ text: 'two 1' });
    // Its own, of which it never heard that it was saved.
    expect(await saves('two', 3, at(0))).toBe(true);
    expect(await drafts.remove('sanne', key, { writer: 'one', over: at(0) })).toBe(false);
    expect(await drafts.remove('sanne', key, { writer: 'one', over: at(3) })).toBe(true);
    expect(await drafts.get('sanne', key)).toBeUndefined();
  });

  it('finds what came back to a page in the order in which it came, hers and of that page alone', async () => {
    const { drafts } = home.store;
    const [owner, key] = [randomUUID(), `t-1_%:start`];
    const keys = [1, 2, 10].map((nth) => returnedTo(key) + nth);
    for (const one of [key, ...keys.toReversed(), `${returnedTo('t-1xx:start')}1`])
      await drafts.put(owner, { key: one, values: {}, savedAt: '2026-11-23T08:30:00Z' }, { writer: 'one' });
    expect((await drafts.returned(owner, key)).map((one) => one.key)).toEqual(keys);
    expect(await drafts.returned('somebody', key)).toEqual([]);
  });

  it('counts what else she is writing, and how long that is', async () => {
    const owner = randomUUID();
    for (const key of ['a', 'b'])
      await home.store.drafts.put(
        owner,
        { key, values: {}, savedAt: '2026-11-23T08:30:00Z' },
        { writer: 'one' },
      );
    const { others } = home.store.drafts;
    const [all, one] = [await others(owner, 'c'), await others(owner, 'a')];
    expect([all.count, one.count]).toEqual([2, 1]);
    expect(all.characters).toBe(2 * one.characters);
    expect(one.characters).toBeGreaterThan(20);
    expect(await others('somebody', 'a')).toEqual({ count: 0, characters: 0 });
  });

  it('of two pages that save at once over the same one is kept, and the other hears it', async () => {
    const { drafts } = home.store;
    const key = `at-once-${randomUUID()}`;
    const kept = await Promise.all(
      ['one', 'two', 'three'].map((writer, index) =>
        drafts.put(
          'sanne',
          { key, values: { text: writer }, savedAt: `2026-11-23T08:30:0${index}Z` },
          { writer },
        ),
      ),
    );
    expect(kept.filter(Boolean)).toHaveLength(1);
  });

  it('forgets of a trajectory what was saved by then, and nothing of another', async () => {
    const { drafts, traces } = home.store;
    const [one, other] = [randomUUID(), randomUUID()];
    const saved = [
      [`${one}:a`, '2027-03-10T08:59:59.999Z'],
      [`${one}:b`, '2027-03-10T09:00:00.001Z'],
      [`${other}:a`, '2027-03-10T08:00:00.000Z'],
    ] as const;
    for (const [key, savedAt] of saved)
      await drafts.put('sanne', { key, values: { text: key }, savedAt }, { writer: 'page' });
    await traces.forgetDrafts(one, '2027-03-10T09:00:00Z');
    const left = await Promise.all(saved.map(([key]) => drafts.get('sanne', key)));
    expect(left.map((draft) => draft?.key)).toEqual([undefined, `${one}:b`, `${other}:a`]);
    await traces.forget(one);
    expect(await drafts.get('sanne', `${one}:b`)).toBeUndefined();
  });

  it('forgets what was begun long ago and is about no trajectory', async () => {
    const { drafts, traces } = home.store;
    const owner = randomUUID();
    const [old, recent] = ['2026-08-23T08:29:59.999Z', '2026-08-23T08:30:00.000Z'];
    const saved = [
      [startDraftKey(), old],
      [`${returnedTo(startDraftKey())}1`, recent],
      ['rooster.school-1', old],
      ['kalender.school-1', recent],
      [startDraftKey('t-1'), old],
      [draftKey('t-1', 'rapportage', 'c1.nabespreking', undefined), old],
    ] as const;
    for (const [key, savedAt] of saved)
      await drafts.put(owner, { key, values: { text: key }, savedAt }, { writer: 'page' });
    const traced: string[] = [];
    const forgets = (said: Partial<Settings>) =>
      forgetAbandoned({
        traces: { forgetAbandoned: async (before) => void traced.push(before) },
        lists: { settings: async () => ({ ...suggestedSettings, ...said }) },
        clock: { now: () => Date.parse('2026-11-23T09:30:00Z') },
      });
    await forgets({});
    await forgets({ abandonedMonths: 6 });
    expect(traced).toEqual(['2026-08-23T08:30:00Z', '2026-05-23T08:30:00Z']);
    await traces.forgetAbandoned(traced[0]!);
    const left = await Promise.all(saved.map(([key]) => drafts.get(owner, key)));
    expect(left.map((draft) => draft?.key)).toEqual([
      undefined,
      saved[1][0],
      undefined,
      saved[3][0],
      saved[4][0],
      saved[5][0],
    ]);
  });
});
