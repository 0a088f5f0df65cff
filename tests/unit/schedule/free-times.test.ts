import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../domain/access/roles.ts';
import { viewerOf } from '../../../domain/access/viewer.ts';
import { whyNotTo } from '../../../domain/acts/ask-times.ts';
import { decisionOf } from '../../../domain/acts/decision.ts';
import { classTeacherRoster, officeRoster } from '../../../domain/calendar/working-hours.ts';
import { clashesOf } from '../../../domain/schedule/clashes.ts';
import type { Engagement } from '../../../domain/schedule/engaged.ts';
import { freeTimes } from '../../../domain/schedule/free-times.ts';
import type { ScheduleSituation } from '../../../domain/schedule/situation.ts';
import { at, calendar, Story, situationAt } from '../domain/acts/story.ts';

const free = { sanne: [], karin: [], paul: [] };
const allDay = (day: string) => ({ from: at(day, '08:00'), until: at(day, '18:00') });

/** Tuesday 6 October: the tussenevaluatie stands on the 14th, and nobody knows when Els can. */
const running = new Story().running().on('2026-10-06');

function around(more: Partial<ScheduleSituation> = {}): ScheduleSituation {
  const office = officeRoster();
  const rosters = { sanne: classTeacherRoster(calendar), karin: office, paul: office, els: office };
  return { ...situationAt(running.now), busy: free, rosters, ...more };
}

function found(id: string, situation = around()): readonly string[] {
  const moment = running.moment(id);
  const decision = decisionOf(running.trajectory, viewerOf('karin', 'Karin'), situationAt(running.now));
  return freeTimes(
    moment,
    running.trajectory,
    situation,
    (start) => whyNotTo(moment, start, decision).length === 0,
  );
}

/** What the warning that stands beside a move would say of each. */
const inTheWay = (id: string, starts: readonly string[], situation = around()) =>
  starts.flatMap((start) => [
    ...(clashesOf(running.trajectory, [{ moment: id, start }], [id], situation).get(id) ?? []),
  ]);

describe('times that everybody can, as far as is known', () => {
  test.each(['tussenevaluatie', 'c3.groepsbezoek', 'c5.nabespreking', 'driegesprek'])(
    'five for %s, on several days, with nothing in the way, and not where it stands',
    (id) => {
      const times = found(id);
      expect(times).toHaveLength(5);
      expect(times).toEqual([...new Set(times)].sort());
      expect(times).not.toContain(running.moment(id).start);
      expect(new Set(times.map((one) => dayOf(one))).size).toBeGreaterThan(2);
      expect(inTheWay(id, times)).toEqual([]);
    },
  );

  test('none on a day that one of them has something else, here or elsewhere', () => {
    const taken = ['2026-10-15', '2026-10-16'].map(allDay);
    const engaged: Engagement = {
      ...{ key: 'other/klikgesprek', schoolId: 'elders', start: at('2026-10-14', '08:00'), durationMin: 600 },
      ...{ onsite: false, needsRoom: false, people: ['karin'] },
    };
    const situation = around({ busy: { ...free, sanne: taken }, engaged: [engaged] });
    const days = found('tussenevaluatie', situation).map((one) => dayOf(one));
    expect(days.length).toBeGreaterThan(0);
    for (const day of ['2026-10-14', '2026-10-15', '2026-10-16']) expect(days).not.toContain(day);
  });

  test('of who can be missed too, where that leaves any', () => {
    const required = running.moment('tussenevaluatie').attendees.filter((one) => one.required);
    expect(required.map(({ person }) => person)).not.toContain('sanne');
    const always = Array.from({ length: 365 }, (_, n) => {
      const day = new Date(Date.UTC(2026, 8, 1 + n)).toISOString().slice(0, 10);
      return allDay(day);
    });
    expect(found('tussenevaluatie', around({ busy: { ...free, sanne: always } }))).toHaveLength(5);
    expect(found('tussenevaluatie', around({ busy: { ...free, karin: always } }))).toEqual([]);
  });
});
