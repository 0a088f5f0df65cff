import { createHash } from 'node:crypto';
import type { TenantUser } from '../world/types.ts';
import type { ConnectorContext } from './context.ts';
import { ConnectorRefusal } from './errors.ts';
import { accountOf } from './members.ts';
import type { Json } from './types.ts';

/** An online meeting, read from the organiser's copy of the event. */
export interface Meeting {
  readonly eventId: string;
  readonly title: string;
  readonly joinUrl: string;
  /** Graph dateTimeTimeZone, as the event has them. */
  readonly start: string;
  readonly end: string;
  readonly organizer: TenantUser;
  readonly attendees: readonly TenantUser[];
  /** Chat id, `19:meeting_…@thread.v2`. */
  readonly threadId: string;
  /** What bots and tabs call the meeting: base64 of `0#{thread}#0`. */
  readonly id: string;
}

/** The meeting with this join address, event id or bot meeting id. */
export function findMeeting(context: ConnectorContext, key: string): Meeting | undefined {
  for (const user of context.tenant.users()) {
    for (const event of context.tenant.eventsOf(user.id)) {
      const meeting = event.body.isOrganizer ? meetingOf(context, user, event.id, event.body) : undefined;
      if (meeting && [meeting.joinUrl, meeting.eventId, meeting.id].includes(key)) return meeting;
    }
  }
  return undefined;
}

function meetingOf(
  { tenant }: ConnectorContext,
  organizer: TenantUser,
  eventId: string,
  body: Json,
): Meeting | undefined {
  const joinUrl = (body.onlineMeeting as { joinUrl?: string } | null | undefined)?.joinUrl;
  if (!joinUrl) return undefined;
  const addresses = ((body.attendees ?? []) as { emailAddress: { address: string } }[]).map((attendee) =>
    attendee.emailAddress.address.toLowerCase(),
  );
  const threadId =
    /19:meeting_[^/@]+@thread\.v2/.exec(decodeURIComponent(joinUrl))?.[0] ??
    `19:meeting_${createHash('sha256').update(joinUrl).digest('base64url')}@thread.v2`;
  return {
    eventId,
    title: String(body.subject ?? ''),
    joinUrl,
    start: utc(body.start),
    end: utc(body.end),
    organizer,
    attendees: tenant.users().filter((user) => addresses.includes((user.mail ?? '').toLowerCase())),
    threadId,
    id: Buffer.from(`0#${threadId}#0`).toString('base64'),
  };
}

/** Stored times are UTC without an offset. */
function utc(value: unknown): string {
  const { dateTime } = (value ?? {}) as { dateTime?: string };
  return dateTime ? `${dateTime.slice(0, 19)}Z` : '';
}

/**
 * `GET /v1/meetings/{id}`.
 * @throws ConnectorRefusal 404
 */
export function meetingInfo(context: ConnectorContext, id: string) {
  const meeting = existing(context, id);
  return {
    details: {
      id: meeting.id,
      msGraphResourceId: meeting.eventId,
      scheduledStartTime: meeting.start,
      scheduledEndTime: meeting.end,
      joinUrl: meeting.joinUrl,
      title: meeting.title,
      type: 'Scheduled',
    },
    conversation: { isGroup: true, conversationType: 'groupChat', id: meeting.threadId },
    organizer: {
      id: context.identity.accountId(meeting.organizer.id),
      aadObjectId: meeting.organizer.id,
      tenantId: context.tenant.tenantId,
    },
  };
}

/**
 * `GET /v1/meetings/{id}/participants/{Entra id}`.
 * @throws ConnectorRefusal 404
 */
export function meetingParticipant(context: ConnectorContext, id: string, userId: string) {
  const meeting = existing(context, id);
  const user = [meeting.organizer, ...meeting.attendees].find((person) => person.id === userId);
  if (!user) throw new ConnectorRefusal(404, 'MemberNotFoundInConversation', 'Participant not found.');
  return {
    user: accountOf(context, user),
    meeting: { role: user === meeting.organizer ? 'Organizer' : 'Presenter', inMeeting: false },
    conversation: { id: meeting.threadId },
  };
}

function existing(context: ConnectorContext, id: string): Meeting {
  const meeting = findMeeting(context, id);
  if (!meeting) throw new ConnectorRefusal(404, 'MeetingNotFound', 'Meeting not found.');
  return meeting;
}
