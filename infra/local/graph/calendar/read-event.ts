import { readOutlookTime } from '../time/stamps.ts';
import { GraphError, outlookInvalid } from '../wire/errors.ts';
import type { StoredAttendee, StoredEvent } from './event.ts';
import { textToHtml, wholeDocument } from './html.ts';

/** What a body of an event may hold; Graph refuses any other property. */
const KNOWN = new Set([
  ...['subject', 'body', 'start', 'end', 'location', 'locations', 'attendees', 'isOnlineMeeting'],
  ...['onlineMeetingProvider', 'allowNewTimeProposals', 'responseRequested', 'hideAttendees', 'isReminderOn'],
  ...['reminderMinutesBeforeStart', 'showAs', 'sensitivity', 'importance', 'categories', 'transactionId'],
  ...['recurrence', 'singleValueExtendedProperties', 'extensions', 'isAllDay', 'isDraft'],
]);
const MOST_ATTENDEES = 500;
const SHOW_AS = ['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown'];
const SENSITIVITY = ['normal', 'personal', 'private', 'confidential'];
const IMPORTANCE = ['low', 'normal', 'high'];

/** The fields that a POST or PATCH sets, read and checked. `online` is what it asks of `isOnlineMeeting`. */
export interface EventInput {
  readonly fields: Partial<Omit<StoredEvent, 'attendees' | 'meeting'>>;
  readonly attendees: readonly Omit<StoredAttendee, 'status'>[] | undefined;
  readonly online: boolean | undefined;
}

type Body = Readonly<Record<string, unknown>>;

/** Throws Graph's 400 for what Outlook would refuse, and 501 for what this tenant does not do (recurrence, open extensions). */
export function readEvent(body: Body): EventInput {
  for (const name of Object.keys(body))
    if (!name.includes('@odata.') && !KNOWN.has(name))
      throw new GraphError(
        400,
        'RequestBodyRead',
        `The property '${name}' does not exist on type 'microsoft.graph.event'. Make sure to only use property names that are defined by the type.`,
      );
  for (const name of ['recurrence', 'extensions'])
    if (body[name] != null)
      throw new GraphError(501, 'notImplemented', `The local tenant knows no '${name}' of an event.`);
  const start = 'start' in body ? readOutlookTime(body.start, 'start') : undefined;
  const end = 'end' in body ? readOutlookTime(body.end, 'end') : undefined;
  const fields: Record<string, unknown> = {
    ...(start && { start: start.ms, startZone: start.zone }),
    ...(end && { end: end.ms, endZone: end.zone }),
    ...('body' in body && { html: readHtml(body.body) }),
    ...('location' in body && { location: readLocation(body.location) }),
    ...('singleValueExtendedProperties' in body && {
      properties: readProperties(body.singleValueExtendedProperties),
    }),
  };
  readPlain(body, fields);
  return {
    fields,
    attendees: 'attendees' in body ? readAttendees(body.attendees) : undefined,
    online: typeof body.isOnlineMeeting === 'boolean' ? body.isOnlineMeeting : undefined,
  };
}

function readPlain(body: Body, fields: Record<string, unknown>): void {
  for (const name of [
    'allowNewTimeProposals',
    'responseRequested',
    'hideAttendees',
    'isReminderOn',
    'isAllDay',
  ])
    if (name in body) fields[name] = typed(body, name, 'boolean');
  if ('subject' in body) fields.subject = typed({ subject: body.subject ?? '' }, 'subject', 'string');
  if ('reminderMinutesBeforeStart' in body)
    fields.reminderMinutesBeforeStart = typed(body, 'reminderMinutesBeforeStart', 'number');
  if (body.transactionId != null) fields.transactionId = typed(body, 'transactionId', 'string');
  if ('showAs' in body) fields.showAs = oneOf(body, 'showAs', SHOW_AS);
  if ('sensitivity' in body) fields.sensitivity = oneOf(body, 'sensitivity', SENSITIVITY);
  if ('importance' in body) fields.importance = oneOf(body, 'importance', IMPORTANCE);
  if ('categories' in body) fields.categories = arrayOf(body.categories, 'categories').map(String);
}

function readHtml(value: unknown): string {
  const { contentType = 'text', content = '' } = (value ?? {}) as { contentType?: string; content?: string };
  if (typeof content !== 'string') throw invalidProperty('body');
  return wholeDocument(contentType.toLowerCase() === 'html' ? content : textToHtml(content));
}

function readLocation(value: unknown): StoredEvent['location'] {
  if (value === null) return null;
  if (typeof value !== 'object') throw invalidProperty('location');
  const { displayName = '' } = value as { displayName?: string };
  return { displayName, locationType: 'default', uniqueId: displayName, uniqueIdType: 'private' };
}

function readAttendees(value: unknown): readonly Omit<StoredAttendee, 'status'>[] {
  const attendees = arrayOf(value, 'attendees').map((each) => {
    const { emailAddress, type = 'required' } = (each ?? {}) as {
      emailAddress?: { address?: unknown; name?: unknown };
      type?: string;
    };
    const address = emailAddress?.address;
    if (typeof address !== 'string' || !/^[^@\s]+@[^@\s]+$/.test(address))
      throw outlookInvalid('At least one recipient is not valid.', 'ErrorInvalidRecipients');
    const name = typeof emailAddress?.name === 'string' ? emailAddress.name : address;
    return {
      address,
      name,
      type: oneOf({ type }, 'type', ['required', 'optional', 'resource']) as StoredAttendee['type'],
    };
  });
  if (attendees.length > MOST_ATTENDEES)
    throw outlookInvalid('Your request cannot be completed: too many attendees.', 'ErrorTooManyRecipients');
  return attendees;
}

function readProperties(value: unknown): StoredEvent['properties'] {
  return arrayOf(value, 'singleValueExtendedProperties').map((each) => {
    const { id, value: text } = (each ?? {}) as { id?: unknown; value?: unknown };
    if (typeof id !== 'string' || typeof text !== 'string')
      throw invalidProperty('singleValueExtendedProperties');
    return { id: propertyId(id), value: text };
  });
}

/** One spelling of `String {GUID} Name X` for all ways of writing it. Throws Graph's 400 when it is none. */
export function propertyId(text: string): string {
  const match = /^\s*(\w+)\s+\{([0-9a-f-]{36})\}\s+(Name|Id)\s+(\S.*?)\s*$/i.exec(text);
  if (!match) throw invalidProperty('singleValueExtendedProperties/id');
  const [, type, guid, by, name] = match;
  return `${type} {${guid!.toLowerCase()}} ${by} ${name}`;
}

function typed(body: Body, name: string, type: 'boolean' | 'string' | 'number'): unknown {
  const value = body[name];
  if (typeof value !== type) throw invalidProperty(name);
  return value;
}

function oneOf(body: Body, name: string, values: readonly string[]): string {
  const found = values.find((each) => each.toLowerCase() === String(body[name]).toLowerCase());
  if (!found)
    throw new GraphError(
      400,
      'RequestBodyRead',
      `Requested value '${body[name]}' was not found for '${name}'.`,
    );
  return found;
}

function arrayOf(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw invalidProperty(name);
  return value;
}

const invalidProperty = (name: string) =>
  outlookInvalid(`The property '${name}' is not valid.`, 'ErrorInvalidProperty');
