import { Temporal } from 'temporal-polyfill';
import { covers, isSchoolDay } from '../calendar/school-calendar.ts';
import { ZONE } from '../calendar/zone.ts';
import type { EffectContext } from './context.ts';

/** No talk or visit takes longer; who drags an event to a whole day means something else. */
const longestMinutes = 8 * 60;

/**
 * Why a moment cannot be put there from outside: it would be over already, on a day on which the school is closed,
 * or last no time or a whole day. Undefined when it can.
 */
export function cannotStand(
  start: string,
  end: string,
  { calendar, now }: EffectContext,
): 'inThePast' | 'schoolClosed' | 'invalid' | undefined {
  const minutes = Temporal.Instant.from(start).until(end).total('minutes');
  // Desk work ends when it starts: a deadline.
  if (minutes < 0 || minutes > longestMinutes) return 'invalid';
  if (Temporal.Instant.compare(end, now) <= 0) return 'inThePast';
  const day = Temporal.Instant.from(start).toZonedDateTimeISO(ZONE).toPlainDate();
  return covers(calendar, day) && isSchoolDay(calendar, day) ? undefined : 'schoolClosed';
}
