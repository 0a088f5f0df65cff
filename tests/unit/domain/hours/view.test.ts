import { describe, expect, test } from 'vitest';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import type { GuidanceHours } from '../../../../domain/hours/settings.ts';
import { hoursView } from '../../../../domain/hours/view.ts';
import { running, today } from '../growth/running.ts';
import { viewContext } from '../release/written.ts';

const other = {
  ...running,
  id: 't-2',
  participants: running.participants.map((one) =>
    one.role === 'coach' ? { ...one, person: 'nina', name: 'Nina' } : one,
  ),
  moments: running.moments.map((one) => ({
    ...one,
    attendees: one.attendees.map((each) => (each.person === 'coen' ? { ...each, person: 'nina' } : each)),
  })),
};
const of = (who: string) => hoursView([running, other], viewerOf(who, who), viewContext(today));

describe('who sees which hours', () => {
  test('a coach sees her own and what nobody else does', () => {
    expect(of('coen').rows).toEqual([
      {
        ...{ year: '2026-2027', schoolId: 's', school: 'S', person: 'coen', name: 'coen' },
        ...{ planned: 360, realised: 120, stated: 45, assumed: 315 },
      },
    ]);
    expect(of('coen').foreseen).toEqual([]);
  });

  test('the director sees those of every coach, and what each starter asks next year', () => {
    expect(of('dirk').rows.map(({ name }) => name)).toEqual(['coen', 'Nina']);
    const [line] = of('dirk').foreseen;
    expect(line).toMatchObject({ school: 'S', templateId: 'beginnendeLeerkracht', year: '2027-2028' });
    // Both began in the first week; the other is the first behind the Christmas holiday, that of 10 January 2028.
    expect(line!.starts.map(({ monday, now, each }) => [monday, now, each.stated])).toEqual([
      ['2027-08-30', 2, 225],
      ['2028-01-10', 0, 225],
    ]);
    const fromWeekNine = { ...running, startsOn: '2026-11-02' };
    const view = hoursView([fromWeekNine], viewerOf('dirk', 'dirk'), viewContext(today));
    expect(view.foreseen[0]!.starts.map(({ week, now }) => [week, now])).toEqual([
      ...[[1, 0] as const, [9, 1] as const, [17, 0] as const],
    ]);
  });

  test('nobody else sees any', () => {
    for (const who of ['fenna', 'mila', 'niemand'])
      expect(of(who)).toMatchObject({ rows: [], foreseen: [], assumed: [] });
  });

  test('holidays that are not known yet give no line instead of a wrong one', () => {
    const late = viewContext('2027-10-04T09:00:00Z');
    expect(hoursView([running], viewerOf('dirk', 'dirk'), late).foreseen).toEqual([]);
  });
});

describe('what a school takes for granted', () => {
  const under = (guidance: GuidanceHours) => {
    const context = viewContext(today);
    const school = { ...context.schools.get('s')!, guidance };
    return hoursView([running], viewerOf('dirk', 'dirk'), { ...context, schools: new Map([['s', school]]) });
  };

  test('counts in its hours and in next year’s, and what was held or is stated stays', () => {
    const [before] = hoursView([running], viewerOf('dirk', 'dirk'), viewContext(today)).rows;
    const shorter = under({ writing: 0, meeting: { begeleidingsgesprek: 30, nagesprek: 5 }, weekly: 240 });
    // One begeleidingsgesprek of an hour is still to come; four verslagen of a quarter of an hour.
    expect(shorter.rows[0]!.planned).toBe(before!.planned - 30 - 60);
    expect(shorter.rows[0]!.stated).toBe(45);
    expect(shorter.assumed).toMatchObject([{ school: 'S', hours: { weekly: 240 } }]);
    expect(shorter.foreseen[0]!.starts[0]!.each.planned).toBeLessThan(
      hoursView([running], viewerOf('dirk', 'dirk'), viewContext(today)).foreseen[0]!.starts[0]!.each.planned,
    );
  });
});
