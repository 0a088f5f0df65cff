import type { YearQuestion } from '../../../domain/board-year/question.ts';
import { ordinaryCalendar } from '../../../domain/calendar/school-calendar.ts';
import { classTeacherRoster, officeRoster, type Roster } from '../../../domain/calendar/working-hours.ts';
import { standsFor } from '../../../domain/schedule/rounds.ts';
import type { School } from '../../../domain/school.ts';
import { expand } from '../../../domain/template/expand.ts';
import { beginnendeLeerkracht as template } from '../../../domain/templates/beginnende-leerkracht.ts';
import type { Participant } from '../../../domain/trajectory/participant.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';

export const schools: readonly School[] = (['midden', 'noord'] as const).map((region) => ({
  ...{ id: region, name: region, place: '', leaders: [`d-${region}`], secretaries: [] },
  calendar: ordinaryCalendar(region),
}));

/** A starting teacher's year at a school, told and not yet planned. */
export function starter(number: number, coach: string, school: School): Trajectory {
  const people = [
    [`t${number}`, 'teacher'],
    [coach, 'coach'],
    [`d-${school.id}`, 'leidinggevende'],
    [`m${number}`, 'maatje'],
  ] as const;
  const participants = people.map(
    ([person, role]): Participant => ({ person, role, name: person, mail: '', external: false }),
  );
  const beginning = {
    startsOn: '2026-08-31',
    months: 'schoolYear' as const,
    options: { firstWeek: 1, contractEnd: '' },
  };
  const moments = expand(template, beginning.options, participants, standsFor(beginning, school.calendar));
  return {
    ...beginning,
    ...{ id: `tr${number}`, schoolId: school.id, stage: 'discussed', participants, moments },
    template: { id: template.id, version: template.version },
    discussed: { by: `d-${school.id}`, at: '2026-08-20T08:00:00Z' },
    ...{ goals: [], goalsSeen: [], matchAnswers: [], documents: [], films: [], log: [] },
  };
}

/** So many of them, by turns over the schools and the coaches `c0`, `c1`, … */
export function board(count: number, coaches: number): YearQuestion {
  const trajectories = Array.from({ length: count }, (_, at) =>
    starter(at, `c${at % coaches}`, schools[at % schools.length]!),
  );
  const rosters: Record<string, Roster> = {};
  for (const { participants, schoolId } of trajectories)
    for (const { person, role } of participants)
      rosters[person] =
        role === 'teacher'
          ? classTeacherRoster(schools.find(({ id }) => id === schoolId)!.calendar)
          : officeRoster();
  const busy = Object.fromEntries(Object.keys(rosters).map((person) => [person, []]));
  return { trajectories, schools, rosters, busy, unknown: [], stood: {}, now: '2026-08-20T08:00:00Z' };
}
