import type { ObservedEvents } from '../../../domain/effects/effect.ts';
import type { PersonId } from '../../../domain/trajectory/participant.ts';
import type { CalendarClosed } from './calendar.ts';
import type { StoredTrajectory } from './lists.ts';

/** A trajectory as it stands in Microsoft 365. */
export interface RowsAndEvents {
  /** Absent when it has no rows. */
  readonly stored: StoredTrajectory | undefined;
  /** Its events in each mailbox that was asked for, or that it could not be opened. */
  readonly events: ReadonlyMap<PersonId, ObservedEvents | CalendarClosed>;
}

/** Rows and events together, in one request. */
export interface Truth {
  /**
   * Reads the rows of a trajectory, and behind them its events in `mailboxes`: never before, or an event that was made
   * and noted in between would seem to be gone. `lastKnown`: as `Lists.read` has it. Throws as that does, and
   * `Unavailable` when a mailbox does not answer.
   */
  read(
    trajectory: string,
    mailboxes: Iterable<PersonId>,
    lastKnown: () => Promise<StoredTrajectory | undefined>,
  ): Promise<RowsAndEvents>;
}
