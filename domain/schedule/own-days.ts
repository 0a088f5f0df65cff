import { Temporal } from 'temporal-polyfill';
import { covers, type SchoolCalendar } from '../calendar/school-calendar.ts';
import { addSchoolDays } from '../calendar/school-days.ts';
import { ZONE } from '../calendar/zone.ts';
import type { Settings } from '../settings/settings.ts';
import { stepOf } from '../template/expand.ts';
import type { Step, Template } from '../template/template.ts';
import { type DatedMoment, dayOfStart, isScheduled } from '../trajectory/moments.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { noticeOf } from './moments.ts';
import { periodOf } from './period.ts';
import type { Window } from './window.ts';
import { windowOf } from './windows.ts';

export interface OwnDaysSituation {
  readonly template: Template;
  readonly calendar: SchoolCalendar;
  /** The board's own numbers; absent: what is suggested. */
  readonly settings?: Settings;
}

/**
 * With a mark on each meeting that stands in the days that its programme has for it, by the school's weeks as they are
 * now. What somebody put elsewhere has none: people know better. The same object when nothing changes.
 */
export function seenInOwnDays(trajectory: Trajectory, situation: OwnDaysSituation): Trajectory {
  const seen = trajectory.moments.map((one) => {
    if (!isScheduled(one) || isSeenThere(one)) return one;
    const days = ownDays(one, trajectory, situation);
    return days && isWithin(days, one) ? { ...one, inOwnDays: one.start } : one;
  });
  const isNew = seen.some((one, at) => one !== trajectory.moments[at]);
  return isNew ? { ...trajectory, moments: seen } : trajectory;
}

/**
 * The meetings that were planned in their own days and stand outside them, because the school counts its weeks otherwise
 * since or has other holidays. Not what is held fast, what is so near that people arranged for it, and what has its own
 * days behind it by now: those stay.
 */
export function outOfOwnDays(
  trajectory: Trajectory,
  situation: OwnDaysSituation & { readonly now: Temporal.Instant },
): readonly DatedMoment[] {
  const underWay = trajectory.stage === 'running' || trajectory.stage === 'acquainting';
  if (!underWay || trajectory.ended) return [];
  const { template, calendar, now } = situation;
  const today = now.toZonedDateTimeISO(ZONE).toPlainDate();
  return trajectory.moments.filter(isScheduled).filter((one) => {
    if (!isSeenThere(one) || one.pinned || one.place === 'desk') return false;
    const days = ownDays(one, trajectory, situation);
    if (!days || isWithin(days, one)) return false;
    const step = stepOf(template, one, trajectory.options);
    const soonest = addSchoolDays(calendar, today, noticeOf(step, situation));
    const isFar = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(day, soonest) >= 0;
    return isFar(dayOfStart(one)) && isFar(days.until);
  });
}

/** The days of a moment by the school's weeks and nothing else; undefined for what hangs on no week. */
function ownDays(
  moment: DatedMoment,
  trajectory: Trajectory,
  { template, calendar }: OwnDaysSituation,
): Window | undefined {
  const step = stepOf(template, moment, trajectory.options);
  if (!covers(calendar, dayOfStart(moment)) || !hangsOnWeeks(step, template)) return undefined;
  const period = periodOf(trajectory, calendar);
  return windowOf(step, moment.cycle, { trajectory, template, calendar, period, after: period.from });
}

function hangsOnWeeks({ timing, links }: Step, template: Template): boolean {
  if (timing.kind !== 'follows') return timing.kind === 'schoolWeek' || timing.kind === 'monthly';
  const before = template.steps.find(({ id }) => id === links[0]?.step);
  return before !== undefined && hangsOnWeeks(before, template);
}

/** The same instant: a row may write it otherwise. */
function isSeenThere({ start, inOwnDays = '' }: DatedMoment): boolean {
  return Date.parse(start) === Date.parse(inOwnDays);
}

function isWithin({ from, until }: Window, moment: DatedMoment): boolean {
  const day = dayOfStart(moment);
  return Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, until) <= 0;
}
