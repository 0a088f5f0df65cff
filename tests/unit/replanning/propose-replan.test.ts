import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { ordinaryCalendar, type SchoolCalendar } from '../../../domain/calendar/school-calendar.ts';
import { ZONE } from '../../../domain/calendar/zone.ts';
import { lookedAt } from '../../../domain/replanning/clashing.ts';
import { posedCaseload } from '../../../domain/replanning/posed-caseload.ts';
import { proposeReplan } from '../../../domain/replanning/propose-replan.ts';
import { askedOf } from '../../../domain/replanning/renew.ts';
import { placeKey } from '../../../domain/replanning/replan.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { caseloadOn, coach, plannedYear } from './planned-year.ts';

const midden = ordinaryCalendar('midden');
const dayOf = (instant: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainDate().toString();
const startOf = ({ moments }: Trajectory, id: string) => moments.find((one) => one.id === id)!.start!;
const withDayOff = (date: string): SchoolCalendar => ({
  ...midden,
  daysOff: [{ date, kind: 'studiedag', label: 'rekenen' }],
});

const fenna = plannedYear({ id: 'fenna', school: 'a', startsOn: '2026-08-31' }, midden);
const now = '2026-09-01T06:00:00Z';

test('a study day moves what stands on it, as little and as near as can be, and says why', () => {
  const visit = startOf(fenna, 'w4.klassenbezoek');
  const calendar = withDayOff(dayOf(visit));
  const on = fenna.moments.filter(
    (one) => one.start && dayOf(one.start) === dayOf(visit) && one.place !== 'desk',
  );
  const rows = proposeReplan([fenna], caseloadOn(now, [fenna], { a: calendar }));
  expect(rows.map(({ moment }) => moment).sort()).toEqual(on.map(({ id }) => id).sort());
  for (const row of rows) {
    expect(row.because).toEqual({ code: 'closed', why: 'dayOff.studiedag' });
    expect(row.now).toBeDefined();
    expect(dayOf(row.now!)).not.toBe(dayOf(visit));
  }
});

test('nothing is proposed where nothing stands on what closed', () => {
  expect(proposeReplan([fenna], caseloadOn(now, [fenna], { a: withDayOff('2027-02-02') }))).toEqual([]);
});

test('what snow called off gets another day, and what snow does not concern stays', () => {
  const visit = startOf(fenna, 'w6.klassenbezoek');
  const date = dayOf(visit);
  const snowed: Trajectory = {
    ...fenna,
    moments: fenna.moments.map((one) =>
      one.id === 'w6.klassenbezoek' ? { ...one, state: 'notHeld', reason: 'schoolClosed' } : one,
    ),
  };
  const calendar: SchoolCalendar = { ...midden, closures: [{ from: date, to: date, kind: 'weather' }] };
  const morning = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: ZONE, plainTime: '06:30' });
  const rows = proposeReplan([snowed], caseloadOn(morning.toInstant().toString(), [snowed], { a: calendar }));
  const row = rows.find(({ moment }) => moment === 'w6.klassenbezoek')!;
  expect(row.because).toEqual({ code: 'calledOff' });
  expect(Temporal.Instant.compare(row.now!, visit)).toBe(1);
});

test('what was taken over at a time at which her own calendar holds something else is proposed another', () => {
  const before = caseloadOn(now, [fenna], { a: midden });
  const visit = fenna.moments.find(({ id }) => id === 'w4.klassenbezoek')!;
  const own = { from: visit.start!, until: visit.start!.replace(':00Z', ':30Z') };
  const handed = (takenOver?: string): Trajectory => ({
    ...fenna,
    moments: fenna.moments.map((one) =>
      one.state === 'scheduled' && takenOver ? { ...one, takenOverBy: [takenOver] } : one,
    ),
  });
  const busy = { ...before.busy, [coach]: [own] };
  expect(proposeReplan([handed()], { ...before, busy })).toEqual([]);
  expect(proposeReplan([handed(coach)], before)).toEqual([]);
  const rows = proposeReplan([handed(coach)], { ...before, busy });
  const [row] = rows.filter(({ because }) => because.code === 'taken');
  expect(row).toMatchObject({ moment: visit.id, was: visit.start });
  expect(row!.now).not.toBe(visit.start);
  expect(rows.filter(({ because }) => because.code !== 'along')).toEqual([row]);
});

test('what fitted in her own calendar at the hand-over is hers: what she puts there later moves nothing', () => {
  const before = caseloadOn(now, [fenna], { a: midden });
  const scheduled = fenna.moments.filter(({ state }) => state === 'scheduled');
  const handed: Trajectory = {
    ...fenna,
    moments: fenna.moments.map((one) => (scheduled.includes(one) ? { ...one, takenOverBy: [coach] } : one)),
  };
  const [first, later] = ['w4.klassenbezoek', 'w10.directiebezoek'].map((id) => startOf(fenna, id));
  const [second] = ['w6.klassenbezoek'].map((id) => startOf(fenna, id));
  const slot = (from: string) => ({ from, until: from.replace(':00Z', ':30Z') });
  const at = Temporal.Instant.from(now);
  const marked = ({ moments }: Trajectory) => moments.flatMap((one) => (one.takenOverBy ? [one.id] : []));

  expect(lookedAt(handed, {}, at)).toBe(handed);
  const looked = lookedAt(handed, { [coach]: [slot(first!)] }, at);
  expect(marked(looked)).toEqual(['w4.klassenbezoek']);
  expect(lookedAt(looked, { [coach]: [slot(first!)] }, at)).toBe(looked);

  const taken = (busy: { from: string; until: string }[], of: Trajectory) =>
    proposeReplan([of], { ...before, busy: { ...before.busy, [coach]: busy } }).flatMap(
      ({ moment, because }) => (because.code === 'taken' ? [moment] : []),
    );
  expect(taken([slot(first!), slot(second!), slot(later!)], looked)).toEqual(['w4.klassenbezoek']);
  // She made room for it herself: what she puts there after that is her own choice as well.
  const cleared = lookedAt(looked, { [coach]: [] }, at);
  expect(marked(cleared)).toEqual([]);
  expect(taken([slot(first!)], cleared)).toEqual([]);
});

test('what would make room and was left where it stood stays there, also in the next proposal', () => {
  const talk = fenna.moments.find(({ id }) => id === 'w4.nagesprek')!;
  const left = [placeKey(fenna.id, { moment: talk.id, was: talk.start! })];
  const situation = caseloadOn(now, [fenna], { a: withDayOff(dayOf(startOf(fenna, 'w6.klassenbezoek'))) });
  const pinnedWith = (given: readonly string[]) => {
    const posed = posedCaseload('a', [fenna], new Map(), new Set(), { ...situation, left: given });
    return posed.problem.moments[posed.meetings.findIndex(({ moment }) => moment.id === talk.id)]!.pinned;
  };
  expect(pinnedWith([])).toBeUndefined();
  expect(pinnedWith(left)).toBeDefined();
  const kept = { id: 'r', at: now, edition: 1, basis: '', rows: [], left: [...left, 'gone/moment@then'] };
  expect(askedOf([fenna], kept, situation).left).toEqual(left);
  expect(askedOf([fenna], kept, caseloadOn(now, [fenna], { a: midden })).left).toEqual([]);
});

test('when no place is left it says what stands in the way', () => {
  const visit = startOf(fenna, 'w4.klassenbezoek');
  const situation = caseloadOn(now, [fenna], { a: withDayOff(dayOf(visit)) });
  const busy = {
    ...situation.busy,
    coach: [{ from: '2026-09-10T06:00:00Z', until: '2026-11-30T18:00:00Z' }],
  };
  const rows = proposeReplan([fenna], { ...situation, busy });
  const row = rows.find(({ moment }) => moment === 'w4.klassenbezoek')!;
  expect(row.now).toBeUndefined();
  expect(row.blockers.join(' ')).toMatch(/agenda van coach/);
});

test('one coach, two schools: what was found at the first is taken at the second', () => {
  const joris = plannedYear({ id: 'joris', school: 'b', startsOn: '2026-08-31' }, midden, [fenna]);
  const day = dayOf(startOf(fenna, 'w4.klassenbezoek'));
  const both = [fenna, joris];
  const rows = proposeReplan(both, caseloadOn(now, both, { a: withDayOff(day), b: withDayOff(day) }));
  const spans = rows.map(({ trajectory, moment, now: start }) => {
    const { durationMin } = both
      .find(({ id }) => id === trajectory)!
      .moments.find(({ id }) => id === moment)!;
    return [Date.parse(start!), Date.parse(start!) + durationMin * 60_000] as const;
  });
  for (const [i, [from, until]] of spans.entries())
    for (const [otherFrom, otherUntil] of spans.slice(i + 1))
      expect(from >= otherUntil || until <= otherFrom).toBe(true);
});
