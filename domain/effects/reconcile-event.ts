import { Temporal } from 'temporal-polyfill';
import type { CalendarLink, Moment } from '../trajectory/moment.ts';
import { type DatedMoment, endOf, isScheduled } from '../trajectory/moments.ts';
import { roomIn } from '../trajectory/place-name.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { cannotStand } from './can-stand.ts';
import type { ObservedEvent } from './effect.ts';
import { changedFrom, type Outside } from './moment-change.ts';
import { organiserOfMoment } from './organiser.ts';
import type { MomentOutcome, ReconcileContext } from './reconciled.ts';

/** A moment held against its event: what its organiser did in Outlook, or that both sides moved. */
export function reconcileEvent(
  moment: Moment,
  trajectory: Trajectory,
  event: ObservedEvent | undefined,
  context: ReconcileContext,
): MomentOutcome {
  const { stage } = trajectory;
  if (!isScheduled(moment) || stage === 'draft' || stage === 'stopped' || stage === 'completed') {
    return unchanged(moment);
  }
  const organiser = organiserOfMoment(trajectory, moment, context);
  const standing = event && !event.cancelled ? event : undefined;
  const link = moment.calendar;
  if (standing && standing.organiser === organiser && standing.eventId !== link?.eventId) {
    return unchanged({ ...asked(moment), calendar: foundLink(standing, trajectory, link) });
  }
  if (!link || link.organiser !== organiser) return unchanged(moment);
  if (!standing) return gone(moment, link, context);
  const placed = withTypedRoom(moment, link, standing, context);
  return heldAgainst(placed, placed.calendar ?? link, standing, trajectory, context);
}

/**
 * A place that its organiser typed in Outlook, as its room. That she cleared it counts for the room; what an online
 * meeting says there Outlook wrote itself. Nobody is told: the invitation says it.
 */
function withTypedRoom(
  moment: DatedMoment,
  link: CalendarLink,
  { location, joinUrl }: ObservedEvent,
  { schoolName = '' }: ReconcileContext,
): DatedMoment {
  if (moment.place !== 'onsite' || joinUrl !== undefined || location === (link.location ?? '')) return moment;
  const room = roomIn(location, schoolName);
  const { room: before = '', ...rest } = moment;
  // Seen, so that what the app says of it from here on is written and not taken for hers.
  const seen = { ...link, location, room };
  if (room === before) return { ...moment, calendar: seen };
  return { ...rest, calendar: seen, ...(room === '' ? {} : { room }) };
}

/** Made before a crash and found again by its key: taken over, with its times as the calendar has them. */
function foundLink(
  event: ObservedEvent,
  trajectory: Trajectory,
  old: CalendarLink | undefined,
): CalendarLink {
  const { organiser, eventId, changeKey, start, end, joinUrl } = event;
  const mails = new Set(event.attendees.map((one) => one.mail.toLowerCase()));
  const invited = trajectory.participants.filter((one) => mails.has(one.mail.toLowerCase()));
  return {
    organiser,
    eventId,
    changeKey,
    start,
    end,
    ...(joinUrl === undefined ? {} : { joinUrl, madeOnline: true }),
    generation: old ? old.generation + 1 : 1,
    invited: [...new Set(invited.map((one) => one.person))],
  };
}

function gone(moment: DatedMoment, link: CalendarLink, { now }: ReconcileContext): MomentOutcome {
  const isOver = Temporal.Instant.compare(link.end, now) <= 0;
  if (isOver) return unchanged(moment);
  // An event that is online goes by our own hand to make room for one that is not.
  if (link.madeOnline && moment.place !== 'online') return unchanged(unlinked(moment));
  if (moment.question?.kind === 'eventGone') return unchanged(moment);
  const at = now.toString();
  return {
    moment: { ...moment, question: { kind: 'eventGone', at } },
    putBack: [],
    noted: [{ at, by: 'system', what: 'eventGone', about: moment.id }],
  };
}

function heldAgainst(
  before: DatedMoment,
  link: CalendarLink,
  event: ObservedEvent,
  trajectory: Trajectory,
  context: ReconcileContext,
): MomentOutcome {
  const moment = asked(before);
  const { now } = context;
  if (sameTimes(event, link)) return unchanged(moment);
  if (sameTimes(event, { start: moment.start, end: endOf(moment).toString() })) {
    return unchanged(agreed(moment, link, event));
  }
  const both = { kind: 'bothMoved', calendarStart: event.start, listStart: moment.start } as const;
  if (moment.question?.kind === 'bothMoved') {
    const { question } = moment;
    return unchanged(
      same(question.calendarStart, event.start)
        ? moment
        : { ...moment, question: { ...question, calendarStart: event.start } },
    );
  }
  const at = now.toString();
  const isMovedHere = !sameTimes(link, { start: moment.start, end: endOf(moment).toString() });
  const noted = {
    at,
    by: 'system',
    about: moment.id,
    detail: { was: link.start, now: event.start },
  } as const;
  if (isMovedHere) {
    const unsure: Moment = { ...moment, question: { ...both, at } };
    return { moment: unsure, putBack: [], noted: [{ ...noted, what: 'bothMoved' }] };
  }
  if (isPast(link.end, now) && isPast(event.end, now)) return unchanged(moment);
  return moved(moment, link, event, trajectory, context);
}

/** Its organiser dragged it: taken over, or put back where it cannot take place. */
function moved(
  moment: DatedMoment,
  link: CalendarLink,
  event: ObservedEvent,
  trajectory: Trajectory,
  context: ReconcileContext,
): MomentOutcome {
  const at = context.now.toString();
  const mover = trajectory.participants.find((one) => one.person === event.organiser)?.person;
  const by = mover ?? 'system';
  const detail = { was: link.start, now: event.start };
  if (cannotStand(moment, event.start, event.end, trajectory, context)) {
    // The calendar's times count as agreed, so that the row differs and the event is written back.
    return {
      moment: agreed(moment, link, event),
      putBack: [
        {
          moment: moment.id,
          ...(mover === undefined ? {} : { editor: mover }),
          via: 'calendar',
          columns: ['start'],
        },
      ],
      noted: [{ at, by, what: 'eventPutBack', about: moment.id, detail }],
    };
  }
  const outside: Outside = { via: 'calendar', ...(mover === undefined ? {} : { by: mover }), at };
  const durationMin = Temporal.Instant.from(event.start).until(event.end).total('minutes');
  const after = changedFrom(moment, { start: event.start, durationMin }, outside);
  return {
    moment: agreed(after, link, event),
    putBack: [],
    noted: [{ at, by, what: 'eventChanged', about: moment.id, detail }],
  };
}

function agreed(moment: Moment, link: CalendarLink, { start, end, changeKey }: ObservedEvent): Moment {
  return { ...moment, calendar: { ...link, start, end, changeKey } };
}

function unlinked(before: DatedMoment): Moment {
  const { calendar: _, ...rest } = asked(before);
  return rest;
}

/** Without the question where the event went, for it is there. */
function asked(moment: DatedMoment): DatedMoment {
  if (moment.question?.kind !== 'eventGone') return moment;
  const { question: _, ...rest } = moment;
  return rest;
}

function unchanged(moment: Moment): MomentOutcome {
  return { moment, putBack: [], noted: [] };
}

interface Times {
  readonly start: string;
  readonly end: string;
}

function sameTimes(a: Times, b: Times): boolean {
  return same(a.start, b.start) && same(a.end, b.end);
}

function same(a: string, b: string): boolean {
  return Temporal.Instant.compare(a, b) === 0;
}

function isPast(instant: string, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(instant, now) <= 0;
}
