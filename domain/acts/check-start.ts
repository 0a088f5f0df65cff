import { Temporal } from 'temporal-polyfill';
import { closedWhy, covers, whyClosed } from '../calendar/school-calendar.ts';
import { ZONE } from '../calendar/zone.ts';
import type { Refusal } from '../result.ts';
import { periodOf } from '../schedule/period.ts';
import { impossibleHour, WAKING } from '../schedule/possible-hours.ts';
import { stepOf } from '../template/expand.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Decision } from './decision.ts';

/**
 * Why a moment cannot take place at `start`: not a time, past, before the trajectory, a day on which the school
 * is closed, or an hour at which this kind of moment cannot be. Empty when it can. `field` is where it is shown.
 */
export function checkStart(
  moment: Moment,
  start: string,
  decision: Decision,
  field: string,
): readonly Refusal[] {
  const { trajectory, situation } = decision;
  const instant = instantOf(start);
  if (!instant) return [{ code: 'invalid', field }];
  const local = instant.toZonedDateTimeISO(ZONE);
  const date = local.toPlainDate().toString();
  if (Temporal.Instant.compare(instant, situation.now) < 0) {
    return [{ code: 'inThePast', params: { date }, field }];
  }
  if (date < trajectory.startsOn) {
    const until = periodOf(trajectory, situation.calendar).until.toString();
    return [{ code: 'outsideWindow', params: { from: trajectory.startsOn, until }, field }];
  }
  const closed = checkDay(date, situation, field);
  return closed.length > 0 || moment.place === 'desk' ? closed : checkHours(moment, local, decision, field);
}

/** Why nothing can be on a day (`YYYY-MM-DD`): no school then, or its holidays are not known that far ahead. */
export function checkDay(
  date: string,
  { calendar }: Pick<Decision['situation'], 'calendar'>,
  field: string,
): readonly Refusal[] {
  const day = Temporal.PlainDate.from(date);
  if (!covers(calendar, day)) return [{ code: 'calendarUnknown', params: { date }, field }];
  const closed = whyClosed(calendar, day);
  if (!closed) return [];
  return closed.code === 'weekend' || closed.code === 'noLessons'
    ? [{ code: 'notASchoolDay', params: { date }, field }]
    : [{ code: 'schoolClosed', params: { date, why: closedWhy(closed) }, field }];
}

/** An instant as it is kept (UTC ISO, no fraction); undefined for what is none. */
export function instantOf(text: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(text).round({ smallestUnit: 'second', roundingMode: 'trunc' });
  } catch {
    return undefined;
  }
}

function checkHours(
  moment: Moment,
  start: Temporal.ZonedDateTime,
  { trajectory, situation }: Decision,
  field: string,
): readonly Refusal[] {
  const end = start.add({ minutes: moment.durationMin });
  const step = stepOf(situation.template, moment, trajectory.options);
  switch (impossibleHour(start, end, step, situation.calendar)) {
    case 'outsideDay':
      return [{ code: 'outsideDay', params: { ...WAKING }, field }];
    case 'outsideLessons':
      return [{ code: 'outsideLessons', params: { when: start.toInstant().toString() }, field }];
    default:
      return [];
  }
}
