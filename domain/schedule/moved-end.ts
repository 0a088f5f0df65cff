import { Temporal } from 'temporal-polyfill';
import { rolesOf } from '../access/roles.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import type { Template } from '../template/template.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { viewedPeriod } from '../views/trajectory/period.ts';
import { periodOf } from './period.ts';

/** An end that moved up without who leads it having said so: to which day (ISO). */
export interface MovedEnd {
  /** By so many holiday weeks; absent: another end was said when it stood still. */
  readonly weeks?: number;
  readonly until: string;
  /** When who leads it agreed to that end; absent: she did not yet. */
  readonly agreedAt?: string;
}

/**
 * Undefined where its end stayed where its months have it, before anybody was told of it and once it has ended. What was
 * said when it stood still is asked when it goes on.
 */
export function movedEnd(
  trajectory: Trajectory,
  calendar: SchoolCalendar,
  template: Template,
): MovedEnd | undefined {
  const { discussed, ended, endAgreed, stage } = trajectory;
  if (!discussed || ended) return undefined;
  const { until, extendedWeeks: weeks } = viewedPeriod(trajectory, calendar);
  const isSaid = stage !== 'paused' && isSaidForLeader(trajectory, calendar, template);
  if (weeks === 0 && !isSaid) return undefined;
  return {
    ...(weeks === 0 ? {} : { weeks }),
    until,
    ...(endAgreed?.until === until ? { agreedAt: endAgreed.at } : {}),
  };
}

/** Whether its end is one that somebody else than who led it said when it stood still, and later than it was. */
export function isSaidForLeader(
  trajectory: Trajectory,
  calendar: SchoolCalendar,
  { leads }: Template,
): boolean {
  const { pauses = [] } = trajectory;
  const index = pauses.findLastIndex(({ newEnd }) => newEnd !== undefined);
  const said = pauses[index];
  if (said?.newEnd === undefined || rolesOf(trajectory, said.by, said.from).includes(leads)) return false;
  const before = periodOf({ ...trajectory, pauses: pauses.slice(0, index) }, calendar);
  return before.extendedWeeks > 0 || Temporal.PlainDate.compare(said.newEnd, before.until) > 0;
}
