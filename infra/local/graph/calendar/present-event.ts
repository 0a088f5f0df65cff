import { passes } from '../odata/evaluate.ts';
import { FilterError, parseFilter } from '../odata/filter.ts';
import { type Expansion, parseExpand, parseSelect, pick } from '../odata/shape.ts';
import { outlookTime, sevenDigits } from '../time/stamps.ts';
import { ianaZone } from '../time/zones.ts';
import { type Call, preference } from '../wire/call.ts';
import { badRequest } from '../wire/errors.ts';
import { type Answer, changeKeyOf, etagOf, type StoredAttendee, type StoredEvent } from './event.ts';
import { htmlToText } from './html.ts';
import { propertyId } from './read-event.ts';

/** How a call wants its events: `Prefer` for zone and body, `$select`, `$expand`. */
export interface EventView {
  readonly zone: string;
  readonly textBody: boolean;
  readonly select: readonly string[] | undefined;
  readonly expand: readonly Expansion[];
}

const PREVIEW_LENGTH = 255;

export function eventView(call: Call): EventView {
  const zone = preference(call.headers, 'outlook.timezone') || 'UTC';
  ianaZone(zone);
  return {
    zone,
    textBody: preference(call.headers, 'outlook.body-content-type')?.toLowerCase() === 'text',
    select: parseSelect(call.query.get('$select')),
    expand: parseExpand(call.query.get('$expand')),
  };
}

const PLAIN_VIEW: EventView = { zone: 'UTC', textBody: false, select: undefined, expand: [] };

const plain = new WeakMap<StoredEvent, Readonly<Record<string, unknown>>>();

/** An event as Graph shows one to who asks for nothing in particular. Made once for each version of it. */
export function plainEvent(event: StoredEvent): Readonly<Record<string, unknown>> {
  const known = plain.get(event);
  if (known) return known;
  const shown = presentEvent(event, PLAIN_VIEW);
  plain.set(event, shown);
  return shown;
}

/** An event as Graph shows one. `joinUrl` false leaves the join URL null, as right after creation. */
export function presentEvent(event: StoredEvent, view: EventView, joinUrl = true): Record<string, unknown> {
  const text = htmlToText(event.html);
  const whole = {
    '@odata.etag': etagOf(event),
    id: event.id,
    createdDateTime: sevenDigits(event.createdAt),
    lastModifiedDateTime: sevenDigits(event.modifiedAt),
    changeKey: changeKeyOf(event),
    categories: event.categories,
    ...(event.transactionId ? { transactionId: event.transactionId } : {}),
    originalStartTimeZone: event.startZone,
    originalEndTimeZone: event.endZone,
    iCalUId: event.iCalUId,
    reminderMinutesBeforeStart: event.reminderMinutesBeforeStart,
    isReminderOn: event.isReminderOn,
    hasAttachments: false,
    subject: event.subject,
    bodyPreview: text.slice(0, PREVIEW_LENGTH),
    importance: event.importance,
    sensitivity: event.sensitivity,
    isAllDay: event.isAllDay,
    isCancelled: event.isCancelled,
    isOrganizer: event.isOrganizer,
    responseRequested: event.responseRequested,
    seriesMasterId: null,
    showAs: event.showAs,
    type: 'singleInstance',
    webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(event.id)}&exvsurl=1&path=/calendar/item`,
    onlineMeetingUrl: null,
    isOnlineMeeting: event.meeting !== null,
    onlineMeetingProvider: event.meeting ? 'teamsForBusiness' : 'unknown',
    onlineMeeting: event.meeting ? { joinUrl: joinUrl ? event.meeting.joinUrl : null } : null,
    allowNewTimeProposals: event.allowNewTimeProposals,
    hideAttendees: event.hideAttendees,
    isDraft: false,
    recurrence: null,
    responseStatus: answer(event.responseStatus),
    body: view.textBody
      ? { contentType: 'text', content: text }
      : { contentType: 'html', content: event.html },
    start: outlookTime(event.start, view.zone),
    end: outlookTime(event.end, view.zone),
    location: event.location ?? {
      displayName: '',
      locationType: 'default',
      uniqueIdType: 'unknown',
      address: {},
      coordinates: {},
    },
    locations: event.location ? [event.location] : [],
    attendees: event.attendees.map(attendee),
    organizer: { emailAddress: event.organizer },
  };
  return { ...pick(whole, view.select, ['id']), ...expanded(event, view.expand) };
}

function answer({ response, at }: Answer) {
  return { response, time: at === null ? '0001-01-01T00:00:00Z' : sevenDigits(at) };
}

function attendee({ address, name, type, status, proposedNewTime }: StoredAttendee) {
  return {
    type,
    status: answer(status),
    emailAddress: { name, address },
    ...(proposedNewTime
      ? {
          proposedNewTime: {
            start: outlookTime(proposedNewTime.start, 'UTC'),
            end: outlookTime(proposedNewTime.end, 'UTC'),
          },
        }
      : {}),
  };
}

function expanded(event: StoredEvent, expansions: readonly Expansion[]): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const { name, filter } of expansions) {
    if (name !== 'singleValueExtendedProperties')
      throw badRequest(
        `Could not find a property named '${name}' to expand on type 'microsoft.graph.event'.`,
      );
    if (!filter) throw badRequest('singleValueExtendedProperties can only be expanded with a $filter on id.');
    const wanted = withPropertyIds(filter);
    const found = event.properties.filter((each) => passes(wanted, each));
    if (found.length > 0) shown.singleValueExtendedProperties = found;
  }
  return shown;
}

/** A filter on events, with the ids of extended properties in one spelling. Throws Graph's 400. */
export function withPropertyIds(text: string) {
  try {
    return parseFilter(
      text.replaceAll(/'((?:[^']|'')*)'/g, (literal, inside: string) =>
        /^\s*\w+\s+\{[0-9a-f-]{36}\}/i.test(inside) ? `'${propertyId(inside)}'` : literal,
      ),
    );
  } catch (error) {
    if (error instanceof FilterError) throw badRequest(`Invalid filter clause: ${error.message}`);
    throw error;
  }
}
