import { Temporal } from 'temporal-polyfill';
import { dayOf, holdsOn } from '../access/roles.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { addSchoolDays } from '../calendar/school-days.ts';
import { ZONE } from '../calendar/zone.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { TimePoll } from '../trajectory/time-poll.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

/** School days that people have to answer, and after which they are reminded (ours). */
const OPEN_DAYS = 3;
const REMINDER_DAYS = 2;
/** The hour of the last day at which it closes: there is time left to move something on it. */
const CLOSES_AT = '16:00';
const REMINDS_AT = '09:00';
/** What is to be the day after must be settled the day before. */
const BEFORE_FIRST = { hours: 24 };

type Among = Pick<Trajectory, 'participants' | 'stage'>;

/** A poll as it stands at an instant. */
export interface StandingPoll {
  readonly poll: TimePoll;
  /** Who are asked and still are to be there. */
  readonly asked: readonly PersonId[];
  /** Those of them who did not answer. */
  readonly waitsFor: readonly PersonId[];
  /** First instant at which nobody can answer any more. */
  readonly until: Temporal.Instant;
  readonly remindAt: Temporal.Instant;
  /** When its answer is there for who asked: the last of those who were waited for, or else the end. */
  readonly inAt: Temporal.Instant;
  readonly isIn: boolean;
}

/**
 * The poll of a moment that somebody still waits for. Undefined where there is none any more: the moment went to another
 * time, was called off anew or is over, the trajectory stands still, or who was asked does not come any more. That is
 * said to nobody.
 */
export function standingPoll(
  moment: Moment,
  trajectory: Among,
  calendar: SchoolCalendar,
  now: Temporal.Instant,
): StandingPoll | undefined {
  const { poll } = moment;
  if (!poll || poll.revision !== moment.revision || !takesTimes(moment, trajectory, now)) return undefined;
  const asked = poll.asked.filter((person) => isToBeThere(person, moment, trajectory, now));
  const last = poll.times.at(-1);
  if (asked.length === 0 || last === undefined || Temporal.Instant.compare(last, now) <= 0) return undefined;
  const waitsFor = asked.filter((person) => !poll.answers.some(({ by }) => by === person));
  const until = closesAt(poll, calendar);
  const answered = poll.answers.at(-1)?.at ?? poll.at;
  const inAt = waitsFor.length === 0 ? Temporal.Instant.from(answered) : until;
  return {
    poll,
    asked,
    waitsFor,
    until,
    remindAt: onDay(addSchoolDays(calendar, dateOf(poll.at), REMINDER_DAYS), REMINDS_AT),
    inAt,
    isIn: Temporal.Instant.compare(inAt, now) <= 0,
  };
}

/** Whether people can be asked when a moment could be: it is to come, or waits for a new date. */
export function takesTimes(
  { state, start, place, question }: Moment,
  { stage }: Pick<Trajectory, 'stage'>,
  now: Temporal.Instant,
): boolean {
  if (place === 'desk' || question || (stage !== 'acquainting' && stage !== 'running')) return false;
  if (state === 'notHeld') return true;
  return state === 'scheduled' && start !== undefined && Temporal.Instant.compare(now, start) < 0;
}

/** Whether somebody attends a moment and holds her part on the day. */
export function isToBeThere(
  person: PersonId,
  { attendees }: Pick<Moment, 'attendees'>,
  { participants }: Pick<Trajectory, 'participants'>,
  now: Temporal.Instant,
): boolean {
  const day = dayOf(now);
  return (
    attendees.some((one) => one.person === person) &&
    participants.some((one) => one.person === person && holdsOn(one, day))
  );
}

/** So many school days after it was asked, and a day before the first of its times; that time itself where it is sooner. */
function closesAt({ at, times }: TimePoll, calendar: SchoolCalendar): Temporal.Instant {
  const end = onDay(addSchoolDays(calendar, dateOf(at), OPEN_DAYS), CLOSES_AT);
  const first = Temporal.Instant.from(times[0] ?? at);
  const before = first.subtract(BEFORE_FIRST);
  const last = Temporal.Instant.compare(before, at) > 0 ? before : first;
  return Temporal.Instant.compare(end, last) < 0 ? end : last;
}

function onDay(day: Temporal.PlainDate, plainTime: string): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: ZONE, plainTime }).toInstant();
}

function dateOf(instant: string): Temporal.PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainDate();
}

/** One of the times with who can, who cannot and who did not say, by the order in which they are asked. */
export interface RankedTime {
  readonly start: string;
  readonly can: readonly PersonId[];
  readonly cannot: readonly PersonId[];
}

/** The times that are still to come, those that most people can first, and of as many the earliest. */
export function rankedTimes(
  { poll, asked }: Pick<StandingPoll, 'poll' | 'asked'>,
  now: Temporal.Instant,
): readonly RankedTime[] {
  const answers = poll.answers.filter(({ by }) => asked.includes(by));
  const said = (start: string, yes: boolean) =>
    answers.flatMap(({ by, can }) => (can.includes(start) === yes ? [by] : []));
  return poll.times
    .filter((start) => Temporal.Instant.compare(start, now) > 0)
    .map((start) => ({ start, can: said(start, true), cannot: said(start, false) }))
    .sort((a, b) => b.can.length - a.can.length || a.cannot.length - b.cannot.length);
}
