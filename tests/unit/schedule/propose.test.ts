import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { ordinaryCalendar } from '../../../domain/calendar/school-calendar.ts';
import { classTeacherRoster, officeRoster } from '../../../domain/calendar/working-hours.ts';
import { check } from '../../../domain/planning/check.ts';
import { planOne } from '../../../domain/planning/planOne.ts';
import { problemOf } from '../../../domain/schedule/problem.ts';
import { propose } from '../../../domain/schedule/propose.ts';
import { expand } from '../../../domain/template/expand.ts';
import { verbetertraject } from '../../../domain/templates/verbetertraject.ts';
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
