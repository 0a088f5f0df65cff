import type { Participant, PersonId } from '../../../domain/trajectory/participant.ts';
import { Unavailable } from '../ports/breakage.ts';
import type { Availability, Calendar } from '../ports/calendar.ts';

/** Who wants to know, and the mailbox that the school keeps for planning, if any. */
export interface Asking {
  readonly person: PersonId;
  readonly planningMailbox?: PersonId | undefined;
}

/**
 * When these people are taken between two instants (UTC ISO). Absent: her calendar is not visible, or cannot be read
 * now; what is planned for her is then marked so. Calendars are read from a mailbox of this tenant: a guest has none.
 */
export async function busyOf(
  calendar: Pick<Calendar, 'availability'>,
  people: readonly Participant[],
  from: string,
  until: string,
  asking: Asking,
): Promise<Readonly<Record<PersonId, readonly { readonly from: string; readonly until: string }[]>>> {
  const here = people.filter((one) => !one.external && !one.until);
  const asker = mailboxAmong(here, asking);
  if (asker === undefined) return {};
  const mails = [...new Set(here.map((one) => one.mail))];
  const seen = await calendar
    .availability(mails, from, until, asker)
    .catch((error: unknown): Readonly<Record<string, Availability>> => {
      if (error instanceof Unavailable) return {};
      throw error;
    });
  return Object.fromEntries(
    people.flatMap(({ person, mail }) => {
      const known = seen[mail];
      return known?.kind === 'known' ? [[person, known.busy]] : [];
    }),
  );
}

/** Her own where she has one; else that of the school, else that of whoever of them is from here. */
function mailboxAmong(
  here: readonly Participant[],
  { person, planningMailbox }: Asking,
): PersonId | undefined {
  return here.some((one) => one.person === person) ? person : (planningMailbox ?? here[0]?.person);
}
