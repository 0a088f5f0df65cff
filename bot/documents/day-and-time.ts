import { Temporal } from 'temporal-polyfill';
import { longDateText, timeText } from '../../domain/calendar/wording.ts';
import { ZONE } from '../../domain/calendar/zone.ts';

const local = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE);

/** The Dutch day of an instant (UTC ISO), or a day (`YYYY-MM-DD`), in words. */
export function dayWords(when: string): string {
  return longDateText(when.length === 10 ? Temporal.PlainDate.from(when) : local(when).toPlainDate());
}

/** The Dutch time of an instant (UTC ISO). */
export function timeWords(instant: string): string {
  return timeText(local(instant).toPlainTime());
}
