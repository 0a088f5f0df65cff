import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { addSchoolDays } from '../../../domain/calendar/school-days.ts';
import { schoolWeekOf } from '../../../domain/calendar/school-weeks.ts';
import { classTeacherRoster, officeRoster } from '../../../domain/calendar/working-hours.ts';
import { ZONE } from '../../../domain/calendar/zone.ts';
import { check } from '../../../domain/planning/check.ts';
import { planOne } from '../../../domain/planning/planOne.ts';
import { periodOf } from '../../../domain/schedule/period.ts';
import { problemOf } from '../../../domain/schedule/problem.ts';
import { propose } from '../../../domain/schedule/propose.ts';
import { standsFor } from '../../../domain/schedule/rounds.ts';
import type { ScheduleSituation } from '../../../domain/schedule/situation.ts';
import { expand } from '../../../domain/template/expand.ts';
import { templateOf } from '../../../domain/templates/catalogue.ts';
import { planningTexts } from '../../../domain/texts/nl/planning.ts';
import type { Moment } from '../../../domain/trajectory/moment.ts';
import { outOfOrder } from '../../../domain/trajectory/order.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { at, calendar, Story, situationAt } from '../domain/acts/story.ts';
import { done, written } from '../domain/release/written.ts';

/** As the coach's page asks it at that instant, with everybody free. */
function asked(trajectory: Trajectory, now: string) {
  const people = trajectory.participants.map(({ person }) => [person, []] as const);
  const rosters = trajectory.participants.map(
    ({ person, role }) =>
      [person, role === 'teacher' ? classTeacherRoster(calendar) : officeRoster()] as const,
  );
  const situation: ScheduleSituation = {
    ...situationAt(now),
    template: templateOf(trajectory.template),
    busy: Object.fromEntries(people),
    rosters: Object.fromEntries(rosters),
  };
  const posed = problemOf(trajectory, [], situation);
  expect(check(posed.problem, planOne(posed.problem).starts)).toEqual([]);
  return propose(trajectory, [], situation).moments.filter((one) => !one.fixed);
}

const dayOf = (start: string) => Temporal.Instant.from(start).toZonedDateTimeISO(ZONE).toPlainDate();
const without = (moments: ReturnType<typeof asked>) =>
  moments.flatMap(({ moment, start, blockers }) => (start === undefined ? [[moment, blockers]] : []));

describe('a verbetertraject that is planned later than was meant', () => {
  test('has a place for every moment fifteen school days behind its start, and can be confirmed', () => {
    const story = new Story().discussed();
    const late = addSchoolDays(calendar, Temporal.PlainDate.from(story.trajectory.startsOn), 15).toString();
    story.on(late);
    const moments = asked(story.trajectory, at(late, '10:00'));
    expect(without(moments)).toEqual([]);
    story.act('karin', {
      act: 'confirmPlan',
      moments: moments.map(({ moment, start, place, pinned, dropped }) => ({
        ...{ moment, place, pinned, dropped },
        ...(start === undefined ? {} : { start }),
      })),
    });
    expect(story.moment('klikgesprek').state).toBe('scheduled');
  });

  test('after a pause of five weeks divides what is left of it over the rounds that are left, in order', () => {
    const story = new Story().running();
    for (const step of ['coTeaching', 'groepsbezoek', 'nabespreking']) story.holds(`c1.${step}`);
    story.act('karin', { act: 'pause' }).on('2026-11-09').act('karin', { act: 'resume' });
    const moments = asked(story.trajectory, at('2026-11-09', '10:00'));
    expect(without(moments)).toEqual([]);
    const { until } = periodOf(story.trajectory, calendar);
    const planned = story.trajectory.moments.map((one): Moment => {
      const start = moments.find(({ moment }) => moment === one.id && one.place !== 'desk')?.start;
      return start === undefined ? one : { ...one, start };
    });
    const order = { template: situationAt(story.now).template, options: story.trajectory.options };
    expect(planned.filter((one) => outOfOrder(one, planned, order)).map(({ id }) => id)).toEqual([]);
    for (const { start } of moments)
      expect(Temporal.PlainDate.compare(dayOf(start!), until)).toBeLessThanOrEqual(0);
    const visits = planned.filter((one) => one.step === 'groepsbezoek' && one.state !== 'held');
    const apart = visits.slice(1).map((one, i) => dayOf(visits[i]!.start!).until(dayOf(one.start!)).days);
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(7);
  });

  test('behind its end says that its days are over, and nothing else', () => {
    const story = new Story().running().act('karin', { act: 'pause' }).on('2027-03-01');
    const paused = { ...story.trajectory, stage: 'running' as const, pauses: [] };
    const reasons = asked(paused, at('2027-03-01', '10:00')).flatMap(({ blockers }) => blockers);
    expect(new Set(reasons)).toEqual(
      new Set([planningTexts.windowPast({ code: 'windowPast', frees: 0 }, {} as never)]),
    );
  });
});

describe('a starter’s year that is planned later than was meant', () => {
  const template = templateOf(written.template);
  const options = { firstWeek: 1, contractEnd: '' };
  const beginning = { startsOn: '2026-08-31', months: 'schoolYear' as const, options };
  const whole: Trajectory = {
    ...{ ...written, ...beginning, stage: 'running', documents: [] },
    moments: expand(template, options, written.participants, standsFor(beginning, calendar)),
  };
  const weekOf = (moments: ReturnType<typeof asked>, id: string) => {
    const start = moments.find(({ moment }) => moment === id)?.start;
    return start && schoolWeekOf(calendar, dayOf(start))?.number;
  };

  test('makes up for the weeks that it stood still, one after the other, and leaves what is to come', () => {
    const resumed = done(
      done(whole, 'coen', { act: 'pause' }, at('2026-09-07', '10:00')),
      'coen',
      { act: 'resume' },
      at('2026-10-05', '10:00'),
    );
    const moments = asked(resumed, at('2026-10-05', '10:00'));
    expect(without(moments)).toEqual([]);
    const visits = ['w2.klassenbezoek', 'w4.klassenbezoek'].map((id) => weekOf(moments, id));
    expect(visits).toEqual([7, 8]);
    expect(weekOf(moments, 'w10.directiebezoek')).toBe(10);
  });

  test('and so does one that is planned fifteen school days behind its start', () => {
    const moments = asked(whole, at('2026-09-21', '10:00'));
    expect(without(moments)).toEqual([]);
    expect(weekOf(moments, 'w1.tripartite')).toBe(4);
  });
});
