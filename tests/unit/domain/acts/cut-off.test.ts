import { describe, expect, test } from 'vitest';
import { elapse } from '../../../../domain/acts/elapse.ts';
import { changes } from '../../../../domain/effects/changes.ts';
import { touched, touchedDays } from '../../../../domain/schedule/touched.ts';
import { templateOf } from '../../../../domain/templates/catalogue.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { at, calendar, Story, situationAt } from './story.ts';

const snowOn = (from: string, to = from) => ({
  ...calendar,
  closures: [{ from, to, kind: 'weather' as const }],
});
const studiedagOn = (date: string) => ({
  ...calendar,
  daysOff: [{ date, kind: 'studiedag' as const, label: '' }],
});
const situation = (now: string, closed = calendar) => ({ ...situationAt(now), calendar: closed });
const states = (trajectory: Trajectory) =>
  trajectory.moments.filter(({ state }) => state === 'notHeld').map(({ id, reason }) => `${id} ${reason}`);
const running = () => new Story().running().on('2026-09-27').trajectory;
const monday = at('2026-09-28', '06:30');

describe('a school that closes unforeseen', () => {
  test('calls off its meetings of those days and nothing else; once', () => {
    const before = running();
    const snow = snowOn('2026-09-28', '2026-09-30');
    const after = elapse(before, situation(monday, snow));
    expect(states(after)).toEqual(['c1.coTeaching schoolClosed', 'c1.groepsbezoek schoolClosed']);
    const others = (one: Trajectory) => one.moments.filter(({ state }) => state !== 'notHeld');
    expect(others(after)).toEqual(others(before).filter(({ id }) => !/^c1\.(co|gr)/.test(id)));
    expect(elapse(after, situation(monday, snow))).toBe(after);
    expect(after.log.slice(before.log.length).map(({ by, what, about }) => [by, what, about])).toEqual([
      ['system', 'schoolClosed', 'c1.coTeaching'],
      ['system', 'schoolClosed', 'c1.groepsbezoek'],
    ]);
  });

  test('everybody concerned hears it in the morning, and once', () => {
    const snow = snowOn('2026-09-28');
    const after = elapse(running(), situation(monday, snow));
    const told = changes(after, [], { ...situation(monday, snow), unreachable: [] });
    const people = after.moments.find(({ id }) => id === 'c1.coTeaching')!.attendees.map((one) => one.person);
    expect(told.map(({ to }) => to).sort()).toEqual([...people].sort());
    expect(new Set(told.map(({ key }) => key)).size).toBe(told.length);
    expect(new Set(told.map(({ dueAt }) => dueAt))).toEqual(new Set([at('2026-09-28', '08:00')]));
  });

  test('work at a desk goes on, and so does what somebody says has taken place all the same', () => {
    const story = new Story().running();
    expect(states(elapse(story.trajectory, situation(monday, snowOn('2026-09-24'))))).toEqual([]);
    const snow = snowOn('2026-09-28');
    story.on('2026-09-28', '17:00');
    story.trajectory = elapse(story.trajectory, situation(story.now, snow));
    story.act('karin', { act: 'undoHeld', ...story.revision('c1.coTeaching') });
    expect(elapse(story.trajectory, situation(story.now, snow))).toBe(story.trajectory);
    story.heldNow('c1.coTeaching');
    expect(story.moment('c1.coTeaching').state).toBe('held');
  });

  test('a studiedag calls off nothing: the coach moves what stands on it', () => {
    const before = running();
    expect(elapse(before, situation(monday, studiedagOn('2026-09-28')))).toBe(before);
  });
});

describe('what a changed calendar touches', () => {
  const now = situationAt(monday).now;
  const by = (after: typeof calendar, all = [running()], before = calendar) =>
    touchedDays(touched(all, before, after, { templateOf, now }));

  test('is counted by day, without a name', () => {
    const all = [running(), { ...running(), id: 't-2' }];
    expect(by(snowOn('2026-09-28', '2026-09-30'), all)).toEqual([
      { date: '2026-09-28', calledOff: 2, toMove: 0 },
      { date: '2026-09-30', calledOff: 2, toMove: 0 },
    ]);
    expect(by(studiedagOn('2026-10-07'))).toEqual([{ date: '2026-10-07', calledOff: 0, toMove: 1 }]);
  });

  test('is what was open before and nothing of the past, of desks or of what has ended', () => {
    const snow = snowOn('2026-09-28', '2026-09-30');
    expect(by(snow, [running()], snow)).toEqual([]);
    expect(by(studiedagOn('2026-09-10'))).toEqual([]);
    expect(by(studiedagOn('2026-09-24'))).toEqual([]);
    expect(by(calendar)).toEqual([]);
    const ended = { ...running(), ended: { on: '2026-09-27', by: 'paul', early: true } };
    expect(by(snow, [ended])).toEqual([]);
  });

  test('another region moves the holidays', () => {
    expect(by({ ...calendar, region: 'noord' })).toEqual([
      { date: '2026-10-13', calledOff: 0, toMove: 1 },
      { date: '2026-10-14', calledOff: 0, toMove: 1 },
    ]);
  });
});
