import { createHash } from 'node:crypto';

export type ResponseType =
  | 'none'
  | 'organizer'
  | 'tentativelyAccepted'
  | 'accepted'
  | 'declined'
  | 'notResponded';

/** `at` is epoch ms on the tenant's clock; null shows as the year 1. */
export interface Answer {
  readonly response: ResponseType;
  readonly at: number | null;
}

export interface StoredAttendee {
  readonly address: string;
  readonly name: string;
  readonly type: 'required' | 'optional' | 'resource';
  readonly status: Answer;
  readonly proposedNewTime?: { readonly start: number; readonly end: number };
}

/** One item in one mailbox: the organiser's, or an attendee's copy. Times are epoch ms. */
export interface StoredEvent {
  readonly id: string;
  readonly mailbox: string;
  readonly iCalUId: string;
  readonly organizer: { readonly address: string; readonly name: string };
  readonly isOrganizer: boolean;
  readonly subject: string;
  /** HTML, as Exchange keeps it. */
  readonly html: string;
  readonly start: number;
  readonly end: number;
  readonly startZone: string;
  readonly endZone: string;
  readonly isAllDay: boolean;
  readonly location: Readonly<Record<string, unknown>> | null;
  readonly attendees: readonly StoredAttendee[];
  readonly showAs: string;
  readonly sensitivity: string;
  readonly importance: string;
  readonly categories: readonly string[];
  readonly meeting: { readonly joinUrl: string; readonly threadId: string } | null;
  readonly allowNewTimeProposals: boolean;
  readonly responseRequested: boolean;
  readonly hideAttendees: boolean;
  readonly isReminderOn: boolean;
  readonly reminderMinutesBeforeStart: number;
  readonly isCancelled: boolean;
  readonly responseStatus: Answer;
  readonly transactionId: string | null;
  readonly properties: readonly { readonly id: string; readonly value: string }[];
  readonly createdAt: number;
  readonly modifiedAt: number;
  /** Goes up at each change; the change key follows from it. */
  readonly version: number;
}

/** Changes with every change of the item, and with nothing else. */
export function changeKeyOf(event: StoredEvent): string {
  return createHash('sha1').update(`${event.id}:${event.version}`).digest('base64').slice(0, 24);
}

export const etagOf = (event: StoredEvent) => `W/"${changeKeyOf(event)}"`;

/** A long, case-sensitive id of the kind Exchange gives. */
export function exchangeId(seed: string): string {
  return `AAMkAGI1${createHash('sha512').update(seed).digest('base64url')}BGAAAAAAA=`;
}

/** The id that Exchange gives a meeting across all mailboxes. */
export function calendarUid(seed: string): string {
  return `040000008200E00074C5B7101A82E008${createHash('sha256').update(seed).digest('hex').toUpperCase().slice(0, 80)}`;
}
