import { Temporal } from 'temporal-polyfill';
import type { SchoolCalendar } from '../../../domain/calendar/school-calendar.ts';
import { classTeacherRoster, officeRoster } from '../../../domain/calendar/working-hours.ts';
import type { CaseloadSituation } from '../../../domain/replanning/caseload.ts';
import { propose } from '../../../domain/schedule/propose.ts';
import { standsFor } from '../../../domain/schedule/rounds.ts';
import { expand } from '../../../domain/template/expand.ts';
import { beginnendeLeerkracht as template } from '../../../domain/templates/beginnende-leerkracht.ts';
import type { Participant } from '../../../domain/trajectory/participant.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';

/** One coach for all, and of each school its own director. */
export const coach = 'coach';

interface Year {
  readonly id: string;
  readonly school: string;
  readonly startsOn: string;
}

function participantsOf({ id, school }: Year): readonly Participant[] {
  const person = { teacher: `starter-${id}`, coach, leidinggevende: `director-${school}` } as const;
  return (Object.keys(person) as (keyof typeof person)[]).map((role) => ({
    person: person[role],
    role,
    name: person[role],
    mail: `${person[role]}@example.nl`,
    external: false,
  }));
}

/** A starter's year of which all meetings stand in the calendars, planned as the app proposes it. */
export function plannedYear(
  year: Year,
  calendar: SchoolCalendar,
  others: readonly Trajectory[] = [],
): Trajectory {
  const participants = participantsOf(year);
  const beginning = {
    startsOn: year.startsOn,
    months: 'schoolYear' as const,
    options: { firstWeek: 1, contractEnd: '' },
  };
  const bare: Trajectory = {
    ...beginning,
    id: year.id,
    template: { id: template.id, version: template.version },
    stage: 'running',
    schoolId: year.school,
    participants,
    goals: [],
    goalsSeen: [],
    matchAnswers: [],
    moments: expand(template, beginning.options, participants, standsFor(beginning, calendar)),
    documents: [],
    films: [],
    log: [],
  };
  const busy = busyOf(others);
  const now = Temporal.Instant.from(`${year.startsOn}T06:00:00Z`);
  const { moments } = propose(bare, [], {
    template,
    calendar,
    rosters: rostersOf([bare], calendar),
    busy: Object.fromEntries(participants.map(({ person }) => [person, busy[person] ?? []])),
    now,
  });
  const starts = new Map(moments.map((one) => [one.moment, one.start]));
  return {
    ...bare,
    moments: bare.moments.map((one) => {
      const start = starts.get(one.id);
      return start === undefined ? one : { ...one, state: 'scheduled', start };
    }),
  };
}

/** What stands in everybody's calendar by these trajectories. */
function busyOf(trajectories: readonly Trajectory[]): Record<string, { from: string; until: string }[]> {
  const busy: Record<string, { from: string; until: string }[]> = {};
  const add = (person: string, slot: { from: string; until: string }) => {
    busy[person] = [...(busy[person] ?? []), slot];
  };
  for (const { start, durationMin, attendees } of trajectories.flatMap(({ moments }) => moments)) {
    if (start === undefined) continue;
    const until = Temporal.Instant.from(start).add({ minutes: durationMin }).toString();
    for (const { person } of attendees) add(person, { from: start, until });
  }
  return busy;
}

function rostersOf(trajectories: readonly Trajectory[], calendar: SchoolCalendar) {
  return Object.fromEntries(
    trajectories.flatMap(({ participants }) =>
      participants.map(({ person, role }) => [
        person,
        role === 'teacher' ? classTeacherRoster(calendar) : officeRoster(),
      ]),
    ),
  );
}

/** With all calendars visible and empty but for what the app put there. */
export function caseloadOn(
  now: string,
  trajectories: readonly Trajectory[],
  calendars: Readonly<Record<string, SchoolCalendar>>,
): CaseloadSituation {
  const people = trajectories.flatMap(({ participants }) => participants.map(({ person }) => person));
  return {
    templateOf: () => template,
    calendars: new Map(Object.entries(calendars)),
    rosters: rostersOf(trajectories, Object.values(calendars)[0]!),
    busy: Object.fromEntries(people.map((person) => [person, []])),
    left: [],
    now: Temporal.Instant.from(now),
  };
}
