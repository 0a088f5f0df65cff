import type { Colleague, School } from '../../../domain/school.ts';
import type { PersonId } from '../../../domain/trajectory/participant.ts';
import type { Lists } from '../ports/lists.ts';

export interface StartRights {
  readonly schools: readonly School[];
  readonly colleagues: readonly Colleague[];
  /** Schools that this person leads. */
  readonly leads: readonly School[];
  readonly isCoach: boolean;
}

/** Whether and where a person may start a trajectory; undefined when nowhere. */
export async function startRights(
  ports: { readonly lists: Pick<Lists, 'schools' | 'colleagues'> },
  person: PersonId,
): Promise<StartRights | undefined> {
  const [schools, colleagues] = await Promise.all([ports.lists.schools(), ports.lists.colleagues()]);
  const isCoach = colleagues.some((one) => one.person === person && one.coach);
  const leads = schools.filter((one) => one.leaders.includes(person));
  return isCoach || leads.length > 0 ? { schools, colleagues, leads, isCoach } : undefined;
}
