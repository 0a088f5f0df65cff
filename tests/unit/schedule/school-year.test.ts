import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { ordinaryCalendar, type SchoolCalendar } from '../../../domain/calendar/school-calendar.ts';
import { schoolWeeks } from '../../../domain/calendar/school-weeks.ts';
import { ZONE } from '../../../domain/calendar/zone.ts';
import { choosableWeeks } from '../../../domain/schedule/programme-week.ts';
import { propose } from '../../../domain/schedule/propose.ts';
import type { Options } from '../../../domain/template/expand.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { rows, weeks as tabled } from '../calendar/school-week-table.ts';
import { situationOn, startsOn } from './a-starters-year.ts';

/** The Monday of the week in which each moment was placed, in the order of the plan. */
function planned(trajectory: Trajectory, calendar: SchoolCalendar): Record<string, string> {
  const { moments } = propose(trajectory, [], situationOn(trajectory.startsOn, calendar));
  return Object.fromEntries(
    moments.map(({ moment, start }) => {
      const day = start && Temporal.Instant.from(start).toZonedDateTimeISO(ZONE).toPlainDate();
      return [moment, day ? day.subtract({ days: day.dayOfWeek - 1 }).toString() : 'no place'];
    }),
  );
}

const midden = ordinaryCalendar('midden');

describe('a starter’s school year', () => {
  test('stands in the weeks of the source text, in region Midden 2026-2027', () => {
    expect(planned(startsOn('2026-08-31', midden), midden)).toEqual({
      'w1.tripartite': '2026-08-31',
      'w2.klassenbezoek': '2026-09-07',
      'w2.nagesprek': '2026-09-07',
      'w4.klassenbezoek': '2026-09-21',
      'w4.nagesprek': '2026-09-21',
      'w4.begeleidingsgesprek': '2026-09-21',
      'w6.klassenbezoek': '2026-10-05',
      'w6.nagesprek': '2026-10-05',
      'w6.begeleidingsgesprek': '2026-10-05',
      'w6.videoOpname': '2026-10-05',
      'w6.videobespreking': '2026-10-05',
      'w8.modelles': '2026-10-26',
      'w8.popgesprek': '2026-10-26',
      'w10.directiebezoek': '2026-11-09',
      'w10.directienagesprek': expect.stringMatching(/^2026-11-(09|16)$/),
      'w10.functioneringsgesprek': expect.stringMatching(/^2026-11-(09|16|23)$/),
      'w12.begeleidingsgesprek': '2026-11-23',
      'w13.tripartite': '2026-11-30',
      'w14.begeleidingsgesprek': '2026-12-07',
      'w14.videoOpname': '2026-12-07',
      'w14.videobespreking': '2026-12-07',
      'w16.modelles': '2027-01-04',
      'w16.popgesprek': '2027-01-04',
      'w18.kijkwijzergesprek': '2027-01-18',
      'm2.maandcontact': expect.stringMatching(/^2027-02/),
      'm3.maandcontact': expect.stringMatching(/^2027-03/),
      'm4.maandcontact': expect.stringMatching(/^2027-04/),
      'm5.maandcontact': expect.stringMatching(/^2027-05/),
      'm6.maandcontact': expect.stringMatching(/^2027-0(5-31|6)/),
      'm7.maandcontact': expect.stringMatching(/^2027-0(6-28|7)/),
      'w23.directiebezoek': '2027-03-01',
      'w23.kortTripartite': '2027-03-01',
      'w23.functioneringsgesprek': expect.stringMatching(/^2027-03-(01|08|15)$/),
      'w38.directiebezoek': '2027-06-21',
      'w38.kortTripartite': expect.stringMatching(/^2027-06-2[18]$/),
      'w38.beoordelingsgesprek': expect.stringMatching(/^2027-06-2[18]$/),
    });
  });

  // The last year of which holidays are known as well: nothing is known behind its summer.
  test.each(rows)(
    'stands in the weeks of the table, not of the app: $year $region with $mayWeeks May week(s)',
    ({ year, region, mayWeeks, mondays }) => {
      // A study day in the middle of each of those weeks, so that nothing stands there by itself.
      const studyDays = mondays.map((monday) => ({
        ...{ date: Temporal.PlainDate.from(monday).add({ days: 2 }).toString(), label: 'studiedag' },
        kind: 'studiedag' as const,
      }));
      const calendar = { ...ordinaryCalendar(region), secondMayWeek: mayWeeks === 2, daysOff: studyDays };
      const plan = planned(startsOn(mondays[0]!, calendar), calendar);
      // What follows a visit of the director has some days behind it.
      const inWeeks = Object.entries(plan).filter(
        ([id]) => id.startsWith('w') && !/nagesprek$|functionerings|kortTripartite|beoordelings/.test(id),
      );
      const meant = inWeeks.map(([id]) => [
        id,
        mondays[tabled.findIndex((week) => id.startsWith(`w${week}.`))],
      ]);
      expect(inWeeks, year).toEqual(meant);
      expect(inWeeks.length).toBeGreaterThan(15);
    },
  );

  test('comes in time for the aanzegging when the contract ends with the school year', () => {
    const late = { ...midden, secondMayWeek: true };
    const withContract = planned(startsOn('2026-08-31', late, { contractEnd: '2027-07-31' }), late);
    // Week 38 begins on 28 June: too late for a letter by 30 June. The last week in time is that of 7 June.
    expect(planned(startsOn('2026-08-31', late), late)['w38.directiebezoek']).toBe('2027-06-28');
    expect(withContract['w38.directiebezoek']).toBe('2027-06-07');
    expect(withContract['w38.beoordelingsgesprek']! <= '2027-06-14').toBe(true);
    expect(withContract['w23.directiebezoek']).toBe('2027-03-01');
  });

  test('counts from her own first week when she begins in mid-year, and leaves out what has no week left', () => {
    const plan = planned(startsOn('2027-01-11', midden), midden);
    expect(plan['w1.tripartite']).toBe('2027-01-11');
    expect(plan['w2.klassenbezoek']).toBe('2027-01-18');
    expect(plan['w10.directiebezoek']).toBe('2027-03-22');
    expect(plan['w18.kijkwijzergesprek']).toBe('2027-05-24');
    // Her own week 23 would be a fortnight before the last visit: that one sees nothing new.
    expect(plan['w23.directiebezoek']).toBeUndefined();
    expect(plan['w38.directiebezoek']).toBe('2027-07-12');
    expect(Object.values(plan)).not.toContain('no place');
  });

  describe('is sensible whenever it begins', () => {
    const weeks = schoolWeeks(midden, '2026-2027');
    const numberOf = (monday: string | undefined) =>
      weeks.find((one) => one.monday.toString() === monday)?.number;
    const begins = (week: number, answers: Options) => {
      const { monday } = weeks.find(({ number }) => number === week)!;
      const plan = planned(startsOn(monday.toString(), midden, answers), midden);
      return { plan, weekOf: (id: string) => numberOf(plan[id]) };
    };

    test.each([
      [9, 9],
      [9, 1],
      [20, 20],
      [20, 1],
      [30, 30],
      [30, 1],
    ])('in week %i, as week %i of the programme', (week, firstWeek) => {
      for (const contractEnd of ['', '2027-07-31']) {
        const { plan, weekOf } = begins(week, { firstWeek, contractEnd });
        expect(Object.entries(plan).filter(([, at]) => at === 'no place')).toEqual([]);
        expect(weekOf('w1.tripartite')).toBe(week);
        const visits = [10, 23, 38].flatMap((round) => weekOf(`w${round}.directiebezoek`) ?? []);
        // A first visit, and the last in time; never within three weeks of each other.
        expect(visits.length).toBeGreaterThanOrEqual(2);
        for (const [at, one] of visits.slice(1).entries())
          expect(one - visits[at]!).toBeGreaterThanOrEqual(3);
        // A talk before any judgement.
        const talks = [10, 23].flatMap((round) => plan[`w${round}.functioneringsgesprek`] ?? []);
        expect(talks.length).toBeGreaterThanOrEqual(1);
        expect(talks[0]! < plan['w38.beoordelingsgesprek']!).toBe(true);
        if (contractEnd !== '') expect(plan['w38.beoordelingsgesprek']! <= '2027-06-14').toBe(true);
        // What went before is not done over, and every month has its contact.
        if (firstWeek > 1) expect(plan['w2.klassenbezoek']).toBeUndefined();
        else expect(weekOf('w2.klassenbezoek')).toBe(week + 1);
        const months = new Set(Object.values(plan).map((monday) => monday.slice(0, 7)));
        const first = weeks.find(({ number }) => number === week)!.monday;
        for (let month = first.toPlainYearMonth(); month.month !== 7; month = month.add({ months: 1 })) {
          expect([...months], month.toString()).toContain(month.toString());
        }
      }
    });
  });

  test('goes on where she was when she comes from another school in week 9, after a first talk of three', () => {
    const plan = planned(startsOn('2026-11-02', midden, { firstWeek: 9 }), midden);
    expect(plan['w1.tripartite']).toBe('2026-11-02');
    expect(Object.keys(plan)).not.toContain('w2.klassenbezoek');
    expect(Object.keys(plan)).not.toContain('w8.modelles');
    expect(plan['w10.directiebezoek']).toBe('2026-11-09');
    expect(plan['w23.directiebezoek']).toBe('2027-03-01');
  });

  test('puts everything of week 18 before Kerst where the school wants that', () => {
    const early = { ...midden, week18BeforeKerst: true };
    const plan = planned(startsOn('2026-08-31', early), early);
    expect(plan['w18.kijkwijzergesprek']).toBe('2026-12-14');
    expect(Object.values(plan)).not.toContain('no place');
    expect(plan['m1.maandcontact']).toMatch(/^2027-01/);
  });

  test('has its fixed weeks where the school has them', () => {
    const own = { ...midden, anchors: { '10': 11, '38': 36 } };
    const plan = planned(startsOn('2026-08-31', own), own);
    const weeks = schoolWeeks(midden, '2026-2027');
    const monday = (n: number) => weeks.find(({ number }) => number === n)?.monday.toString();
    expect(plan['w10.directiebezoek']).toBe(monday(11));
    expect(plan['w38.directiebezoek']).toBe(monday(36));
    expect(plan['w8.modelles']).toBe(monday(8));
    expect(Object.values(plan)).not.toContain('no place');
  });

  test('keeps every other week where a fixed one comes much later, and each can be chosen', () => {
    const own = { ...midden, anchors: { '13': 17 } };
    const trajectory = startsOn('2026-08-31', own);
    const plan = planned(trajectory, own);
    const mondays = schoolWeeks(midden, '2026-2027').map(({ monday }) => monday.toString());
    expect(plan['w13.tripartite']).toBe(mondays[16]);
    expect(plan['w14.begeleidingsgesprek']).toBe(mondays[13]);
    expect(plan['w16.modelles']).toBe(mondays[15]);
    const weeks = choosableWeeks(trajectory, own);
    expect(weeks.map(({ monday }) => monday.toString())).toEqual(mondays);
    expect(weeks.find(({ week }) => week === 17)?.monday.toString()).toBe(mondays[16]);
  });

  test('says with what stands in another week than its own why that is', () => {
    const reasonsIn = (calendar: SchoolCalendar, from = '2026-08-31', answers: Options = {}) => {
      const trajectory = startsOn(from, calendar, answers);
      const { moments } = propose(trajectory, [], situationOn(from, calendar));
      return (id: string) => moments.find(({ moment }) => moment === id)!.reasons[0];
    };
    const early = reasonsIn({ ...midden, week18BeforeKerst: true });
    expect(early('w18.kijkwijzergesprek')).toBe(
      'Week 18 van het programma komt hier eerder: week 18 valt bij jullie voor de kerstvakantie.',
    );
    expect(early('w2.klassenbezoek')).not.toContain('van het programma');
    const byCalendar = reasonsIn({ ...midden, weekCounting: 'calendar' });
    expect(byCalendar('w8.modelles')).toBe(
      'Week 8 van het programma valt in een vakantie. Daarom hoort dit in de week ervoor.',
    );
    expect(reasonsIn(midden)('w18.kijkwijzergesprek')).not.toContain('van het programma');
    const inTime = reasonsIn({ ...midden, secondMayWeek: true }, '2026-08-31', { contractEnd: '2027-07-31' });
    expect(inTime('w38.directiebezoek')).toBe(
      'Eerder dan week 38 van het programma, op tijd voor het einde van het contract.',
    );
    expect(reasonsIn(midden, '2027-01-11')('w2.klassenbezoek')).toBe(
      'Week 2 van het programma telt vanaf het eigen begin: dat is hier schoolweek 18.',
    );
  });

  test('can be put in every school week once, from the one in which it begins', () => {
    const days = (calendar: SchoolCalendar, from: string, answers: Options = {}) =>
      choosableWeeks(startsOn(from, calendar, answers), calendar).map(({ monday }) => monday.toString());
    const all = schoolWeeks(midden, '2026-2027').map(({ monday }) => monday.toString());
    expect(days(midden, '2026-08-31')).toEqual(all);
    expect(days(midden, '2026-11-02', { firstWeek: 9 })).toEqual(all.slice(8));
    expect(days(midden, '2027-01-11')).toEqual(all.slice(all.indexOf('2027-01-11')));
    for (const calendar of [
      { ...midden, week18BeforeKerst: true },
      { ...midden, weekCounting: 'calendar' } as const,
    ]) {
      const found = days(calendar, '2026-08-31');
      expect(new Set(found).size).toBe(found.length);
      expect(found.length).toBeGreaterThan(36);
    }
  });
});
