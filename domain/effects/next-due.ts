import { Temporal } from 'temporal-polyfill';
import { lastsItsYear } from '../acts/end.ts';
import { ZONE } from '../calendar/zone.ts';
import { isPending, releasesOf } from '../release/released.ts';
import { erasureInstants } from '../retention/erase.ts';
import { periodOf } from '../schedule/period.ts';
import { isScheduled } from '../trajectory/moments.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { OwedContext } from './context.ts';
import { desiredEvent } from './desired-event.ts';
import type { ObservedEvents, Telling } from './effect.ts';
import { invitedFrom } from './invitation-dose.ts';

/** Calendar work that is not done yet is looked at again so soon. */
const retryMinutes = 5;

/**
 * When this trajectory must be looked at again (UTC ISO), at the latest: the next telling, the end of the time for
 * a reaction, a release that is to be handed over, the day on which others are invited, the end of the school year, or calendar work that stayed owed. Undefined when nothing is
 * in sight.
 */
export function nextDue(
  trajectory: Trajectory,
  observed: ObservedEvents,
  waiting: readonly Telling[],
  context: OwedContext,
): string | undefined {
  const { now } = context;
  const instants = [
    ...waiting.map((one) => Temporal.Instant.from(one.dueAt)),
    ...trajectory.documents.flatMap(({ state, withdrawnAt, reactUntil }) =>
      state === 'reading' && !withdrawnAt && reactUntil
        ? [Temporal.Instant.from(reactUntil).add({ seconds: 1 })]
        : [],
    ),
    ...doses(trajectory, context),
    ...theEnd(trajectory, context),
    ...erasureInstants(trajectory, context.terms ?? {}, context.laterEnds),
    ...releasesOf(trajectory)
      .filter((one) => isPending(one) && (one.passages === undefined || one.excerpt?.agreed === true))
      .map((one) => Temporal.Instant.from(one.deliverFrom)),
  ].filter((one) => Temporal.Instant.compare(one, now) > 0);
  if (hasOpenCalendarWork(trajectory, observed, context)) instants.push(now.add({ minutes: retryMinutes }));
  return instants.sort(Temporal.Instant.compare)[0]?.toString();
}

/** The day behind the school year, on which what lasts that long is completed. */
function theEnd(trajectory: Trajectory, { template, calendar }: OwedContext): Temporal.Instant[] {
  if (!lastsItsYear(trajectory, template)) return [];
  return [periodOf(trajectory, calendar).until.add({ days: 1 }).toZonedDateTime(ZONE).toInstant()];
}

function doses(trajectory: Trajectory, context: OwedContext): Temporal.Instant[] {
  return trajectory.moments.flatMap((moment) => (isScheduled(moment) ? [invitedFrom(moment, context)] : []));
}

/** Whether what was last agreed with the calendar is not what should stand there: an attempt failed, or waits. */
function hasOpenCalendarWork(
  trajectory: Trajectory,
  observed: ObservedEvents,
  context: OwedContext,
): boolean {
  return trajectory.moments.some((moment) => {
    if (moment.question || moment.state === 'held') return false;
    const event = desiredEvent(trajectory, moment, context);
    const link = moment.calendar;
    const found = observed[moment.id];
    // One that could be taken out is no longer linked.
    if (!event) return link !== undefined && found?.cancelled === false && isAhead(found.end, context);
    if (!isAhead(event.end, context) && !(link && isAhead(link.end, context))) return false;
    return (
      !link ||
      link.organiser !== event.organiser ||
      !sameInstant(link.start, event.start) ||
      !sameInstant(link.end, event.end) ||
      (event.attendees.length > 0 && link.invited.length === 0)
    );
  });
}

function isAhead(instant: string, { now }: OwedContext): boolean {
  return Temporal.Instant.compare(instant, now) > 0;
}

function sameInstant(a: string, b: string): boolean {
  return Temporal.Instant.compare(a, b) === 0;
}
