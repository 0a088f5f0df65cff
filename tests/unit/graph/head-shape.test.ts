import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { z } from 'zod';
import type { headShape, logShape } from '../../../bot/graph/lists/head-shape.ts';
import { readLongText, writeLongText } from '../../../bot/graph/lists/long-text.ts';
import { type Head, headRow, readHead, UnreadableHead } from '../../../bot/graph/lists/trajectory-rows.ts';
import type { LogEntry } from '../../../domain/trajectory/log.ts';
import { arbitraryTrajectory } from '../../support/arbitrary-trajectory.ts';

/** A type as its JSON is: without `readonly`, and what is optional not there instead of undefined. */
type Plain<T> = T extends readonly (infer E)[]
  ? Plain<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Plain<Exclude<T[K], undefined>> }
    : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** The fields of which the one says something else than the other. */
type Differing<A, B> = {
  [K in keyof A | keyof B]-?: Same<Pick<A, K & keyof A>, Pick<B, K & keyof B>> extends true ? never : K;
}[keyof A | keyof B];
type Element<T> = T extends readonly (infer E)[] ? E : never;
type Shape = Plain<z.infer<typeof headShape>>;
type Written = Plain<Head>;

it('a head is checked on all that a trajectory has: who adds a field is told so by the compiler', () => {
  const fields: readonly Differing<Written, Shape>[] = [] satisfies never[];
  const ofMoments: readonly Differing<Element<Written['moments']>, Element<Shape['moments']>>[] = [];
  const ofDocuments: readonly Differing<Element<Written['documents']>, Element<Shape['documents']>>[] = [];
  const ofLines: readonly Differing<Plain<LogEntry>, Plain<Element<z.infer<typeof logShape>>>>[] = [];
  const all: readonly never[] = [...fields, ...ofMoments, ...ofDocuments, ...ofLines];
  expect(all).toEqual([]);
});

/** What is read of a trajectory with this in its head. */
function readWith(more: object): unknown {
  const [base] = fc.sample(arbitraryTrajectory('t1'), { numRuns: 1, seed: 5 });
  const { row: _, ...head } = readLongText('Gegevens', headRow(base!, [], 1)) as Head;
  try {
    return readHead({ Sleutel: 't1', ...writeLongText('Gegevens', { ...head, ...more }) });
  } catch (error) {
    if (error instanceof UnreadableHead) return undefined;
    throw error;
  }
}

const at = '2026-11-24T09:00:00Z';
const moment = {
  ...{ id: 'm', step: 'groepsbezoek', cycle: 1, state: 'scheduled', durationMin: 60, place: 'onsite' },
  ...{ attendees: [], pinned: false, revision: 1, responses: [] },
};
const poll = { by: 'a', at, revision: 1, times: [at], asked: [], answers: [] };
const release = { id: 'r', document: 'd', to: 'a', at, deliverFrom: at, readBy: [] };

it.each([
  ['a poll', { moments: [{ ...moment, poll }] }],
  ['a release', { releases: [{ ...release, excerpt: { agreed: true, at }, deliveredAt: at }] }],
  ['something of a later version', { later: true, moments: [{ ...moment, later: 1 }] }],
])('%s is read', (_, more) => {
  expect(readWith(more)).toMatchObject(more);
});

it.each([
  ['a poll that was asked at no time', { moments: [{ ...moment, poll: { ...poll, at: undefined } }] }],
  ['a poll that nobody asked', { moments: [{ ...moment, poll: { ...poll, by: 7 } }] }],
  ['a release handed over on no day', { releases: [{ ...release, deliveredAt: 'straks' }] }],
  ['a release taken back on no day', { releases: [{ ...release, takenBackAt: 1 }] }],
  ['an excerpt without an answer', { releases: [{ ...release, excerpt: { at } }] }],
  ['a question of no kind', { moments: [{ ...moment, question: { kind: 'x', at } }] }],
])('%s makes a head unreadable', (_, more) => {
  expect(readWith(more)).toBeUndefined();
});
