import type { World } from '../../world/world.ts';
import type { StoredUser } from '../directory/directory.ts';
import { GraphError, outlookInvalid } from '../wire/errors.ts';
import { addressOf } from './access.ts';
import { calendarUid, exchangeId, type StoredAttendee, type StoredEvent } from './event.ts';
import { holdsJoinBlock, wholeDocument, withJoinBlock } from './html.ts';
import type { Mailboxes } from './mailboxes.ts';
import type { Meetings } from './meetings.ts';
import { newOnlineMeeting } from './online.ts';
import type { EventInput } from './read-event.ts';

/** Making, changing and taking away events, with all that follows in other mailboxes. */
export interface EventChanges {
  /** `repeated`: the transaction id was known, and nothing was done. */
  create(owner: StoredUser, input: EventInput): { event: StoredEvent; repeated: boolean };
  update(event: StoredEvent, owner: StoredUser, input: EventInput): StoredEvent;
  cancel(event: StoredEvent, comment: string): void;
  /** From the organiser's mailbox also a cancellation, without a message. */
  delete(event: StoredEvent): void;
}

const UNANSWERED = { response: 'none', at: null } as const;
const ORGANIZER_FIELDS = ['subject', 'html', 'start', 'end', 'location', 'isAllDay', 'sensitivity'] as const;

export function createEventChanges(world: World, mailboxes: Mailboxes, meetings: Meetings): EventChanges {
  const repeatOf = (owner: StoredUser, transactionId: string | null | undefined) => {
    const known = transactionId ? mailboxes.byTransaction(owner.id, transactionId) : undefined;
    if (!known) return undefined;
    const event = mailboxes.get(owner.id, known.id);
    if (event && world.switches.repeatedTransactionId === 'first-event') return event;
    if (!event && world.switches.transactionIdAfterDelete === 'forgotten') return undefined;
    throw new GraphError(
      409,
      'ErrorDuplicateTransactionId',
      'Your request cannot be completed. An event was created with this transactionId before.',
    );
  };
  return {
    create(owner, input) {
      const repeat = repeatOf(owner, input.fields.transactionId);
      if (repeat) {
        world.ledger.append('graph', 'event.repeated', { mailbox: owner.id, id: repeat.id });
        return { event: repeat, repeated: true };
      }
      const event = mailboxes.create(newEvent(world, owner, input));
      meetings.send(event, event.attendees, 'invitation', true);
      return { event, repeated: false };
    },
    update(event, owner, input) {
      if (!event.isOrganizer) return updateCopy(mailboxes, event, input);
      if (input.fields.transactionId !== undefined && input.fields.transactionId !== event.transactionId)
        throw outlookInvalid('The transactionId of an event cannot be changed.', 'ErrorInvalidProperty');
      const attendees = input.attendees ? keepAnswers(input.attendees, event.attendees) : event.attendees;
      const merged = checkTimes({ ...event, ...input.fields, attendees });
      const next = online(world, owner, event, merged, input);
      const timeChanged = next.start !== event.start || next.end !== event.end;
      const saved = mailboxes.update(timeChanged ? { ...next, attendees: next.attendees.map(forget) } : next);
      spread(meetings, event, saved, timeChanged);
      return saved;
    },
    cancel(event, comment) {
      if (!event.isOrganizer)
        throw outlookInvalid(
          "Your request can't be completed. You need to be an organizer to cancel a meeting.",
          world.switches.cancelByAttendeeCode,
        );
      mailboxes.delete(event);
      meetings.cancel(event, event.attendees, comment);
    },
    delete(event) {
      mailboxes.delete(event);
      if (event.isOrganizer) meetings.cancel(event, event.attendees, '');
    },
  };
}

function newEvent(world: World, owner: StoredUser, input: EventInput): StoredEvent {
  if (input.fields.start === undefined || input.fields.end === undefined)
    throw outlookInvalid('An event needs a start and an end.', 'ErrorInvalidRequest');
  const id = world.newId();
  const now = world.clock.now();
  const meeting = input.online ? newOnlineMeeting(world, owner.id) : null;
  const html = input.fields.html ?? wholeDocument('');
  const event: StoredEvent = {
    ...{ subject: '', startZone: 'UTC', endZone: 'UTC', isAllDay: false, location: null, showAs: 'busy' },
    ...{ sensitivity: 'normal', importance: 'normal', categories: [], allowNewTimeProposals: true },
    ...{ responseRequested: true, hideAttendees: false, isReminderOn: true, reminderMinutesBeforeStart: 15 },
    ...{ transactionId: null, properties: [] },
    ...input.fields,
    start: input.fields.start,
    end: input.fields.end,
    ...{
      id: exchangeId(id),
      mailbox: owner.id,
      iCalUId: calendarUid(id),
      isOrganizer: true,
      isCancelled: false,
    },
    organizer: { name: owner.displayName, address: addressOf(owner) },
    attendees: (input.attendees ?? []).map((each) => ({ ...each, status: UNANSWERED })),
    responseStatus: { response: 'organizer', at: null },
    meeting,
    html: meeting ? withJoinBlock(html, meeting.joinUrl) : html,
    ...{ createdAt: now, modifiedAt: now, version: 1 },
  };
  return checkTimes(event);
}

function checkTimes(event: StoredEvent): StoredEvent {
  if (event.end >= event.start) return event;
  throw outlookInvalid(
    'The end of an event is before its start.',
    'ErrorCalendarEndDateIsEarlierThanStartDate',
  );
}

/** Once online always online, except that a body without the join link puts an end to it. */
function online(
  world: World,
  owner: StoredUser,
  before: StoredEvent,
  next: StoredEvent,
  input: EventInput,
): StoredEvent {
  if (before.meeting && input.online === false)
    throw outlookInvalid('An online meeting cannot be made offline.', 'ErrorInvalidProperty');
  if (before.meeting)
    return holdsJoinBlock(next.html, before.meeting.joinUrl) ? next : { ...next, meeting: null };
  if (!input.online) return next;
  const meeting = newOnlineMeeting(world, owner.id);
  return { ...next, meeting, html: withJoinBlock(next.html, meeting.joinUrl) };
}

/** An attendee keeps her own reminder, colour and status; the meeting itself is the organiser's. */
function updateCopy(mailboxes: Mailboxes, event: StoredEvent, input: EventInput): StoredEvent {
  if (input.attendees || input.online !== undefined || ORGANIZER_FIELDS.some((name) => name in input.fields))
    throw outlookInvalid("Your request can't be completed. You need to be an organizer to change a meeting.");
  return mailboxes.update({ ...event, ...input.fields });
}

function spread(meetings: Meetings, before: StoredEvent, after: StoredEvent, timeChanged: boolean): void {
  const had = new Set(before.attendees.map(({ address }) => address.toLowerCase()));
  const has = new Set(after.attendees.map(({ address }) => address.toLowerCase()));
  const added = after.attendees.filter(({ address }) => !had.has(address.toLowerCase()));
  const stayed = after.attendees.filter(({ address }) => had.has(address.toLowerCase()));
  meetings.cancel(
    before,
    before.attendees.filter(({ address }) => !has.has(address.toLowerCase())),
    '',
  );
  meetings.send(after, added, 'invitation', true);
  const changed = [...ORGANIZER_FIELDS, 'meeting' as const].some(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  if (changed) meetings.send(after, stayed, 'update', timeChanged);
}

function keepAnswers(
  wanted: readonly Omit<StoredAttendee, 'status'>[],
  known: readonly StoredAttendee[],
): readonly StoredAttendee[] {
  return wanted.map((each) => {
    const before = known.find(({ address }) => address.toLowerCase() === each.address.toLowerCase());
    return before ? { ...before, ...each } : { ...each, status: UNANSWERED };
  });
}

function forget({ address, name, type }: StoredAttendee): StoredAttendee {
  return { address, name, type, status: UNANSWERED };
}
