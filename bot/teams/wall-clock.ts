import { Temporal } from 'temporal-polyfill';
import { ZONE } from '../../domain/calendar/zone.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';

/** A day and a time as the clock on the wall says, as an instant (UTC ISO). */
export function instantAt(day: string, time: string): Result<string> {
  try {
    const local = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time));
    return ok(local.toZonedDateTime(ZONE).toInstant().toString());
  } catch (error) {
    if (error instanceof RangeError) return refuse('invalid', undefined, 'day');
    throw error;
  }
}

/** The day and the time of an instant as the clock on the wall says; empty of what is none, which is then refused. */
export function wallClock(instant: string): { readonly day: string; readonly time: string } {
  try {
    const local = Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE);
    const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
    return { day: local.toPlainDate().toString(), time };
  } catch (error) {
    if (error instanceof RangeError) return { day: '', time: '' };
    throw error;
  }
}
