import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { anchoredWeeks, anchorWeek, numberedWeek } from '../../../domain/calendar/anchor-week.ts';
import { latestAppraisal } from '../../../domain/calendar/appraisal-deadline.ts';
import { ordinaryCalendar } from '../../../domain/calendar/school-calendar.ts';
import { mondayOfSchoolWeek } from '../../../domain/calendar/school-weeks.ts';
import { calendars } from './arbitraries.ts';
import { rows, weeks } from './school-week-table.ts';

const day = Temporal.PlainDate.from;
const midden = ordinaryCalendar('midden');

describe('the week that a programme means', () => {
  it('is the school week of that number', () => {
    for (const n of weeks) {
      expect(anchorWeek(midden, '2026-2027', n)).toEqual({
        week: expect.objectContaining({ number: n, monday: mondayOfSchoolWeek(midden, '2026-2027', n) }),
      });
    }
  });

  it('comes before Kerst where the school wants week 18 there, the weeks before it closing up', () => {
    const calendar = { ...midden, week18BeforeKerst: true };
    const anchors = weeks.map((n) => anchorWeek(calendar, '2026-2027', n));
    expect(anchors.map((anchor) => anchor?.week.number)).toEqual([
      1, 2, 4, 6, 8, 10, 12, 13, 13, 14, 15, 23, 38,
    ]);
    expect(anchors.map((anchor) => anchor?.moved).filter(Boolean)).toHaveLength(3);
    expect(anchors[10]?.week.monday.toString()).toBe('2026-12-14');
  });

  it('goes to the week before where calendar counting puts it in a holiday, and to the last of a short year', () => {
    const calendar = { ...midden, weekCounting: 'calendar' as const };
    const herfst = anchorWeek(calendar, '2026-2027', 8);
    expect([herfst?.week.monday.toString(), herfst?.moved]).toEqual(['2026-10-12', 'holiday']);
    const beyond = anchorWeek(midden, '2026-2027', 44);
    expect([beyond?.week.number, beyond?.moved]).toEqual([41, 'yearEnd']);
  });

  it('is another where the school says so, and everything else keeps its own', () => {
    const calendar = { ...midden, anchors: { '10': 11, '13': 15, '38': 36 } } as const;
    const at = (n: number) => {
      const anchor = anchorWeek(calendar, '2026-2027', n);
      return [anchor?.week.number, anchor?.moved];
    };
    expect([8, 10, 12, 13, 14, 16, 23, 38].map(at)).toEqual([
      [8, undefined],
      [11, 'bySchool'],
      [12, undefined],
      [15, 'bySchool'],
      [14, undefined],
      [16, undefined],
      [23, undefined],
      [36, 'bySchool'],
    ]);
  });

  it('keeps the order of the weeks for every calendar', () => {
    fc.assert(
      fc.property(calendars, (calendar) => {
        const year = '2026-2027';
        const mondays = Array.from(
          { length: 45 },
          (_, i) => `${numberedWeek(calendar, year, i + 1)?.week.monday}`,
        );
        expect(mondays).toEqual([...mondays].sort());
        const fixed = anchoredWeeks.map((n) => `${anchorWeek(calendar, year, Number(n))?.week.monday}`);
        expect(fixed).toEqual([...fixed].sort());
      }),
    );
  });
});

describe('the beoordelingsgesprek and the end of the contract', () => {
  it('leaves ten school days before a month before 31 July', () => {
    const deadline = latestAppraisal(day('2026-07-31'), midden);
    expect(deadline.announceBy.toString()).toBe('2026-06-30');
    expect(deadline.lastDay.toString()).toBe('2026-06-16');
    expect(deadline.lastWeek?.monday.toString()).toBe('2026-06-08');
    expect(deadline.lastWeek?.number).toBe(36);
  });

  it('finds week 38 begin on or after 28 June in exactly three cases', () => {
    const late = rows.filter((row) => row.mondays.at(-1)?.slice(5).localeCompare('06-28') !== -1);
    expect(late.map((row) => `${row.year} ${row.region} ${row.mayWeeks}`)).toEqual([
      '2025-2026 midden 2',
      '2026-2027 midden 2',
      '2027-2028 zuid 2',
    ]);
  });

  it.each(rows)('$year $region with $mayWeeks May week(s): is week 38 in time?', (row) => {
    const calendar = { ...ordinaryCalendar(row.region), secondMayWeek: row.mayWeeks === 2 };
    const contractEnd = day(`${row.year.slice(5)}-07-31`);
    const { announceBy, lastDay, lastWeek } = latestAppraisal(contractEnd, calendar);
    expect(announceBy.toString()).toBe(`${row.year.slice(5)}-06-30`);
    expect(lastDay.toString()).toMatch(/-06-1[56]$/);
    const week38 = mondayOfSchoolWeek(calendar, row.year, 38) as Temporal.PlainDate;
    const inTime = Temporal.PlainDate.compare(week38.add({ days: 4 }), lastDay) <= 0;
    expect(inTime).toBe(weekThirtyEightInTime.has(`${row.year} ${row.region} ${row.mayWeeks}`));
    expect((lastWeek?.number ?? 0) >= 38).toBe(inTime);
  });

  const weekThirtyEightInTime = new Set(['2025-2026 zuid 1', '2026-2027 noord 1', '2027-2028 noord 1']);

  it('ends the month by the date, also in a leap year', () => {
    expect(latestAppraisal(day('2028-03-31'), midden).announceBy.toString()).toBe('2028-02-29');
    expect(latestAppraisal(day('2027-03-31'), midden).announceBy.toString()).toBe('2027-02-28');
  });

  it('counts back over the summer and a study day', () => {
    const { announceBy, lastDay } = latestAppraisal(day('2027-08-31'), midden);
    expect([announceBy.toString(), lastDay.toString()]).toEqual(['2027-07-31', '2027-07-05']);
    const daysOff = [{ date: '2027-07-08', kind: 'studiedag' as const, label: 'overdracht' }];
    expect(latestAppraisal(day('2027-08-31'), { ...midden, daysOff }).lastDay.toString()).toBe('2027-07-02');
  });
});
