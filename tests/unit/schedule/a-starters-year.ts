import { Temporal } from 'temporal-polyfill';
import type { SchoolCalendar } from '../../../domain/calendar/school-calendar.ts';
import { classTeacherRoster, officeRoster } from '../../../domain/calendar/working-hours.ts';
import { standsFor } from '../../../domain/schedule/rounds.ts';
import { expand, type Options } from '../../../domain/template/expand.ts';
import { beginnendeLeerkracht as template } from '../../../domain/templates/beginnende-leerkracht.ts';
import type { Participant } from '../../../domain/trajectory/participant.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';

const participants = (['teacher', 'coach', 'leidinggevende', 'maatje'] as const).map(
  (role): Participant => ({ person: role, role, name: role, mail: `${role}@example.nl`, external: false }),
);

/** A starter's school year that may be planned, begun on a day; everybody is called by her role. */
export function startsOn(day: string, calendar: SchoolCalendar, answers: Options = {}): Trajectory {
  const beginning = {
    startsOn: day,
    months: 'schoolYear' as const,
    options: { firstWeek: 1, contractEnd: '', ...answers },
  };
  return {
    ...beginning,
    id: 't',
    template: { id: template.id, version: template.version },
    stage: 'discussed',
    schoolId: 's',
    participants,
    goals: [],
    goalsSeen: [],
    matchAnswers: [],
    moments: expand(template, beginning.options, participants, standsFor(beginning, calendar)),
    documents: [],
    films: [],
    log: [],
  };
}

/** In the morning of a day; everybody works all week, and nobody has anything in her calendar. */
export function situationOn(day: string, calendar: SchoolCalendar) {
  return {
    template,
    calendar,
    rosters: {
      teacher: classTeacherRoster(calendar),
      coach: officeRoster(),
      leidinggevende: officeRoster(),
    },
    busy: { teacher: [], coach: [], leidinggevende: [] },
    now: Temporal.Instant.from(`${day}T06:00:00Z`),
  };
}
