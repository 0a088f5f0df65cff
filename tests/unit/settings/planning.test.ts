import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { basisOf } from '../../../domain/board-year/basis.ts';
import { poseYear } from '../../../domain/board-year/pose.ts';
import { ordinaryCalendar } from '../../../domain/calendar/school-calendar.ts';
import type { PlanningProblem } from '../../../domain/planning/problem.ts';
import { posedCaseload } from '../../../domain/replanning/posed-caseload.ts';
import { problemOf } from '../../../domain/schedule/problem.ts';
import { propose } from '../../../domain/schedule/propose.ts';
import { type Settings, suggestedSettings } from '../../../domain/settings/settings.ts';
import { beginnendeLeerkracht as template } from '../../../domain/templates/beginnende-leerkracht.ts';
import { board, schools, starter } from '../board-year/board.ts';
import { caseloadOn, plannedYear } from '../replanning/planned-year.ts';

const calendar = ordinaryCalendar('midden');
const year = starter(0, 'c0', schools[0]!);
const fenna = plannedYear({ id: 'fenna', school: 'a', startsOn: '2026-08-31' }, calendar);
const busy = Object.fromEntries(year.participants.map(({ person }) => [person, []]));
const now = Temporal.Instant.from('2026-08-31T06:00:00Z');

/** How each of the three ways of planning asks it, where the board says these numbers. */
const ways: Readonly<Record<string, (settings: Settings) => PlanningProblem>> = {
  'one trajectory': (settings) =>
    problemOf(year, [], { template, calendar, rosters: {}, busy, now, settings }).problem,
  'a coach anew': (settings) => {
    const asked = { ...caseloadOn('2026-09-01T06:00:00Z', [fenna], { a: calendar }), settings };
    return posedCaseload('a', [fenna], new Map(), new Set(), asked).problem;
  },
  'a year of the board': (settings) => poseYear({ ...board(2, 1), settings }).problem,
};

test.each(Object.keys(ways))('%s is planned by what the board says', (way) => {
  const limits = (said: Partial<Settings>) => ways[way]!({ ...suggestedSettings, ...said }).limits;
  expect(limits({})).toEqual({ travelSlots: 2, hostPerDay: 4, lateSlot: 34 });
  expect(limits({ travelMinutes: 60 })).toMatchObject({ travelSlots: 4 });
  expect(limits({ meetingsPerDay: 2 })).toMatchObject({ hostPerDay: 2 });
  expect(limits({ lateHour: 15.25 })).toMatchObject({ lateSlot: 29 });
});

test.each(['one trajectory', 'a year of the board'])('%s begins as late as the board says', (way) => {
  const first = (said: Partial<Settings>) => {
    const { moments, calendar } = ways[way]!({ ...suggestedSettings, ...said });
    const earliest = Math.min(...moments.map(({ notBefore = 0 }) => notBefore));
    return calendar.days[earliest]!.date;
  };
  expect(first({ noticeDays: 5, announceDays: 1 }) > first({ noticeDays: 1, announceDays: 1 })).toBe(true);
});

test('a place is not offered before the notice that the board says, and a visit not before its own', () => {
  const firstDays = (settings: Partial<Settings>) => {
    const situation = { template, calendar, rosters: {}, busy, now };
    const { moments } = propose(year, [], { ...situation, settings: { ...suggestedSettings, ...settings } });
    return moments.flatMap(({ start }) => (start ? [start.slice(0, 10)] : [])).sort()[0]!;
  };
  expect(firstDays({}) >= '2026-09-02').toBe(true);
  expect(firstDays({ noticeDays: 4 }) >= '2026-09-04').toBe(true);
});

test('a year that was planned by other numbers is known by it; of numbers that plan nothing it is not', () => {
  const question = board(2, 1);
  const basis = (said: Partial<Settings>) =>
    basisOf({ ...question, settings: { ...suggestedSettings, ...said } });
  expect(basis({})).toBe(basisOf(question));
  for (const said of [{ travelMinutes: 45 }, { meetingsPerDay: 3 }, { lateHour: 15 }, { noticeDays: 3 }])
    expect(basis(said)).not.toBe(basis({}));
  expect(basis({ invitationWeeks: 8, reminderDays: 2 })).toBe(basis({}));
});
