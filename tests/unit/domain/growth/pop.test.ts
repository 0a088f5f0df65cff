import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import { isSchoolDay } from '../../../../domain/calendar/school-calendar.ts';
import { decide } from '../../../../domain/decide.ts';
import { compose } from '../../../../domain/documents/compose.ts';
import { propose } from '../../../../domain/schedule/propose.ts';
import type { Moment } from '../../../../domain/trajectory/moment.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { asked, calendar, done, situation, viewContext } from '../release/written.ts';
import { askedFor, leerdoel, popWith, running, submits, today, withPop } from './running.ts';

const view = (trajectory: typeof running, who: string, now = today) =>
  trajectoryView(trajectory, viewerOf(who, who), viewContext(now))!;
const needs = (trajectory: typeof running, who: string, now = today) =>
  view(trajectory, who, now).needs.map((one) => [one.kind, one.moment, one.documentKind].join(' '));

describe('a POP grows', () => {
  const first = withPop(running, popWith());
  const second = withPop(first, { ...popWith(), evaluation: 'De start lukt.' }, '2026-10-30T09:00:00Z');

  test('a next version needs no correction, and each stays to be read', () => {
    expect(second.documents.filter((one) => one.kind === 'pop').map(({ version }) => version)).toEqual([
      1, 2,
    ]);
    const readable = view(second, 'coen').documents.filter((one) => one.kind === 'pop');
    expect(readable.map((one) => [one.version, one.superseded, one.grows])).toEqual([
      [2, false, true],
      [1, true, true],
    ]);
  });

  test('sent twice it is kept once', () => {
    expect(withPop(first, popWith())).toBe(first);
  });

  test('the director sees nothing of it, also not that there is one', () => {
    const { documents, growing, needs: hers } = view(second, 'dirk');
    expect([documents.length, growing, hers.length]).toEqual([0, undefined, 0]);
  });

  test('the next one begins with her own words of the last, without looking back yet', () => {
    const standing = { trajectory: second, template: situation(today).template, day: '2026-11-02' };
    expect(compose('pop', undefined, standing)).toEqual({ leerdoelen: [leerdoel] });
  });

  test('a coach who came later reads the version that was written in her time, and no other', () => {
    const from = '2026-10-20';
    const participants = second.participants.flatMap((one) =>
      one.role === 'coach'
        ? [
            { ...one, until: '2026-10-19' },
            { ...one, person: 'vera', name: 'vera', from },
          ]
        : [one],
    );
    const readable = view({ ...second, participants }, 'vera', '2026-10-31T09:00:00Z').documents;
    const [, id] = second.documents.filter(({ kind }) => kind === 'pop').map((one) => one.id);
    // Counted as she can count them.
    expect(readable.filter((one) => one.kind === 'pop').map((one) => [one.id, one.version])).toEqual([
      [id, 1],
    ]);
  });

  test('only she writes it', () => {
    expect(asked(running, 'coen', submits('pop', popWith()), today)).toMatchObject({
      refusals: [{ code: 'notAllowed' }],
    });
  });

  test('it is asked after the first talk of three and after the talk about it, and not once it is there', () => {
    expect(needs(running, 'fenna', '2026-09-04T09:00:00Z')).toContain('invited  pop');
    expect(needs(first, 'fenna')).not.toContain('invited  pop');
    expect(needs(running, 'coen')).not.toContain('invited  pop');
    const after = '2026-10-29T16:00:00Z';
    expect(needs(first, 'fenna', after)).toContain('invited  pop');
    expect(needs(second, 'fenna', '2026-10-30T10:00:00Z')).not.toContain('invited  pop');
  });

  test('asked from two sides it waits once', () => {
    const day = '2026-10-22T09:00:00Z';
    const late = { ...running, moments: running.moments.map((one) => ({ ...one })) };
    expect(needs(late, 'fenna', day).filter((one) => one === 'invited  pop')).toHaveLength(1);
  });
});

describe('the days on which she wants contact', () => {
  const first = withPop(running, popWith('2026-11-12', '2026-11-26', '2026-11-12'));
  const [one, two] = askedFor(first) as [Moment, Moment];

  test('have ids that count nothing, the same when what she asked is decided again', () => {
    const known = situation(today);
    const asks = (...days: readonly string[]) => {
      const decided = decide(running, submits('pop', popWith(...days)), viewerOf('fenna', 'fenna'), known);
      return decided.ok ? askedFor(decided.value) : [];
    };
    expect(asks('2026-11-12', '2026-11-26')).toEqual(asks('2026-11-12', '2026-11-26'));
    // With others beside it or not, before it or behind: this one is called the same.
    expect(asks('2026-11-12', '2026-11-26')[1]).toEqual(asks('2026-11-26')[0]);
    expect(asks('2026-11-26', '2026-11-30')[0]).toEqual(asks('2026-11-26')[0]);
    expect(new Set([one.id, two.id, ...asks('2026-11-12', '2026-11-26').map(({ id }) => id)]).size).toBe(4);
    for (const { id, cycle } of [one, two])
      expect([id, cycle > 1000]).toEqual([`p${cycle}.popcontact`, true]);
  });

  test('that were numbered before go on as they stand', () => {
    const numbered = {
      ...first,
      moments: first.moments.map((each) =>
        each === one ? { ...each, id: 'p1.popcontact', cycle: 1 } : each,
      ),
    };
    const next = askedFor(withPop(numbered, popWith('2026-11-12', '2026-12-10')));
    expect(next.map(({ around }) => around)).toEqual(['2026-11-12', '2026-12-10']);
    expect(next[0]!.id).toBe('p1.popcontact');
    expect(view(numbered, 'coen').moments.map(({ moment }) => moment)).toContain('p1.popcontact');
  });

  test('become proposals around them, each once', () => {
    expect(askedFor(first).map(({ state, around, start }) => ({ state, around, start }))).toEqual([
      { state: 'proposed', around: '2026-11-12', start: undefined },
      { state: 'proposed', around: '2026-11-26', start: undefined },
    ]);
    expect(askedFor(first)[0]!.attendees.map(({ person }) => person)).toEqual(['fenna', 'coen']);
  });

  test('are planned by the coach, near the day that she named', () => {
    expect(needs(first, 'coen')).toContain('confirmPlan  ');
    const busy = { fenna: [], coen: [], dirk: [] };
    const { moments } = propose(first, [], { ...situation(today), busy });
    const start = moments.find(({ moment }) => moment === one.id)!.start!;
    const days = Temporal.Instant.from(start)
      .toZonedDateTimeISO('Europe/Amsterdam')
      .toPlainDate()
      .until('2026-11-12').days;
    expect(Math.abs(days)).toBeLessThanOrEqual(5);
    const plan = [{ moment: one.id, start, place: 'onsite', pinned: false, dropped: false }] as const;
    const booked = done(first, 'coen', { act: 'confirmPlan', moments: plan }, today);
    expect(askedFor(booked)[0]).toMatchObject({ state: 'scheduled', start });
    expect(needs(booked, 'coen')).toContain('confirmPlan  ');
    const rest = moments.find(({ moment }) => moment === two.id)!.start!;
    const last = [{ ...plan[0], moment: two.id, start: rest }];
    const all = done(booked, 'coen', { act: 'confirmPlan', moments: last }, today);
    expect(needs(all, 'coen')).not.toContain('confirmPlan  ');
  });

  test('in a holiday come on the first school days behind it', () => {
    const holiday = withPop(running, popWith('2026-10-20'));
    const busy = { fenna: [], coen: [], dirk: [] };
    const { moments } = propose(holiday, [], { ...situation(today), busy });
    const start = moments.find(({ moment }) => moment === askedFor(holiday)[0]!.id)!.start!;
    expect(start > '2026-10-12' && start < '2026-10-31').toBe(true);
    const day = Temporal.Instant.from(start).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate();
    expect(isSchoolDay(calendar, day)).toBe(true);
  });

  test('that a next version asks for again are not doubled; the others go, and new ones come behind them', () => {
    const next = withPop(first, popWith('2026-11-26', '2026-12-10'));
    const [stays, added] = askedFor(next);
    expect(askedFor(next).map(({ around }) => around)).toEqual(['2026-11-26', '2026-12-10']);
    expect(stays).toBe(two);
    expect([one.id, two.id]).not.toContain(added!.id);
  });

  test('that are booked stay, whatever a next version says', () => {
    const moments = first.moments.map((each) =>
      each === one ? { ...one, state: 'scheduled' as const, start: '2026-11-12T14:30:00Z' } : each,
    );
    expect(askedFor(withPop({ ...first, moments }, popWith())).map(({ id }) => id)).toEqual([one.id]);
  });

  test('go with a version that is taken back', () => {
    const id = first.documents.at(-1)!.id;
    expect(askedFor(done(first, 'fenna', { act: 'withdraw', document: id }, today))).toEqual([]);
  });

  test.each([
    ['2026-10-01', 'inThePast'],
    ['2027-08-20', 'outsideWindow'],
    ['2026-02-30', 'invalid'],
  ])('%s is refused beside its field: %s', (day, code) => {
    expect(asked(running, 'fenna', submits('pop', popWith('2026-11-12', day)), today)).toMatchObject({
      refusals: [{ code, field: 'contacts.1.on' }],
    });
  });
});
