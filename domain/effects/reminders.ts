import { Temporal } from 'temporal-polyfill';
import { addSchoolDays } from '../calendar/school-days.ts';
import { ZONE } from '../calendar/zone.ts';
import { settingsIn } from '../settings/settings.ts';
import { stepOf } from '../template/expand.ts';
import { currentDocument } from '../trajectory/documents.ts';
import { type DatedMoment, dayOfStart, isScheduled, startOf } from '../trajectory/moments.ts';
import type { PersonId, Role } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { OwedContext } from './context.ts';
import type { CardRef, Telling, Told } from './effect.ts';
import { attendeesOf, peopleOf } from './recipients.ts';
import { mayReach, promptAt, reminderAt, tellingOf } from './telling.ts';

const morning = Temporal.PlainTime.from('08:00');

/**
 * What is told of moments to come: what to prepare, that it is tomorrow, how to get in. Nothing of what does not
 * go through, of what the organiser was asked about, or while the trajectory stands still.
 */
export function reminders(trajectory: Trajectory, told: readonly Told[], context: OwedContext): Telling[] {
  if (trajectory.stage !== 'acquainting' && trajectory.stage !== 'running') return [];
  return trajectory.moments.flatMap((moment) => {
    if (!isScheduled(moment) || moment.question) return [];
    const known = knownSince(trajectory, moment);
    return [
      ...preparations(trajectory, moment, known, told, context),
      ...dayBefore(trajectory, moment, known, context),
      ...joins(trajectory, moment, context),
    ];
  });
}

function preparations(
  trajectory: Trajectory,
  moment: DatedMoment,
  known: Temporal.Instant | undefined,
  told: readonly Told[],
  context: OwedContext,
): Telling[] {
  const due = morningBefore(moment, settingsIn(context).prepareDays, context);
  return [
    ...new Set(
      rolesToPrepare(trajectory, moment, context).flatMap((role) => peopleOf(trajectory, [role], context)),
    ),
  ].flatMap((to) => {
    const planned = reminderAt(context, to, due);
    const late = known !== undefined && Temporal.Instant.compare(planned, known) <= 0;
    // Her older card says so already; it is refreshed to the new date.
    if (late && wasAsked(told, moment, to)) return [];
    return [aboutMoment('prepare', trajectory, moment, to, late ? promptAt(context, to, known) : planned)];
  });
}

/** Roles that bring something of which no document is there yet. */
function rolesToPrepare(
  trajectory: Trajectory,
  moment: DatedMoment,
  { template }: OwedContext,
): readonly Role[] {
  const step = stepOf(template, moment, trajectory.options);
  const isThere = (kind: string) =>
    currentDocument(trajectory, kind, moment.id) ?? currentDocument(trajectory, kind);
  return step.prepare
    .filter(({ document }) => document === undefined || !isThere(document))
    .map(({ role }) => role);
}

function dayBefore(
  trajectory: Trajectory,
  moment: DatedMoment,
  known: Temporal.Instant | undefined,
  context: OwedContext,
): Telling[] {
  const due = morningBefore(moment, settingsIn(context).reminderDays, context);
  const required = moment.attendees.filter((one) => one.required).map((one) => one.person);
  return attendeesOf(trajectory, moment, context)
    .filter((to) => required.includes(to))
    .flatMap((to) => {
      const planned = reminderAt(context, to, due);
      // Booked or moved after that: she has only just heard of it.
      if (known && Temporal.Instant.compare(planned, known) <= 0) return [];
      return [aboutMoment('reminder', trajectory, moment, to, planned)];
    });
}

function joins(trajectory: Trajectory, moment: DatedMoment, context: OwedContext): Telling[] {
  if (moment.place !== 'online') return [];
  const due = startOf(moment).subtract({ minutes: settingsIn(context).joinMinutes });
  return attendeesOf(trajectory, moment, context).flatMap((to) => {
    const at = onTheDay(context, to, due, startOf(moment));
    return at ? [aboutMoment('join', trajectory, moment, to, at)] : [];
  });
}

/** Of use on the day itself only: a little earlier or, before an early meeting, as soon as she may be told. */
function onTheDay(context: OwedContext, to: PersonId, due: Temporal.Instant, start: Temporal.Instant) {
  if (mayReach(context, to, due)) return due;
  const day = (at: Temporal.Instant) => at.toZonedDateTimeISO(ZONE).toPlainDate().toString();
  const earlier = reminderAt(context, to, due);
  if (day(earlier) === day(start)) return earlier;
  const later = promptAt(context, to, due);
  return Temporal.Instant.compare(later, start) < 0 ? later : undefined;
}

function aboutMoment(
  card: CardRef['card'],
  trajectory: Trajectory,
  moment: DatedMoment,
  to: PersonId,
  dueAt: Temporal.Instant,
): Telling {
  const { id, revision } = moment;
  const ref = { card, trajectory: trajectory.id, moment: id, revision };
  return tellingOf(to, ref, { subject: id, revision }, dueAt, startOf(moment));
}

function morningBefore(moment: DatedMoment, schoolDays: number, { calendar }: OwedContext): Temporal.Instant {
  return addSchoolDays(calendar, dayOfStart(moment), -schoolDays)
    .toZonedDateTime({ timeZone: ZONE, plainTime: morning })
    .toInstant();
}

/** When its present time came to be: the last change, or else the booking. */
function knownSince(trajectory: Trajectory, moment: DatedMoment): Temporal.Instant | undefined {
  if (moment.change) return Temporal.Instant.from(moment.change.at);
  const confirmed = trajectory.log.findLast(({ what }) => what === 'confirmPlan')?.at;
  const instants = [confirmed, ...trajectory.matchAnswers.map(({ at }) => at)].flatMap((at) =>
    at === undefined ? [] : [Temporal.Instant.from(at)],
  );
  return instants.sort(Temporal.Instant.compare).at(-1);
}

function wasAsked(told: readonly Told[], moment: DatedMoment, to: PersonId): boolean {
  return told.some(
    (one) =>
      one.card.card === 'prepare' &&
      one.card.moment === moment.id &&
      one.to === to &&
      one.outcome === 'sent' &&
      one.card.revision !== moment.revision,
  );
}
