import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { ordinaryCalendar, type SchoolCalendar } from '../../../domain/calendar/school-calendar.ts';
import { schoolWeekOf } from '../../../domain/calendar/school-weeks.ts';
import { ZONE } from '../../../domain/calendar/zone.ts';
import { proposeReplan } from '../../../domain/replanning/propose-replan.ts';
import { askedOf, renewed } from '../../../domain/replanning/renew.ts';
import { placeKey } from '../../../domain/replanning/replan.ts';
import { outOfOwnDays, seenInOwnDays } from '../../../domain/schedule/own-days.ts';
import { touched } from '../../../domain/schedule/touched.ts';
import { beginnendeLeerkracht as template } from '../../../domain/templates/beginnende-leerkracht.ts';
import type { Moment } from '../../../domain/trajectory/moment.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { caseloadOn, plannedYear } from './planned-year.ts';

const midden = ordinaryCalendar('midden');
const twoWeeksOfMay: SchoolCalendar = { ...midden, secondMayWeek: true };
const counted: SchoolCalendar = { ...midden, weekCounting: 'calendar' };
const planned = plannedYear({ id: 'fenna', school: 'a', startsOn: '2026-08-31' }, midden);
const fenna = seenInOwnDays(planned, { template, calendar: midden });
const now = Temporal.Instant.from('2027-02-15T06:00:00Z');
const dateOf = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainDate();
const weekOf = (instant: string, calendar: SchoolCalendar) => schoolWeekOf(calendar, dateOf(instant))?.number;
const changed = (id: string, change: Partial<Moment>): Trajectory => ({
  ...fenna,
  moments: fenna.moments.map((one) => (one.id === id ? { ...one, ...change } : one)),
});
const out = (calendar: SchoolCalendar, trajectory = fenna, at = now) =>
  outOfOwnDays(trajectory, { template, calendar, now: at }).map(({ id }) => id);
const rowsFor = (calendar: SchoolCalendar, trajectory = fenna) =>
  proposeReplan([trajectory], caseloadOn(now.toString(), [trajectory], { a: calendar }));

describe('a meeting in another school week than its programme has for it, since the calendar changed', () => {
  test('is proposed the week that is its own now, and nothing else moves', () => {
    const summer = ['w38.directiebezoek', 'w38.kortTripartite', 'w38.beoordelingsgesprek'];
    expect(out(twoWeeksOfMay).filter((id) => id.startsWith('w38'))).toEqual(summer);
    const rows = rowsFor(twoWeeksOfMay).filter(({ moment }) => moment.startsWith('w38'));
    expect(rows.map(({ moment }) => moment).sort()).toEqual([...summer].sort());
    for (const { now: place, was, because } of rows) {
      expect(because).toEqual({ code: 'otherWeek' });
      expect(weekOf(was, twoWeeksOfMay)).toBeLessThan(weekOf(was, midden)!);
      expect(weekOf(place!, twoWeeksOfMay)).toBeGreaterThanOrEqual(38);
    }
    expect(rows.map((one) => weekOf(one.now!, twoWeeksOfMay))).toContain(38);
  });

  test('is none as long as the weeks are counted as they were, also when only a study day came', () => {
    expect(out(midden)).toEqual([]);
    expect(out({ ...midden, daysOff: [{ date: '2027-03-02', kind: 'studiedag', label: '' }] })).toEqual([]);
  });

  test('stays where somebody put it outside its week, held it fast, or it is too near to ask otherwise', () => {
    const id = 'w38.directiebezoek';
    const elsewhere = fenna.moments.find((one) => one.id === 'w23.directiebezoek')!.start!;
    const byHand = seenInOwnDays(changed(id, { start: elsewhere }), { template, calendar: midden });
    expect(out(twoWeeksOfMay, byHand)).not.toContain(id);
    expect(out(twoWeeksOfMay, changed(id, { pinned: true }))).not.toContain(id);
    for (const state of ['held', 'proposed', 'notHeld', 'dropped'] as const)
      expect(out(twoWeeksOfMay, changed(id, { state }))).not.toContain(id);
    const dayBefore = Temporal.Instant.from(fenna.moments.find((one) => one.id === id)!.start!).subtract({
      hours: 24,
    });
    expect(out(twoWeeksOfMay, fenna, dayBefore)).not.toContain(id);
    expect(out(twoWeeksOfMay, { ...fenna, stage: 'paused' })).toEqual([]);
  });

  test('stays where its own week is behind us by now', () => {
    // By the calendar, week 23 is before the middle of February.
    const early = out(counted, fenna, Temporal.Instant.from('2026-11-30T06:00:00Z'));
    expect(early).toContain('w23.directiebezoek');
    expect(out(counted)).not.toContain('w23.directiebezoek');
  });

  test('stays where its own week has no room, and then nothing is proposed of it', () => {
    const full = [{ from: '2027-06-26T00:00:00Z', until: '2027-07-31T00:00:00Z' }];
    const situation = caseloadOn(now.toString(), [fenna], { a: twoWeeksOfMay });
    const busy = { ...situation.busy, 'director-a': full };
    const rows = proposeReplan([fenna], { ...situation, busy });
    expect(rows.filter(({ moment }) => moment === 'w38.directiebezoek')).toEqual([]);
  });

  test('that found no better place makes no new proposal of what is left of one', () => {
    const situation = caseloadOn(now.toString(), [fenna], { a: twoWeeksOfMay });
    const all = rowsFor(twoWeeksOfMay);
    const [stays, answered, ...open] = all;
    const asked = askedOf([fenna], undefined, situation);
    expect(asked.places).toContain(placeKey(stays!.trajectory, stays!));
    const made = { id: 'first', basis: 'one', at: now.toString() };
    const first = renewed(undefined, asked, [answered!, ...open], made);
    const key = placeKey(answered!.trajectory, answered!);
    const rest = { ...asked, places: asked.places.filter((one) => one !== key) };
    const next = { id: 'second', basis: 'two', at: now.toString() };
    expect(renewed(first, rest, open, next)).toMatchObject({ id: 'first', edition: 2, basis: 'two' });
    // It has a place after all, of which she was not told.
    expect(renewed(first, asked, all, next).id).toBe('second');
  });

  test('what she left in its place is asked once, and not again', () => {
    const situation = caseloadOn(now.toString(), [fenna], { a: twoWeeksOfMay });
    const before = askedOf([fenna], undefined, situation);
    expect(before.places.length).toBeGreaterThan(0);
    const kept = { id: 'r', edition: 1, at: now.toString(), basis: '', rows: [], left: before.places };
    expect(askedOf([fenna], kept, situation).places).toEqual([]);
    const [row] = rowsFor(twoWeeksOfMay);
    const key = placeKey(row!.trajectory, row!);
    expect(before.places).toContain(key);
    const rest = proposeReplan([fenna], { ...situation, left: [key] });
    expect(rest.map((one) => placeKey(one.trajectory, one))).not.toContain(key);
  });

  test('is counted on the page of the calendar before it is saved', () => {
    const days = touched([fenna], midden, twoWeeksOfMay, { templateOf: () => template, now });
    const toMove = days.filter(({ becomes }) => becomes === 'toMove').map(({ moment }) => moment);
    for (const id of out(twoWeeksOfMay)) expect(toMove).toContain(id);
    expect(touched([fenna], midden, midden, { templateOf: () => template, now })).toEqual([]);
  });
});

/** What a school's page can change about its weeks. */
const changes = fc.record({
  region: fc.constantFrom('noord', 'midden', 'zuid'),
  weekCounting: fc.constantFrom('teaching', 'calendar'),
  secondMayWeek: fc.boolean(),
  week18BeforeKerst: fc.boolean(),
});

describe('whatever a school changes about its weeks', () => {
  const days = fc
    .integer({ min: 0, max: 250 })
    .map((after) =>
      Temporal.PlainDate.from('2026-09-01').add({ days: after }).toZonedDateTime(ZONE).toInstant(),
    );

  test('what stands within its own days moves for nobody’s week, and a mark is put once', () => {
    fc.assert(
      fc.property(changes, days, (change, at) => {
        const calendar: SchoolCalendar = { ...midden, ...change };
        const again = seenInOwnDays(fenna, { template, calendar: midden });
        expect(again).toBe(fenna);
        const stripped = { ...fenna, moments: fenna.moments.map(({ inOwnDays: _, ...one }) => one) };
        expect(out(calendar, stripped, at)).toEqual([]);
        // As if it had been planned so: then nothing is in another week.
        const within = seenInOwnDays(stripped, { template, calendar });
        expect(out(calendar, within, at)).toEqual([]);
        const marked = within.moments.filter(({ inOwnDays }) => inOwnDays).map(({ id }) => id);
        for (const id of out(calendar, fenna, at)) expect(marked).not.toContain(id);
      }),
      { numRuns: 60 },
    );
  });

  test('every meeting that is proposed another time had to move, and goes where its week is', () => {
    fc.assert(
      fc.property(changes, (change) => {
        const calendar: SchoolCalendar = { ...midden, ...change };
        const asked = askedOf(
          [fenna],
          undefined,
          caseloadOn(now.toString(), [fenna], { a: calendar }),
        ).places;
        for (const row of rowsFor(calendar)) {
          if (row.because.code === 'along') continue;
          expect(asked).toContain(placeKey(row.trajectory, row));
          if (row.because.code !== 'otherWeek') continue;
          const moved = changed(row.moment, { start: row.now! });
          const [found] = seenInOwnDays(moved, { template, calendar }).moments.filter(
            ({ id }) => id === row.moment,
          );
          expect(found!.inOwnDays).toBe(row.now);
        }
      }),
      { numRuns: 4 },
    );
  });
});
