import { Temporal } from 'temporal-polyfill';
import type { Participant } from '../trajectory/participant.ts';
import type { DesiredEvent, ObservedEvent } from './effect.ts';

/**
 * Whether an event stands as desired. Outlook writes its own text in the location of an online meeting and never
 * turns one off, so a location counts only where we gave one, and a link only where it is wanted. With nobody to
 * invite yet, whom the organiser invited by hand is hers to know.
 */
export function agrees(
  desired: DesiredEvent,
  observed: ObservedEvent,
  participants: readonly Participant[],
): boolean {
  return (
    sameInstant(desired.start, observed.start) &&
    sameInstant(desired.end, observed.end) &&
    desired.subject === observed.subject &&
    (desired.online ? observed.joinUrl !== undefined : true) &&
    (desired.location === '' ? !desired.leavesPlace : desired.location === observed.location) &&
    sameAttendees(desired, observed, participants)
  );
}

/**
 * The desired event with the guests that its organiser added in Outlook, so that writing it does not drop them. With a
 * room that she booked there it is where Outlook says.
 */
export function withGuests(
  desired: DesiredEvent,
  observed: ObservedEvent,
  participants: readonly Participant[],
): DesiredEvent {
  const ours = new Set(participants.map((one) => one.mail.toLowerCase()));
  const own = participants.find((one) => one.person === desired.organiser)?.mail.toLowerCase();
  const isGuest = (mail: string) =>
    mail.toLowerCase() !== own && (desired.attendees.length === 0 || !ours.has(mail.toLowerCase()));
  const guests = observed.attendees.filter((one) => isGuest(one.mail));
  if (guests.length === 0) return desired;
  const added = guests.map(({ mail, name = mail, isRoom }) => ({
    ...{ mail, name, required: false },
    ...(isRoom ? { isRoom } : {}),
  }));
  const { location } = guests.some((one) => one.isRoom) ? observed : desired;
  return { ...desired, location, attendees: [...desired.attendees, ...added] };
}

/**
 * The same of an event in place of one that goes. Where that was online its location says so, and what takes place at
 * school now says its own; a room that was booked stays booked.
 */
export function withGuestsOfFormer(
  desired: DesiredEvent,
  former: ObservedEvent,
  participants: readonly Participant[],
): DesiredEvent {
  const kept = withGuests(desired, former, participants);
  return former.joinUrl === undefined ? kept : { ...kept, location: desired.location };
}

function sameAttendees(
  desired: DesiredEvent,
  observed: ObservedEvent,
  participants: readonly Participant[],
): boolean {
  if (desired.attendees.length === 0) return true;
  const wanted = new Set(desired.attendees.map((one) => one.mail.toLowerCase()));
  const there = new Set(observed.attendees.map((one) => one.mail.toLowerCase()));
  const organiser = participants.find((one) => one.person === desired.organiser)?.mail.toLowerCase();
  const noLonger = participants.some(({ mail }) => {
    const address = mail.toLowerCase();
    return there.has(address) && !wanted.has(address) && address !== organiser;
  });
  return !noLonger && [...wanted].every((mail) => there.has(mail));
}

function sameInstant(a: string, b: string): boolean {
  return Temporal.Instant.compare(a, b) === 0;
}
