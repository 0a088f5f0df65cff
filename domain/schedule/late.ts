import { Temporal } from 'temporal-polyfill';
import { addKnownSchoolDays, addSchoolDays, schoolDaysBetween } from '../calendar/school-days.ts';
import type { Step } from '../template/template.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Window } from './window.ts';
import { type LateRounds, type WindowSituation, windowOf } from './windows.ts';

/** A moment that has or needs a place, with its step and the first day on which people can still be asked for it. */
export interface Placeable {
  readonly moment: Moment;
  readonly step: Step;
  readonly soonest: Temporal.PlainDate;
}

/** School days in which what stood in one week of a programme is made up for. */
const WEEK = 5;

/**
 * The windows of moments as they are now. Rounds that come late divide what is left of the period; whatever else has its
 * days behind it gets as many from the first day that is possible, weeks of a programme one after the other, and none
 * behind the end of the period. Where that end has passed too, the days stay as they were.
 */
export function windowsOf(
  placeable: readonly Placeable[],
  situation: Omit<WindowSituation, 'around' | 'late'>,
): readonly Window[] {
  const late = lateRounds(placeable, situation);
  const own = placeable.map(({ moment, step }) => {
    const around = moment.around === undefined ? {} : { around: Temporal.PlainDate.from(moment.around) };
    return windowOf(step, moment.cycle, { ...situation, late, ...around });
  });
  const isMissed = placeable.map(
    ({ moment, soonest }, at) => moment.state !== 'held' && isBefore(own[at]!.until, soonest),
  );
  const weeks = missedWeeks(placeable, own, isMissed);
  return placeable.map(({ moment, step, soonest }, at) => {
    if (!isMissed[at]) return own[at]!;
    const turn = isOfWeek(step) ? weeks.indexOf(moment.cycle) : 0;
    return madeUp(own[at]!, soonest, WEEK * turn, situation);
  });
}

function isOfWeek({ timing }: Step): boolean {
  return timing.kind === 'schoolWeek' || timing.kind === 'follows';
}

/** From the first round that needs a place, where half of its days or more have gone. */
function lateRounds(
  placeable: readonly Placeable[],
  situation: Omit<WindowSituation, 'around' | 'late'>,
): ReadonlyMap<string, LateRounds> {
  const late = new Map<string, LateRounds>();
  const open = placeable.filter(
    ({ moment, step }) => step.timing.kind === 'spread' && moment.state === 'proposed',
  );
  for (const [track, rounds] of Map.groupBy(open, ({ step }) => step.track ?? '')) {
    const { step, moment, soonest } = rounds.reduce((a, b) => (b.moment.cycle < a.moment.cycle ? b : a));
    const { from, until } = windowOf(step, moment.cycle, situation);
    if (!isBefore(from, soonest) || isBefore(situation.period.until, soonest)) continue;
    const days = schoolDaysBetween(situation.calendar, from, until);
    if (2 * schoolDaysBetween(situation.calendar, soonest, until) >= days) continue;
    late.set(track, { done: Math.max(0, moment.cycle - 1), of: step.cycle?.count ?? 1, from: soonest });
  }
  return late;
}

/** Rounds of a programme that have their week behind them, in the order in which they stood. */
function missedWeeks(
  placeable: readonly Placeable[],
  own: readonly Window[],
  isMissed: readonly boolean[],
): readonly number[] {
  const found = placeable.flatMap(({ moment, step }, at) =>
    isMissed[at] && isOfWeek(step) ? [{ cycle: moment.cycle, from: own[at]!.from }] : [],
  );
  found.sort((a, b) => Temporal.PlainDate.compare(a.from, b.from));
  return [...new Set(found.map(({ cycle }) => cycle))];
}

/** As many days as a window had, from the first that is possible and so many school days on. */
function madeUp(
  window: Window,
  soonest: Temporal.PlainDate,
  later: number,
  { calendar, period }: Pick<WindowSituation, 'calendar' | 'period'>,
): Window {
  if (isBefore(period.until, soonest)) return window;
  const length = schoolDaysBetween(calendar, window.from, window.until);
  const latest = addSchoolDays(calendar, period.until, -length);
  const wanted = addKnownSchoolDays(calendar, soonest, later);
  const inTime = isBefore(latest, wanted) ? latest : wanted;
  const from = isBefore(inTime, soonest) ? soonest : inTime;
  const within = (days: number) => {
    const day = addKnownSchoolDays(calendar, from, days);
    return isBefore(period.until, day) ? period.until : day;
  };
  const prefer = schoolDaysBetween(calendar, window.from, window.prefer);
  return { from, until: within(length), prefer: within(prefer) };
}

function isBefore(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}
