import { expect, test } from 'vitest';
import { checkRoster, tidyRoster } from '../../../domain/calendar/check-roster.ts';
import { ordinaryCalendar } from '../../../domain/calendar/school-calendar.ts';
import { classTeacherRoster, officeRoster, type Roster } from '../../../domain/calendar/working-hours.ts';

const day = { from: '08:00', to: '16:30', weeks: 'every' } as const;
const said = (roster: Roster) => checkRoster(roster).map(({ code, field }) => `${code} ${field}`);

test('what people commonly have is right', () => {
  for (const roster of [
    officeRoster(),
    classTeacherRoster(ordinaryCalendar('zuid')),
    { workingDays: {}, lessons: {} },
  ])
    expect(checkRoster(roster)).toEqual([]);
});

test.each<[string, Roster, string[]]>([
  [
    'no time',
    { workingDays: { monday: { ...day, from: '' } }, lessons: {} },
    ['required workingDays.monday.from'],
  ],
  [
    'no such time',
    { workingDays: { monday: { ...day, to: '24:10' } }, lessons: {} },
    ['invalid workingDays.monday.to'],
  ],
  [
    'ends before it begins',
    { workingDays: { friday: { ...day, to: '08:00' } }, lessons: {} },
    ['endBeforeBeginTime workingDays.friday.to'],
  ],
  [
    'a lesson on a day off',
    { workingDays: {}, lessons: { tuesday: [{ from: '09:00', to: '10:00' }] } },
    ['notWorking lessons.tuesday.0.from'],
  ],
  [
    'a lesson before work',
    { workingDays: { monday: day }, lessons: { monday: [{ from: '07:30', to: '10:00' }] } },
    ['outsideWorking lessons.monday.0.from'],
  ],
  [
    'two lessons at once',
    {
      workingDays: { monday: day },
      lessons: {
        monday: [
          { from: '09:00', to: '10:00' },
          { from: '09:30', to: '11:00' },
        ],
      },
    },
    ['twice lessons.monday.1.from'],
  ],
])('%s', (_, roster, expected) => {
  expect(said(roster)).toEqual(expected);
});

test('kept in order, without empty days', () => {
  const lessons = {
    monday: [
      { from: '13:00', to: '14:30' },
      { from: '08:30', to: '12:00' },
    ],
    friday: [],
  };
  expect(tidyRoster({ workingDays: { monday: day }, lessons })).toEqual({
    workingDays: { monday: day },
    lessons: {
      monday: [
        { from: '08:30', to: '12:00' },
        { from: '13:00', to: '14:30' },
      ],
    },
  });
});
