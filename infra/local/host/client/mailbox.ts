import type { Start } from './api.ts';
import { type Appointment, readAppointment } from './appointment.ts';
import { graphAs, mailOf } from './graph.ts';

export type Reaction = 'accept' | 'tentativelyAccept' | 'decline';
interface Local {
  /** `YYYY-MM-DDTHH:MM` in Amsterdam. */
  readonly start: string;
  readonly end: string;
}

/** What a person can do with appointments; who is only reached by mail can answer and no more. */
export interface Mailbox {
  /** The appointments that touch this stretch of time (epoch milliseconds). */
  between(start: number, end: number): Promise<Appointment[]>;
  react(to: Appointment, reaction: Reaction, comment: string, proposed?: Local): Promise<unknown>;
  readonly own?: {
    create(subject: string, when: Local): Promise<unknown>;
    move(which: Appointment, when: Local): Promise<unknown>;
    cancel(which: Appointment, comment: string): Promise<unknown>;
    remove(which: Appointment): Promise<unknown>;
  };
}

const stamp = (dateTime: string) => ({ dateTime, timeZone: 'Europe/Amsterdam' });
const span = ({ start, end }: Local) => ({ start: stamp(start), end: stamp(end) });
const reply = (comment: string, proposed: Local | undefined) => ({
  comment,
  sendResponse: true,
  ...(proposed && { proposedNewTime: span(proposed) }),
});

export function mailboxOf(person: Start['people'][number]): Mailbox {
  return person.hasMailbox ? outlook(person.id) : mailOnly(person.mail ?? '');
}

function outlook(userId: string): Mailbox {
  const graph = graphAs(userId);
  const event = ({ id }: Appointment) => `me/events/${encodeURIComponent(id)}`;
  return {
    async between(start, end) {
      const [from, to] = [start, end].map((moment) => new Date(moment).toISOString());
      const path = `me/calendarView?startDateTime=${from}&endDateTime=${to}&$top=500&$orderby=start/dateTime`;
      return (await graph.get<{ value: object[] }>(path)).value.map(readAppointment);
    },
    react: (to, reaction, comment, proposed) =>
      graph.post(`${event(to)}/${reaction}`, reply(comment, proposed)),
    own: {
      create: (subject, when) => graph.post('me/events', { subject, ...span(when) }),
      move: (which, when) => graph.patch(event(which), span(when)),
      cancel: (which, comment) => graph.post(`${event(which)}/cancel`, { comment }),
      remove: (which) => graph.delete(event(which)),
    },
  };
}

function mailOnly(address: string): Mailbox {
  const mail = mailOf(address);
  return {
    async between(start, end) {
      const { invitations } = await mail.invitations();
      return invitations
        .map(readAppointment)
        .map((invitation) => ({
          ...invitation,
          isOrganizer: false,
          answered: invitation.invited.find((each) => each.address === address)?.answered ?? 'none',
        }))
        .filter((each) => each.start < end && each.end > start);
    },
    react: (to, reaction, comment, proposed) =>
      mail.answer({ iCalUId: to.iCalUId, reaction, ...reply(comment, proposed) }),
  };
}
