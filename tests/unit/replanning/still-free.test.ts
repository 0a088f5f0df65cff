import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { ordinaryCalendar } from '../../../domain/calendar/school-calendar.ts';
import type { ReplanRow } from '../../../domain/replanning/replan.ts';
import { stillFree } from '../../../domain/replanning/still-free.ts';
import { coach, plannedYear } from './planned-year.ts';

const year = plannedYear({ id: 'fenna', school: 'a', startsOn: '2026-08-31' }, ordinaryCalendar('midden'));
const [visit, other] = ['w4.klassenbezoek', 'w6.klassenbezoek'].map(
  (id) => year.moments.find((one) => one.id === id)!,
) as [(typeof year.moments)[number], (typeof year.moments)[number]];
const [start, otherStart] = [visit.start!, other.start!];
const end = Temporal.Instant.from(otherStart).add({ minutes: other.durationMin }).toString();

/** `other` stands in the calendars, and the visit is proposed at its time. */
function standing(isRequired: boolean) {
  const event = { organiser: coach, eventId: 'e', changeKey: 'c', generation: 1, invited: [] };
  const attendees = other.attendees.map((one) => ({ ...one, required: one.person !== coach || isRequired }));
  const moments = year.moments.map((one) =>
    one.id === other.id ? { ...one, attendees, calendar: { ...event, start: otherStart, end } } : one,
  );
  return new Map([[year.id, { ...year, moments }]]);
}
const rowOf = (moment: string, was: string, now: string): ReplanRow => ({
  ...{ trajectory: year.id, moment, was, now },
  ...{ because: { code: 'along' }, reasons: [], blockers: [] },
});
const onto = rowOf(visit.id, start, otherStart);
const busy = { [coach]: [{ from: otherStart, until: end }] };

test('what came into a calendar at the time that is proposed is in its way', () => {
  const later = { [coach]: [{ from: end, until: Temporal.Instant.from(end).add({ hours: 1 }).toString() }] };
  expect(stillFree([onto], standing(true), busy)).toBe(false);
  expect(stillFree([onto], standing(true), later)).toBe(visit.durationMin <= other.durationMin);
  expect(stillFree([onto], standing(true), {})).toBe(true);
});

test('a meeting that leaves is in nobody’s way, also when it goes elsewhere than was proposed', () => {
  expect(stillFree([onto], standing(true), busy, [onto, rowOf(other.id, otherStart, start)])).toBe(true);
});

test('a meeting that can be without her is not in the way either: the planner places others at its time', () => {
  expect(stillFree([onto], standing(false), busy)).toBe(true);
});
