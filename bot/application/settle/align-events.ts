import { canBeWritten, notingLeft, withoutLeft } from '../../../domain/effects/closed-calendars.ts';
import type { EventEffect, ObservedEvents } from '../../../domain/effects/effect.ts';
import { desiredEvents, eventsMadeAnew } from '../../../domain/effects/events.ts';
import { type EventOutcome, linkEvents } from '../../../domain/trajectory/calendar-links.ts';
import type { Calendar } from '../ports/calendar.ts';
import type { Lists, StoredTrajectory } from '../ports/lists.ts';
import type { Log } from '../ports/log.ts';
import { type SituationPorts, situationFor } from '../steps/situation.ts';
import type { Seen } from './observe.ts';

export interface AlignPorts extends SituationPorts {
  readonly lists: Pick<Lists, 'write' | 'schools' | 'colleagues' | 'terms' | 'settings'>;
  readonly calendar: Pick<Calendar, 'put' | 'cancel'>;
  readonly log: Log;
}

export interface Aligned {
  readonly stored: StoredTrajectory;
  readonly observed: ObservedEvents;
}

/**
 * Makes up the difference between the events that should stand in the organiser's calendar and those that do, and
 * notes in the rows what was agreed with the calendar. What failed for now stays owed: the next settling sees it.
 */
export async function alignEvents(
  ports: AlignPorts,
  stored: StoredTrajectory,
  { observed, closed }: Pick<Seen, 'observed' | 'closed'>,
): Promise<Aligned> {
  const { trajectory } = stored;
  const situation = await situationFor(ports, trajectory, 'align');
  const standing = withoutLeft(trajectory, observed, closed, situation);
  const effects = desiredEvents(trajectory, standing, situation).filter((one) => canBeWritten(one, closed));
  const outcomes = effects.length > 0 ? await perform(ports, effects) : [];
  const agreed = linkEvents(trajectory, observed, outcomes);
  // What made room for another: a settling that stops here makes it the next time.
  const gone = new Set(outcomes.flatMap((one) => (one.kind === 'gone' ? [one.moment] : [])));
  const again = gone.size === 0 ? [] : eventsMadeAnew(agreed, standing, gone, situation);
  const others = again.filter((one) => canBeWritten(one, closed));
  const made = others.length > 0 ? await perform(ports, others) : [];
  const at = situation.now.toString();
  const linked = notingLeft(linkEvents(agreed, {}, made), trajectory, outcomes, closed, at);
  const after = linked === trajectory ? stored : await ports.lists.write(stored, linked);
  return { stored: after, observed };
}

async function perform(ports: AlignPorts, effects: readonly EventEffect[]): Promise<EventOutcome[]> {
  const puts = effects.filter((one) => one.kind !== 'cancelEvent');
  const cancels = effects.filter((one) => one.kind === 'cancelEvent');
  const written = await ports.calendar.put(
    puts.map((one) => ({
      event: one.event,
      ...(one.kind === 'updateEvent' ? { existing: { eventId: one.eventId, changeKey: one.changeKey } } : {}),
    })),
  );
  const gone = await ports.calendar.cancel(cancels);
  const open = written.filter((one) => one === undefined).length + gone.filter((one) => !one).length;
  if (open > 0) ports.log.warn('settle.eventsStillOwed', { count: open });
  return [
    ...puts.flatMap((effect, index) => {
      const event = written[index];
      return event ? [{ kind: 'written' as const, moment: effect.moment, desired: effect.event, event }] : [];
    }),
    ...cancels.flatMap((effect, index) =>
      gone[index] ? [{ kind: 'gone' as const, moment: effect.moment }] : [],
    ),
  ];
}
