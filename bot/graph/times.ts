import { Temporal } from 'temporal-polyfill';

/** A time as Graph writes it: no offset, and the zone beside it. */
export interface GraphTime {
  readonly dateTime: string;
  readonly timeZone: string;
}

/** An instant as the app stores it (UTC ISO, no fraction when it is whole). Graph must have been asked for UTC. */
export function instantOf({ dateTime, timeZone }: GraphTime): string {
  return Temporal.PlainDateTime.from(dateTime).toZonedDateTime(timeZone).toInstant().toString();
}

/** A UTC ISO instant as Graph takes it. */
export function graphTime(instant: string): GraphTime {
  const utc = Temporal.Instant.from(instant).toZonedDateTimeISO('UTC').toPlainDateTime();
  return { dateTime: utc.toString(), timeZone: 'UTC' };
}
