import type { World } from '../../world/world.ts';
import type { Directory } from '../directory/directory.ts';
import { hasMailbox } from './access.ts';
import { exchangeId, type StoredAttendee, type StoredEvent } from './event.ts';
import type { Mailboxes } from './mailboxes.ts';

/** What Exchange does between mailboxes: invitations, updates and cancellations. */
export interface Meetings {
  /** Sends the organiser's event to these attendees, as an invitation or as an update of it. */
  send(
    event: StoredEvent,
    to: readonly StoredAttendee[],
    kind: 'invitation' | 'update',
    timeChanged: boolean,
  ): void;
  cancel(event: StoredEvent, to: readonly StoredAttendee[], comment: string): void;
}

export function createMeetings(world: World, directory: Directory, mailboxes: Mailboxes): Meetings {
  const mailboxOf = (address: string) => {
    const user = directory.byMail(address);
    return user && hasMailbox(user) ? user : undefined;
  };
  const post = (kind: string, event: StoredEvent, to: StoredAttendee, comment = '') =>
    world.ledger.append('graph', `${kind}.sent`, {
      ...{ to: to.address, organizer: event.organizer.address, iCalUId: event.iCalUId, comment },
      ...{ subject: event.subject, html: event.html, start: event.start, end: event.end },
    });
  return {
    send(event, to, kind, timeChanged) {
      for (const attendee of to) {
        post(kind, event, attendee);
        const user = mailboxOf(attendee.address);
        if (!user) continue;
        const copy = mailboxes.copyOf(user.id, event.iCalUId);
        if (copy)
          mailboxes.update({ ...copy, ...shared(event, attendee), ...(timeChanged ? unanswered : {}) });
        else mailboxes.create(newCopy(world, event, attendee, user.id));
      }
    },
    cancel(event, to, comment) {
      for (const attendee of to) {
        post('cancellation', event, attendee, comment);
        const user = mailboxOf(attendee.address);
        const copy = user && mailboxes.copyOf(user.id, event.iCalUId);
        if (!copy) continue;
        if (world.switches.cancelledCopies === 'removed') mailboxes.delete(copy);
        else
          mailboxes.update({
            ...copy,
            isCancelled: true,
            showAs: 'free',
            subject: `Canceled: ${event.subject}`,
          });
      }
    },
  };
}

const unanswered = {
  responseStatus: { response: 'notResponded', at: null },
  showAs: 'tentative',
} as const satisfies Partial<StoredEvent>;

/** What an attendee's copy takes over from the organiser's at each sending. */
function shared(event: StoredEvent, attendee: StoredAttendee) {
  return {
    ...{ subject: event.subject, html: event.html, start: event.start, end: event.end },
    ...{
      startZone: event.startZone,
      endZone: event.endZone,
      isAllDay: event.isAllDay,
      location: event.location,
    },
    ...{
      sensitivity: event.sensitivity,
      importance: event.importance,
      meeting: event.meeting,
      isCancelled: false,
    },
    ...{ allowNewTimeProposals: event.allowNewTimeProposals, responseRequested: event.responseRequested },
    // Only the organiser sees who answered what.
    attendees: event.attendees
      .filter((each) => !event.hideAttendees || each.address === attendee.address)
      .map(({ address, name, type }) => ({
        address,
        name,
        type,
        status: { response: 'none', at: null } as const,
      })),
  };
}

function newCopy(world: World, event: StoredEvent, attendee: StoredAttendee, mailbox: string): StoredEvent {
  return {
    ...event,
    ...shared(event, attendee),
    ...unanswered,
    id: exchangeId(world.newId()),
    mailbox,
    isOrganizer: false,
    categories: [],
    transactionId: null,
    properties: [],
    isReminderOn: true,
    reminderMinutesBeforeStart: 15,
    createdAt: world.clock.now(),
    modifiedAt: world.clock.now(),
    version: 1,
  };
}
