import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { lastWeekBeforeKerst } from '../../../domain/calendar/anchor-week.ts';
import { ordinaryCalendar, schoolHoliday } from '../../../domain/calendar/school-calendar.ts';
import {
  halfwayWeek,
  mondayOfSchoolWeek,
  schoolWeekOf,
  schoolWeeks,
  teachingWeeksBetween,
} from '../../../domain/calendar/school-weeks.ts';
import { rows, weeks } from './school-week-table.ts';

const day = Temporal.PlainDate.from;
const midden = ordinaryCalendar('midden');

describe('the school weeks of every region and year', () => {
  it('has all eighteen rows, each with a date for every week', () => {
    expect(rows).toHaveLength(18);
    for (const row of rows) expect(row.mondays).toHaveLength(weeks.length);
  });

  it.each(rows)('$year $region with $mayWeeks May week(s)', (row) => {
    const calendar = { ...ordinaryCalendar(row.region), secondMayWeek: row.mayWeeks === 2 };
    const all = schoolWeeks(calendar, row.year);
    expect(all).toHaveLength(row.teachingWeeks);
    expect(lastWeekBeforeKerst(calendar, row.year)?.number).toBe(row.weeksBeforeKerst);
    expect(weeks.map((n) => mondayOfSchoolWeek(calendar, row.year, n)?.toString())).toEqual(row.mondays);
    expect(all.at(-1)?.monday.toString()).toBe(row.lastMonday);
  });

  it.each(rows)('$year $region/$mayWeeks: every number leads to a Monday and back', (row) => {
    const calendar = { ...ordinaryCalendar(row.region), secondMayWeek: row.mayWeeks === 2 };
    for (const week of schoolWeeks(calendar, row.year)) {
      for (const days of [0, 2, 4, 6]) {
        expect(schoolWeekOf(calendar, week.monday.add({ days }))).toEqual(week);
      }
    }
  });
});

describe('the week of a date', () => {
  it('gives school week, ISO week and days', () => {
    const week = schoolWeekOf(ordinaryCalendar('noord'), day('2025-11-05'));
    expect({ ...week, monday: `${week?.monday}`, friday: `${week?.friday}` }).toEqual({
      schoolYear: '2025-2026',
      number: 10,
      isoWeek: 45,
      monday: '2025-11-03',
      friday: '2025-11-07',
    });
  });

  it('is not there in a holiday, the summer of 2025 and of 2028 included', () => {
    for (const date of ['2025-07-31', '2025-10-22', '2025-12-31', '2026-04-28', '2026-08-05', '2028-08-05']) {
      expect(schoolWeekOf(midden, day(date))).toBeUndefined();
    }
  });

  it('keeps its number when the region has a day off in it, and when a closure takes it whole', () => {
    expect(schoolWeekOf(midden, day('2026-05-14'))?.number).toBe(32);
    const snowed = {
      ...midden,
      closures: [{ from: '2027-01-11', to: '2027-01-15', kind: 'weather' as const }],
    };
    expect(schoolWeekOf(snowed, day('2027-01-13'))?.number).toBe(17);
    expect(schoolWeeks(snowed, '2026-2027')).toHaveLength(41);
  });

  it('is another after moving to another region: week 10 of noord, week 8 of midden, week 9 of zuid', () => {
    const date = day('2026-10-27');
    const numbers = (['noord', 'midden', 'zuid'] as const).map(
      (region) => schoolWeekOf(ordinaryCalendar(region), date)?.number,
    );
    expect(numbers).toEqual([10, 8, 9]);
  });

  it('is not counted when study days fill it', () => {
    const dates = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06'];
    const daysOff = dates.map((date) => ({ date, kind: 'studiedag' as const, label: 'teamweek' }));
    const calendar = { ...midden, daysOff };
    expect(schoolWeekOf(calendar, day('2026-11-04'))).toBeUndefined();
    expect(schoolWeekOf(calendar, day('2026-11-09'))?.number).toBe(9);
  });
});

describe('a school that deviates', () => {
  it('has its herfst a week earlier, and only the weeks between change', () => {
    const calendar = {
      ...midden,
      ownHolidays: [
        { name: 'herfst' as const, schoolYear: '2026-2027' as const, from: '2026-10-10', to: '2026-10-18' },
      ],
    };
    expect(schoolWeekOf(calendar, day('2026-10-14'))).toBeUndefined();
    expect(schoolWeekOf(calendar, day('2026-10-21'))?.number).toBe(7);
    expect(schoolWeekOf(midden, day('2026-10-14'))?.number).toBe(7);
    expect(mondayOfSchoolWeek(calendar, '2026-2027', 8)?.toString()).toBe('2026-10-26');
    expect(mondayOfSchoolWeek(calendar, '2025-2026', 8)?.toString()).toBe('2025-10-27');
  });

  it('begins on a Wednesday: that week is week 1', () => {
    const calendar = {
      ...midden,
      ownHolidays: [
        { name: 'zomer' as const, schoolYear: '2025-2026' as const, from: '2026-07-18', to: '2026-09-01' },
      ],
    };
    expect(mondayOfSchoolWeek(calendar, '2026-2027', 1)?.toString()).toBe('2026-08-31');
  });

  it('can add a year that is not known yet', () => {
    expect(() => schoolWeeks(midden, '2028-2029')).toThrow(RangeError);
    const calendar = {
      ...midden,
      ownHolidays: [
        { name: 'zomer' as const, schoolYear: '2028-2029' as const, from: '2029-07-14', to: '2029-08-26' },
      ],
    };
    expect(mondayOfSchoolWeek(calendar, '2028-2029', 1)?.toString()).toBe('2028-08-21');
  });
});

describe('counting calendar weeks', () => {
  const calendar = { ...midden, weekCounting: 'calendar' as const };

  it('uses up the numbers of holiday weeks', () => {
    expect(mondayOfSchoolWeek(calendar, '2026-2027', 7)?.toString()).toBe('2026-10-12');
    expect(mondayOfSchoolWeek(calendar, '2026-2027', 8)).toBeUndefined();
    expect(mondayOfSchoolWeek(calendar, '2026-2027', 9)?.toString()).toBe('2026-10-26');
    expect(mondayOfSchoolWeek(calendar, '2026-2027', 38)?.toString()).toBe('2027-05-17');
  });

  it.each([
    ['noord', '2025-2026', undefined],
    ['noord', '2026-2027', '2026-12-14'],
    ['noord', '2027-2028', '2027-12-20'],
    ['midden', '2025-2026', undefined],
    ['midden', '2026-2027', undefined],
    ['midden', '2027-2028', undefined],
    ['zuid', '2025-2026', '2025-12-15'],
    ['zuid', '2026-2027', undefined],
    ['zuid', '2027-2028', undefined],
  ] as const)('puts week 18 of %s %s on %s, or inside Kerst', (region, year, monday) => {
    const counted = { ...ordinaryCalendar(region), weekCounting: 'calendar' as const };
    expect(mondayOfSchoolWeek(counted, year, 18)?.toString()).toBe(monday);
    const kerst = schoolHoliday(counted, 'kerst', year);
    const eighteenth = mondayOfSchoolWeek(counted, year, 1)?.add({ weeks: 17 }).toString() ?? '';
    expect(kerst !== undefined && kerst.from < eighteenth && eighteenth < kerst.to).toBe(
      monday === undefined,
    );
  });
});

describe('teaching weeks between dates', () => {
  it('leaves out holidays and weeks of which only a weekend lies inside', () => {
    const between = teachingWeeksBetween(midden, day('2026-10-10'), day('2026-11-02'));
    expect(between.map((week) => week.number)).toEqual([7, 8, 9]);
  });

  it('goes on over the summer into the next school year', () => {
    const between = teachingWeeksBetween(midden, day('2027-07-05'), day('2027-09-10'));
    expect(between.map((week) => `${week.schoolYear} ${week.number}`)).toEqual([
      '2026-2027 40',
      '2026-2027 41',
      '2027-2028 1',
      '2027-2028 2',
    ]);
  });

  it('finds halfway by teaching weeks, not by days', () => {
    expect(halfwayWeek(midden, day('2026-11-09'), day('2027-02-05'))?.monday.toString()).toBe('2026-12-14');
    expect(halfwayWeek(midden, day('2026-12-21'), day('2027-01-01'))).toBeUndefined();
  });

  it('takes the seventh of thirteen weeks', () => {
    const from = day('2026-08-31');
    const to = day('2026-12-04');
    expect(teachingWeeksBetween(midden, from, to)).toHaveLength(13);
    expect(halfwayWeek(midden, from, to)?.number).toBe(7);
  });

  it('knows the week of the leap day of 2028', () => {
    expect(schoolWeekOf(ordinaryCalendar('noord'), day('2028-02-29'))?.number).toBe(24);
    expect(schoolWeekOf(midden, day('2028-02-29'))).toBeUndefined();
  });
});
