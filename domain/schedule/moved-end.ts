import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { viewedPeriod } from '../views/period.ts';

/** An end that holidays moved up: by so many weeks and to which day (ISO). */
export interface MovedEnd {
  readonly weeks: number;
  readonly until: string;
  /** When who leads agreed to that end; absent: she did not yet. */
  readonly agreedAt?: string;
}

/** Undefined where its end stayed where its months have it, before anybody was told of it and once it has ended. */
export function movedEnd(trajectory: Trajectory, calendar: SchoolCalendar): MovedEnd | undefined {
  const { discussed, ended, endAgreed } = trajectory;
  if (!discussed || ended) return undefined;
  const { until, extendedWeeks: weeks } = viewedPeriod(trajectory, calendar);
  if (weeks === 0) return undefined;
  return { weeks, until, ...(endAgreed?.until === until ? { agreedAt: endAgreed.at } : {}) };
}
