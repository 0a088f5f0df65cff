import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRow, writeRow } from '../../../bot/graph/lists/columns.ts';
import { documenten, logboek, trajecten } from '../../../bot/graph/lists/definitions.ts';
import { writeLongText } from '../../../bot/graph/lists/long-text.ts';
import {
  headRow,
  logRow,
  rowsOf,
  trajectoryOf,
  UnreadableHead,
} from '../../../bot/graph/lists/trajectory-rows.ts';
import { arbitraryTrajectory } from '../../support/arbitrary-trajectory.ts';

it('a trajectory comes back from its rows as it went in', () => {
  fc.assert(
    fc.property(arbitraryTrajectory('t1'), (trajectory) => {
      const rows = rowsOf(trajectory);
      const again = trajectoryOf({
        head: readRow(trajecten, writeRow(trajecten, rows.head)),
        documents: rows.documents.map((row) => readRow(documenten, writeRow(documenten, row))),
        log: rows.log.map((row) => readRow(logboek, writeRow(logboek, row))),
      });
      expect(again.trajectory).toEqual(trajectory);
      expect(again.withoutText).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it('a meeting that was taken over by one person, as rows once said it, is still marked', () => {
  const [base] = fc.sample(
    arbitraryTrajectory('t1').filter(({ moments }) => moments.length > 0),
    1,
  );
  const moments = base!.moments.map(({ takenOverBy: _, ...one }) => one);
  const written = { ...base!, moments: moments.map((one) => ({ ...one, takenOver: 'nora' })) };
  const { trajectory } = trajectoryOf({ head: headRow(written, [], 1), documents: [], log: [] });
  expect(trajectory.moments).toEqual(moments.map((one) => ({ ...one, takenOverBy: ['nora'] })));
});

it('the log is whole, in order and without repeats, wherever the writing of its own rows broke off', () => {
  fc.assert(
    fc.property(
      arbitraryTrajectory('t1'),
      fc.array(fc.tuple(fc.nat(4), fc.boolean()), { maxLength: 6 }),
      (base, writes) => {
        let known = { log: [] as typeof base.log, archived: 0, next: 0 };
        const archive: ReturnType<typeof logRow>[] = [];
        let head = headRow({ ...base, log: [] }, [], 1);
        let count = 0;
        for (const [added, rowWritten] of writes) {
          const fresh = Array.from({ length: added }, () => ({
            ...{ id: `e${count++}`, at: '2026-11-23T08:30:00Z', by: 'system' as const, what: 'x' },
          }));
          const log = [...known.log, ...fresh];
          const tail = log.slice(known.archived);
          head = headRow({ ...base, log }, tail, 1);
          if (rowWritten && fresh.length > 0) archive.push(logRow('t1', known.next, tail));
          const read = trajectoryOf({ head, documents: [], log: [...archive].reverse() });
          expect(read.trajectory.log.map((entry) => entry.id)).toEqual(log.map((entry) => entry.id));
          known = { log: read.trajectory.log, archived: read.archived, next: read.nextLogNumber };
        }
      },
    ),
    { numRuns: 200 },
  );
});

it('names the documents whose text is not there, and refuses a head that cannot be read', () => {
  const rows = rowsOf(
    fc.sample(
      arbitraryTrajectory('t1').filter((each) => each.documents.length > 1),
      1,
    )[0]!,
  );
  const read = trajectoryOf({ ...rows, documents: rows.documents.slice(1) });
  expect(read.withoutText).toEqual([rows.documents[0]!.Document]);
  expect(() => trajectoryOf({ ...rows, head: { Sleutel: 't1', Gegevens1: 'edited' } })).toThrow(
    'The row of trajectory t1 cannot be read',
  );
});

/** What is read of a head of which somebody made this; undefined where it is said to be unreadable. */
function readAs(head: unknown, rest: Partial<ReturnType<typeof rowsOf>> = {}) {
  const row = { Sleutel: 't1', ...writeLongText('Gegevens', head) };
  try {
    return trajectoryOf({ documents: [], log: [], ...rest, head: row }).trajectory;
  } catch (error) {
    if (error instanceof UnreadableHead) return undefined;
    throw error;
  }
}

it('a head that is JSON and no trajectory is unreadable, and nothing else breaks on it', () => {
  const [good] = fc.sample(arbitraryTrajectory('t1'), 1);
  const { log, ...without } = good!;
  const edited = [
    { id: 't1' },
    [],
    7,
    'x',
    null,
    { ...good, moments: [null] },
    { ...good, participants: {} },
  ];
  for (const head of [...edited, without, { ...good, id: 't2' }, { ...good, startsOn: 'maandag' }])
    expect(readAs(head), JSON.stringify(head)).toBeUndefined();
  for (const template of [
    { id: 'verbetertraject', version: 99 },
    { id: '__proto__', version: 1 },
  ])
    expect(readAs({ ...good, template })).toBeUndefined();
  fc.assert(
    fc.property(fc.jsonValue(), (head) => {
      expect(readAs(head)).toBeUndefined();
    }),
  );
});

it('with anything at any place in it a head is unreadable, or a trajectory that can be written again', () => {
  fc.assert(
    fc.property(
      arbitraryTrajectory('t1'),
      fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
      fc.jsonValue(),
      (trajectory, way, value) => {
        const head = structuredClone(trajectory) as unknown;
        let at = head as Record<string, unknown>;
        for (const step of way) {
          const keys = Object.keys(at);
          const key = keys[step % keys.length]!;
          const next = at[key];
          if (step === way.at(-1) || typeof next !== 'object' || !next || Object.keys(next).length === 0) {
            at[key] = value;
            break;
          }
          at = next as Record<string, unknown>;
        }
        const read = readAs(head);
        if (read) expect(() => rowsOf(read)).not.toThrow();
      },
    ),
    { numRuns: 500 },
  );
});

it('a text or a piece of the log that is none counts as not there', () => {
  const [good] = fc.sample(
    arbitraryTrajectory('t1').filter((each) => each.documents.length > 0),
    1,
  );
  const rows = rowsOf(good!);
  for (const value of [null, 7, 'x', ['x']]) {
    const documents = rows.documents.map((row) => ({ ...row, ...writeLongText('Inhoud', value) }));
    const log = [{ ...rows.head, Nummer: 0, ...writeLongText('Regels', [value]) }];
    const read = trajectoryOf({ ...rows, documents, log: log as never });
    expect(read.withoutText).toEqual(good!.documents.map(({ id }) => id));
    expect(read.trajectory.log).toEqual(good!.log);
  }
});
