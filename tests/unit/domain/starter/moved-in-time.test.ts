import { describe, expect, test } from 'vitest';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import { tellings } from '../../../../domain/effects/tellings.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { cardView } from '../../../../domain/views/cards/cards.ts';
import { needsOf } from '../../../../domain/views/needs/needs.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { standingIn } from '../../../../domain/views/view-context.ts';
import { momentAt } from '../growth/running.ts';
import { calendar, situation, viewContext } from '../release/written.ts';
import { endingContract as year } from './in-time.ts';

const october = '2026-10-01T08:00:00Z';
const told = (trajectory: Trajectory, now = october) =>
  tellings(trajectory, [], {
    template,
    calendar,
    rosters: {},
    now: situation(now).now,
    unreachable: [],
  }).filter(({ card }) => card.card === 'movedInTime' || card.card === 'judgedTooLate');
const card = (who: string, trajectory = year) =>
  cardView({ card: 'movedInTime', trajectory: 't-1' }, trajectory, viewerOf(who, who), viewContext(october));
const without = (change: Partial<Trajectory>): Trajectory => ({ ...year, ...change });

/** In region Midden, school week 38 of 2026-2027 begins on 21 June, and the letter is due on 30 June (BW 7:668). */
describe('a school week that comes too late for the end of the contract', () => {
  test('who leads it hears that in October, once, and nobody else', () => {
    const [only, ...more] = told(year);
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      to: 'dirk',
      dueAt: '2026-10-01T06:00:00Z',
      usefulUntil: '2027-06-07T06:00:00Z',
    });
    expect(card('dirk')).toMatchObject({
      state: 'open',
      facts: [
        { fact: 'tooLate', week: 38, from: '2027-06-21', until: '2027-06-25' },
        { fact: 'instead', week: 36, from: '2027-06-07', until: '2027-06-11' },
        { fact: 'announceBy', day: '2027-06-30' },
      ],
    });
    for (const who of ['fenna', 'coen']) expect(card(who)).toBeUndefined();
  });

  test('nothing is said where the contract goes on, where it was held, and where nothing is planned yet', () => {
    expect(told(without({ options: { ...year.options, contractEnd: '' } }))).toEqual([]);
    expect(told(without({ options: { ...year.options, contractEnd: '2027-08-31' } }))).toEqual([]);
    const held = year.moments.map((one) => (one.cycle === 38 ? { ...one, state: 'held' as const } : one));
    expect(told(without({ moments: held }))).toEqual([]);
    expect(told(without({ stage: 'discussed' }))).toEqual([]);
    expect(card('dirk', without({ moments: held }))).toMatchObject({ state: 'over' });
  });

  test('it stands on the page of who leads it for the month of October, and on the page of the year for who plans', () => {
    const shown = (who: string, now: string) => {
      const context = viewContext(now);
      return needsOf(viewerOf(who, who), standingIn(year, context), context).some(
        ({ kind }) => kind === 'movedInTime',
      );
    };
    const days = ['2026-09-30T09:00:00Z', october, '2026-10-31T09:00:00Z', '2026-11-02T09:00:00Z'];
    expect(days.map((now) => shown('dirk', now))).toEqual([false, true, true, false]);
    expect(days.some((now) => shown('fenna', now) || shown('coen', now))).toBe(false);
    const seen = (who: string) => trajectoryView(year, viewerOf(who, who), viewContext(october))?.movedInTime;
    expect([seen('dirk'), seen('coen')]).toMatchObject([{ own: { week: 38 } }, { instead: { week: 36 } }]);
    expect(seen('fenna')).toBeUndefined();
  });
});

/** A contract until the end of October: the letter is due on 30 September, and no programme judges in its first weeks. */
describe('a contract that ends too soon for any judgement', () => {
  const short = without({ options: { ...year.options, contractEnd: '2026-10-31' } });
  const soon = '2026-09-01T10:00:00Z';
  const cardOf = (who: string, trajectory = short) =>
    cardView({ card: 'judgedTooLate', trajectory: 't-1' }, trajectory, viewerOf(who, who), viewContext(soon));

  test('who leads it hears so weeks before the letter is due, and not in October when it was', () => {
    const [only, ...more] = told(short, soon);
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      to: 'dirk',
      card: { card: 'judgedTooLate' },
      usefulUntil: '2026-10-01T06:00:00Z',
    });
    expect(only!.dueAt < soon).toBe(true);
    // Also before the coach made a plan, and of what was not told the teacher nothing.
    expect(told({ ...short, stage: 'discussed' }, soon)).toEqual([only]);
    expect(told({ ...short, stage: 'draft' }, soon)).toEqual([]);
    expect(cardOf('dirk')).toMatchObject({
      state: 'open',
      facts: [{ fact: 'announceBy', day: '2026-09-30' }],
      notes: ['judgedTooLate'],
    });
    for (const who of ['fenna', 'coen']) expect(cardOf(who)).toBeUndefined();
  });

  test('it waits for who leads until the letter is due, and goes when another end was said', () => {
    const waits = (who: string, now: string, trajectory = short) => {
      const context = viewContext(now);
      return needsOf(viewerOf(who, who), standingIn(trajectory, context), context).some(
        ({ kind }) => kind === 'judgedTooLate',
      );
    };
    const days = [soon, '2026-09-15T10:00:00Z', '2026-10-02T10:00:00Z'];
    expect(days.map((now) => waits('dirk', now))).toEqual([true, true, false]);
    expect(days.some((now) => waits('fenna', now) || waits('coen', now))).toBe(false);
    const longer = without({ options: { ...year.options, contractEnd: '' } });
    expect(waits('dirk', soon, longer)).toBe(false);
    expect(cardOf('dirk', longer)).toMatchObject({ state: 'over' });
  });

  test('what is left of its last round is then late for nothing', () => {
    const context = viewContext(soon);
    const last = {
      ...short,
      moments: [...short.moments, momentAt('kortTripartite', 38, '2027-06-22T12:30:00Z', 'scheduled')],
    };
    const late = (trajectory: Trajectory) =>
      needsOf(viewerOf('dirk', 'dirk'), standingIn(trajectory, context), context).some(
        ({ kind }) => kind === 'afterLastDay',
      );
    expect(late(last)).toBe(false);
    expect(late({ ...last, options: year.options })).toBe(true);
  });
});
