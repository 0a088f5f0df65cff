import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ordinaryCalendar } from '../../../../domain/calendar/school-calendar.ts';
import { fullestWeeks, guidesFor, overfullWeeks } from '../../../../domain/hours/full-weeks.ts';
import { programmeWeeks, programmeWork } from '../../../../domain/hours/programme.ts';
import { assumedSteps, checkHours, keptHours, ordinaryHours } from '../../../../domain/hours/settings.ts';
import { minutesIn } from '../../../../domain/hours/totals.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';

const calendar = ordinaryCalendar('midden');
const weeks = programmeWeeks(template, '2026-08-31', calendar);
const begin = (count: number) => [{ count, weeks }];
const [alone, two] = [guidesFor([], 1), guidesFor([], 2)];
const of = (week: number) => weeks.find((one) => one.week === week)?.minutes;

describe('the weeks of one starter', () => {
  test('hold what the programme has in them, verslagen with them', () => {
    // Klassenbezoek ½ hour, nagesprek ¾ hour and its verslag.
    expect(of(2)).toBe(30 + 45 + 15);
    // The same, begeleidingsgesprek 1 hour, video ½ and 1 hour, and three verslagen in all.
    expect(of(6)).toBe(30 + 45 + 60 + 30 + 60 + 45);
    expect(of(3)).toBeUndefined();
  });

  test('come to what the year comes to', () => {
    const total = weeks.reduce((sum, { minutes }) => sum + minutes, 0);
    expect(total).toBe(minutesIn(programmeWork(template, '2026-08-31', calendar)).planned);
  });
});

describe('a week that asks too much', () => {
  test('is a week in which who guides the most of them has more than she has hours', () => {
    expect(overfullWeeks(begin(2), alone, 360)).toMatchObject([{ week: 6, minutes: 540, over: 180 }]);
    expect(overfullWeeks(begin(2), two, 360)).toEqual([]);
    expect(overfullWeeks(begin(3), two, 360)).toMatchObject([{ week: 6, over: 180 }]);
    expect(overfullWeeks(begin(0), alone, 360)).toEqual([]);
  });

  test('is none where they begin at other times: week 6 of one is week 22 of the other', () => {
    const later = programmeWeeks(template, '2027-01-11', calendar);
    const both = [
      { count: 1, weeks },
      { count: 1, weeks: later },
    ];
    expect(overfullWeeks(begin(2), alone, 360).map(({ week }) => week)).toEqual([6]);
    expect(overfullWeeks(both, alone, 360)).toEqual([]);
    const sum = (all: typeof weeks) => all.reduce((total, { minutes }) => total + minutes, 0);
    expect(sum(fullestWeeks(both, alone))).toBe(sum(weeks) + sum(later));
    expect(fullestWeeks(both, two).every(({ minutes, week }) => minutes >= (of(week) ?? 0))).toBe(true);
  });

  test('counts what she does elsewhere, and who begins goes to whom that leaves the most room', () => {
    // Week 6 asks 4½ hours of who guides one of them.
    expect(overfullWeeks(begin(1), [60], 360)).toEqual([]);
    expect(overfullWeeks(begin(1), [120], 360)).toMatchObject([{ week: 6, minutes: 390, over: 30 }]);
    expect(overfullWeeks(begin(1), [120, 0], 360)).toEqual([]);
    expect(overfullWeeks(begin(2), [120, 0], 360)).toMatchObject([{ week: 6, minutes: 390 }]);
    expect(fullestWeeks(begin(1), [120]).find(({ week }) => week === 2)).toMatchObject({
      ...{ minutes: 120 + 90, elsewhere: 120 },
    });
  });

  test('fewer of them are those with the least elsewhere, and one who would come has nothing', () => {
    const known = [{ weekly: 120 }, { weekly: 0 }, { weekly: 60 }];
    expect(guidesFor(known, 2)).toEqual([0, 60]);
    expect(guidesFor(known, 4)).toEqual([0, 60, 120, 0]);
  });

  test('with nobody to guide them every week is one', () => {
    expect(overfullWeeks(begin(1), [], 360)).toHaveLength(weeks.length);
  });

  test('more of them, or less time, never gives fewer', () => {
    const number = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 15, max: 2400 }), (starters, coaches, weekly) => {
        const guides = guidesFor([], coaches);
        const now = overfullWeeks(begin(starters), guides, weekly).length;
        expect(overfullWeeks(begin(starters + 1), guides, weekly).length).toBeGreaterThanOrEqual(now);
        expect(overfullWeeks(begin(starters), guides, weekly - 1).length).toBeGreaterThanOrEqual(now);
        expect(overfullWeeks(begin(starters), [...guides, 0], weekly).length).toBeLessThanOrEqual(now);
      }),
    );
  });
});

describe('what a school takes for granted', () => {
  const says = (change: Partial<typeof ordinaryHours>) =>
    checkHours({ ...ordinaryHours, ...change }, [template]).map(({ field }) => field);

  test('is only what nothing states, of who guides', () => {
    const steps = assumedSteps(template).map(({ id }) => id);
    expect(steps).toContain('modelles');
    for (const id of ['klassenbezoek', 'nagesprek', 'directiebezoek', 'functioneringsgesprek'])
      expect(steps).not.toContain(id);
    expect(new Set(steps).size).toBe(steps.length);
  });

  test('is refused beside its number', () => {
    expect(says({})).toEqual([]);
    expect(says({ weekly: 0 })).toEqual(['weekly']);
    expect(says({ writing: 121 })).toEqual(['writing']);
    expect(says({ meeting: { modelles: 1.5 } })).toEqual(['meeting.modelles']);
    expect(says({ meeting: { klassenbezoek: 20 } })).toEqual(['meeting.klassenbezoek']);
    expect(says({ meeting: { ['x'.repeat(60)]: 20 } })).toEqual([`meeting.${'x'.repeat(40)}`]);
  });

  test('is kept where it differs from the programme', () => {
    const meeting = { popgesprek: 30, modelles: 45 };
    expect(keptHours({ ...ordinaryHours, meeting }, [template]).meeting).toEqual({ modelles: 45 });
  });
});
