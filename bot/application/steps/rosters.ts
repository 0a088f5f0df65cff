import type { School } from '../../../domain/school.ts';
import type { RostersView } from '../../../domain/views/school/rosters.ts';
import type { StoredColleague } from '../ports/lists.ts';

/** The people of a school with their rosters, by name. */
export function rostersOf(
  { id, name, calendar }: School,
  colleagues: readonly StoredColleague[],
): RostersView {
  const people = colleagues.map(({ colleague, version }) => ({
    person: colleague.person,
    name: colleague.name,
    mail: colleague.mail,
    version,
    roster: colleague.roster,
  }));
  return {
    ...{ school: id, name, hours: calendar.hours },
    people: people.sort((a, b) => a.name.localeCompare(b.name, 'nl')),
  };
}
