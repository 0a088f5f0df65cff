import type { Temporal } from 'temporal-polyfill';
import { ZONE } from '../calendar/zone.ts';

/** The Dutch day in which an instant lies. */
export function dayIn(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(ZONE).toPlainDate();
}
