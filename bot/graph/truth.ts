import type { ObservedEvents } from '../../domain/effects/effect.ts';
import type { PersonId } from '../../domain/trajectory/participant.ts';
import { CalendarClosed } from '../application/ports/calendar.ts';
import type { Log } from '../application/ports/log.ts';
import type { Truth } from '../application/ports/truth.ts';
import type { BatchResult } from './batch.ts';
import { eventsIn, eventsRequest, isClosed, observedEvents } from './calendar/observed-events.ts';
import type { Graph } from './client.ts';
import { failureOf } from './failures.ts';
import { readTrajectory } from './lists/read-trajectory.ts';
import type { Sites } from './lists/sites.ts';

export function createTruth(
  graph: Graph,
  { sites, log }: { readonly sites: Sites; readonly log: Log },
): Truth {
  const eventsFrom = async (
    mailbox: PersonId,
    { status, code, body, retryAfterMs }: BatchResult,
  ): Promise<ObservedEvents | CalendarClosed> => {
    if (status < 400) return observedEvents(await eventsIn(graph, mailbox, body), mailbox);
    const failure = failureOf('list events', status, code, retryAfterMs);
    if (isClosed(status)) return new CalendarClosed(failure);
    throw failure;
  };
  return {
    async read(trajectory, mailboxes, lastKnown) {
      const asked = [...mailboxes];
      const { stored, behind } = await readTrajectory(
        graph,
        sites,
        log,
        trajectory,
        lastKnown,
        asked.map((mailbox) => eventsRequest(mailbox, trajectory)),
      );
      if (!stored) return { stored, events: new Map() };
      const events = await Promise.all(asked.map((mailbox, i) => eventsFrom(mailbox, behind[i]!)));
      return { stored, events: new Map(asked.map((mailbox, i) => [mailbox, events[i]!])) };
    },
  };
}
