import type { DesiredEvent } from '../../../domain/effects/effect.ts';
import { graphTime } from '../times.ts';
import { propertiesFor } from './our-events.ts';

/** The link that an event's body holds: where it leads, and its words. */
export interface EventLink {
  readonly href: string;
  readonly label: string;
}

/**
 * A new event. Private, neutral, one link in its body and nothing else: everyone whose calendar it stands in can
 * read it, and often a secretary.
 */
export function newEvent(event: DesiredEvent, link: EventLink): object {
  return {
    ...sharedFields(event),
    location: { displayName: event.location },
    transactionId: event.transactionId,
    body: {
      contentType: 'html',
      content: `<p><a href="${escaped(link.href)}">${escaped(link.label)}</a></p>`,
    },
    sensitivity: 'private',
    showAs: 'busy',
    responseRequested: true,
    allowNewTimeProposals: true,
    singleValueExtendedProperties: propertiesFor(event.key),
  };
}

/**
 * Without a body: Outlook has put the way into the meeting in it, which a new one would wipe out. A location of its own
 * is left as well, and so is that of a room which was booked with it; that which we gave goes when it is none any more.
 */
export function changedEvent(event: DesiredEvent): object {
  const { location, leavesPlace } = event;
  const says = (location !== '' || leavesPlace) && !event.attendees.some((one) => one.isRoom);
  return { ...sharedFields(event), ...(says ? { location: { displayName: location } } : {}) };
}

function sharedFields(event: DesiredEvent): object {
  return {
    subject: event.subject,
    start: graphTime(event.start),
    end: graphTime(event.end),
    attendees: event.attendees.map(({ mail, name, required, isRoom }) => ({
      emailAddress: { address: mail, name },
      type: isRoom ? 'resource' : required ? 'required' : 'optional',
    })),
    // An online meeting can be made of an event, and never the other way: false would be refused.
    ...(event.online ? { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' } : {}),
  };
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
