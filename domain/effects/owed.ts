import { Temporal } from 'temporal-polyfill';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { OwedContext } from './context.ts';
import type { Effect, ObservedEvents, Telling, Told } from './effect.ts';
import { desiredEvents } from './events.ts';
import { nextDue } from './next-due.ts';
import { refreshes } from './refresh.ts';
import { tellings } from './tellings.ts';

export interface Owed {
  /** Due by now. A telling whose `usefulUntil` has passed is among them, to be recorded as too late. */
  readonly effects: readonly Effect[];
  /** Instant (UTC ISO) at which to look again; undefined when nothing is in sight. */
  readonly nextDue?: string;
}

/**
 * What the world is owed of a trajectory now: the difference in calendars, what people are to be told, the cards
 * that stand in a chat. Pure; performing it and asking again gives nothing that is still to be done.
 */
export function owed(
  trajectory: Trajectory,
  observed: ObservedEvents,
  told: readonly Told[],
  context: OwedContext,
): Owed {
  const all = tellings(trajectory, told, context);
  const due = all.filter((one) => isDue(one, context));
  const waiting = all.filter((one) => Temporal.Instant.compare(one.dueAt, context.now) > 0);
  const next = nextDue(trajectory, observed, waiting, context);
  return {
    effects: [...desiredEvents(trajectory, observed, context), ...due, ...refreshes(told, context)],
    ...(next === undefined ? {} : { nextDue: next }),
  };
}

/** By now; and who cannot be reached waits until she can, or until it is too late. */
function isDue({ dueAt, usefulUntil, to }: Telling, { now, unreachable }: OwedContext): boolean {
  if (Temporal.Instant.compare(dueAt, now) > 0) return false;
  return !unreachable.includes(to) || Temporal.Instant.compare(usefulUntil, now) <= 0;
}
