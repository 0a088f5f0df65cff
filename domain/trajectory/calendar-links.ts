import type { DesiredEvent, ObservedEvents } from '../effects/effect.ts';
import type { CalendarLink, Moment } from './moment.ts';
import type { Trajectory } from './trajectory.ts';

/** What came of an event effect. An effect that failed for now is not among the outcomes. */
export type EventOutcome =
  | {
      readonly kind: 'written';
      readonly moment: string;
      readonly desired: DesiredEvent;
      readonly event: {
        readonly eventId: string;
        readonly changeKey: string;
        readonly start: string;
        readonly end: string;
        readonly joinUrl?: string;
      };
    }
  | { readonly kind: 'gone'; readonly moment: string };

/**
 * The trajectory with, at each moment, the event as agreed with the calendar. Returns the same object when nothing
 * differs.
 */
export function linkEvents(
  trajectory: Trajectory,
  observed: ObservedEvents,
  outcomes: readonly EventOutcome[],
): Trajectory {
  const byMoment = new Map(outcomes.map((one) => [one.moment, one]));
  let differs = false;
  const moments = trajectory.moments.map((moment) => {
    const linked = linkMoment(trajectory, moment, observed, byMoment.get(moment.id));
    if (linked !== moment) differs = true;
    return linked;
  });
  return differs ? { ...trajectory, moments } : trajectory;
}

function linkMoment(
  trajectory: Trajectory,
  moment: Moment,
  observed: ObservedEvents,
  outcome: EventOutcome | undefined,
): Moment {
  if (outcome?.kind === 'gone') return unlinked(moment);
  if (outcome?.kind === 'written') {
    const { event, desired } = outcome;
    const mails = new Set(desired.attendees.map((one) => one.mail));
    return withLink(moment, {
      organiser: desired.organiser,
      eventId: event.eventId,
      changeKey: event.changeKey,
      start: event.start,
      end: event.end,
      ...(desired.location === '' ? {} : { location: desired.location, room: desired.room ?? '' }),
      ...(event.joinUrl ? { joinUrl: event.joinUrl } : {}),
      ...(desired.online ? { madeOnline: true } : {}),
      generation: generationOf(moment.calendar, event.eventId),
      invited: trajectory.participants.filter((one) => mails.has(one.mail)).map((one) => one.person),
    });
  }
  const found = observed[moment.id];
  if (!found || !moment.calendar || found.eventId !== moment.calendar.eventId) return moment;
  // Never its times: what was last agreed is what tells which side has changed.
  const { changeKey, joinUrl = moment.calendar.joinUrl } = found;
  return withLink(moment, { ...moment.calendar, changeKey, ...(joinUrl ? { joinUrl } : {}) });
}

function generationOf(old: CalendarLink | undefined, eventId: string): number {
  if (!old) return 1;
  return old.eventId === eventId ? old.generation : old.generation + 1;
}

function unlinked(moment: Moment): Moment {
  const { calendar, ...rest } = moment;
  return calendar ? rest : moment;
}

function withLink(moment: Moment, link: CalendarLink): Moment {
  return sameLink(moment.calendar, link) ? moment : { ...moment, calendar: link };
}

function sameLink(a: CalendarLink | undefined, b: CalendarLink): boolean {
  return (
    a !== undefined &&
    a.eventId === b.eventId &&
    a.organiser === b.organiser &&
    a.changeKey === b.changeKey &&
    a.start === b.start &&
    a.end === b.end &&
    a.location === b.location &&
    a.room === b.room &&
    a.joinUrl === b.joinUrl &&
    a.madeOnline === b.madeOnline &&
    a.generation === b.generation &&
    a.invited.length === b.invited.length &&
    a.invited.every((one) => b.invited.includes(one))
  );
}
