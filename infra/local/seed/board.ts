import { stableId } from '../world/ids.ts';
import type { SeedData, SeedUser } from '../world/seed.ts';
import type { TenantUser } from '../world/types.ts';
import { meetingsAround } from './meetings.ts';
import { DOMAIN, people, type SeedPerson } from './people.ts';
import { schools } from './schools.ts';

/**
 * Stichting De Waterlijn as a tenant: eight schools in two holiday regions, their people, a year of busy calendars
 * around `today` (ISO date), two sites. Ids are the same in every run.
 */
export function boardAround(today: string): SeedData {
  return {
    organization: { name: 'waterlijn', displayName: 'Stichting De Waterlijn', domain: DOMAIN },
    users: people.map(userOf),
    events: meetingsAround(today),
    sites: [
      { path: 'Vertrouwelijk', displayName: 'Vertrouwelijk', appRole: 'manage' },
      { path: 'Voortgang', displayName: 'Voortgang', appRole: 'manage', members: whoSeesProgress() },
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

/** The board chose that directors and the secretary can open the site with dates and states; texts are not on it. */
function whoSeesProgress() {
  return people
    .filter((each) => each.kind === 'directeur' || each.kind === 'secretariaat')
    .map((each) => ({
      userId: each.id,
      role: each.kind === 'secretariaat' ? ('write' as const) : ('read' as const),
    }));
}
