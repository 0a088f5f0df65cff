import { Temporal } from 'temporal-polyfill';
import type { Moment } from '../trajectory/moment.ts';
import { type DatedMoment, endOf, isScheduled, startOf } from '../trajectory/moments.ts';
import type { Participant, PersonId } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { type Busy, besidesOwn } from './besides-own.ts';

/**
 * What people took over as it stood and was not yet seen to fit in their own calendars, as far as it is still to come:
 * nobody gave it another time since.
 */
export function takenOver(trajectory: Trajectory, now: Temporal.Instant): readonly DatedMoment[] {
  if (trajectory.stage !== 'running') return [];
  return trajectory.moments.filter((one): one is DatedMoment => isTakenOver(one, now));
}

/** Who took these meetings over, as far as they still take part. */
export function whoTookOver(
  { participants }: Trajectory,
  moments: readonly Moment[],
): readonly Participant[] {
  return participants.filter(
    ({ person, until }) => until === undefined && moments.some((one) => one.takenOverBy?.includes(person)),
  );
}

/**
 * Of that: the meetings at whose time something else stands in the calendar of somebody who took them over and without
 * whom they cannot be. None where that is not visible.
 */
export function clashing(trajectory: Trajectory, busy: Busy, now: Temporal.Instant): readonly DatedMoment[] {
  return takenOver(trajectory, now).filter((one) => isClashing(one, busy, now));
}

/** The same for one moment. */
export function isClashing(moment: Moment, busy: Busy, now: Temporal.Instant): boolean {
  return takenFrom(moment, busy, now).length > 0;
}

/** Without whom it cannot be and who has something else at its time, of those who took it over. */
export function takenFrom(moment: Moment, busy: Busy, now: Temporal.Instant): readonly PersonId[] {
  if (!isTakenOver(moment, now)) return [];
  return (moment.takenOverBy ?? []).filter((one) => isNeeded(one, moment) && isBusy(one, moment, busy));
}

function isNeeded(person: PersonId, { attendees }: Moment): boolean {
  return attendees.some((one) => one.person === person && one.required);
}

function isBusy(person: PersonId, moment: DatedMoment, busy: Busy): boolean {
  return besidesOwn(busy[person] ?? [], person, [moment]).some(
    ({ from, until }) =>
      Temporal.Instant.compare(from, endOf(moment)) < 0 &&
      Temporal.Instant.compare(until, startOf(moment)) > 0,
  );
}

/**
 * After a look at the calendars of those who took something over: what fits there is from then on a meeting like any
 * other, and what they put at its time later is their own choice. What clashes waits for an answer, but what can be
 * without her stays where it is, with who cannot come. As long as a calendar is not visible the same object: it is not
 * known what fits.
 */
export function lookedAt(trajectory: Trajectory, busy: Busy, now: Temporal.Instant): Trajectory {
  const looked = new Map(
    takenOver(trajectory, now).map((one): readonly [Moment, Moment] => [one, afterLook(one, busy)]),
  );
  if ([...looked].every(([one, next]) => one === next)) return trajectory;
  return { ...trajectory, moments: trajectory.moments.map((one) => looked.get(one) ?? one) };
}

function afterLook(moment: DatedMoment, busy: Busy): Moment {
  const { takenOverBy = [], busyThen = [], ...rest } = moment;
  const [seen, unseen] = [takenOverBy.filter((one) => busy[one]), takenOverBy.filter((one) => !busy[one])];
  const busyOnes = seen.filter((one) => isBusy(one, moment, busy));
  const needed = busyOnes.filter((one) => isNeeded(one, moment));
  if (seen.length === needed.length) return moment;
  const waiting = takenOverBy.filter((one) => unseen.includes(one) || needed.includes(one));
  const missed = [...new Set([...busyThen, ...busyOnes])].filter((one) => !needed.includes(one));
  return {
    ...rest,
    ...(waiting.length > 0 ? { takenOverBy: waiting } : {}),
    ...(missed.length > 0 ? { busyThen: missed } : {}),
  };
}

function isTakenOver(moment: Moment, now: Temporal.Instant): moment is DatedMoment {
  return (
    moment.takenOverBy !== undefined &&
    moment.place !== 'desk' &&
    isScheduled(moment) &&
    Temporal.Instant.compare(startOf(moment), now) > 0
  );
}
