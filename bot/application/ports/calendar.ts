import type { DesiredEvent, ObservedEvents } from '../../../domain/effects/effect.ts';
import type { PersonId } from '../../../domain/trajectory/participant.ts';

/** Free or busy of one person, as intervals; `unknown` when the calendar is not visible. */
export type Availability =
  | { readonly kind: 'known'; readonly busy: readonly { readonly from: string; readonly until: string }[] }
  | { readonly kind: 'unknown' };

export interface EventWritten {
  readonly eventId: string;
  readonly changeKey: string;
  readonly start: string;
  readonly end: string;
  readonly joinUrl?: string;
}

/** The mailbox is not there, or not for us: somebody left, lost her licence, or is outside what was granted. */
export class CalendarClosed extends Error {
  constructor(cause?: unknown) {
    super('The mailbox cannot be opened', { cause });
    this.name = 'CalendarClosed';
  }
}

/** The organisers' Outlook calendars. */
export interface Calendar {
  /**
   * The app's own events of a trajectory, by moment id, found by our key in the organiser's mailbox. Throws
   * `CalendarClosed` when that cannot be opened: which is not the same as empty.
   */
  observe(organiser: PersonId, trajectory: string): Promise<ObservedEvents>;
  /** Results in the order asked; an item that failed transiently is `undefined` and stays owed. */
  put(
    writes: readonly {
      readonly event: DesiredEvent;
      readonly existing?: { readonly eventId: string; readonly changeKey: string };
    }[],
  ): Promise<readonly (EventWritten | undefined)[]>;
  cancel(
    events: readonly { readonly organiser: PersonId; readonly eventId: string }[],
  ): Promise<readonly boolean[]>;
  /** `from` and `until` are instants. One entry per mail address asked. */
  availability(
    mails: readonly string[],
    from: string,
    until: string,
    asker: PersonId,
  ): Promise<Readonly<Record<string, Availability>>>;
}
