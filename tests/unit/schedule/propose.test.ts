import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { ordinaryCalendar } from '../../../domain/calendar/school-calendar.ts';
import { addSchoolDays } from '../../../domain/calendar/school-days.ts';
import { classTeacherRoster, lessonHoursOn, officeRoster } from '../../../domain/calendar/working-hours.ts';
import { check } from '../../../domain/planning/check.ts';
import { planOne } from '../../../domain/planning/planOne.ts';
import { problemOf } from '../../../domain/schedule/problem.ts';
import { propose } from '../../../domain/schedule/propose.ts';
import { expand } from '../../../domain/template/expand.ts';
import { verbetertraject } from '../../../domain/templates/verbetertraject.ts';
import { helpsFor } from '../../../domain/texts/nl/helps.ts';
import type { Participant, Role } from '../../../domain/trajectory/participant.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';

const who = (role: Role): Participant => ({
  person: role,
  role,
  name: role,
  mail: `${role}@example.nl`,
  external: false,
});
const participants = (['teacher', 'coach', 'leidinggevende', 'schoolleiding'] as const).map(who);

function trajectory(startsOn: string, options: Trajectory['options']): Trajectory {
  return {
    id: 't',
    template: { id: 'verbetertraject', version: 1 },
    stage: 'discussed',
    schoolId: 's',
    startsOn,
    months: 3,
    options,
    participants,
    goals: [],
    goalsSeen: [],
    matchAnswers: [],
    moments: expand(verbetertraject, options, participants),
    documents: [],
    films: [],
    log: [],
  };
}

function situation(region: 'noord' | 'midden' | 'zuid', now: string) {
  const calendar = ordinaryCalendar(region);
  return {
    template: verbetertraject,
    calendar,
    rosters: {
      teacher: classTeacherRoster(calendar),
      coach: officeRoster(),
      leidinggevende: officeRoster(),
      schoolleiding: officeRoster(),
    },
    busy: { teacher: [], coach: [], leidinggevende: [], schoolleiding: [] },
    now: Temporal.Instant.from(now),
  };
}

const cycles = { nuMeting: false, pattern: 'cycles', months: 3 };

describe('a plan for one trajectory', () => {
  test.each([
    ['noord', '2026-10-19', cycles],
    ['noord', '2026-10-19', { ...cycles, nuMeting: true }],
    ['midden', '2026-09-07', cycles],
    ['zuid', '2027-01-11', cycles],
    ['midden', '2027-03-01', { ...cycles, nuMeting: true }],
    ['noord', '2026-11-02', { ...cycles, pattern: 'sessions' }],
    ['zuid', '2028-02-01', { ...cycles, nuMeting: true }],
  ] as const)('in region %s from %s places every moment and breaks no rule', (region, startsOn, options) => {
    const subject = trajectory(startsOn, options);
    const around = situation(region, `${startsOn}T06:00:00Z`);
    const posed = problemOf(subject, [], around);
    expect(check(posed.problem, planOne(posed.problem).starts)).toEqual([]);
    const proposal = propose(subject, [], around);
    expect(
      proposal.moments.filter((one) => one.start === undefined).map((one) => [one.moment, one.blockers]),
    ).toEqual([]);
  });
});

test('says whether what stands first decides of the rest: of a klikgesprek, until it is booked', () => {
  const around = situation('noord', '2026-10-19T06:00:00Z');
  const subject = trajectory('2026-10-19', cycles);
  const gated = (stage: 'discussed' | 'running', from = around) =>
    propose({ ...subject, stage }, [], from).gated;
  expect([gated('discussed'), gated('running')]).toEqual([true, false]);
  const { matchStep: _, ...withoutOne } = around.template;
  expect(gated('discussed', { ...around, template: withoutOne })).toBe(false);
});

test('says of each moment to which of the plan it goes back, within its round or from the one before', () => {
  const follows = (pattern: string) =>
    Object.fromEntries(
      propose(
        trajectory('2026-10-19', { ...cycles, pattern }),
        [],
        situation('noord', '2026-10-19T06:00:00Z'),
      ).moments.map((one) => [one.moment, one.follows]),
    );
  const rounds = follows('cycles');
  expect([rounds['c2.groepsbezoek'], rounds['c2.nabespreking']]).toEqual([
    'c2.coTeaching',
    'c2.groepsbezoek',
  ]);
  expect(rounds['c2.coTeaching']).toBeUndefined();
  expect(follows('sessions')['c2.groepsbezoek']).toBe('c1.coTeaching');
});

describe('a plan that is asked late', () => {
  test.each([
    ['2026-09-07', 10, cycles],
    ['2026-11-09', 35, cycles],
    ['2027-03-01', 20, { ...cycles, nuMeting: true }],
    ['2026-09-07', 45, { ...cycles, pattern: 'sessions' }],
  ] as const)(
    'from %s, %i school days late, places every moment and breaks no rule',
    (startsOn, late, options) => {
      const { calendar } = situation('midden', `${startsOn}T06:00:00Z`);
      const day = addSchoolDays(calendar, Temporal.PlainDate.from(startsOn), late);
      const posed = problemOf(trajectory(startsOn, options), [], situation('midden', `${day}T06:00:00Z`));
      const { starts } = planOne(posed.problem);
      expect(check(posed.problem, starts)).toEqual([]);
      expect([...starts].filter((start) => start < 0)).toEqual([]);
    },
  );
});

describe('a calendar that cannot be seen', () => {
  const around = situation('noord', '2026-10-19T06:00:00Z');
  const { coach: _, ...others } = around.busy;
  const subject = trajectory('2026-10-19', { ...cycles, pattern: 'sessions' });

  test('is planned as unknown, in whoever’s hours of work, and named', () => {
    const proposal = propose(subject, [], { ...around, busy: others });
    expect(proposal.unknownCalendars).toEqual(['coach']);
    expect(proposal.moments.every((one) => one.start !== undefined)).toBe(true);
    expect(propose(subject, [], around).unknownCalendars).toEqual([]);
  });

  test('of whoever left is not missed, and of two roles one person is named once', () => {
    const twice = { ...who('schoolleiding'), person: 'coach', name: 'coach' };
    const left = { ...who('coach'), person: 'kees', name: 'kees', until: '2026-10-12' };
    const people = [...participants, twice, left];
    const proposal = propose({ ...subject, participants: people }, [], { ...around, busy: others });
    expect(proposal.unknownCalendars).toEqual(['coach']);
  });
});

describe('a moment without a place', () => {
  const subject = trajectory('2026-10-26', cycles);
  const around = situation('midden', '2026-10-26T06:00:00Z');
  const full = [{ from: '2026-10-26T06:00:00Z', until: '2026-12-18T18:00:00Z' }];
  const first = (taken: Partial<typeof around.busy> | Record<string, typeof full>) =>
    propose(subject, [], { ...around, busy: { ...around.busy, ...taken } }).moments[0]!;

  test('says whose calendar is full, and what to ask her', () => {
    const talk = first({ teacher: full });
    expect(talk).toMatchObject({ moment: 'klikgesprek', blockers: ['De agenda van teacher is dan vol.'] });
    expect(talk.helps).toEqual([
      'Vraag teacher of er ruimte kan komen, bijvoorbeeld op wo 28 oktober (schoolweek 8 · week 44 · 26–30 okt).',
    ]);
  });

  test('says which two things stand in the way together, and what helps against each', () => {
    const talk = first({ teacher: full, coach: full });
    expect(talk.blockers).toEqual([
      'Er zitten twee dingen tegelijk in de weg. De agenda van teacher is dan vol. De agenda van coach is dan vol.',
    ]);
    expect(talk.helps).toHaveLength(2);
    expect(talk.helps[1]).toContain('Vraag coach of er ruimte kan komen');
  });

  test('where other moments fill the day, says which to put elsewhere, and who wants another hour', () => {
    const names = {
      person: (id: string) => id,
      moment: (key: string) => key,
      school: () => '',
      day: (date: string) => date,
    };
    const first = { frees: 4, firstDate: '2026-11-03' };
    expect(
      helpsFor(
        { code: 'planned', person: 'coach', moments: ['c1.coTeaching', 'c1.groepsbezoek'], ...first },
        names,
      ),
    ).toEqual(['Zet c1.coTeaching en c1.groepsbezoek ergens anders vast: dan komt er ruimte op 2026-11-03.']);
    expect(helpsFor({ code: 'hours', people: ['teacher'], ...first }, names)).toEqual([
      'Vraag teacher of een ander uur of een andere dag kan, bijvoorbeeld 2026-11-03.',
    ]);
  });
});

test('a tussenevaluatie, at which the teacher is welcome, stands outside her lessons', () => {
  for (const [region, startsOn] of [
    ['noord', '2026-09-07'],
    ['midden', '2027-01-11'],
    ['zuid', '2026-10-05'],
  ] as const) {
    const options = { nuMeting: false, pattern: 'cycles', months: 3 };
    const asked = situation(region, `${startsOn}T06:00:00Z`);
    const plan = propose(trajectory(startsOn, options), [], asked);
    const { start } = plan.moments.find(({ moment }) => moment === 'tussenevaluatie')!;
    const begins = Temporal.Instant.from(start!).toZonedDateTimeISO('Europe/Amsterdam');
    const lessons = lessonHoursOn(asked.rosters.teacher, begins.toPlainDate());
    expect(lessons).not.toEqual([]);
    for (const { to } of lessons) expect(begins.toPlainTime().toString() >= `${to}:00`, start).toBe(true);
  }
});

test('a study day and a public day inside are shown, as holidays are', () => {
  const asked = situation('midden', '2026-09-07T06:00:00Z');
  const daysOff = [{ date: '2026-11-10', kind: 'studiedag', label: 'Studiedag' } as const];
  const calendar = { ...asked.calendar, daysOff };
  const { closed } = propose(trajectory('2026-09-07', cycles), [], { ...asked, calendar });
  expect(closed).toContainEqual({ from: '2026-11-10', until: '2026-11-10', name: 'studiedag' });
  expect(closed.map(({ name }) => name)).toContain('herfstvakantie');
  expect(closed.filter(({ from, until }) => from === '2026-10-21' && until === from)).toEqual([]);
});

test('a place has its own reason, said once', () => {
  const options = { nuMeting: true, pattern: 'cycles', months: 3 };
  const asked = situation('midden', '2026-09-07T06:00:00Z');
  const { moments } = propose(trajectory('2026-09-07', options), [], asked);
  const said = (id: string) => moments.find(({ moment }) => moment === id)!.reasons;
  expect(said('klikgesprek')[0]).toBe('Het begin: binnen 10 schooldagen na de start.');
  expect(said('nuMeting')).toEqual(['Klaar binnen 10 schooldagen na het klikgesprek.']);
  expect(said('c1.nabespreking').filter((one) => one.includes('groepsbezoek 1'))).toHaveLength(1);
  for (const { moment, reasons } of moments) {
    expect(reasons.length, moment).toBeGreaterThan(0);
    expect(reasons.length, `${moment}: ${reasons.join(' ')}`).toBeLessThanOrEqual(3);
    expect(reasons.join(' '), moment).not.toContain('paar dagen');
  }
});
