import { Temporal } from 'temporal-polyfill';
import { covers, isSchoolDay, type SchoolCalendar } from '../calendar/school-calendar.ts';
import { ZONE } from '../calendar/zone.ts';
import type { Settings } from '../settings/settings.ts';
import type { Template } from '../template/template.ts';
import { type DatedMoment, dayOfStart, isScheduled } from '../trajectory/moments.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { isCutOff } from './cut-off.ts';
import { outOfOwnDays } from './own-days.ts';

/** A moment that stands on a day which a new calendar closes, or in another week than its programme has for it. */
export interface Touched {
  readonly trajectory: string;
  readonly moment: string;
  /** `YYYY-MM-DD`, Dutch time. */
  readonly date: string;
  /** An unplanned stop calls it off; what is planned leaves it for the coach to move. */
  readonly becomes: 'calledOff' | 'toMove';
}

/** A day of them, counted: says nothing of whose they are. */
export interface TouchedDay {
  readonly date: string;
  readonly calledOff: number;
  readonly toMove: number;
}

export interface TouchedSituation {
  readonly templateOf: (reference: Trajectory['template']) => Template;
  readonly now: Temporal.Instant;
  /** The board's own numbers; absent: what is suggested. */
  readonly settings?: Settings;
}

/**
 * Which scheduled meetings a calendar closes, or moves out of their week, that the one before did not; what is planned,
 * from today on.
 */
export function touched(
  trajectories: readonly Trajectory[],
  before: SchoolCalendar,
  after: SchoolCalendar,
  situation: TouchedSituation,
): Touched[] {
  const today = situation.now.toZonedDateTimeISO(ZONE).toPlainDate();
  return trajectories
    .filter((one) => !one.ended)
    .flatMap((one) => {
      const template = situation.templateOf(one.template);
      const [were, are] = [before, after].map((calendar) =>
        outOfOwnDays(one, { ...situation, template, calendar }),
      );
      return one.moments.filter(isScheduled).flatMap((moment): Touched[] => {
        const isOfOtherWeek = are!.includes(moment) && !were!.includes(moment);
        const becomes = whatBecomes(moment, before, after, today) ?? (isOfOtherWeek ? 'toMove' : undefined);
        const date = dayOfStart(moment).toString();
        return becomes ? [{ trajectory: one.id, moment: moment.id, date, becomes }] : [];
      });
    });
}

/** The same by day, in order. */
export function touchedDays(all: readonly Touched[]): TouchedDay[] {
  const dates = [...new Set(all.map(({ date }) => date))].sort();
  return dates.map((date) => {
    const ofDay = all.filter((one) => one.date === date);
    const calledOff = ofDay.filter(({ becomes }) => becomes === 'calledOff').length;
    return { date, calledOff, toMove: ofDay.length - calledOff };
  });
}

function whatBecomes(
  moment: DatedMoment,
  before: SchoolCalendar,
  after: SchoolCalendar,
  today: Temporal.PlainDate,
): Touched['becomes'] | undefined {
  if (isCutOff(moment, after)) return isCutOff(moment, before) ? undefined : 'calledOff';
  const date = dayOfStart(moment);
  if (moment.place === 'desk' || Temporal.PlainDate.compare(date, today) < 0) return undefined;
  if (!covers(before, date) || !covers(after, date)) return undefined;
  return isSchoolDay(before, date) && !isSchoolDay(after, date) ? 'toMove' : undefined;
}
