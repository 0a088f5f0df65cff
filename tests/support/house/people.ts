import { ordinaryCalendar } from '../../../domain/calendar/school-calendar.ts';
import { classTeacherRoster, officeRoster } from '../../../domain/calendar/working-hours.ts';
import type { Colleague, School } from '../../../domain/school.ts';
import type { SeedData, SeedUser } from '../../../infra/local/world/seed.ts';

/** The smallest board on which every relation occurs: who is concerned, and who is not. */
const people = {
  lies: ['Lies', 'Brouwer', 'directeur', 'De Zwaluw'],
  adri: ['Adri', 'Vermeer', 'adjunct-directeur', 'De Zwaluw'],
  sanne: ['Sanne', 'de Wit', 'leerkracht groep 5', 'De Zwaluw'],
  joost: ['Joost', 'Bakker', 'leerkracht groep 7', 'De Zwaluw'],
  maud: ['Maud', 'Hendriks', 'begeleider', 'Bestuursbureau'],
  tim: ['Tim', 'Visser', 'begeleider', 'Bestuursbureau'],
  karin: ['Karin', 'Smit', 'directeur', 'De Reiger'],
  /** Reads for the board. */
  anne: ['Anne', 'Bos', 'bestuurder', 'Bestuursbureau'],
  /** Keeps the calendar and the rosters of her school, and has no part in any trajectory. */
  petra: ['Petra', 'Mulder', 'secretaresse', 'De Zwaluw'],
} as const;

export type Name = keyof typeof people;
export const names = Object.keys(people) as Name[];

const domain = 'zwaluw.example';
export const id = (name: Name): string =>
  `00000000-0000-4000-8000-${String(names.indexOf(name) + 1).padStart(12, '0')}`;
export const mail = (name: Name): string => `${name}@${domain}`;
export const fullName = (name: Name): string => `${people[name][0]} ${people[name][1]}`;

function user(name: Name): SeedUser {
  const [givenName, surname, jobTitle, officeLocation] = people[name];
  return {
    id: id(name),
    displayName: `${givenName} ${surname}`,
    givenName,
    surname,
    userPrincipalName: mail(name),
    mail: mail(name),
    jobTitle,
    department: null,
    officeLocation,
    preferredLanguage: 'nl-NL',
    userType: 'Member',
    accountEnabled: true,
  };
}

const calendar = ordinaryCalendar('midden');

export const organization = { name: 'zwaluw', displayName: 'Stichting De Zwaluw', domain };
export const site = `${organization.name}.sharepoint.com:/sites/Vertrouwelijk`;
/** Where De Zwaluw finds the dates of its trajectories; De Reiger has no such site. */
export const progressPath = 'Voortgang-zwaluw';
export const progressSite = `${organization.name}.sharepoint.com:/sites/${progressPath}`;

export const schools: readonly School[] = [
  {
    id: 'zwaluw',
    name: 'De Zwaluw',
    place: 'Amersfoort',
    leaders: [id('lies'), id('adri')],
    secretaries: [id('petra')],
    calendar,
    progressSite,
  },
  { id: 'reiger', name: 'De Reiger', place: 'Leusden', leaders: [id('karin')], secretaries: [], calendar },
];

const colleague = (
  name: Name,
  rest: Pick<Colleague, 'coach' | 'roster' | 'board'> & { schoolId?: string },
): Colleague => ({
  person: id(name),
  name: fullName(name),
  mail: mail(name),
  external: false,
  ...rest,
});

export const colleagues: readonly Colleague[] = [
  colleague('lies', { coach: false, roster: officeRoster(), schoolId: 'zwaluw' }),
  colleague('adri', { coach: false, roster: officeRoster(), schoolId: 'zwaluw' }),
  colleague('sanne', { coach: false, roster: classTeacherRoster(calendar), schoolId: 'zwaluw' }),
  colleague('joost', { coach: false, roster: classTeacherRoster(calendar), schoolId: 'zwaluw' }),
  colleague('maud', { coach: true, roster: officeRoster() }),
  colleague('tim', { coach: true, roster: officeRoster() }),
  colleague('karin', { coach: false, roster: officeRoster(), schoolId: 'reiger' }),
  colleague('anne', { coach: false, roster: officeRoster(), board: true }),
  colleague('petra', { coach: false, roster: officeRoster(), schoolId: 'zwaluw' }),
];

export const teamsApp = { externalId: '5c2f6d5e-2a4e-4b6a-9a53-0d6a3a1f7c11', displayName: 'Trajectwijzer' };

export const seed: SeedData = {
  organization,
  users: names.map(user),
  sites: [
    { path: 'Vertrouwelijk', displayName: 'Vertrouwelijk', appRole: 'manage' },
    {
      ...{ path: progressPath, displayName: 'Voortgang De Zwaluw', appRole: 'manage' },
      members: [
        ...(['lies', 'adri'] as const).map((name) => ({ userId: id(name), role: 'write' as const })),
        { userId: id('petra'), role: 'read' as const },
      ],
    },
  ],
  teamsApp,
};
