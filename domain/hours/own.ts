import type { Moment } from '../trajectory/moment.ts';
import type { PersonId } from '../trajectory/participant.ts';

/** Minutes of somebody's own time. */
export interface OwnMinutes {
  /** Of all that was held or is still meant to be. */
  readonly planned: number;
  readonly realised: number;
}

/** What the moments that somebody attends take of her. What she prepares and writes is in it nowhere. */
export function ownMinutes(moments: readonly Moment[], person: PersonId): OwnMinutes {
  const hers = moments
    .filter(({ state }) => state !== 'notHeld' && state !== 'dropped')
    .filter(({ attendees }) => attendees.some((one) => one.person === person));
  const sum = (some: readonly Moment[]) => some.reduce((minutes, one) => minutes + one.durationMin, 0);
  return { planned: sum(hers), realised: sum(hers.filter(({ state }) => state === 'held')) };
}
