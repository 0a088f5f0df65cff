import { Temporal } from 'temporal-polyfill';
import type { PlannedMoment } from '../acts/act.ts';
import { covers, isSchoolDay } from '../calendar/school-calendar.ts';
import { ZONE } from '../calendar/zone.ts';
import { whyNot } from '../planning/explain/explain.ts';
import type { PlanningProblem, Starts } from '../planning/problem.ts';
import type { Blocker } from '../planning/solution.ts';
import { clashText, clashTexts } from '../texts/nl/clashes.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { asWished } from './as-wished.ts';
import { startOfInstant } from './grid.ts';
import { lastDayBefore } from './last-day.ts';
import { namesIn } from './names.ts';
import { type Period, periodOf } from './period.ts';
import { problemOf } from './problem.ts';
import type { ScheduleSituation } from './situation.ts';

/** Where a moment would stand; absent: the place that it has. */
export type Tried = Pick<PlannedMoment, 'moment' | 'start'> & Partial<PlannedMoment>;

/**
 * What would be in the way of some moments if all stood as `tried` says and the rest where it does now, as Dutch
 * sentences: somebody's calendar, another meeting, lessons, a day off. People know better, so that it is said and not
 * refused; of what is refused (the past, a holiday) nothing is said here. Empty for what is free as far as can be seen,
 * and for deadlines.
 */
export function clashesOf(
  trajectory: Trajectory,
  tried: readonly Tried[],
  about: readonly string[],
  situation: ScheduleSituation,
): ReadonlyMap<string, readonly string[]> {
  const placed = tried.map((one): PlannedMoment => {
    const place = trajectory.moments.find(({ id }) => id === one.moment)?.place ?? 'online';
    return { place, pinned: true, dropped: false, ...one };
  });
  const put = new Map(placed.map((one) => [one.moment, one]));
  const moments = trajectory.moments.map((one) => putAt(one, put.get(one.id)));
  const asked = asWished({ ...trajectory, moments }, placed, situation.template);
  const posed = problemOf(asked, placed, situation);
  const { planned } = posed;
  const starts = startsOf(posed.problem);
  const names = namesIn(asked, situation.calendar, situation.engaged);
  const period = periodOf(trajectory, situation.calendar);
  return new Map(
    planned.map((moment, at): readonly [string, readonly string[]] => {
      const start = about.includes(moment.id) ? put.get(moment.id)?.start : undefined;
      if (start === undefined || isRefused(start, period, situation)) return [moment.id, []];
      if (Temporal.PlainDate.compare(dayOf(start), period.until) > 0)
        return [moment.id, [clashTexts.behindEnd]];
      const slot = startOfInstant(posed.problem.calendar, start);
      if (slot === undefined) return [moment.id, [clashTexts.outsideDay]];
      const found = whyNot(posed.problem, starts, at, slot).filter(isWorthSaying);
      const { template, calendar } = situation;
      const last = lastDayBefore(start, moment, trajectory, template, calendar);
      const late = last ? [clashTexts.afterLastDay(names.day(last.toString()))] : [];
      return [moment.id, [...late, ...new Set(found.map((one) => clashText(one, names)))]];
    }),
  );
}

function startsOf({ moments }: PlanningProblem): Starts {
  return Int32Array.from(moments, ({ pinned, current }) => pinned ?? current?.start ?? -1);
}

/** Where it is asked to stand, though it stands elsewhere now; its own event is not in its way. */
function putAt(moment: Moment, to: PlannedMoment | undefined): Moment {
  if (!to?.start || moment.state === 'held') return moment;
  return { ...moment, state: 'proposed', start: to.start, place: to.place };
}

/** What nobody can do, whoever is free: the act itself says so. */
function isRefused(start: string, { from }: Period, { calendar, now }: ScheduleSituation): boolean {
  const day = dayOf(start);
  return (
    Temporal.Instant.compare(start, now) < 0 ||
    Temporal.PlainDate.compare(day, from) < 0 ||
    !covers(calendar, day) ||
    !isSchoolDay(calendar, day)
  );
}

function dayOf(start: string): Temporal.PlainDate {
  return Temporal.Instant.from(start).toZonedDateTimeISO(ZONE).toPlainDate();
}

/**
 * That it is not in the week that was meant is what moving by hand is for, and how soon it is she sees herself: on the
 * day itself a warning would only be in the way. What has to be announced the act refuses.
 */
function isWorthSaying({ code }: Blocker): boolean {
  return code !== 'window' && code !== 'windowPast' && code !== 'notice';
}
