import type { Participant, PersonId } from '../../../domain/trajectory/participant.ts';
import { Unavailable } from '../ports/breakage.ts';
import type { Availability, Calendar } from '../ports/calendar.ts';

/**
 * When these people are taken between two instants (UTC ISO). Absent: her calendar is not visible, or cannot be read
 * now; what is planned for her is then marked so.
 */
export async function busyOf(
  calendar: Pick<Calendar, 'availability'>,
  people: readonly Participant[],
  from: string,
  until: string,
  asker: PersonId,
): Promise<Readonly<Record<PersonId, readonly { readonly from: string; readonly until: string }[]>>> {
  const mails = [...new Set(people.filter((one) => !one.external && !one.until).map((one) => one.mail))];
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
