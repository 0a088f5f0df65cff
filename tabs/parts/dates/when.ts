import { Temporal } from 'temporal-polyfill';
import {
  dateText,
  longDateText,
  meetingText,
  shortDateText,
  timeText,
} from '../../../domain/calendar/wording.ts';
import { ZONE } from '../../../domain/calendar/zone.ts';

/** Day in the Netherlands of an instant (UTC ISO) or of a day itself. */
export function dayOf(at: string): Temporal.PlainDate {
  return at.includes('T')
    ? Temporal.Instant.from(at).toZonedDateTimeISO(ZONE).toPlainDate()
    : Temporal.PlainDate.from(at);
}

/** 'di 3 november'. Takes an instant or a day. */
export function dayText(at: string): string {
  return dateText(dayOf(at));
}

/** '3 nov'. Takes an instant or a day. */
export function shortDayText(at: string): string {
  return shortDateText(dayOf(at));
}

/** 'dinsdag 3 november 2026'. Takes an instant or a day. */
export function longDayText(at: string): string {
  return longDateText(dayOf(at));
}

/** '15.45', of an instant. */
export function clockText(at: string): string {
  return timeText(Temporal.Instant.from(at).toZonedDateTimeISO(ZONE).toPlainTime());
}

/** 'di 3 november, 15.45–16.30'; without a duration 'di 3 november'. */
export function spanText(start: string, minutes: number): string {
  if (minutes === 0) return dayText(start);
  const from = Temporal.Instant.from(start);
  return meetingText(from, from.add({ minutes }));
}

/** 'di 3 november, 15.45–16.30', of two instants. */
export function timesText(start: string, end: string): string {
  return meetingText(Temporal.Instant.from(start), Temporal.Instant.from(end));
}

/** 'di 3 november, 15.45', of an instant. */
export function dayAndTimeText(at: string): string {
  return `${dayText(at)}, ${clockText(at)}`;
}

/** Instant (UTC ISO) of a day and a clock time in the Netherlands; undefined as long as one of them is not filled in. */
export function instantAt(day: string, time: string): string | undefined {
  try {
    return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(ZONE).toInstant().toString();
  } catch {
    return undefined;
  }
}

/** Day (`YYYY-MM-DD`) and clock time (`HH:MM`) in the Netherlands, as date and time fields hold them. */
export function fieldsOf(at: string | undefined): { readonly day: string; readonly time: string } {
  if (at === undefined) return { day: '', time: '' };
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(ZONE);
  return {
    day: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}
