import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRow, writeRow } from '../../../bot/graph/lists/columns.ts';
import { documenten, logboek, trajecten } from '../../../bot/graph/lists/definitions.ts';
import { headRow, logRow, rowsOf, trajectoryOf } from '../../../bot/graph/lists/trajectory-rows.ts';
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
