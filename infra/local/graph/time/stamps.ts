import { Temporal } from 'temporal-polyfill';
import { outlookInvalid } from '../wire/errors.ts';
import { ianaZone } from './zones.ts';

/** Graph's `dateTimeTimeZone`. */
export interface DateTimeTimeZone {
  readonly dateTime: string;
  readonly timeZone: string;
}

/** Epoch ms as `2026-11-22T09:00:00Z`, whole seconds: directory and SharePoint. */
export const seconds = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`;

/** Epoch ms with seven fraction digits: Outlook. */
export const sevenDigits = (ms: number) => new Date(ms).toISOString().replace('Z', '0000Z');

/** Epoch ms as Outlook shows a start or an end: wall time in `zone` (Windows or IANA), seven fraction digits, no offset. */
export function outlookTime(ms: number, zone: string): DateTimeTimeZone {
  const iana = ianaZone(zone);
  if (iana === 'UTC') return { dateTime: new Date(ms).toISOString().replace('Z', '0000'), timeZone: zone };
  const local = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(iana).toPlainDateTime();
  return { dateTime: local.toString({ fractionalSecondDigits: 7 }), timeZone: zone };
}

/** Epoch ms of a `dateTimeTimeZone` in a body. Throws Graph's 400 when it is none. */
export function readOutlookTime(value: unknown, name: string): { ms: number; zone: string } {
  const { dateTime, timeZone } = (value ?? {}) as Partial<DateTimeTimeZone>;
  if (typeof dateTime !== 'string')
    throw outlookInvalid(
      `The property '${name}' must be a date, a time and a time zone.`,
      'ErrorInvalidProperty',
    );
  const zone = typeof timeZone === 'string' && timeZone ? timeZone : 'UTC';
  return { ms: readMoment(dateTime, ianaZone(zone), name), zone };
}

/** Epoch ms of an ISO date and time; one without an offset is wall time in the IANA `zone`. */
export function readMoment(text: string, zone: string, name: string): number {
  try {
    if (/(Z|[+-]\d\d:?\d\d)$/i.test(text)) return Temporal.Instant.from(text).epochMilliseconds;
    return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    throw outlookInvalid(
      `The value '${text}' of parameter '${name}' is not a date and time.`,
      'ErrorInvalidParameter',
    );
  }
}
