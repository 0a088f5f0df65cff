import { expect, test } from 'vitest';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import { guidesOfLed } from '../../../../domain/hours/elsewhere.ts';
import { hoursView } from '../../../../domain/hours/view.ts';
import { workOf } from '../../../../domain/hours/work.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { running, today } from '../growth/running.ts';
import { viewContext } from '../release/written.ts';

const context = viewContext(today);
const school = context.schools.get('s')!;
const b = { ...school, id: 'b', name: 'De Geheime School', leaders: ['bea'] };
const both = { ...context, schools: new Map([...context.schools, ['b', b]]) };

/** The same coach at another school, with people and a moment of its own. */
const there: Trajectory = {
  ...running,
  ...{ id: 't-geheim', schoolId: 'b' },
  participants: running.participants.map((one) =>
    one.role === 'coach'
      ? one
      : { ...one, person: one.role === 'leidinggevende' ? 'bea' : `b-${one.role}`, name: 'Geheim Persoon' },
  ),
  moments: running.moments.map((one) => ({
    ...one,
    attendees: one.attendees.map((each) =>
      each.person === 'coen' ? each : { ...each, person: 'b-teacher' },
    ),
  })),
};
const minutesThere = workOf(there, template).reduce((sum, { minutes }) => sum + minutes, 0);

const seenBy = (who: string, guided: readonly Trajectory[] = [running, there]) => {
  const own = guided.filter(({ participants }) => participants.some(({ person }) => person === who));
  return hoursView(own, viewerOf(who, who), both, guided);
};

test('who leads sees of each who guides there what she guides elsewhere, in whole hours, as one total', () => {
  expect(minutesThere).toBe(360);
  expect(seenBy('dirk').foreseen[0]!.guides).toEqual([
    { person: 'coen', name: 'coen', elsewhere: 360, weekly: 15 },
  ]);
  const twenty = { ...there, moments: there.moments.slice(1) };
  expect(seenBy('dirk', [running, twenty]).foreseen[0]!.guides[0]!.elsewhere % 60).toBe(0);
  expect(seenBy('dirk', [running]).foreseen[0]!.guides[0]).toMatchObject({ elsewhere: 0, weekly: 0 });
});

test('nothing of that school, of its people or of its moments is in what she is answered', () => {
  const answered = JSON.stringify(seenBy('dirk'));
  for (const secret of ['Geheim', 't-geheim', '"b"', 'b-teacher', 'bea'])
    expect(answered, secret).not.toContain(secret);
  expect(seenBy('dirk').rows).toEqual(seenBy('dirk', [running]).rows);
});

test('what is only being prepared, or is of another year, is no part of it', () => {
  const of = (change: Partial<Trajectory>) =>
    seenBy('dirk', [running, { ...there, ...change }]).foreseen[0]!.guides[0]!.elsewhere;
  expect(of({ stage: 'draft' })).toBe(0);
  const before = there.moments.map((one) => ({ ...one, start: one.start?.replace('2026', '2025') }) as const);
  expect(of({ moments: before as Trajectory['moments'] })).toBeLessThan(360);
});

test('nobody else is answered any of it', () => {
  expect(guidesOfLed([running], viewerOf('dirk', 'dirk'), both)).toEqual(['coen']);
  for (const who of ['coen', 'fenna', 'mila', 'niemand']) {
    expect(guidesOfLed([running], viewerOf(who, who), both)).toEqual([]);
    expect(seenBy(who).foreseen).toEqual([]);
  }
  // Who leads the other school sees hers, the other way round.
  expect(seenBy('bea').foreseen.map(({ schoolId, guides }) => [schoolId, guides[0]!.elsewhere])).toEqual([
    ['b', 360],
  ]);
});
