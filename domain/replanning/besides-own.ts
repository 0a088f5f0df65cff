import type { CalendarLink } from '../trajectory/moment.ts';
import type { PersonId } from '../trajectory/participant.ts';
import { sameTime } from './replan.ts';

/** Taken time per person, as instants (UTC ISO); absent: the calendar is not visible. */
export type Busy = Readonly<Record<PersonId, readonly Slot[]>>;

export interface Slot {
  readonly from: string;
  readonly until: string;
}

/** A meeting, with its event where it has one. */
interface Agreed {
  readonly calendar?: Pick<CalendarLink, 'organiser' | 'invited' | 'start' | 'end'>;
}

/** What stands in somebody's calendar besides these meetings: of each that stands there one slot is its own. */
export function besidesOwn(
  slots: readonly Slot[],
  person: PersonId,
  meetings: readonly Agreed[],
): readonly Slot[] {
  const left = [...slots];
  for (const { calendar } of meetings) {
    if (!calendar || !(calendar.organiser === person || calendar.invited.includes(person))) continue;
    const own = left.findIndex(
      ({ from, until }) => sameTime(calendar.start, from) && sameTime(calendar.end, until),
    );
    if (own >= 0) left.splice(own, 1);
  }
  return left;
}
