import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classTeacherRoster } from '../../../../domain/calendar/working-hours.ts';
import { tellings } from '../../../../domain/effects/tellings.ts';
import type { ProgrammeLine } from '../../../../domain/forms/form.ts';
import { workOf } from '../../../../domain/hours/work.ts';
import { propose } from '../../../../domain/schedule/propose.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { asked, calendar, done, situation } from '../release/written.ts';
import { inForce, line, moment, monday, planned, submission, view } from './made.ts';

const calendars = {
  busy: { fenna: [], coen: [], dirk: [], mila: [] },
  rosters: { fenna: classTeacherRoster(calendar) },
};
const later = '2026-09-15T09:00:00Z';

describe('what the plan leaves out', () => {
  const followed = inForce(planned, [line('klassenbezoek', 4, 'leaveOut'), line('modelles', 16, 'leaveOut')]);

  test('is no longer in the plan, with what goes with it; what hangs on it otherwise stays', () => {
    expect(moment(followed, 'w4.klassenbezoek')).toMatchObject({ state: 'dropped', responses: [] });
    expect(moment(followed, 'w4.nagesprek')!.state).toBe('dropped');
    expect(moment(followed, 'w16.modelles')!.state).toBe('dropped');
    expect(moment(followed, 'w16.popgesprek')!.state).toBe('proposed');
    expect(moment(followed, 'w4.begeleidingsgesprek')).toBe(moment(planned, 'w4.begeleidingsgesprek'));
  });

  test('is told once to who was asked, and of what nobody was asked nothing is told', () => {
    const changed = tellings(followed, [], {
      ...{ template, calendar, rosters: {}, unreachable: [] },
      now: situation(monday).now,
    }).filter(({ key }) => key.startsWith('changed/'));
    expect(changed.map(({ key }) => key).sort()).toEqual([
      'changed/w4.klassenbezoek/1/coen',
      'changed/w4.klassenbezoek/1/fenna',
      'changed/w4.nagesprek/1/coen',
      'changed/w4.nagesprek/1/fenna',
    ]);
  });

  test('comes back as a proposal when a next version does it after all', () => {
    const back = inForce(followed, [line('modelles', 16, 'leaveOut')], later);
    expect(moment(back, 'w4.klassenbezoek')!.state).toBe('proposed');
    expect(moment(back, 'w16.modelles')!.state).toBe('dropped');
  });
});

describe('what the plan puts in another week', () => {
  const followed = inForce(planned, [line('klassenbezoek', 4, 'change', { week: 5 })]);

  test('gives up its place and waits for one there, with what goes with it', () => {
    for (const id of ['w4.klassenbezoek', 'w4.nagesprek']) {
      expect(moment(followed, id)).toMatchObject({ state: 'proposed', cycle: 5 });
      expect(moment(followed, id)!.start).toBeUndefined();
    }
  });

  test('is proposed in that week by the ordinary plan, and told once when that is confirmed', () => {
    const proposal = propose(followed, [], { ...situation(monday), ...calendars });
    const found = proposal.moments.find((one) => one.moment === 'w4.klassenbezoek')!;
    expect(found.start?.slice(0, 10)).toMatch(/^2026-(09-28|09-29|09-30|10-01|10-02)$/);
    const confirmed = done(
      followed,
      'coen',
      {
        act: 'confirmPlan',
        moments: [
          { moment: 'w4.klassenbezoek', start: found.start!, place: 'onsite', pinned: false, dropped: false },
        ],
      },
      later,
    );
    const { change, state } = moment(confirmed, 'w4.klassenbezoek')!;
    expect([state, change?.was.start]).toEqual(['scheduled', '2026-09-22T08:00:00Z']);
    const context = { template, calendar, rosters: {}, unreachable: [], now: situation(later).now };
    const changed = tellings(confirmed, [], context).filter(({ key }) =>
      key.startsWith('changed/w4.klassenbezoek'),
    );
    expect(changed.map(({ to }) => to)).toEqual(['fenna']);
    expect(tellings(followed, [], context).filter(({ key }) => key.startsWith('changed/w4.kl'))).toEqual([]);
  });

  test('goes back to its own week when the plan says so', () => {
    expect(moment(inForce(followed, [], later), 'w4.klassenbezoek')!.cycle).toBe(4);
  });
});

describe('what the plan adds', () => {
  const lines = [line('klassenbezoek', 20, 'extra', { minutes: 45 }), line('intervisie', 22, 'extra')];
  const followed = inForce(planned, lines);

  test('is proposed in its week, with what goes with it, and planned with the rest', () => {
    expect(moment(followed, 'w20.klassenbezoek')).toMatchObject({
      state: 'proposed',
      durationMin: 45,
      cycle: 20,
    });
    expect(moment(followed, 'w20.nagesprek')).toMatchObject({ state: 'proposed', durationMin: 45 });
    const { moments } = propose(followed, [], { ...situation(monday), ...calendars });
    const starts = Object.fromEntries(moments.map((one) => [one.moment, one.start]));
    expect(starts['w20.klassenbezoek']! < starts['w20.nagesprek']!).toBe(true);
    expect(starts['w22.intervisie']?.slice(0, 7)).toBe('2027-02');
  });

  test('counts in the hours, and so does another duration: as an assumption where it is not as stated', () => {
    const of = (trajectory: Trajectory, step: string) =>
      workOf(trajectory, template).filter((one) => one.step === step && one.kind === 'meeting');
    expect(of(followed, 'intervisie')).toMatchObject([{ minutes: 90, stated: false }]);
    expect(of(followed, 'klassenbezoek').at(-1)).toMatchObject({ minutes: 45, stated: false });
    const shorter = inForce(planned, [line('begeleidingsgesprek', 12, 'change', { minutes: 40 })]);
    expect(moment(shorter, 'w12.begeleidingsgesprek')!.durationMin).toBe(40);
    const before = of(planned, 'begeleidingsgesprek').reduce((sum, { minutes }) => sum + minutes, 0);
    expect(of(shorter, 'begeleidingsgesprek').reduce((sum, { minutes }) => sum + minutes, 0)).toBe(
      before - 20,
    );
  });

  test('goes as if it never was when a next version leaves it out', () => {
    expect(inForce(followed, [], later).moments.map(({ id }) => id)).toEqual(
      planned.moments.map(({ id }) => id),
    );
  });

  test('stands in the plan’s own page in its week', () => {
    const activities = view(followed, 'dirk').tailored![0]!.activities;
    expect(activities.find((one) => one.moment === 'w22.intervisie')).toMatchObject({
      week: 22,
      added: true,
    });
  });
});

test('another duration keeps its place in the calendar where it fits there', () => {
  const followed = inForce(planned, [
    line('begeleidingsgesprek', 4, 'change', { minutes: 30 }),
    line('klassenbezoek', 4, 'change', { minutes: 240 }),
  ]);
  expect(moment(followed, 'w4.begeleidingsgesprek')).toMatchObject({
    state: 'scheduled',
    durationMin: 30,
    revision: 1,
  });
  expect(moment(followed, 'w4.klassenbezoek')).toMatchObject({ state: 'scheduled', durationMin: 240 });
});

/** As it was before anything of what is still to come was planned. */
const unplanned: Trajectory = {
  ...planned,
  moments: planned.moments.map((each) => {
    const { start: _, ...rest } = each;
    return each.state === 'scheduled' ? { ...rest, state: 'proposed' } : each;
  }),
};

/** Lines that can be, of activities that are still to come. */
const lines = fc.uniqueArray(
  fc.oneof(
    fc
      .record({
        of: fc.constantFrom<[string, number]>(
          ['klassenbezoek', 4],
          ['klassenbezoek', 6],
          ['begeleidingsgesprek', 12],
          ['modelles', 8],
          ['popgesprek', 16],
          ['kijkwijzergesprek', 18],
        ),
        out: fc.boolean(),
        week: fc.integer({ min: 3, max: 38 }),
        minutes: fc.integer({ min: 5, max: 240 }),
      })
      .map(({ of: [step, round], out, week, minutes }): ProgrammeLine => {
        return out ? line(step, round, 'leaveOut') : line(step, round, 'change', { week, minutes });
      }),
    fc
      .record({
        step: fc.constantFrom('klassenbezoek', 'intervisie', 'videoOpname'),
        round: fc.integer({ min: 19, max: 38 }),
      })
      .map(({ step, round }) => line(step, round, 'extra')),
  ),
  { selector: ({ step, round }) => `${step}/${round}`, maxLength: 6 },
);

test('whatever plans follow each other: the last alone says what is still to come', () => {
  fc.assert(
    fc.property(lines, lines, (one, other) => {
      const possible = [one, other].every(
        (each) => asked(planned, 'coen', submission(planned, each), monday).ok,
      );
      fc.pre(possible);
      const open = ({ moments }: Trajectory) =>
        moments
          .filter(({ state }) => state === 'proposed')
          .map(({ id, cycle, durationMin }) => `${id} ${cycle} ${durationMin}`)
          .sort();
      const both = inForce(inForce(unplanned, one, monday), other, later);
      expect(open(both)).toEqual(open(inForce(unplanned, other, later)));
      expect(new Set(both.moments.map(({ id }) => id)).size).toBe(both.moments.length);
    }),
    { numRuns: 60 },
  );
});
