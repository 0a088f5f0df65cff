import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  classHoursOn,
  covers,
  isSchoolDay,
  ordinaryCalendar,
  type SchoolCalendar,
  whyClosed,
} from '../../../domain/calendar/school-calendar.ts';
import {
  addKnownSchoolDays,
  addSchoolDays,
  nextSchoolDay,
  previousSchoolDay,
  schoolDaysBetween,
} from '../../../domain/calendar/school-days.ts';
import { schoolYearOf } from '../../../domain/calendar/school-year.ts';
import { calendars, dates } from './arbitraries.ts';

const day = Temporal.PlainDate.from;
const midden = ordinaryCalendar('midden');

describe('why a school is closed', () => {
  it.each([
    ['2026-10-20', { code: 'holiday', name: 'herfst' }],
    ['2026-10-24', { code: 'holiday', name: 'herfst' }],
    ['2026-11-07', { code: 'weekend' }],
    ['2026-04-06', { code: 'publicDay', name: 'tweedePaasdag' }],
    ['2027-03-29', { code: 'publicDay', name: 'tweedePaasdag' }],
    ['2028-04-17', { code: 'publicDay', name: 'tweedePaasdag' }],
    ['2028-04-27', { code: 'publicDay', name: 'koningsdag' }],
    ['2026-05-05', { code: 'publicDay', name: 'bevrijdingsdag' }],
    ['2026-05-14', { code: 'publicDay', name: 'hemelvaart' }],
    ['2026-05-15', { code: 'publicDay', name: 'vrijdagNaHemelvaart' }],
    ['2027-05-06', { code: 'publicDay', name: 'hemelvaart' }],
    ['2028-05-25', { code: 'publicDay', name: 'hemelvaart' }],
    ['2026-05-25', { code: 'publicDay', name: 'tweedePinksterdag' }],
    ['2027-05-17', { code: 'publicDay', name: 'tweedePinksterdag' }],
    ['2028-06-05', { code: 'publicDay', name: 'tweedePinksterdag' }],
    ['2026-11-06', undefined],
    ['2026-04-03', undefined],
    ['2028-02-29', { code: 'holiday', name: 'voorjaar' }],
  ])('%s in region midden', (date, why) => {
    expect(whyClosed(midden, day(date))).toEqual(why);
  });

  it('lets the school choose Goede Vrijdag and 5 May', () => {
    const calendar: SchoolCalendar = { ...midden, openOn: ['bevrijdingsdag'] };
    for (const date of ['2026-04-03', '2027-03-26', '2028-04-14']) {
      expect(whyClosed(calendar, day(date))).toEqual({ code: 'publicDay', name: 'goedeVrijdag' });
    }
    expect(isSchoolDay(calendar, day('2026-05-05'))).toBe(true);
  });

  it('names the second May week only where the school takes it', () => {
    const date = day('2026-04-22');
    expect(isSchoolDay(midden, date)).toBe(true);
    expect(whyClosed({ ...midden, secondMayWeek: true }, date)).toEqual({
      code: 'holiday',
      name: 'meiExtra',
    });
  });

  it('names a study day and a closure', () => {
    const calendar: SchoolCalendar = {
      ...midden,
      daysOff: [{ date: '2026-11-11', kind: 'studiedag', label: 'Studiedag rekenen' }],
      closures: [{ from: '2026-11-12', to: '2026-11-13', kind: 'strike' }],
    };
    expect(whyClosed(calendar, day('2026-11-11'))).toEqual({
      code: 'dayOff',
      kind: 'studiedag',
      label: 'Studiedag rekenen',
    });
    expect(whyClosed(calendar, day('2026-11-13'))).toEqual({ code: 'closure', kind: 'strike' });
    expect(classHoursOn(calendar, day('2026-11-13'))).toBeUndefined();
    expect(classHoursOn(calendar, day('2026-11-18'))).toEqual({ from: '08:30', to: '12:30' });
  });

  it('is the same after the calendar went through JSON', () => {
    const calendar = {
      ...midden,
      closures: [{ from: '2026-11-12', to: '2026-11-12', kind: 'weather' as const }],
    };
    expect(JSON.parse(JSON.stringify(calendar))).toEqual(calendar);
    expect(isSchoolDay(JSON.parse(JSON.stringify(calendar)), day('2026-11-12'))).toBe(false);
  });

  it('does not guess outside the years it knows', () => {
    expect(covers(midden, day('2028-08-20'))).toBe(true);
    for (const date of ['2025-07-18', '2028-08-21']) {
      expect(covers(midden, day(date))).toBe(false);
      expect(() => isSchoolDay(midden, day(date))).toThrow(RangeError);
    }
  });
});

it.each([
  ['2026-07-31', '2025-2026'],
  ['2026-08-01', '2026-2027'],
  ['2028-02-29', '2027-2028'],
])('%s lies in school year %s', (date, year) => {
  expect(schoolYearOf(day(date))).toBe(year);
});

describe('counting in school days', () => {
  it('steps over weekend and herfst, both ways', () => {
    expect(nextSchoolDay(midden, day('2026-10-16')).toString()).toBe('2026-10-26');
    expect(previousSchoolDay(midden, day('2026-10-26')).toString()).toBe('2026-10-16');
    expect(addSchoolDays(midden, day('2026-10-28'), -5).toString()).toBe('2026-10-14');
    expect(addSchoolDays(midden, day('2026-10-20'), 0).toString()).toBe('2026-10-20');
  });

  it('moves by a snow day', () => {
    const snowed: SchoolCalendar = {
      ...midden,
      closures: [{ from: '2027-01-13', to: '2027-01-13', kind: 'weather' }],
    };
    expect(addSchoolDays(midden, day('2027-01-12'), 2).toString()).toBe('2027-01-14');
    expect(addSchoolDays(snowed, day('2027-01-12'), 2).toString()).toBe('2027-01-15');
    expect(addSchoolDays(snowed, day('2027-01-15'), -2).toString()).toBe('2027-01-12');
    expect(schoolDaysBetween(snowed, day('2027-01-11'), day('2027-01-15'))).toBe(3);
  });

  it('passes the leap day of 2028 in noord, where it is a school day', () => {
    const noord = ordinaryCalendar('noord');
    expect(nextSchoolDay(noord, day('2028-02-28')).toString()).toBe('2028-02-29');
    expect(nextSchoolDay(noord, day('2028-02-29')).toString()).toBe('2028-03-01');
  });

  const around = fc.tuple(calendars, dates('2025-11-01', '2028-04-30'), fc.integer({ min: -40, max: 40 }));

  it('comes back to the school day it left', () => {
    fc.assert(
      fc.property(around, ([calendar, date, n]) => {
        const start = addSchoolDays(calendar, date, 1);
        expect(addSchoolDays(calendar, addSchoolDays(calendar, start, n), -n).toString()).toBe(
          start.toString(),
        );
      }),
    );
  });

  it('counts what it added', () => {
    fc.assert(
      fc.property(around, ([calendar, date, n]) => {
        expect(schoolDaysBetween(calendar, date, addSchoolDays(calendar, date, n))).toBe(n);
      }),
    );
  });
});

it('goes on by working days behind what is known, and stops there where that is asked', () => {
  const last = day('2028-07-07');
  expect(addSchoolDays(midden, last, 10)).toEqual(day('2028-09-01'));
  expect(addKnownSchoolDays(midden, last, 10)).toEqual(last);
  expect(addKnownSchoolDays(midden, day('2028-07-03'), 2)).toEqual(day('2028-07-05'));
  expect(addKnownSchoolDays(midden, day('2028-07-05'), -2)).toEqual(day('2028-07-03'));
});
