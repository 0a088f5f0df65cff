import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { maySee } from '../../../../domain/access/access.ts';
import { standingAt } from '../../../../domain/access/roles.ts';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import type { Act } from '../../../../domain/acts/act.ts';
import { elapse } from '../../../../domain/acts/elapse.ts';
import type { Situation } from '../../../../domain/acts/situation.ts';
import { start } from '../../../../domain/acts/start.ts';
import { ordinaryCalendar } from '../../../../domain/calendar/school-calendar.ts';
import { classTeacherRoster, officeRoster } from '../../../../domain/calendar/working-hours.ts';
import { decide } from '../../../../domain/decide.ts';
import { organiserOfMoment } from '../../../../domain/effects/organiser.ts';
import { propose } from '../../../../domain/schedule/propose.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';

const calendar = ordinaryCalendar('midden');
const rosters = { fenna: classTeacherRoster(calendar), coen: officeRoster(), dirk: officeRoster() };
let entries = 0;

function situation(now: string): Situation {
  entries += 1;
  return {
    template,
    calendar,
    rosters,
    now: Temporal.Instant.from(now),
    entry: `e${entries}`,
    digest: (text) => `${text.length}`,
  };
}

const person = (id: string) => ({ person: id, name: id, mail: `${id}@zwaluw.example`, external: false });

function begun(): Trajectory {
  const started = begin('2027-07-31');
  if (!started.ok) throw new Error(JSON.stringify(started.refusals));
  return started.value;
}

function begin(contractEnd: string) {
  return start(
    {
      template: { id: template.id, version: 1 },
      schoolId: 'zwaluw',
      people: [
        { ...person('fenna'), role: 'teacher' },
        { ...person('coen'), role: 'coach' },
        { ...person('dirk'), role: 'leidinggevende' },
        { ...person('mila'), role: 'maatje' },
      ],
      goals: [],
      startsOn: '2026-08-31',
      options: { firstWeek: 1, contractEnd },
    },
    viewerOf('dirk', 'dirk'),
    {
      ...situation('2026-08-31T06:00:00Z'),
      id: 't-1',
      colleagues: [],
      school: {
        id: 'zwaluw',
        name: 'De Zwaluw',
        place: 'Amersfoort',
        leaders: ['dirk'],
        secretaries: [],
        calendar,
      },
    },
  );
}

test.each([
  ['2019-01-01', 'endBeforeBegin'],
  ['2026-08-31', 'endBeforeBegin'],
  ['2999-01-01', 'farOff'],
])('a contract that ends on %s is said beside its field: %s', (day, code) => {
  expect(begin(day)).toMatchObject({ ok: false, refusals: [{ code, field: 'options.contractEnd' }] });
});

function done(trajectory: Trajectory, by: string, act: Act, now: string): Trajectory {
  const result = decide(trajectory, act, viewerOf(by, by), situation(now));
  if (!result.ok) throw new Error(`${act.act}: ${JSON.stringify(result.refusals)}`);
  return result.value;
}

function confirmed(): Trajectory {
  const trajectory = begun();
  const now = '2026-08-31T06:30:00Z';
  const busy = { fenna: [], coen: [], dirk: [] };
  const { moments } = propose(trajectory, [], { ...situation(now), busy });
  const plan = moments.map(({ moment, place, start }) => ({
    moment,
    place,
    pinned: false,
    dropped: false,
    ...(start ? { start } : {}),
  }));
  return done(trajectory, 'coen', { act: 'confirmPlan', moments: plan }, now);
}

const one = (trajectory: Trajectory, id: string) => trajectory.moments.find((moment) => moment.id === id)!;

describe('the school year of a starting teacher', () => {
  test('is known to her as soon as it is started, and to her maatje never', () => {
    const trajectory = begun();
    const standing = standingAt(trajectory, template, Temporal.Instant.from('2026-08-31T06:00:00Z'));
    expect(trajectory.stage).toBe('discussed');
    expect(maySee(viewerOf('fenna', 'fenna'), standing)).toBe(true);
    expect(maySee(viewerOf('mila', 'mila'), standing)).toBe(false);
  });

  test('is booked by one confirmation, but for the beoordelingsgesprek: that waits for a functioneringsgesprek', () => {
    const trajectory = confirmed();
    expect(trajectory.stage).toBe('running');
    expect(trajectory.moments.filter((moment) => moment.state !== 'scheduled').map(({ id }) => id)).toEqual([
      'w38.beoordelingsgesprek',
    ]);
    const talk = one(trajectory, 'w10.functioneringsgesprek');
    const held = { act: 'held', moment: talk.id, revision: talk.revision, held: true } as const;
    const after = done(trajectory, 'dirk', held, '2026-12-01T16:00:00Z');
    expect(one(after, 'w38.beoordelingsgesprek').state).toBe('scheduled');
  });

  test('offers no beoordelingsgesprek before that: moved it stays a proposal, and nobody can say that it was held', () => {
    const trajectory = confirmed();
    const { id: moment, revision } = one(trajectory, 'w38.beoordelingsgesprek');
    const move = { act: 'move', moment, revision, start: '2027-06-10T13:00:00Z' } as const;
    const moved = done(trajectory, 'dirk', move, '2026-10-05T09:00:00Z');
    expect(one(moved, moment)).toMatchObject({ state: 'proposed', start: move.start });
    const held = { act: 'held', moment, revision: one(moved, moment).revision, held: true } as const;
    const said = decide(moved, held, viewerOf('dirk', 'dirk'), situation('2027-06-20T16:00:00Z'));
    expect(said).toMatchObject({ ok: false });
  });

  test('has the director’s meetings in his own calendar, and the coach’s in hers', () => {
    const trajectory = confirmed();
    const organiser = (id: string) => organiserOfMoment(trajectory, one(trajectory, id), { template });
    expect(organiser('w10.directiebezoek')).toBe('dirk');
    expect(organiser('w10.functioneringsgesprek')).toBe('dirk');
    expect(organiser('w2.klassenbezoek')).toBe('coen');
    expect(organiser('w13.tripartite')).toBe('coen');
  });

  test('lets nobody but the director say that her visit took place', () => {
    const trajectory = confirmed();
    const visit = one(trajectory, 'w10.directiebezoek');
    const act: Act = { act: 'held', moment: visit.id, revision: visit.revision, held: true };
    const now = '2026-11-20T16:00:00Z';
    expect(decide(trajectory, act, viewerOf('coen', 'coen'), situation(now))).toMatchObject({ ok: false });
    expect(one(done(trajectory, 'dirk', act, now), visit.id).state).toBe('held');
  });

  test('takes its werkpunten from the talks of three: what stays keeps its place, what is done with goes', () => {
    const at = '2026-09-10T16:00:00Z';
    const [first, second] = ['w1.tripartite', 'w13.tripartite'];
    const say = (moment: string, werkpunten: readonly string[]): Act => ({
      act: 'submit',
      kind: 'tripartiteverslag',
      moment,
      values: { teacherSaid: 'Het gaat goed.', werkpunten },
    });
    const hold = (trajectory: Trajectory, id: string, now: string) =>
      done(
        trajectory,
        'coen',
        { act: 'held', moment: id, revision: one(trajectory, id).revision, held: true },
        now,
      );
    const begin = hold(confirmed(), first!, at);
    const right = (trajectory: Trajectory, now: string) =>
      ['fenna', 'dirk'].reduce(
        (said, who) => done(said, who, { act: 'agreeGoals', proposed: trajectory.goalProposal!.at }, now),
        trajectory,
      );
    const written = done(begin, 'coen', say(first!, ['Rustige start', 'Korte uitleg']), at);
    const agreed = right(written, at);
    const later = '2026-12-07T16:00:00Z';
    const proposed = done(
      hold(agreed, second!, later),
      'coen',
      say(second!, ['Korte uitleg', 'Differentiëren']),
      later,
    );
    const next = right(proposed, later);
    expect(written.goals).toEqual(agreed.goals);
    expect(proposed.goals).toEqual(agreed.goals);
    expect(agreed.goals.map(({ text }) => text)).toEqual(['Rustige start', 'Korte uitleg']);
    expect(next.goals.map(({ text }) => text)).toEqual(['Korte uitleg', 'Differentiëren']);
    expect(next.goals[0]!.id).toBe(agreed.goals[1]!.id);
    expect(new Set([...agreed.goals, ...next.goals].map(({ id }) => id)).size).toBe(3);
  });

  test('is over with the last day of the school year, and not before', () => {
    const trajectory = confirmed();
    expect(elapse(trajectory, situation('2027-07-16T20:00:00Z')).stage).toBe('running');
    const over = elapse(trajectory, situation('2027-07-17T06:00:00Z'));
    expect(over).toMatchObject({ stage: 'completed', ended: { early: false, on: '2027-07-17' } });
  });
});
