import { Temporal } from 'temporal-polyfill';
import { ZONE } from '../calendar/zone.ts';
import type { Moment } from './moment.ts';

/** A moment that has a date. */
export type DatedMoment = Moment & { readonly start: string };

/** Whether it has a date and stands in calendars, to take place or already being held. */
export function isScheduled(moment: Moment): moment is DatedMoment {
  return moment.state === 'scheduled' && moment.start !== undefined;
}

/** Whether it takes place or took place: its time has come, and it was not called off. */
export function hasBegun(moment: Moment, now: Temporal.Instant): boolean {
  if (moment.state === 'held') return true;
  return isScheduled(moment) && Temporal.Instant.compare(startOf(moment), now) <= 0;
}

/** Whether its time is over and nobody has said whether it took place. Work at a desk has no such hour. */
export function isUnconfirmed(moment: Moment, now: Temporal.Instant): boolean {
  if (moment.place === 'desk' || !isScheduled(moment)) return false;
  return Temporal.Instant.compare(endOf(moment), now) <= 0;
}

/** When a moment was (UTC ISO); of work at a desk when it was done, for its date is a deadline. */
export function whenHeld({ start, place, heldAt }: Moment): string | undefined {
  return place === 'desk' ? (heldAt ?? start) : start;
}

/** Start, an instant. */
export function startOf(moment: DatedMoment): Temporal.Instant {
  return Temporal.Instant.from(moment.start);
}

/** End, an instant; of desk work its deadline. */
export function endOf(moment: DatedMoment): Temporal.Instant {
  return startOf(moment).add({ minutes: moment.durationMin });
}

/** Dutch day of its start. */
export function dayOfStart(moment: DatedMoment): Temporal.PlainDate {
  return startOf(moment).toZonedDateTimeISO(ZONE).toPlainDate();
}
