import { expect, test } from 'vitest';
import { calendarWeeks } from '../../../tabs/pages/plan/calendar-weeks.ts';
import { type Hold, type Holds, heldFast, toConfirm, withHolds } from '../../../tabs/pages/plan/holds.ts';
import { leftAlone } from '../../../tabs/pages/plan/left-alone.ts';
import { proposal } from '../../support/tabs/scenes.ts';

test('what is held is shown at once, and what already stands is left alone', () => {
  const start = '2026-11-05T14:45:00Z';
  const moments = withHolds(proposal, {
    tussenevaluatie: { kind: 'pinned', start, place: 'onsite' },
    'c4.coTeaching': { kind: 'dropped' },
    'c2.groepsbezoek': { kind: 'free' },
    klikgesprek: { kind: 'dropped' },
  });
  const of = (id: string) => moments.find(({ moment }) => moment === id);
  expect(of('tussenevaluatie')).toMatchObject({ start, place: 'onsite', pinned: true, reasons: [] });
  expect(of('c4.coTeaching')).toMatchObject({ dropped: true, pinned: false });
  expect(of('c2.groepsbezoek')).toMatchObject({ pinned: false, dropped: false });
  expect(of('klikgesprek')).toMatchObject({ fixed: true, dropped: false });
});

test('asking again sends what is held; confirming sends all that does not stand yet', () => {
  const moments = withHolds(proposal, {});
  expect(heldFast(moments).map(({ moment }) => moment)).toEqual(['c2.groepsbezoek', 'c4.nabespreking']);
  const confirmed = toConfirm(moments);
  expect(confirmed).toHaveLength(moments.length - 1);
  expect(confirmed.find(({ moment }) => moment === 'c4.nabespreking')).toEqual({
    moment: 'c4.nabespreking',
    place: 'online',
    pinned: false,
    dropped: true,
  });
});

test('what is tried as something else is asked and confirmed so, and left to the planner where it has no time', () => {
  const start = '2026-11-05T14:45:00Z';
  const moments = withHolds(proposal, {
    tussenevaluatie: { kind: 'pinned', start, place: 'online', durationMin: 30 },
    'c3.coTeaching': { kind: 'free', step: 'nabespreking', durationMin: 50, place: 'online' },
  });
  const asked = heldFast(moments);
  expect(asked.find(({ moment }) => moment === 'tussenevaluatie')).toMatchObject({ start, durationMin: 30 });
  expect(asked.find(({ moment }) => moment === 'c3.coTeaching')).toEqual({
    ...{ moment: 'c3.coTeaching', step: 'nabespreking', durationMin: 50 },
    ...{ place: 'online', pinned: false, dropped: false },
  });
  const others = toConfirm(moments).filter(({ durationMin }) => durationMin === undefined);
  expect(others).toHaveLength(toConfirm(moments).length - 2);
});

test('what is left alone by what was taken out says so, on both sides of it and nowhere else', () => {
  const names = (holds: Holds) => {
    const moments = withHolds(proposal, holds);
    const alone = moments.map((one) => [one.moment, leftAlone(one, moments).map(({ moment }) => moment)]);
    return Object.fromEntries(alone.filter(([, without]) => without!.length > 0));
  };
  const out: Hold = { kind: 'dropped' };
  // The visit stays when its nabespreking goes, and both its neighbours when the visit itself goes.
  expect(names({})).toEqual({ 'c4.groepsbezoek': ['c4.nabespreking'] });
  expect(names({ 'c4.nabespreking': { kind: 'free' }, 'c2.groepsbezoek': out })).toEqual({
    'c2.coTeaching': ['c2.groepsbezoek'],
    'c2.nabespreking': ['c2.groepsbezoek'],
  });
  // A whole round may go: nothing of it is left.
  expect(names({ 'c4.coTeaching': out, 'c4.groepsbezoek': out })).toEqual({});
});

test('the calendar has each school week once, with its moments and its holiday', () => {
  const weeks = calendarWeeks(proposal, withHolds(proposal, {}));
  expect(weeks.map(({ number }) => number)).toEqual([38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51]);
  expect(weeks.find(({ number }) => number === 43)?.closed).toBe('herfstvakantie');
  const shown = weeks.flatMap(({ days }) => days.flatMap(({ moments }) => moments));
  // One has no place, one was taken out.
  expect(shown).toHaveLength(proposal.moments.length - 2);
});
