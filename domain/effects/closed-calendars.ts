import type { EventOutcome } from '../trajectory/calendar-links.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { EffectContext } from './context.ts';
import type { EventEffect, ObservedEvent, ObservedEvents } from './effect.ts';
import { organiserOfMoment } from './organiser.ts';

/** What cannot be seen is taken to stand as it was last agreed: nothing is asked or moved because of it. */
export function asAgreed({ moments }: Trajectory, closed: ReadonlySet<PersonId>): ObservedEvents {
  return Object.fromEntries(
    moments.flatMap(({ id, calendar }): [string, ObservedEvent][] =>
      calendar && closed.has(calendar.organiser)
        ? [[id, { location: '', ...calendar, subject: '', cancelled: false, attendees: [] }]]
        : [],
    ),
  );
}

/**
 * What there is to hold events against, without those that stay behind: in a calendar that cannot be opened any more, of
 * meetings that went to somebody else. Hers are made beside them.
 */
export function withoutLeft(
  trajectory: Trajectory,
  observed: ObservedEvents,
  closed: ReadonlySet<PersonId>,
  context: EffectContext,
): ObservedEvents {
  if (closed.size === 0) return observed;
  return Object.fromEntries(
    Object.entries(observed).filter(([id, { organiser }]) => {
      const moment = trajectory.moments.find((one) => one.id === id);
      return (
        !moment || !closed.has(organiser) || organiserOfMoment(trajectory, moment, context) === organiser
      );
    }),
  );
}

/** Whether it can be done: nothing is written to a calendar that cannot be opened. */
export function canBeWritten(effect: EventEffect, closed: ReadonlySet<PersonId>): boolean {
  return !closed.has(effect.kind === 'cancelEvent' ? effect.organiser : effect.event.organiser);
}

/** With, in the log, of which meetings an event stays behind now that another was made. `at`: instant (UTC ISO). */
export function notingLeft(
  trajectory: Trajectory,
  before: Trajectory,
  outcomes: readonly EventOutcome[],
  closed: ReadonlySet<PersonId>,
  at: string,
): Trajectory {
  const left = before.moments.filter(
    ({ id, calendar }) =>
      calendar &&
      closed.has(calendar.organiser) &&
      outcomes.some((one) => one.kind === 'written' && one.moment === id),
  );
  if (left.length === 0) return trajectory;
  const entries = left.map(({ id, calendar }) => ({
    ...{ id: `left.${id}.${calendar?.generation ?? 0}#1`, at, by: 'system', what: 'eventLeft', about: id },
  }));
  return { ...trajectory, log: [...trajectory.log, ...entries] };
}
