import type { PersonId } from '../../../domain/trajectory/participant.ts';
import { Conflict } from '../../application/ports/breakage.ts';
import { type Calendar, CalendarClosed, type EventWritten } from '../../application/ports/calendar.ts';
import type { Log } from '../../application/ports/log.ts';
import type { BatchRequest, BatchResult } from '../batch.ts';
import type { Graph } from '../client.ts';
import { GraphRefused, isPassing } from '../failures.ts';
import { segment } from '../odata.ts';
import { readAvailability } from './availability.ts';
import { eventsIn, eventsRequest, isClosed, observedEvents, prefer } from './observed-events.ts';
import { momentOf } from './our-events.ts';
import { type GraphEvent, writtenEvent } from './read-event.ts';
import { changedEvent, type EventLink, newEvent } from './write-event.ts';

type Write = Parameters<Calendar['put']>[0][number];

/** `linkTo` makes of a moment's path the link in its event's body. */
export function createCalendar(
  graph: Graph,
  options: { readonly linkTo: (momentPath: string) => EventLink; readonly log: Log },
): Calendar {
  const { log } = options;

  const found = async (organiser: PersonId, trajectory: string): Promise<readonly GraphEvent[]> => {
    const { url } = eventsRequest(organiser, trajectory);
    const first = await graph.call('list events', url, { headers: prefer, mailbox: organiser });
    return eventsIn(graph, organiser, first);
  };

  const requestFor = ({ event, existing }: Write): BatchRequest => {
    const mailbox = event.organiser;
    const events = `/users/${segment(mailbox)}/events`;
    return existing
      ? {
          method: 'PATCH',
          url: `${events}/${segment(existing.eventId)}`,
          headers: { ...prefer, 'If-Match': `W/"${existing.changeKey}"` },
          body: changedEvent(event),
          mailbox,
        }
      : {
          method: 'POST',
          url: events,
          headers: prefer,
          body: newEvent(event, options.linkTo(event.momentPath)),
          mailbox,
        };
  };

  /** Its transaction id is known already: the event that an answer we never got was about. */
  const made = async ({ event }: Write): Promise<EventWritten | undefined> => {
    const [trajectory = '', ...moment] = event.key.split('/');
    const events = await found(event.organiser, trajectory);
    const own = events.find(
      (each) => momentOf(each.singleValueExtendedProperties) === moment.join('/') && !each.isCancelled,
    );
    return own && writtenEvent(own);
  };

  const outcome = (
    write: Write,
    result: BatchResult,
  ): Promise<EventWritten | undefined> | EventWritten | undefined => {
    if (result.status < 300) return writtenEvent(result.body as GraphEvent);
    if (!write.existing && result.status === 409) return made(write);
    if (!isPassing(result.status))
      log.warn('calendar.refused', { key: write.event.key, status: result.status, code: result.code });
    return undefined;
  };

  return {
    async observe(organiser, trajectory) {
      const events = await found(organiser, trajectory).catch((error: unknown) => {
        throw error instanceof GraphRefused && isClosed(error.status) ? new CalendarClosed(error) : error;
      });
      return observedEvents(events, organiser);
    },
    async put(writes) {
      if (writes.length === 0) return [];
      const results = await graph.batch('write events', writes.map(requestFor));
      const changedMeanwhile = results.some(
        (result, i) => writes[i]!.existing && [404, 409, 412].includes(result.status),
      );
      if (changedMeanwhile) throw new Conflict('An event was changed or removed meanwhile');
      return Promise.all(results.map((result, i) => outcome(writes[i]!, result)));
    },
    async cancel(events) {
      if (events.length === 0) return [];
      const results = await graph.batch(
        'cancel events',
        events.map(({ organiser, eventId }) => ({
          // From the organiser's mailbox this cancels a meeting, and it also takes away what nobody was invited to.
          method: 'DELETE',
          url: `/users/${segment(organiser)}/events/${segment(eventId)}`,
          headers: prefer,
          mailbox: organiser,
        })),
      );
      return results.map((result) => result.status < 300 || result.status === 404);
    },
    async availability(mails, from, until, asker) {
      return readAvailability(graph, log, mails, from, until, asker);
    },
  };
}
