import { Temporal } from 'temporal-polyfill';
import type { HostContext } from './context.ts';

const ZONE = 'Europe/Amsterdam';
const MORNING = Temporal.PlainTime.from('08:00');

/** What the page asks of the clock: a step, the next school day, a moment on the wall, or the real time again. */
export type ClockMove =
  | { readonly move: 'by'; readonly minutes: number }
  | { readonly move: 'schoolDay' }
  | { readonly move: 'to'; readonly local: string }
  | { readonly move: 'real' };

/** Moves the tenant's clock. A step keeps the time on the wall over a change to summer or winter time. */
export function moveClock({ tenant: { clock }, options }: HostContext, move: ClockMove): void {
  const now = Temporal.Instant.fromEpochMilliseconds(Math.floor(clock.now())).toZonedDateTimeISO(ZONE);
  const target = targetOf(now, move, options.isSchoolDay ?? isWeekday);
  const real = clock.now() - clock.offset();
  clock.setOffset(target ? target.epochMilliseconds - real : 0);
}

function targetOf(
  now: Temporal.ZonedDateTime,
  move: ClockMove,
  isSchoolDay: (date: string) => boolean,
): Temporal.ZonedDateTime | undefined {
  switch (move.move) {
    case 'real':
      return undefined;
    case 'by':
      return move.minutes % 1440 === 0
        ? now.add({ days: move.minutes / 1440 })
        : now.add({ minutes: move.minutes });
    case 'to':
      return Temporal.PlainDateTime.from(move.local).toZonedDateTime(ZONE);
    case 'schoolDay': {
      let day = now.toPlainDate().add({ days: 1 });
      for (let tries = 0; tries < 100 && !isSchoolDay(day.toString()); tries++) day = day.add({ days: 1 });
      return day.toZonedDateTime({ timeZone: ZONE, plainTime: MORNING });
    }
  }
}

const isWeekday = (date: string) => Temporal.PlainDate.from(date).dayOfWeek <= 5;
