import type { Temporal } from 'temporal-polyfill';
import { ZONE } from './zone.ts';

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const shortMonths = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

/*
 * Days and times alone: what somebody plans by is said with its week, by date-texts.ts. Written out instead of asked of
 * Intl: its Dutch says "15:45" and "nov.", and what it says depends on the ICU of the machine, so that a card from the
 * server and a page in the browser would differ.
 */

/** 'november'. */
export function monthText({ month }: Pick<Temporal.PlainDate, 'month'>): string {
  return nameOf(months, month);
}

/** '3–7 nov', '28 sep–2 okt'. */
export function daysText(from: Temporal.PlainDate, to: Temporal.PlainDate): string {
  const first = from.month === to.month && from.year === to.year ? `${from.day}` : shortDateText(from);
  return `${first}–${shortDateText(to)}`;
}

/** 'di 3 november'. */
export function dateText(date: Temporal.PlainDate): string {
  return `${nameOf(weekdays, date.dayOfWeek).slice(0, 2)} ${date.day} ${nameOf(months, date.month)}`;
}

/** 'dinsdag 3 november 2026'. */
export function longDateText(date: Temporal.PlainDate): string {
  return `${nameOf(weekdays, date.dayOfWeek)} ${date.day} ${nameOf(months, date.month)} ${date.year}`;
}

/** '15.45', '8.30'. */
export function timeText(time: Temporal.PlainTime): string {
  return `${time.hour}.${String(time.minute).padStart(2, '0')}`;
}

/** 'di 3 november, 15.45–16.30' on Dutch time; the second date too when it ends on another day. */
export function meetingText(from: Temporal.Instant, to: Temporal.Instant): string {
  const start = from.toZonedDateTimeISO(ZONE);
  const end = to.toZonedDateTimeISO(ZONE);
  const startText = `${dateText(start.toPlainDate())}, ${timeText(start.toPlainTime())}`;
  const sameDay = start.toPlainDate().equals(end.toPlainDate());
  const endText = timeText(end.toPlainTime());
  return `${startText}–${sameDay ? endText : `${dateText(end.toPlainDate())}, ${endText}`}`;
}

/** '3 nov'. */
export function shortDateText(date: Temporal.PlainDate): string {
  return `${date.day} ${nameOf(shortMonths, date.month)}`;
}

function nameOf(names: readonly string[], number: number): string {
  return names[number - 1] as string;
}
