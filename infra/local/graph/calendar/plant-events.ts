import { Temporal } from 'temporal-polyfill';
import type { SeedEvent } from '../../world/seed.ts';
import type { Directory } from '../directory/directory.ts';
import { addressOf } from './access.ts';
import type { EventChanges } from './change-events.ts';
import type { Mailboxes } from './mailboxes.ts';

const ZONE = 'Europe/Amsterdam';

/** Puts the seed's meetings in the calendars. They were answered long ago: every attendee has accepted. */
export function plantEvents(
  events: readonly SeedEvent[],
  directory: Directory,
  mailboxes: Mailboxes,
  changes: EventChanges,
): void {
  const moment = (local: string) =>
    Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).epochMilliseconds;
  for (const seed of events) {
    const owner = directory.find(seed.organizerId);
    if (!owner) throw new Error(`The seed has an event of somebody unknown: ${seed.organizerId}`);
    const people = (seed.attendeeIds ?? []).map((id) => directory.find(id)!);
    const { event } = changes.create(owner, {
      fields: {
        ...{ subject: seed.subject, start: moment(seed.start), end: moment(seed.end) },
        ...{ startZone: ZONE, endZone: ZONE, isAllDay: seed.isAllDay ?? false },
        ...{ showAs: seed.showAs ?? 'busy', sensitivity: seed.sensitivity ?? 'normal' },
        location:
          seed.location === undefined ? null : { displayName: seed.location, locationType: 'default' },
      },
      attendees: people.map((user) => ({
        address: addressOf(user),
        name: user.displayName,
        type: 'required',
      })),
      online: false,
    });
    for (const user of people) {
      const copy = mailboxes.copyOf(user.id, event.iCalUId);
      if (copy)
        mailboxes.update({
          ...copy,
          showAs: event.showAs,
          responseStatus: { response: 'accepted', at: event.createdAt },
        });
    }
    const accepted = { response: 'accepted', at: event.createdAt } as const;
    if (people.length > 0)
      mailboxes.update({
        ...event,
        attendees: event.attendees.map((each) => ({ ...each, status: accepted })),
      });
  }
}
