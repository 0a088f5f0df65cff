/** What a person answered, in Graph's words. */
export type Answered =
  | 'none'
  | 'organizer'
  | 'tentativelyAccepted'
  | 'accepted'
  | 'declined'
  | 'notResponded';

interface Period {
  /** Epoch milliseconds. */
  readonly start: number;
  readonly end: number;
}

interface Invited {
  readonly name: string;
  readonly address: string;
  readonly answered: Answered;
  readonly proposed: Period | undefined;
}

/** An event as the agenda draws it. */
export interface Appointment extends Period {
  readonly id: string;
  readonly iCalUId: string;
  readonly subject: string;
  readonly allDay: boolean;
  readonly place: string;
  readonly online: boolean;
  readonly isOrganizer: boolean;
  readonly organizer: string;
  readonly cancelled: boolean;
  readonly isPrivate: boolean;
  readonly free: boolean;
  readonly answered: Answered;
  readonly invited: readonly Invited[];
  readonly text: string;
  readonly mayPropose: boolean;
}

interface Stamp {
  readonly dateTime: string;
}
interface GraphEvent {
  readonly id: string;
  readonly iCalUId: string;
  readonly subject: string;
  readonly isAllDay: boolean;
  readonly start: Stamp;
  readonly end: Stamp;
  readonly location?: { readonly displayName?: string };
  readonly onlineMeeting: object | null;
  readonly isOrganizer: boolean;
  readonly organizer: { readonly emailAddress: { readonly name?: string; readonly address: string } };
  readonly isCancelled: boolean;
  readonly sensitivity: string;
  readonly showAs: string;
  readonly responseStatus: { readonly response: Answered };
  readonly attendees: readonly {
    readonly emailAddress: { readonly name?: string; readonly address: string };
    readonly status: { readonly response: Answered };
    readonly proposedNewTime?: { readonly start: Stamp; readonly end: Stamp };
  }[];
  readonly bodyPreview: string;
  readonly allowNewTimeProposals: boolean;
}

/** Graph gave its times in UTC, without an offset. */
const at = ({ dateTime }: Stamp) => Date.parse(`${dateTime.slice(0, 19)}Z`);
const period = ({ start, end }: { readonly start: Stamp; readonly end: Stamp }): Period => ({
  start: at(start),
  end: at(end),
});

export function readAppointment(json: object): Appointment {
  const event = json as GraphEvent;
  const { name, address } = event.organizer.emailAddress;
  return {
    ...period(event),
    id: event.id,
    iCalUId: event.iCalUId,
    subject: event.subject || '(geen onderwerp)',
    allDay: event.isAllDay,
    place: event.location?.displayName ?? '',
    online: event.onlineMeeting !== null,
    isOrganizer: event.isOrganizer,
    organizer: name ?? address,
    cancelled: event.isCancelled,
    isPrivate: event.sensitivity === 'private',
    free: event.showAs === 'free',
    answered: event.responseStatus.response,
    invited: event.attendees.map(({ emailAddress, status, proposedNewTime }) => ({
      name: emailAddress.name || emailAddress.address,
      address: emailAddress.address,
      answered: status.response,
      proposed: proposedNewTime && period(proposedNewTime),
    })),
    text: event.bodyPreview,
    mayPropose: event.allowNewTimeProposals,
  };
}

/** What stands beside an appointment that is not simply there. */
export function stateOf({ cancelled, isOrganizer, answered, invited }: Appointment): string {
  if (cancelled) return 'Geannuleerd';
  if (isOrganizer) return invited.some(({ proposed }) => proposed) ? 'Andere tijd voorgesteld' : '';
  if (answered === 'accepted') return '';
  if (answered === 'tentativelyAccepted') return 'Voorlopig';
  if (answered === 'declined') return 'Afgewezen';
  return 'Nog niet beantwoord';
}
