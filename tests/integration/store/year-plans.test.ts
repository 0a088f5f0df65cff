import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { YearResult } from '../../../domain/board-year/answer.ts';
import type { YearPlanEntry } from '../../../domain/board-year/plan.ts';
import { engine, openStore, type StoreHome } from './home.ts';

let home: StoreHome;
beforeAll(async () => {
  home = await openStore();
});
afterAll(() => home.close());

const entry = (year: YearPlanEntry['year']): YearPlanEntry => ({
  ...{ id: randomUUID(), year, by: 'nora', at: '2026-08-20T08:00:00Z', variant: { kind: 'asIs' } },
  ...{ seed: 1, steps: 10, basis: 'x', supposed: [] },
});
const progress = { phase: 'room', spent: 0.5, placed: 3, moments: 4 } as const;
const result: YearResult = {
  figures: { trajectories: 1, complete: 0, moments: 4, placed: 3, trips: 2, fullDays: 0, moved: 0 },
  ...{ places: { t: { a: '2026-09-08T07:00:00Z' } }, coaches: [], unknown: ['Zoë'], unplaced: [] },
};

const booking = { by: 'nora', trajectories: ['t', 'u'], isChecked: false, clashing: {} };

describe(`plans of a year on ${engine}`, () => {
  it('keeps the best so far, and tells the thread when nobody waits for a better one', async () => {
    const { yearPlans } = home.store;
    const one = entry('2030-2031');
    expect(await yearPlans.add(one, 'base')).toBe(true);
    expect(await yearPlans.add(one, 'base')).toBe(false);
    expect(await yearPlans.keep(one.id, progress)).toBe(true);
    expect(await yearPlans.keep(one.id, progress, result)).toBe(true);
    expect(await yearPlans.result(one.id)).toEqual(result);
    expect(await yearPlans.find(one.id)).toMatchObject({
      entry: one,
      state: 'planning',
      progress,
      version: 2,
    });
    expect(await yearPlans.turn(one.id, ['planning'], 'ready')).toBe(true);
    expect(await yearPlans.turn(one.id, ['planning'], 'ready')).toBe(false);
    expect(await yearPlans.keep(one.id, progress)).toBe(false);
    expect(await yearPlans.result(one.id)).toEqual(result);
  });

  it('has one plan of a year and one beside it; a new one begins with what the one before had', async () => {
    const { yearPlans } = home.store;
    const [first, second, beside] = [1, 2, 3].map(() => entry('2031-2032'));
    await yearPlans.add(first!, 'base');
    await yearPlans.keep(first!.id, progress, result);
    await yearPlans.add(second!, 'base');
    await yearPlans.add(beside!, 'whatIf');
    expect((await yearPlans.of('2031-2032')).map((one) => [one.role, one.entry.id])).toEqual([
      ['base', second!.id],
      ['whatIf', beside!.id],
    ]);
    expect(await yearPlans.result(second!.id)).toEqual(result);
    expect(await yearPlans.result(beside!.id)).toBeUndefined();
    expect(await yearPlans.choose(beside!.id)).toBe(true);
    expect(await yearPlans.choose(beside!.id)).toBe(false);
    expect((await yearPlans.of('2031-2032')).map((one) => [one.role, one.entry.id])).toEqual([
      ['base', beside!.id],
    ]);
  });

  it('remembers what is being confirmed and what could not be, and since when it goes on', async () => {
    const { yearPlans } = home.store;
    const one = entry('2032-2033');
    await yearPlans.add(one, 'base');
    await yearPlans.turn(one.id, ['planning'], 'ready');
    expect(await yearPlans.book(one.id, booking, 0)).toBe(true);
    await yearPlans.check(one.id, { ...booking, isChecked: true });
    await yearPlans.refuse(one.id, 't', 'paused');
    await yearPlans.refuse(one.id, 'u', 'ended');
    expect(await yearPlans.confirming()).toMatchObject([
      { booking: { isChecked: true }, refused: { t: 'paused', u: 'ended' }, run: { doneBefore: 0 } },
    ]);
    await yearPlans.turn(one.id, ['confirming'], 'paused');
    expect((await yearPlans.find(one.id))!.run).toBeUndefined();
    await yearPlans.book(one.id, booking, 1);
    expect(await yearPlans.find(one.id)).toMatchObject({
      ...{ booking: { isChecked: true }, run: { doneBefore: 1 }, state: 'confirming' },
    });
    await yearPlans.keepOnly(['2031-2032']);
    expect(await yearPlans.find(one.id)).toBeUndefined();
    expect(await yearPlans.confirming()).toEqual([]);
  });

  it('of two who confirm one and choose another at once, only one does', async () => {
    const { yearPlans } = home.store;
    const year = '2033-2034';
    for (let round = 0; round < 8; round++) {
      const [base, beside] = [entry(year), entry(year)];
      await yearPlans.add(base, 'base');
      await yearPlans.add(beside, 'whatIf');
      for (const { id } of [base, beside]) await yearPlans.turn(id, ['planning'], 'ready');
      const asks = [
        async () => ((await yearPlans.book(base.id, booking, 0)) ? base.id : undefined),
        async () => ((await yearPlans.choose(beside.id)) ? beside.id : undefined),
      ];
      const did = await Promise.all((round % 2 === 0 ? asks : asks.reverse()).map((ask) => ask()));
      const [left] = await yearPlans.of(year);
      expect(did.filter((id) => id !== undefined)).toEqual([left!.entry.id]);
      expect(left!.state).toBe(left!.entry.id === base.id ? 'confirming' : 'ready');
      await yearPlans.keepOnly([]);
    }
  });

  it('what is being confirmed is not replaced, and nothing beside it chosen or dropped', async () => {
    const { yearPlans } = home.store;
    const [base, beside, next] = [1, 2, 3].map(() => entry('2034-2035'));
    await yearPlans.add(base!, 'base');
    await yearPlans.add(beside!, 'whatIf');
    expect(await yearPlans.book(base!.id, booking, 0)).toBe(false);
    await yearPlans.turn(base!.id, ['planning'], 'ready');
    await yearPlans.turn(beside!.id, ['planning'], 'ready');
    expect(await yearPlans.book(beside!.id, booking, 0)).toBe(false);
    expect(await yearPlans.book(base!.id, booking, 0)).toBe(true);
    expect(await yearPlans.book(base!.id, booking, 0)).toBe(false);
    expect(await yearPlans.add(next!, 'base')).toBe(false);
    expect(await yearPlans.choose(beside!.id)).toBe(false);
    expect(await yearPlans.drop(beside!.id)).toBe(false);
    await yearPlans.turn(base!.id, ['confirming'], 'paused');
    expect(await yearPlans.drop(base!.id)).toBe(false);
    expect(await yearPlans.drop(beside!.id)).toBe(true);
    expect((await yearPlans.of('2034-2035')).map((one) => one.entry.id)).toEqual([base!.id]);
    await yearPlans.keepOnly([]);
  });
});
