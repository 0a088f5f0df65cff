import { Temporal } from 'temporal-polyfill';
import { suggestedSettings } from '../settings/settings.ts';
import { publicDayOn } from './public-days.ts';
import { covers, type SchoolCalendar, whyClosed } from './school-calendar.ts';
import { type Roster, worksOn } from './working-hours.ts';
import { ZONE } from './zone.ts';

const earliest = Temporal.PlainTime.from('08:00');
/** A reminder that was moved leaves delivery so long, or it would arrive when evening has begun. */
const delivery = Temporal.Duration.from({ minutes: 15 });

/**
 * Whether a person may get a message now: on one of her working days, not in a holiday, on a public day or on a
 * day that her school has off, from 8.00 until before `until` (an hour, 18.5 is half past six) Dutch time. A studiedag
 * is work, and a day on which the school closed unforeseen is when people need to hear. Outside the years whose holidays
 * are known every working day that is no public day counts, which is an assumption: what has to be said cannot wait for a
 * list of holidays.
 */
export function maySend(
  calendar: SchoolCalendar,
  roster: Roster,
  instant: Temporal.Instant,
  until: number = suggestedSettings.sendUntilHour,
): boolean {
  const local = instant.toZonedDateTimeISO(ZONE);
  const time = local.toPlainTime();
  return (
    isSendingDay(calendar, roster, local.toPlainDate()) &&
    Temporal.PlainTime.compare(earliest, time) <= 0 &&
    hourOf(time) < until
  );
}

/**
 * For reminders: the last moment not after `instant` that `maySend` allows, and not in the last quarter of an hour of its
 * day.
 */
export function moveEarlier(
  calendar: SchoolCalendar,
  roster: Roster,
  instant: Temporal.Instant,
  until: number = suggestedSettings.sendUntilHour,
): Temporal.Instant {
  const local = instant.toZonedDateTimeISO(ZONE);
  const date = local.toPlainDate();
  const tooEarly = Temporal.PlainTime.compare(local.toPlainTime(), earliest) < 0;
  const day = sendingDay(calendar, roster, tooEarly ? date.subtract({ days: 1 }) : date, { days: -1 });
  const last = at(day, timeAt(until).subtract(delivery));
  return Temporal.Instant.compare(instant, last) < 0 ? instant : last;
}

/** For prompts: the first moment not before `instant` that `maySend` allows. */
export function moveLater(
  calendar: SchoolCalendar,
  roster: Roster,
  instant: Temporal.Instant,
  until: number = suggestedSettings.sendUntilHour,
): Temporal.Instant {
  const local = instant.toZonedDateTimeISO(ZONE);
  const date = local.toPlainDate();
  const tooLate = hourOf(local) >= until;
  const day = sendingDay(calendar, roster, tooLate ? date.add({ days: 1 }) : date, { days: 1 });
  const first = at(day, earliest);
  return Temporal.Instant.compare(instant, first) > 0 ? instant : first;
}

function hourOf({ hour, minute }: Pick<Temporal.PlainTime, 'hour' | 'minute'>): number {
  return hour + minute / 60;
}

function timeAt(hour: number): Temporal.PlainTime {
  return Temporal.PlainTime.from({ hour: Math.floor(hour), minute: Math.round((hour % 1) * 60) });
}

function sendingDay(
  calendar: SchoolCalendar,
  roster: Roster,
  from: Temporal.PlainDate,
  step: { days: 1 | -1 },
): Temporal.PlainDate {
  if (Object.keys(roster.workingDays).length === 0) throw new RangeError('A roster without working days.');
  let day = from;
  while (!isSendingDay(calendar, roster, day)) day = day.add(step);
  return day;
}

function isSendingDay(calendar: SchoolCalendar, roster: Roster, date: Temporal.PlainDate): boolean {
  if (!worksOn(roster, date)) return false;
  if (!covers(calendar, date)) return publicDayOn(date) === undefined;
  const closed = whyClosed(calendar, date);
  if (!closed) return true;
  if (closed.code === 'dayOff') return closed.kind === 'studiedag';
  return closed.code === 'closure' || closed.code === 'noLessons';
}

function at(date: Temporal.PlainDate, plainTime: Temporal.PlainTime): Temporal.Instant {
  return date.toZonedDateTime({ timeZone: ZONE, plainTime }).toInstant();
}
