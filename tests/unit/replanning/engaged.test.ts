import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { ordinaryCalendar, type SchoolCalendar } from '../../../domain/calendar/school-calendar.ts';
import { ZONE } from '../../../domain/calendar/zone.ts';
import { busyWith } from '../../../domain/replanning/busy-with.ts';
import { posedCaseload } from '../../../domain/replanning/posed-caseload.ts';
import { proposeReplan } from '../../../domain/replanning/propose-replan.ts';
import { stillFree } from '../../../domain/replanning/still-free.ts';
import type { Engagement } from '../../../domain/schedule/engaged.ts';
import { caseloadOn, coach, plannedYear } from './planned-year.ts';

const midden = ordinaryCalendar('midden');
const fenna = plannedYear({ id: 'fenna', school: 'a', startsOn: '2026-08-31' }, midden);
const visit = fenna.moments.find(({ id }) => id === 'w4.klassenbezoek')!;
const day = Temporal.Instant.from(visit.start!).toZonedDateTimeISO(ZONE).toPlainDate().toString();
const calendar: SchoolCalendar = {
  ...midden,
  daysOff: [{ date: day, kind: 'studiedag', label: 'rekenen' }],
};
const situation = caseloadOn('2026-09-01T06:00:00Z', [fenna], { a: calendar });
const rowOf = (engaged: readonly Engagement[], rooms: SchoolCalendar = calendar) =>
  proposeReplan([fenna], { ...situation, calendars: new Map([['a', rooms]]), engaged }).find(
    ({ moment }) => moment === visit.id,
  )!;
const free = rowOf([]);

/** A meeting with another coach, of whose trajectory nothing else is known. */
function withAnother(start: string, people: readonly string[], school = 'a'): Engagement {
  const length = { start, durationMin: visit.durationMin };
  return { key: 'theirs/w4', schoolId: school, ...length, onsite: true, needsRoom: false, people };
}

test('what somebody has with another coach is in the way of a new place, and of one that was proposed before', () => {
  const taken = withAnother(free.now!, ['starter-fenna']);
  const row = rowOf([taken]);
  expect(row.now).toBeDefined();
  const byId = new Map([[fenna.id, fenna]]);
  expect(stillFree([free], byId, busyWith(situation.busy, []))).toBe(true);
  expect(stillFree([free], byId, busyWith(situation.busy, [taken]))).toBe(false);
  expect(stillFree([row], byId, busyWith(situation.busy, [taken]))).toBe(true);
  expect(rowOf([withAnother(free.now!, ['a stranger'])])).toEqual(free);
});

test('so is the way to it, at another school', () => {
  const before = Temporal.Instant.from(free.now!).subtract({ minutes: 30 }).toString();
  const short = (school: string) => ({ ...withAnother(before, ['starter-fenna'], school), durationMin: 15 });
  expect(rowOf([short('a')]).now).toBe(free.now);
  expect(rowOf([short('b')]).now).not.toBe(free.now);
});

test('what stands beside it already stays as it stands, and is counted once', () => {
  const other = fenna.moments.find(({ id }) => id === 'w6.klassenbezoek')!;
  const until = Temporal.Instant.from(other.start!).add({ minutes: other.durationMin }).toString();
  const calendarOf = { organiser: 'bas', invited: [coach], start: other.start!, end: until };
  const beside = { ...withAnother(other.start!, [coach]), calendar: calendarOf };
  const busy = { ...situation.busy, [coach]: [{ from: other.start!, until }] };
  const asked = { ...situation, busy, engaged: [beside] };
  const rows = proposeReplan([fenna], asked);
  expect(rows.map(({ moment }) => moment)).not.toContain(other.id);
  const { problem, meetings } = posedCaseload('a', [fenna], new Map(), new Set(), asked);
  expect(problem.people.find(({ id }) => id === coach)!.busy.some((word) => word !== 0)).toBe(false);
  expect(problem.moments[meetings.findIndex(({ moment }) => moment.id === other.id)]!.pinned).toBeDefined();
});

test('a school that counted its rooms for talks is proposed no talk too many', () => {
  const { moments } = fenna;
  const talk = moments.find(
    ({ place, step, start }) => place === 'onsite' && step !== 'klassenbezoek' && start !== undefined,
  )!;
  const on = Temporal.Instant.from(talk.start!).toZonedDateTimeISO(ZONE).toPlainDate().toString();
  const counted: SchoolCalendar = {
    ...midden,
    ...{ talkRooms: 1, daysOff: [{ date: on, kind: 'studiedag', label: '' }] },
  };
  const find = (engaged: readonly Engagement[]) =>
    proposeReplan([fenna], { ...situation, calendars: new Map([['a', counted]]), engaged }).find(
      ({ moment }) => moment === talk.id,
    )!.now!;
  const now = find([]);
  const full = { ...withAnother(now, ['a stranger']), needsRoom: true, durationMin: talk.durationMin };
  expect(find([full])).not.toBe(now);
});
