import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DraftView } from '../../../bot/http/contract.ts';
import { takenOver } from '../../../domain/documents/begun-from.ts';
import type { Client } from '../../../tabs/api/client.ts';
import { DraftKeeper } from '../../../tabs/api/draft-keeper.ts';

beforeEach(() => vi.useFakeTimers().stubGlobal('window', new EventTarget()));
afterEach(() => vi.useRealTimers().unstubAllGlobals());

const AT = '2026-11-23T08:30:00.000Z';
const overtaken = {
  ok: false,
  failure: { kind: 'refused', refusals: [{ code: 'changedMeanwhile' }], correlationId: 'c' },
} as const;
const broken = { ok: false, failure: { kind: 'broken' } } as const;
const saved = { ok: true, value: { savedAt: AT } } as const;

interface Call {
  readonly name: string;
  readonly key: string | undefined;
}

/** A page with what was typed on it, and a server that answers as said, one after another and then the last again. */
function page(answers: Record<string, readonly unknown[]>, returned?: DraftView['returned']) {
  const left = new Map(Object.entries(answers).map(([name, list]) => [name, [...list]]));
  const calls: Call[] = [];
  const call = async (name: string, { ids }: { ids: { key?: string } }) => {
    calls.push({ name, key: ids.key });
    const list = left.get(name) ?? [];
    return list.length > 1 ? list.shift() : list[0];
  };
  const keeper = new DraftKeeper({ call } as unknown as Client, 'start', {
    values: { text: 'Van eerder.' },
    saved: { kind: 'saved', at: AT },
    returned,
  });
  return { keeper, calls };
}

test('what another window saved and cannot be shown is not sent over, and is looked at again', async () => {
  const other = { values: { text: 'In het andere venster.' }, savedAt: AT };
  const { keeper } = page({ putDraft: [overtaken], getDraft: [broken, { ok: true, value: other }] });
  keeper.set('text', 'Hier.');
  expect(await keeper.isLast()).toBe(false);
  expect(keeper.get()).toMatchObject({ saved: { kind: 'unseen' }, values: { text: 'Hier.' } });
  await vi.advanceTimersByTimeAsync(3_000);
  expect(keeper.get()).toMatchObject({ saved: { kind: 'elsewhere' }, other, values: { text: 'Hier.' } });
  expect(await keeper.isLast()).toBe(false);
  keeper.stop();
});

test('what another window saved and took away is not in the way', async () => {
  const { keeper } = page({ putDraft: [overtaken, saved], getDraft: [{ ok: true, value: null }] });
  keeper.set('text', 'Hier.');
  expect(await keeper.isLast()).toBe(true);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(keeper.get().saved).toEqual({ kind: 'saved', at: AT });
  keeper.stop();
});

const returned = { key: 'start:returned.1', values: { text: 'Eerst verstuurd.' }, savedAt: AT };

test('what came back goes once it was saved here, and not before', async () => {
  const { keeper, calls } = page(
    { putDraft: [broken, saved], removeDraft: [{ ok: true, value: { removed: true } }] },
    returned,
  );
  await keeper.takeReturned();
  expect(keeper.get()).toMatchObject({ values: returned.values, saved: { kind: 'waiting' }, returned });
  expect(calls.filter(({ name }) => name === 'removeDraft')).toEqual([]);
  await keeper.takeReturned();
  expect(keeper.get()).toMatchObject({ values: returned.values, saved: { kind: 'saved' } });
  expect(keeper.get().returned).toBeUndefined();
  expect(calls.at(-1)).toEqual({ name: 'removeDraft', key: returned.key });
  keeper.stop();
});

test('what came back goes when she goes on with what stands here', async () => {
  const { keeper, calls } = page({ removeDraft: [{ ok: true, value: { removed: true } }] }, returned);
  await keeper.dropReturned();
  expect(keeper.get()).toMatchObject({ values: { text: 'Van eerder.' }, returned: undefined });
  expect(calls).toEqual([{ name: 'removeDraft', key: returned.key }]);
  keeper.stop();
});

const later = '2026-11-23T08:40:00.000Z';
const newer = { ok: true, value: { values: { text: 'Teruggekomen.' }, savedAt: later } };

test('what came since stands here when nothing was typed, and the page says so; going on is saved over it', async () => {
  const { keeper } = page({ getDraft: [newer], putDraft: [saved] });
  await keeper.lookAgain();
  expect(keeper.get()).toMatchObject({
    values: newer.value.values,
    saved: { kind: 'saved', at: later },
    renewed: true,
  });
  keeper.set('text', 'Teruggekomen. En verder.');
  expect(keeper.get().renewed).toBeUndefined();
  expect(await keeper.isLast()).toBe(true);
  keeper.stop();
});

test('what is typed stays, also what is typed while it looks; its own saving finds the other', async () => {
  const { keeper, calls } = page({ getDraft: [newer], putDraft: [overtaken] });
  const looking = keeper.lookAgain();
  keeper.set('text', 'Hier getypt.');
  await looking;
  expect(keeper.get()).toMatchObject({ values: { text: 'Hier getypt.' }, saved: { kind: 'unsaved' } });
  await keeper.lookAgain();
  expect(calls.filter(({ name }) => name === 'getDraft')).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1_200);
  expect(keeper.get()).toMatchObject({ values: { text: 'Hier getypt.' }, other: newer.value });
  keeper.stop();
});

test('what came back beside what stands here is to be chosen; nothing new says nothing', async () => {
  const beside = { values: { text: 'Van eerder.' }, savedAt: AT, returned };
  const { keeper } = page({ getDraft: [{ ok: true, value: beside }] });
  const before = keeper.get();
  await keeper.lookAgain();
  expect(keeper.get()).toMatchObject({ values: before.values, returned });
  const changed = vi.fn();
  keeper.subscribe(changed);
  await keeper.lookAgain();
  expect(changed).not.toHaveBeenCalled();
  keeper.stop();
});

test('a field that nobody typed in follows its source, is saved with what it began from, and says so', async () => {
  const begun = { course: 'Nog te houden.', advice: '' };
  const body = vi.fn();
  const call = async (_: string, request: { body: unknown }) => {
    body(request.body);
    return saved;
  };
  const keeper = new DraftKeeper({ call } as unknown as Client, 't:eindrapportage:-', {
    values: { ...begun, advice: 'Ga zo door.' },
    from: begun,
    saved: { kind: 'saved', at: AT },
  });
  const now = { course: 'Gehouden.' };
  keeper.compose(now, undefined);
  expect(keeper.get()).toMatchObject({ values: { ...now, advice: 'Ga zo door.' }, recomposed: true });
  keeper.set('course', 'Gehouden, en goed.');
  keeper.compose({ course: 'Gehouden op 1 december.' }, undefined);
  expect(keeper.get().values).toEqual({ course: 'Gehouden, en goed.', advice: 'Ga zo door.' });
  keeper.answerNews('course', takenOver);
  await vi.advanceTimersByTimeAsync(1_200);
  expect(body.mock.lastCall?.[0]).toMatchObject({
    values: { course: 'Gehouden, en goed.\nGehouden op 1 december.', advice: 'Ga zo door.' },
    from: { course: 'Gehouden op 1 december.' },
  });
  expect(keeper.get().saved).toEqual({ kind: 'saved', at: AT });
  keeper.stop();
});

test('what is composed anew while it is being saved is saved after it; of another version nothing is taken', async () => {
  const begun = { course: 'Nog te houden.' };
  const keeper = new DraftKeeper({ call: async () => saved } as unknown as Client, 't:opMaatPlan:-', {
    values: begun,
    from: begun,
    base: 'v1',
    saved: { kind: 'unsaved' },
  });
  keeper.flush();
  keeper.compose({ course: 'Van een andere versie.' }, 'v2');
  expect(keeper.get().values).toEqual(begun);
  keeper.compose({ course: 'Gehouden.' }, 'v1');
  await vi.advanceTimersByTimeAsync(1_200);
  expect(keeper.get()).toMatchObject({ values: { course: 'Gehouden.' }, saved: { kind: 'saved' } });
  keeper.stop();
});
