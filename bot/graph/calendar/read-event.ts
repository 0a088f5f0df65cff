import type { ObservedEvent } from '../../../domain/effects/effect.ts';
import type { PersonId } from '../../../domain/trajectory/participant.ts';
import type { EventWritten } from '../../application/ports/calendar.ts';
import { type GraphTime, instantOf } from '../times.ts';

type Response = ObservedEvent['attendees'][number]['response'];

/** The parts of a Graph event that the app reads. */
export interface GraphEvent {
  readonly id: string;
  readonly changeKey: string;
  readonly subject: string | null;
  readonly start: GraphTime;
  readonly end: GraphTime;
  readonly isCancelled: boolean;
  readonly location?: { readonly displayName?: string | null } | null;
  readonly createdDateTime: string;
  readonly onlineMeeting?: { readonly joinUrl?: string | null } | null;
  readonly attendees?: readonly {
    readonly type?: string | null;
    readonly emailAddress: { readonly address?: string | null; readonly name?: string | null };
    readonly status?: { readonly response?: string; readonly time?: string } | null;
    readonly proposedNewTime?: { readonly start: GraphTime } | null;
  }[];
  readonly singleValueExtendedProperties?: readonly { readonly id: string; readonly value: string }[];
}

const responses: Readonly<Record<string, Response>> = {
  accepted: 'accepted',
  tentativelyAccepted: 'tentative',
  declined: 'declined',
};

/** What a repeated look at the event should be compared with. */
export function writtenEvent(event: GraphEvent): EventWritten {
  const joinUrl = event.onlineMeeting?.joinUrl;
  return {
    eventId: event.id,
    changeKey: event.changeKey,
    start: instantOf(event.start),
    end: instantOf(event.end),
    // Right after creation it can still be missing: the next look has it.
    ...(joinUrl ? { joinUrl } : {}),
  };
}

export function observedEvent(event: GraphEvent, organiser: PersonId): ObservedEvent {
  return {
    ...writtenEvent(event),
    organiser,
    subject: event.subject ?? '',
    location: event.location?.displayName ?? '',
    cancelled: event.isCancelled,
    attendees: (event.attendees ?? []).map(({ type, emailAddress, status, proposedNewTime }) => {
      const response = responses[status?.response ?? ''] ?? 'none';
      const at = status?.time;
      return {
        mail: emailAddress.address ?? '',
        ...(type === 'resource'
          ? { isRoom: true as const, name: emailAddress.name ?? emailAddress.address ?? '' }
          : {}),
        response,
        // Year 1 is Outlook's way of saying: not answered.
        ...(at && !at.startsWith('0001') && response !== 'none' ? { respondedAt: instant(at) } : {}),
        ...(proposedNewTime ? { proposedStart: instantOf(proposedNewTime.start) } : {}),
      };
    }),
  };
}

/** Outlook's seven decimals, cut to whole seconds. */
function instant(text: string): string {
  return text.replace(/\.\d+(?=Z$)/, '');
}
