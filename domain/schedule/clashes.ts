import { Temporal } from 'temporal-polyfill';
import type { PlannedMoment } from '../acts/act.ts';
import { ZONE } from '../calendar/zone.ts';
import { whyNot } from '../planning/explain/explain.ts';
import type { Blocker } from '../planning/solution.ts';
import { clashText, clashTexts } from '../texts/nl/clashes.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { startOfInstant } from './grid.ts';
import { namesIn } from './names.ts';
import { type Period, periodOf } from './period.ts';
import { problemOf, type ScheduleSituation } from './problem.ts';

/**
 * What would be in the way of some moments if all stood as `placed` says and the rest where it does now, as Dutch
 * sentences: somebody's calendar, another meeting, lessons, a day off. People know better, so that it is said and not
 * refused. Empty for what is free as far as can be seen, and for deadlines.
 */
export function clashesOf(
  trajectory: Trajectory,
  placed: readonly PlannedMoment[],
  about: readonly string[],
  situation: ScheduleSituation,
): ReadonlyMap<string, readonly string[]> {
  const put = new Map(placed.map((one) => [one.moment, one]));
  const moments = trajectory.moments.map((one) => putAt(one, put.get(one.id)));
  const as: Trajectory = { ...trajectory, moments };
  const { problem, planned } = problemOf(as, placed, situation);
  const starts = Int32Array.from(problem.moments, ({ pinned, current }) => pinned ?? current?.start ?? -1);
  const names = namesIn(trajectory);
  const period = periodOf(trajectory, situation.calendar);
  const said = planned.map((moment, at): readonly [string, readonly string[]] => {
    const start = put.get(moment.id)?.start;
    if (start === undefined || !about.includes(moment.id)) return [moment.id, []];
    const day = Temporal.Instant.from(start).toZonedDateTimeISO(ZONE).toPlainDate();
    if (isOutside(day, period)) return [moment.id, [clashTexts.outsidePeriod]];
    const slot = startOfInstant(problem.calendar, start);
    if (slot === undefined) return [moment.id, [clashTexts.outsideDay]];
    const found = whyNot(problem, starts, at, slot).filter(isWorthSaying);
    return [moment.id, found.map((one) => clashText(one, names))];
  });
  return new Map(said);
}

/** Where it is asked to stand, though it stands elsewhere now; its own event is not in its way. */
function putAt(moment: Moment, to: PlannedMoment | undefined): Moment {
  if (!to?.start || moment.state === 'held') return moment;
  return { ...moment, state: 'proposed', start: to.start, place: to.place };
}

/** That it is not in the week that was meant is what moving by hand is for. */
function isWorthSaying({ code }: Blocker): boolean {
  return code !== 'window' && code !== 'windowPast';
}

function isOutside(day: Temporal.PlainDate, { from, until }: Period): boolean {
  return Temporal.PlainDate.compare(day, from) < 0 || Temporal.PlainDate.compare(day, until) > 0;
}
