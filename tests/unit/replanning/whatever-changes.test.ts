import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { ordinaryCalendar, type SchoolCalendar } from '../../../domain/calendar/school-calendar.ts';
import { ZONE } from '../../../domain/calendar/zone.ts';
import { check } from '../../../domain/planning/check.ts';
import { replan } from '../../../domain/planning/replan.ts';
import { posedCaseload } from '../../../domain/replanning/posed-caseload.ts';
import { proposeReplan } from '../../../domain/replanning/propose-replan.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { caseloadOn, coach, plannedYear } from './planned-year.ts';

const midden = ordinaryCalendar('midden');
const day = (start: string, days: number) => Temporal.PlainDate.from(start).add({ days }).toString();
const dayOf = (instant: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainDate().toString();

const fenna = plannedYear({ id: 'fenna', school: 'a', startsOn: '2026-08-31' }, midden);
const joris = plannedYear({ id: 'joris', school: 'a', startsOn: '2026-08-31' }, midden, [fenna]);
const now = '2026-09-01T06:00:00Z';

/** The meetings of its first weeks, so that every choice can be tried. */
function until(trajectory: Trajectory, last: string): Trajectory {
  const moments = trajectory.moments.filter((one) => one.start && dayOf(one.start) <= last);
  return { ...trajectory, moments };
}

/** One change: some days off in a row, a holiday that comes earlier, or a strike. */
const changes = fc.oneof(
  fc.record({ from: fc.integer({ min: 3, max: 40 }), length: fc.integer({ min: 1, max: 4 }) }).map(
    ({ from, length }): Partial<SchoolCalendar> => ({
      daysOff: Array.from({ length }, (_, at) => ({
        date: day('2026-09-01', from + at),
        kind: 'studiedag' as const,
        label: '',
      })),
    }),
  ),
  fc.constantFrom(-7, -14, 7).map(
    (shift): Partial<SchoolCalendar> => ({
      ownHolidays: [
        {
          name: 'herfst',
          schoolYear: '2026-2027',
          from: day('2026-10-17', shift),
          to: day('2026-10-25', shift),
        },
      ],
    }),
  ),
  fc.integer({ min: 3, max: 40 }).map(
    (from): Partial<SchoolCalendar> => ({
      closures: [{ from: day('2026-09-01', from), to: day('2026-09-01', from), kind: 'strike' }],
    }),
  ),
);
/** Of the first six weeks the days on which the coach has no time at all: what makes others have to make way. */
const full = fc.array(fc.boolean(), { minLength: 42, maxLength: 42 });
const busyOn = (days: readonly boolean[]) =>
  days.flatMap((isFull, at) =>
    isFull
      ? [{ from: `${day('2026-08-31', at)}T05:00:00Z`, until: `${day('2026-08-31', at)}T18:00:00Z` }]
      : [],
  );

test('after one change every rule is kept, and nothing else moves as long as there is room', () => {
  const cases = [until(fenna, '2026-10-09'), until(joris, '2026-09-25')];
  fc.assert(
    fc.property(changes, full, fc.boolean(), (change, days, isFree) => {
      const situation = caseloadOn(now, cases, { a: { ...midden, ...change } });
      const busy = isFree ? situation.busy : { ...situation.busy, [coach]: busyOn(days) };
      const { problem, stood, displaced } = posedCaseload('a', cases, new Map(), new Set(), {
        ...situation,
        busy,
      });
      const { starts, moved } = replan(problem, stood);
      expect(check(problem, starts)).toEqual([]);
      const window = (m: number) => {
        const { fromDay = 0, toDay = 0 } = problem.moments[m]!.window;
        return problem.calendar.days.slice(fromDay, toDay + 1).filter(({ open }) => open).length;
      };
      if (isFree && displaced.every((m) => window(m) > 1)) {
        expect(displaced.filter((m) => starts[m]! < 0)).toEqual([]);
        expect(moved.filter((m) => !displaced.includes(m))).toEqual([]);
      }
    }),
    { numRuns: 30 },
  );
});

test('whatever changes, only what the calendar closed and what hangs on it is proposed, each on a school day', () => {
  const all = [fenna, joris];
  fc.assert(
    fc.property(changes, (change) => {
      const calendar = { ...midden, ...change };
      const rows = proposeReplan(all, caseloadOn(now, all, { a: calendar }));
      const again = proposeReplan(all, caseloadOn(now, all, { a: calendar }));
      expect(again).toEqual(rows);
      for (const row of rows) {
        if (row.because.code === 'along') continue;
        if (row.now) expect(dayOf(row.now)).not.toBe(dayOf(row.was));
      }
      const closed = rows.filter(({ because }) => because.code !== 'along');
      expect(closed.length === 0).toBe(rows.length === 0);
    }),
    { numRuns: 6 },
  );
});
