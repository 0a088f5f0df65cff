import type { ObservedEvent, ObservedEvents } from '../../../domain/effects/effect.ts';
import type { PersonId } from '../../../domain/trajectory/participant.ts';
import type { BatchRequest } from '../batch.ts';
import type { Graph } from '../client.ts';
import { segment } from '../odata.ts';
import { eventsOf, momentOf } from './our-events.ts';
import { type GraphEvent, observedEvent } from './read-event.ts';

/** UTC, and ids that stay the same when somebody files an event elsewhere. */
export const prefer = { Prefer: 'outlook.timezone="UTC", IdType="ImmutableId"' };
const pageSize = 100;

interface Page {
  readonly value: readonly GraphEvent[];
  readonly '@odata.nextLink'?: string;
}

/** The request for the events of a trajectory in a mailbox. */
export function eventsRequest(organiser: PersonId, trajectory: string): BatchRequest {
  return {
    method: 'GET',
    url: `/users/${segment(organiser)}/events?${eventsOf(trajectory, pageSize)}`,
    headers: prefer,
    mailbox: organiser,
  };
}

/** The events in the answer, and in those behind it. */
export async function eventsIn(
  graph: Graph,
  organiser: PersonId,
  answer: unknown,
): Promise<readonly GraphEvent[]> {
  const events: GraphEvent[] = [];
  let page: Page | undefined = answer as Page;
  while (page) {
    events.push(...page.value);
    const next: string | undefined = page['@odata.nextLink'];
    page =
      next === undefined
        ? undefined
        : await graph.call<Page>('list events', next, { headers: prefer, mailbox: organiser });
  }
  return events;
}

/** By moment id. */
export function observedEvents(found: readonly GraphEvent[], organiser: PersonId): ObservedEvents {
  const events = [...found].sort((a, b) => (a.createdDateTime < b.createdDateTime ? -1 : 1));
  const byMoment: Record<string, ObservedEvent> = {};
  for (const event of events) {
    const moment = momentOf(event.singleValueExtendedProperties);
    if (moment === undefined) continue;
    // A second event of one moment is shown as that of a moment that does not exist, and so taken away.
    const key = moment in byMoment ? `${moment}#${event.id}` : moment;
    byMoment[key] = observedEvent(event, organiser);
  }
  return byMoment;
}

/** Whether this status says that a mailbox is not there, or not for us. */
export function isClosed(status: number): boolean {
  return status === 403 || status === 404;
}
