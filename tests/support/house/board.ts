import { ordinaryCalendar } from '../../../domain/calendar/school-calendar.ts';
import { classTeacherRoster, officeRoster } from '../../../domain/calendar/working-hours.ts';
import type { Colleague, School } from '../../../domain/school.ts';
import type { SeedData, SeedUser } from '../../../infra/local/world/seed.ts';
import { colleagues, organization, schools, seed } from './people.ts';

/** Who lives in a house: its people in the tenant, and what its board registered of them. */
export interface Board {
  readonly seed: SeedData;
  readonly schools: readonly School[];
  readonly colleagues: readonly Colleague[];
}

/** The smallest board on which every relation occurs. */
export const smallBoard: Board = { seed, schools, colleagues };

const progressPath = 'Voortgang-school-1';
/** Of the first of the schools that a large board has more. */
export const firstProgressSite = `${organization.name}.sharepoint.com:/sites/${progressPath}`;

const regions = ['midden', 'noord', 'zuid'] as const;

/** `00000000-0000-4000-9000-…`, by what somebody is and her number. */
export const idOf = (kind: 'teacher' | 'coach' | 'director' | 'coordinator', number = 0): string =>
  `00000000-0000-4000-9${['teacher', 'coach', 'director', 'coordinator'].indexOf(kind)}00-${String(number).padStart(12, '0')}`;

/**
 * The small board, and beside it a coordinator, three schools with a director each, so many coaches and teachers. The
 * first of the three has a site for its progress.
 */
export function largeBoard(teachers: number, coaches: number): Board {
  const more = regions.map(
    (region, at): School => ({
      ...{ id: `school-${at}`, name: `School ${at + 1}`, place: 'Utrecht' },
      ...{ leaders: [idOf('director', at)], secretaries: [], calendar: ordinaryCalendar(region) },
      ...(at === 0 ? { progressSite: firstProgressSite } : {}),
    }),
  );
  const schoolOf = (number: number) => more[number % more.length]!;
  const people: readonly Colleague[] = [
    colleague(idOf('coordinator'), 'Nora Planner', { coordinator: true }),
    ...more.map((school, at) =>
      colleague(idOf('director', at), `Directeur ${at + 1}`, { schoolId: school.id }),
    ),
    ...range(coaches).map((at) => colleague(idOf('coach', at), `Begeleider ${at + 1}`, { coach: true })),
    ...range(teachers).map((at) =>
      colleague(idOf('teacher', at), `Starter ${at + 1}`, {
        schoolId: schoolOf(at).id,
        roster: classTeacherRoster(schoolOf(at).calendar),
      }),
    ),
  ];
  return {
    seed: {
      ...seed,
      users: [...(seed.users ?? []), ...people.map(userOf)],
      sites: [...(seed.sites ?? []), { path: progressPath, displayName: 'Voortgang', appRole: 'manage' }],
    },
    schools: [...schools, ...more],
    colleagues: [...colleagues, ...people],
  };
}

function colleague(person: string, name: string, more: Partial<Colleague>): Colleague {
  const mail = `${name.toLowerCase().replaceAll(' ', '.')}@zwaluw.example`;
  return { person, name, mail, coach: false, external: false, roster: officeRoster(), ...more };
}

function userOf({ person, name, mail }: Colleague): SeedUser {
  const [givenName = '', ...rest] = name.split(' ');
  return {
    ...{ id: person, displayName: name, givenName, surname: rest.join(' '), userPrincipalName: mail, mail },
    ...{ jobTitle: null, department: null, officeLocation: null, preferredLanguage: 'nl-NL' },
    ...{ userType: 'Member', accountEnabled: true },
  };
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
