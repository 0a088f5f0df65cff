import { expect, test } from 'vitest';
import { type ActionNeeds, createActions } from '../../../bot/teams/actions.ts';
import { viewerOf } from '../../../domain/access/viewer.ts';
import { ok } from '../../../domain/result.ts';

/** Under which keys these presses, all on one copy of a card, are kept. */
async function keysOf(presses: readonly object[]): Promise<readonly string[]> {
  const keys: string[] = [];
  const uses = {
    act: async (_viewer: unknown, _card: unknown, key: string) => {
      keys.push(key);
      return ok(undefined);
    },
    clashes: async () => [],
  };
  const needs = { uses, links: {}, log: { info() {}, warn() {}, error() {} } } as unknown as ActionNeeds;
  const press = createActions(needs);
  for (const each of presses)
    await press(viewerOf('sanne', 'Sanne'), {
      card: { card: 'reminder', trajectory: 't-1', moment: 'c1.nabespreking', revision: 3 },
      seal: 'copy-1',
      ...each,
    });
  return keys;
}

const moment = 'c1.nabespreking';
const answers = (answer: string) => ({ verb: 'act', act: { act: 'respond', moment, revision: 3, answer } });
const goesOn = (goOn: boolean) => ({ verb: 'act', act: { act: 'matchAnswer', goOn } });
const moves = (time: string) => ({ verb: 'moveTo', moment, revision: 3, day: '2026-10-15', time });

const lasting = (minutes: string) => ({ ...moves('13:30'), minutes, lasts: 45 });

test.each<[string, object, object]>([
  ['yes, and then no', answers('accepted'), answers('declined')],
  ['going on, and then not', goesOn(true), goesOn(false)],
  ['one time, and then another', moves('13:30'), moves('14:30')],
  ['one duration, and then another', lasting('60'), lasting('30')],
])('of two different answers on one copy of a card both count, and each once: %s', async (_, one, other) => {
  const keys = await keysOf([one, one, other, other]);
  expect(keys).toHaveLength(4);
  expect(new Set(keys).size).toBe(2);
  expect([keys[0], keys[2]]).toEqual([keys[1], keys[3]]);
});

test.each(['lang', '30.5', '1e9', '-30'])(
  'a duration that is none is refused before anything is reckoned with it: %s',
  async (minutes) => {
    const tried: unknown[] = [];
    const uses = { clashes: async (...asked: unknown[]) => void tried.push(asked) };
    const needs = { uses, links: {}, log: { info() {}, warn() {}, error() {} } } as unknown as ActionNeeds;
    const answer = await createActions(needs)(viewerOf('karin', 'Karin'), {
      card: { card: 'reminder', trajectory: 't-1', moment, revision: 3 },
      seal: 'copy-1',
      ...lasting(minutes),
    });
    expect(answer.kind).toBe('sentence');
    expect(tried).toEqual([]);
  },
);
