import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { maySend, moveEarlier, moveLater } from '../../../domain/calendar/quiet-hours.ts';
import { ordinaryCalendar, type SchoolCalendar } from '../../../domain/calendar/school-calendar.ts';
import { officeRoster, type Roster } from '../../../domain/calendar/working-hours.ts';
import { calendars, dates, rosters } from './arbitraries.ts';

const instant = Temporal.Instant.from;
const midden = ordinaryCalendar('midden');
const fullTime = officeRoster();
const earlier = (at: string, calendar = midden, roster = fullTime) =>
  moveEarlier(calendar, roster, instant(at)).toString();
const later = (at: string, calendar = midden, roster = fullTime) =>
  moveLater(calendar, roster, instant(at)).toString();

describe('when a message may be sent', () => {
  it.each([
    ['2026-11-05T07:59:59+01:00', false],
    ['2026-11-05T08:00:00+01:00', true],
    ['2026-11-05T17:59:59+01:00', true],
    ['2026-11-05T18:00:00+01:00', false],
    ['2026-11-07T12:00:00+01:00', false],
    ['2026-10-20T12:00:00+02:00', false],
    ['2026-05-14T12:00:00+02:00', false],
  ])('%s: %s', (at, allowed) => {
    expect(maySend(midden, fullTime, instant(at))).toBe(allowed);
  });

  it('is quiet on a day that the team is free, not on a study day or a snow day', () => {
    const at = instant('2026-11-05T12:00:00+01:00');
    const off = (kind: 'studiedag' | 'vrij'): SchoolCalendar => ({
      ...midden,
      daysOff: [{ date: '2026-11-05', kind, label: 'dag' }],
    });
    expect(maySend(off('vrij'), fullTime, at)).toBe(false);
    expect(maySend(off('studiedag'), fullTime, at)).toBe(true);
    const snowed: SchoolCalendar = {
      ...midden,
      closures: [{ from: '2026-11-05', to: '2026-11-05', kind: 'weather' }],
    };
    expect(maySend(snowed, fullTime, at)).toBe(true);
  });
});

describe('a reminder moves earlier, a prompt later', () => {
  it('leaves what is allowed', () => {
    expect(earlier('2026-11-05T12:30:00Z')).toBe('2026-11-05T12:30:00Z');
    expect(later('2026-11-05T12:30:00Z')).toBe('2026-11-05T12:30:00Z');
    expect(later('2026-11-05T16:50:00Z')).toBe('2026-11-05T16:50:00Z');
  });

  it('out of the evening and the early morning', () => {
    expect(earlier('2026-11-05T20:00:00Z')).toBe('2026-11-05T16:45:00Z');
    expect(earlier('2026-11-05T05:00:00Z')).toBe('2026-11-04T16:45:00Z');
    expect(later('2026-11-05T20:00:00Z')).toBe('2026-11-06T07:00:00Z');
    expect(later('2026-11-05T05:00:00Z')).toBe('2026-11-05T07:00:00Z');
  });

  it('out of herfst, over the end of summer time in it', () => {
    expect(earlier('2026-10-24T10:00:00Z')).toBe('2026-10-16T15:45:00Z');
    expect(later('2026-10-24T10:00:00Z')).toBe('2026-10-26T07:00:00Z');
  });

  it('to the days that a part-timer works', () => {
    const tuesdays: Roster = {
      workingDays: { tuesday: { from: '08:00', to: '16:00', weeks: 'every' } },
      lessons: {},
    };
    expect(earlier('2026-11-05T10:00:00Z', midden, tuesdays)).toBe('2026-11-03T16:45:00Z');
    expect(later('2026-11-05T10:00:00Z', midden, tuesdays)).toBe('2026-11-10T07:00:00Z');
  });

  it('to any working day where no holidays are known yet, and never to a public day', () => {
    expect(later('2028-12-02T10:00:00Z')).toBe('2028-12-04T07:00:00Z');
    expect(later('2029-05-10T10:00:00Z')).toBe('2029-05-14T06:00:00Z');
    expect(earlier('2029-05-10T10:00:00Z')).toBe('2029-05-09T15:45:00Z');
  });

  it('refuses a roster with no working day instead of searching for ever', () => {
    const nobody: Roster = { workingDays: {}, lessons: {} };
    expect(() => moveLater(midden, nobody, instant('2026-11-05T10:00:00Z'))).toThrow(RangeError);
    expect(() => moveEarlier(midden, nobody, instant('2026-11-05T10:00:00Z'))).toThrow(RangeError);
  });
});

describe.each([
  ['2026-03-29', '2026-03-27T16:45:00Z', '2026-03-30T06:00:00Z'],
  ['2026-10-25', '2026-10-23T15:45:00Z', '2026-10-26T07:00:00Z'],
])('the night that the clock changes, %s', (date, friday, monday) => {
  const zuid = { ...ordinaryCalendar('zuid'), ownHolidays: herfstElsewhere() };

  it('moves every quarter of that day to the Friday before and the Monday after, on the wall clock', () => {
    const start = Temporal.PlainDate.from(date).toZonedDateTime('Europe/Amsterdam');
    const end = start.add({ days: 1 }).toInstant();
    let quarters = 0;
    for (let at = start.toInstant(); Temporal.Instant.compare(at, end) < 0; at = at.add({ minutes: 15 })) {
      expect(moveEarlier(zuid, fullTime, at).toString()).toBe(friday);
      expect(moveLater(zuid, fullTime, at).toString()).toBe(monday);
      quarters += 1;
    }
    expect(quarters).toBe(date === '2026-03-29' ? 92 : 100);
  });
});

describe('for any calendar, roster and moment', () => {
  const anyCase = fc.tuple(
    calendars,
    rosters,
    dates('2025-10-15', '2028-05-31'),
    fc.integer({ min: 0, max: 24 * 60 - 1 }),
  );
  const given = (date: Temporal.PlainDate, minutes: number) =>
    date.toZonedDateTime('Europe/Amsterdam').add({ minutes }).toInstant();

  it('the outcome is allowed, on the right side, and stays where it is when moved again', () => {
    fc.assert(
      fc.property(anyCase, ([calendar, roster, date, minutes]) => {
        const at = given(date, minutes);
        const before = moveEarlier(calendar, roster, at);
        const after = moveLater(calendar, roster, at);
        expect(maySend(calendar, roster, before)).toBe(true);
        expect(maySend(calendar, roster, after)).toBe(true);
        expect(Temporal.Instant.compare(before, at)).toBeLessThanOrEqual(0);
        expect(Temporal.Instant.compare(after, at)).toBeGreaterThanOrEqual(0);
        expect(moveEarlier(calendar, roster, before).equals(before)).toBe(true);
        expect(moveLater(calendar, roster, after).equals(after)).toBe(true);
      }),
    );
  });

  it('a prompt that is due when it may be sent is not delayed', () => {
    fc.assert(
      fc.property(anyCase, ([calendar, roster, date, minutes]) => {
        const at = given(date, minutes);
        fc.pre(maySend(calendar, roster, at));
        expect(moveLater(calendar, roster, at).equals(at)).toBe(true);
      }),
    );
  });
});

/** Herfst after the clock changes, so that the days around that night are ordinary. */
function herfstElsewhere() {
  return [
    { name: 'herfst' as const, schoolYear: '2026-2027' as const, from: '2026-10-31', to: '2026-11-08' },
  ];
}
