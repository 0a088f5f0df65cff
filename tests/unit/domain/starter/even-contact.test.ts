import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { mayDo } from '../../../../domain/access/acting.ts';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import type { Act } from '../../../../domain/acts/act.ts';
import { classTeacherRoster, officeRoster, type Roster } from '../../../../domain/calendar/working-hours.ts';
import { decide } from '../../../../domain/decide.ts';
import { tellings } from '../../../../domain/effects/tellings.ts';
import { nextPlace } from '../../../../domain/schedule/next-place.ts';
import { turnOf } from '../../../../domain/schedule/turn.ts';
import { momentOf } from '../../../../domain/template/expand.ts';
import type { Template } from '../../../../domain/template/template.ts';
import { beginnendeLeerkracht } from '../../../../domain/templates/beginnende-leerkracht.ts';
import type { Moment } from '../../../../domain/trajectory/moment.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { cardView } from '../../../../domain/views/cards/cards.ts';
import { needsOf } from '../../../../domain/views/needs/needs.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { standingIn, type ViewContext } from '../../../../domain/views/view-context.ts';
import { calendar, situation, viewContext } from '../release/written.ts';
import { contact, unplanned } from './unplanned.ts';

/** In region Midden, in which Easter Monday is 29 March 2027. */
const year = unplanned;
const { id, attendees: both } = contact;
const rosters: Readonly<Record<string, Roster>> = {
  fenna: classTeacherRoster(calendar),
  coen: officeRoster(),
  dirk: officeRoster(),
};
const late = '2027-03-24T09:00:00Z';

function withTurns(...turns: readonly ('coach' | 'teacher')[]): Template {
  const steps = beginnendeLeerkracht.steps.map((step) =>
    step.timing.kind === 'monthly'
      ? { ...step, timing: { kind: 'monthly', afterWeek: 18, turns } as const }
      : step,
  );
  return { ...beginnendeLeerkracht, steps };
}

const told = (trajectory: Trajectory, template = beginnendeLeerkracht, now = late) =>
  tellings(trajectory, [], { template, calendar, rosters, now: situation(now).now, unreachable: [] }).filter(
    ({ card }) => card.card === 'evenContact',
  );
const context = (now: string, template = beginnendeLeerkracht): ViewContext => ({
  ...viewContext(now),
  rosters,
  templateOf: () => template,
});
const card = (who: string, trajectory = year, template = beginnendeLeerkracht, now = late) =>
  cardView(
    { card: 'evenContact', trajectory: 't-1', moment: id },
    trajectory,
    viewerOf(who, who),
    context(now, template),
  );
const [before] = year.moments;
const changed = (change: Partial<Moment>): Trajectory => ({
  ...year,
  moments: [before!, { ...contact, ...change }],
});
const decided = (trajectory: Trajectory, by: string, act: Act, template = beginnendeLeerkracht) =>
  decide(trajectory, act, viewerOf(by, by), { ...situation(late), template, rosters });

describe('a monthly contact of which nothing is planned', () => {
  test('is asked about once, when two thirds of its school days are over, of her alone whose turn it is', () => {
    const [only, ...more] = told(year);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ to: 'coen', key: `evenContact/${id}/0/coen` });
    const days = ['2027-03-15', '2027-03-23'] as const;
    expect(only!.dueAt >= days[0] && only!.dueAt < days[1]).toBe(true);
    expect(only!.usefulUntil >= '2027-03-31').toBe(true);
    expect(only!.usefulUntil <= '2027-04-01').toBe(true);
  });

  test('is asked of the teacher where the template says that it is her turn, and of nobody where it says nothing', () => {
    expect(told(year, withTurns('teacher')).map(({ to }) => to)).toEqual(['fenna']);
    expect(told(year, withTurns())).toEqual([]);
  });

  test('is not asked about while it stands, was held, was taken out, or they meet otherwise in that month', () => {
    const start = '2027-03-30T14:00:00Z';
    for (const state of ['scheduled', 'held'] as const) expect(told(changed({ state, start }))).toEqual([]);
    expect(told(changed({ state: 'dropped' }))).toEqual([]);
    expect(told(changed({ state: 'notHeld', reason: 'cancelled', start }))).toHaveLength(1);
    const other = (change: Partial<Moment>): Trajectory => ({
      ...year,
      moments: [
        ...year.moments,
        { ...contact, id: 'p1.popcontact', step: 'popcontact', cycle: 1, state: 'held', start, ...change },
      ],
    });
    expect(told(other({}))).toEqual([]);
    expect(told(other({ start: '2027-02-24T14:00:00Z' }))).toHaveLength(1);
    const three = [...both, { person: 'dirk', required: true }];
    expect(told(other({ attendees: three }))).toHaveLength(1);
    expect(told({ ...year, stage: 'paused' })).toEqual([]);
  });

  test('has a place ready that one tap takes', () => {
    const view = card('coen');
    expect(view).toMatchObject({
      state: 'open',
      notes: ['evenContact'],
      facts: [{ fact: 'proposed' }],
      actions: [
        { kind: 'act', label: 'bookIt', act: { act: 'move', moment: id, revision: 0 } },
        { label: 'openMoment' },
      ],
    });
    const [book] = view!.state === 'open' ? view!.actions : [];
    if (book?.kind !== 'act' || book.act.act !== 'move') throw new Error('no place');
    expect(book.act.start.slice(0, 10)).toBe('2027-03-30');
    const after = decided(year, 'coen', book.act);
    if (!after.ok) throw new Error(JSON.stringify(after.refusals));
    expect(after.value.moments[1]).toMatchObject({ state: 'scheduled', start: book.act.start });
    expect(told(after.value)).toEqual([]);
    expect(card('coen', after.value)).toMatchObject({ state: 'receipt', receipt: 'booked' });
  });

  test('is hers to book where it is her turn, and the teacher’s nowhere else', () => {
    const view = card('fenna', year, withTurns('teacher'));
    const [book] = view?.state === 'open' ? view.actions : [];
    if (book?.kind !== 'act') throw new Error('no place');
    expect(decided(year, 'fenna', book.act, withTurns('teacher'))).toMatchObject({ ok: true });
    expect(decided(year, 'fenna', book.act)).toMatchObject({ ok: false });
    const scheduled = changed({ state: 'scheduled', start: '2027-03-29T14:00:00Z', revision: 0 });
    expect(decided(scheduled, 'fenna', book.act, withTurns('teacher'))).toMatchObject({ ok: false });
  });

  test('says nothing to anybody else, and nothing when the month is over', () => {
    for (const who of ['fenna', 'dirk', 'mila', 'vera']) {
      expect(card(who)).toBeUndefined();
      const waiting = needsOf(viewerOf(who, who), standingIn(year, context(late)), context(late));
      expect(waiting.filter(({ kind }) => kind === 'evenContact')).toEqual([]);
    }
    const mine = needsOf(viewerOf('coen', 'coen'), standingIn(year, context(late)), context(late));
    expect(mine.filter(({ kind }) => kind === 'evenContact')).toHaveLength(1);
    expect(card('coen', year, beginnendeLeerkracht, '2027-04-01T09:00:00Z')).toMatchObject({
      state: 'over',
      why: 'past',
    });
  });
});

describe('whose turn a month is', () => {
  const months = beginnendeLeerkracht.steps.find(({ id: step }) => step === 'maandcontact')!;
  const withMonths = (startsOn: string, ...list: readonly number[]): Trajectory => ({
    ...year,
    startsOn,
    moments: list.map((month) => momentOf(months, month, year.participants)),
  });
  const turns = (trajectory: Trajectory, template = beginnendeLeerkracht) =>
    trajectory.moments.map((moment) => turnOf(moment, trajectory, template));

  test('goes from her who looks for contact after Christmas to her coach and back, month by month', () => {
    expect(turns(withMonths('2026-08-31', 2, 3, 4, 5, 6, 7))).toEqual([
      'teacher',
      'coach',
      'teacher',
      'coach',
      'teacher',
      'coach',
    ]);
    const alongAutumn = withMonths('2026-11-02', 1, 9, 10, 11, 12);
    expect(turns(alongAutumn, withTurns('coach', 'teacher'))).toEqual([
      'coach',
      'teacher',
      'coach',
      'coach',
      'teacher',
    ]);
  });

  test('stays whose it was when another month is left out, and is nobody’s for any other moment', () => {
    fc.assert(
      fc.property(fc.subarray([2, 3, 4, 5, 6, 7], { minLength: 1 }), (left) => {
        const whole = withMonths('2026-08-31', 2, 3, 4, 5, 6, 7);
        const moments = whole.moments.map((one) =>
          left.includes(one.cycle) ? { ...one, state: 'dropped' as const } : one,
        );
        expect(turns({ ...whole, moments })).toEqual(turns(whole));
      }),
    );
    const [first] = year.moments;
    expect(
      turnOf({ ...first!, id: 'w2.nagesprek', step: 'nagesprek', cycle: 2 }, year, beginnendeLeerkracht),
    ).toBeUndefined();
    expect(turns(year, withTurns())).toEqual([undefined, undefined]);
  });

  test('lets who has it book with one tap, whatever the month, and nobody else of the two', () => {
    const all = withMonths('2026-08-31', 2, 3, 4, 5, 6, 7);
    for (const moment of all.moments) {
      const may = (who: string) =>
        mayDo(viewerOf(who, who), 'move', standingIn(all, context(late)), { moment });
      expect(may('fenna')).toBe(turnOf(moment, all, beginnendeLeerkracht) === 'teacher');
      expect(may('coen')).toBe(true);
      expect(may('dirk')).toBe(false);
    }
  });
});

test('who comes by her turn alone gives it a time, and says nothing of what it is, how long or where', () => {
  const template = withTurns('teacher');
  const start = '2027-03-30T13:30:00Z';
  const moves = (who: string, more: object, trajectory = year) =>
    decided(trajectory, who, { act: 'move', moment: id, revision: 0, start, ...more } as Act, template);
  const missed = changed({ state: 'notHeld', start: '2027-03-22T13:30:00Z' });
  for (const trajectory of [year, missed]) {
    // The page says the place along with the time: the one that it has is no other.
    const { place } = trajectory.moments.find((one) => one.id === id)!;
    for (const same of [{}, { place }]) expect(moves('fenna', same, trajectory)).toMatchObject({ ok: true });
    const elsewhere = { place: place === 'online' ? 'onsite' : 'online' };
    for (const more of [{ durationMin: 480 }, { room: 'Lokaal 4' }, { step: 'maandcontact' }, elsewhere])
      expect(moves('fenna', more, trajectory), JSON.stringify(more)).toMatchObject({
        refusals: [{ code: 'notAllowed' }],
      });
  }
  const shown = (who: string) =>
    trajectoryView(missed, viewerOf(who, who), context(late, template))?.moments.find(
      ({ moment }) => moment === id,
    );
  expect([shown('fenna')?.onlyItsTime, shown('coen')?.onlyItsTime]).toEqual([true, undefined]);
  expect(moves('coen', { durationMin: 45, room: 'Lokaal 4' })).toMatchObject({ ok: true });
});

describe('the next place', () => {
  const place = (now: string, more: readonly Moment[] = [], over = rosters) =>
    nextPlace(
      contact,
      { ...year, moments: [...year.moments, ...more] },
      { calendar, rosters: over, now: Temporal.Instant.from(now) },
    );
  const local = (start: string | undefined) =>
    start && Temporal.Instant.from(start).toZonedDateTimeISO('Europe/Amsterdam').toPlainDateTime().toString();

  test('is the first afternoon of the next school week, behind the lessons', () => {
    const found = local(place('2027-03-03T09:00:00Z'))!;
    expect(found.slice(0, 10)).toBe('2027-03-08');
    expect(found.slice(11) >= `${calendar.hours.monday!.to}:00`).toBe(true);
  });

  test('lies behind a holiday, on a day on which both work, beside what stands already', () => {
    expect(local(place('2026-12-16T09:00:00Z'))!.slice(0, 10)).toBe('2027-01-04');
    const { monday: _, ...rest } = officeRoster().workingDays;
    const partTime = { ...rosters, coen: { ...officeRoster(), workingDays: rest } };
    expect(local(place('2027-03-03T09:00:00Z', [], partTime))!.slice(0, 10)).toBe('2027-03-09');
    const first = place('2027-03-03T09:00:00Z')!;
    const stands: Moment = { ...contact, id: 'w23.nagesprek', state: 'scheduled', start: first };
    expect(place('2027-03-03T09:00:00Z', [stands])! > first).toBe(true);
  });

  test('is beside what stands in the calendars of the two, and of nobody else', () => {
    const now = '2027-03-03T09:00:00Z';
    const first = place(now)!;
    const until = Temporal.Instant.from(first).add({ minutes: 30 }).toString();
    const taken = (who: string) => ({ [who]: [{ from: first, until }] });
    const beside = (busy: Readonly<Record<string, readonly { from: string; until: string }[]>>) =>
      nextPlace(contact, year, { calendar, rosters, now: Temporal.Instant.from(now), busy });
    expect(beside(taken('coen'))).toBe(until);
    expect(beside(taken('fenna'))).toBe(until);
    expect(beside(taken('dirk'))).toBe(first);
  });

  test('is still this week where next Monday is in another month, and then only as long as there is a day left', () => {
    const by = Temporal.PlainDate.from('2027-02-26');
    const day = (now: string) =>
      local(nextPlace(contact, year, { calendar, rosters, by, now: Temporal.Instant.from(now) }))!.slice(
        0,
        10,
      );
    expect(day('2027-02-17T09:00:00Z')).toBe('2027-02-18');
    expect(day('2027-02-10T09:00:00Z')).toBe('2027-02-15');
    expect(day('2027-02-19T09:00:00Z')).toBe('2027-03-01');
  });

  test('is none where there is nobody’s time', () => {
    const never = { ...officeRoster(), workingDays: {} };
    expect(place('2027-03-03T09:00:00Z', [], { ...rosters, coen: never })).toBeUndefined();
  });
});
