import { stableId } from '../world/ids.ts';
import type { SeedData, SeedUser } from '../world/seed.ts';
import type { TenantUser } from '../world/types.ts';
import { meetingsAround } from './meetings.ts';
import { DOMAIN, ORGANIZATION, people, type SeedPerson } from './people.ts';
import { progressPath, type SeedSchool, schools } from './schools.ts';

/**
 * Stichting De Waterlijn as a tenant: eight schools in two holiday regions, their people, a year of busy calendars
 * around `today` (ISO date), a site for the app alone and one for each school. Ids are the same in every run.
 */
export function boardAround(today: string): SeedData {
  return {
    organization: { name: ORGANIZATION, displayName: 'Stichting De Waterlijn', domain: DOMAIN },
    users: people.map(userOf),
    events: meetingsAround(today),
    sites: [
      { path: 'Vertrouwelijk', displayName: 'Vertrouwelijk', appRole: 'manage' },
      ...schools.map((school) => ({
        ...{
          path: progressPath(school),
          displayName: `Voortgang ${school.name}`,
          appRole: 'manage' as const,
        },
        members: whoSeesProgress(school),
      })),
    ],
    teamsApp: { externalId: stableId('manifest:trajectwijzer'), displayName: 'Trajectwijzer' },
  };
}

/** How the browser host speaks of somebody: the school, or where else she works, and what she does there. */
export function describe(user: TenantUser): { readonly group: string; readonly role: string } {
  return { group: user.officeLocation ?? 'Stichting De Waterlijn', role: user.jobTitle ?? '' };
}

function userOf(person: SeedPerson): SeedUser {
  const school = schools.find(({ key }) => key === person.school);
  const director = people.find((each) => each.kind === 'directeur' && each.school === person.school);
  const head = people.find((each) => each.kind === 'bestuur')!;
  const manager = person.kind === 'directeur' || !school ? head : director!;
  return {
    ...{ id: person.id, displayName: person.name, givenName: person.givenName, surname: person.surname },
    // A guest keeps her own address; the name under which she signs in here is made from it.
    userPrincipalName: person.guestOf ? `${person.mail.replace('@', '_')}#EXT#@${DOMAIN}` : person.mail,
    mail: person.mail,
    jobTitle: person.title,
    department: school ? 'Onderwijs' : 'Bestuur en begeleiding',
    officeLocation: school ? `${school.name}, ${school.place}` : (person.guestOf ?? 'Bestuurskantoor'),
    preferredLanguage: 'nl-NL',
    userType: person.guestOf ? 'Guest' : 'Member',
    // Nobody signs in as a shared mailbox.
    accountEnabled: person.kind !== 'postbus',
    ...(manager.id === person.id ? {} : { managerId: manager.id }),
    workingHours: { daysOfWeek: person.days, startTime: '08:00', endTime: '17:00' },
    // Who shows her calendar to nobody is planned as unknown.
    freeBusyVisible: person.kind !== 'bestuur',
  };
}

/**
 * The board chose that a school's director and the secretary open the site with dates and states of that school, and
 * change them there; there is no name on it, and no text.
 */
function whoSeesProgress({ key }: SeedSchool) {
  return people
    .filter(({ kind, school }) => kind === 'secretariaat' || (kind === 'directeur' && school === key))
    .map(({ id }) => ({ userId: id, role: 'write' as const }));
}
