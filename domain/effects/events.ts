import { Temporal } from 'temporal-polyfill';
import type { Moment } from '../trajectory/moment.ts';
import { roomIn } from '../trajectory/place-name.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { EffectContext } from './context.ts';
import { desiredEvent } from './desired-event.ts';
import type { DesiredEvent, EventEffect, ObservedEvent, ObservedEvents } from './effect.ts';
import { agrees, withGuests, withGuestsOfFormer } from './event-difference.ts';

/**
 * The difference between the events that should stand in the organiser's calendar and those that do. Empty once
 * it was made up. What has passed is left as it is, and so is a moment about which the organiser was asked.
 */
export function desiredEvents(
  trajectory: Trajectory,
  observed: ObservedEvents,
  context: EffectContext,
): EventEffect[] {
  const known = new Set(trajectory.moments.map((one) => one.id));
  const orphans = Object.entries(observed).filter(([moment]) => !known.has(moment));
  return [
    ...trajectory.moments.flatMap((moment) =>
      moment.question ? [] : effectsOn(moment, trajectory, observed[moment.id], context),
    ),
    ...orphans.flatMap(([moment, event]) => removed(moment, event, context)),
  ];
}

/**
 * The same once what made room for another went: the new ones, with the guests and the booked rooms that their organiser
 * had added to what went. `observed`: as it was before that.
 */
export function eventsMadeAnew(
  trajectory: Trajectory,
  observed: ObservedEvents,
  gone: ReadonlySet<string>,
  context: EffectContext,
): EventEffect[] {
  const left = Object.fromEntries(Object.entries(observed).filter(([moment]) => !gone.has(moment)));
  return desiredEvents(trajectory, left, context).flatMap((effect): EventEffect[] => {
    if (!gone.has(effect.moment)) return [];
    const was = observed[effect.moment];
    if (effect.kind !== 'createEvent' || !was) return [effect];
    return [{ ...effect, event: withGuestsOfFormer(effect.event, was, trajectory.participants) }];
  });
}

function effectsOn(
  moment: Moment,
  trajectory: Trajectory,
  found: ObservedEvent | undefined,
  context: EffectContext,
): EventEffect[] {
  if (moment.state === 'held') return [];
  const event = desiredEvent(trajectory, moment, context);
  const standing = found && !found.cancelled ? found : undefined;
  if (!event) return standing ? removed(moment.id, standing, context) : [];
  if (isPast(event.end, context) && (!standing || isPast(standing.end, context))) return [];
  if (!standing) return [{ kind: 'createEvent', moment: moment.id, event }];
  // A former organiser's event goes first: the look after that, which no longer sees it, makes the new one.
  if (standing.organiser !== event.organiser) return removed(moment.id, standing, context);
  // Nor can an event that is online be made otherwise (isOnlineMeeting cannot be unset): its way in goes with it.
  if (!event.online && moment.calendar?.madeOnline && standing.joinUrl !== undefined) {
    return removed(moment.id, standing, context);
  }
  const wanted = leaving(withGuests(event, standing, trajectory.participants), standing, moment);
  if (agrees(besidesName(wanted, standing, moment, context), standing, trajectory.participants)) return [];
  const { eventId, changeKey } = standing;
  return [{ kind: 'updateEvent', moment: moment.id, eventId, changeKey, event: wanted }];
}

/**
 * Taken where it stands, as long as that says its room: for the name of the school alone nobody gets an invitation anew.
 * The next change writes it.
 */
function besidesName(
  event: DesiredEvent,
  { location }: ObservedEvent,
  { calendar }: Moment,
  { schoolName = '' }: EffectContext,
): DesiredEvent {
  const known = calendar?.location === location ? calendar.room : undefined;
  const says = known ?? roomIn(location, schoolName);
  return event.location !== '' && says === (event.room ?? '') ? { ...event, location } : event;
}

/** Where it has no place any more and the one that we gave it stands there still. */
function leaving(event: DesiredEvent, standing: ObservedEvent, { calendar }: Moment): DesiredEvent {
  const given = calendar?.location ?? '';
  const leaves = event.location === '' && given !== '' && given === standing.location;
  return leaves ? { ...event, leavesPlace: true } : event;
}

/** What has taken place is not cancelled afterwards: that would only send mail about the past. */
function removed(moment: string, event: ObservedEvent, context: EffectContext): EventEffect[] {
  const { organiser, eventId } = event;
  return event.cancelled || isPast(event.end, context)
    ? []
    : [{ kind: 'cancelEvent', moment, organiser, eventId }];
}

function isPast(end: string, { now }: EffectContext): boolean {
  return Temporal.Instant.compare(end, now) <= 0;
}
