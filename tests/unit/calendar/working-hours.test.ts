import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { ordinaryCalendar } from '../../../domain/calendar/school-calendar.ts';
import { without } from '../../../domain/calendar/time-span.ts';
import {
  classTeacherRoster,
  freeForTalk,
  isFreeForTalk,
  lessonHoursOn,
  officeRoster,
  type Roster,
  workingHoursOn,
  worksOn,
} from '../../../domain/calendar/working-hours.ts';

const day = Temporal.PlainDate.from;
const midden = ordinaryCalendar('midden');
const tuesday = day('2026-11-03');
const wednesday = day('2026-11-04');

/** Tuesday with a free hour, and the Wednesday of the even weeks (2026-11-04 lies in week 45). */
const partTimer: Roster = {
  workingDays: {
    tuesday: { from: '08:00', to: '16:30', weeks: 'every' },
    wednesday: { from: '08:00', to: '13:00', weeks: 'even' },
  },
  lessons: {
    tuesday: [
      { from: '12:45', to: '14:30' },
      { from: '08:30', to: '11:00' },
    ],
    wednesday: [{ from: '08:30', to: '12:30' }],
  },
};

describe('working days', () => {
  it('follow the weekday, and the parity of the week where two share a job', () => {
    expect(worksOn(partTimer, tuesday)).toBe(true);
    expect(worksOn(partTimer, day('2026-11-05'))).toBe(false);
    expect(worksOn(partTimer, wednesday)).toBe(false);
    expect(worksOn(partTimer, wednesday.add({ weeks: 1 }))).toBe(true);
    expect(worksOn(officeRoster(), day('2026-11-07'))).toBe(false);
  });

  it('give the hours, for when a replacement takes her class', () => {
    expect(workingHoursOn(partTimer, wednesday.add({ weeks: 1 }))).toEqual({ from: '08:00', to: '13:00' });
    expect(workingHoursOn(partTimer, wednesday)).toBeUndefined();
  });

  it('have no lessons when she is not there', () => {
    expect(lessonHoursOn(partTimer, wednesday)).toEqual([]);
    expect(lessonHoursOn(partTimer, wednesday.add({ weeks: 1 }))).toEqual([{ from: '08:30', to: '12:30' }]);
  });
});

describe('time for a talk', () => {
  it('lies around the lessons', () => {
    expect(freeForTalk(midden, partTimer, tuesday)).toEqual([
      { from: '08:00', to: '08:30' },
      { from: '11:00', to: '12:45' },
      { from: '14:30', to: '16:30' },
    ]);
    expect(freeForTalk(midden, classTeacherRoster(midden), wednesday)).toEqual([
      { from: '08:00', to: '08:30' },
      { from: '12:30', to: '17:00' },
    ]);
  });

  it('has room for what fits whole', () => {
    expect(isFreeForTalk(midden, partTimer, tuesday, { from: '14:30', to: '15:15' })).toBe(true);
    expect(isFreeForTalk(midden, partTimer, tuesday, { from: '14:15', to: '15:00' })).toBe(false);
    expect(isFreeForTalk(midden, partTimer, tuesday, { from: '16:00', to: '16:45' })).toBe(false);
  });

  it('is not there in a holiday, nor on a study day', () => {
    expect(freeForTalk(midden, officeRoster(), day('2026-10-20'))).toEqual([]);
    const daysOff = [{ date: '2026-11-03', kind: 'studiedag' as const, label: 'rekenen' }];
    expect(freeForTalk({ ...midden, daysOff }, officeRoster(), tuesday)).toEqual([]);
  });
});

it('takes overlapping and outlying blocks out of a span', () => {
  const span = { from: '09:00', to: '12:00' };
  const blocks = [
    { from: '10:30', to: '11:00' },
    { from: '10:00', to: '10:45' },
    { from: '07:00', to: '09:15' },
    { from: '12:00', to: '13:00' },
  ];
  expect(without(span, blocks)).toEqual([
    { from: '09:15', to: '10:00' },
    { from: '11:00', to: '12:00' },
  ]);
  expect(without(span, [{ from: '08:00', to: '12:00' }])).toEqual([]);
});
