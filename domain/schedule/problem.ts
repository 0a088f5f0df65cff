import { Temporal } from 'temporal-polyfill';
import type { PlannedMoment } from '../acts/act.ts';
import { addKnownSchoolDays } from '../calendar/school-days.ts';
import { officeRoster } from '../calendar/working-hours.ts';
import { ZONE } from '../calendar/zone.ts';
import { noSlots } from '../planning/bits.ts';
import {
  DEFAULT_WEIGHTS,
  type PlanningCalendar,
  type PlanningPerson,
  type PlanningProblem,
} from '../planning/problem.ts';
import { besidesOwn } from '../replanning/besides-own.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { gridOf } from './grid.ts';
import { busySlots, planningRoster } from './hours.ts';
import { limitsOf } from './limits.ts';
import { linksOf } from './links.ts';
import { daysOf, hostIn, plannedOf, planningMoments } from './moments.ts';
import { type Period, periodOf } from './period.ts';
import { posedEngagements, timeElsewhere, withSchoolsOf } from './posed-engagements.ts';
import { countsRooms, schoolIn } from './rooms.ts';
import type { ScheduleSituation } from './situation.ts';

/** School days behind the period into which a moment may still fall when nothing else is free. */
export const MARGIN_DAYS = 10;

/**
 * A problem with the moments that it is about: `moments[i]` of the problem is `planned[i]` of the trajectory. Behind
 * those come meetings of other trajectories, which stay where they are.
 */
export interface TrajectoryProblem {
  readonly problem: PlanningProblem;
  readonly planned: readonly Moment[];
  readonly period: Period;
}

/**
 * One trajectory as a planning problem. What stands in calendars or was held stays where it is; `wishes` are what
 * the coach holds fast, moved or dropped while trying. Deadlines are no meetings and are left out.
 */
export function problemOf(
  trajectory: Trajectory,
  wishes: readonly PlannedMoment[],
  situation: ScheduleSituation,
): TrajectoryProblem {
  const { calendar, template } = situation;
  const period = periodOf(trajectory, calendar);
  const grid = gridOf(
    calendar,
    firstDay(trajectory, period, situation.now),
    addKnownSchoolDays(calendar, period.until, MARGIN_DAYS),
  );
  const planned = plannedOf(trajectory, wishes);
  const people = peopleOf(trajectory, grid, situation);
  const index = new Map(people.map((one, at) => [one.id, at]));
  const { engaged = [] } = situation;
  const schools = withSchoolsOf(engaged, [schoolIn(trajectory.schoolId, calendar)]);
  const host = hostIn(trajectory, template, index);
  const hosts = new Set(host === undefined ? [] : [host]);
  const frame = { grid, index, school: 0, countsRooms: countsRooms(calendar) };
  const days = daysOf(planned, trajectory, period, grid, situation);
  return {
    planned,
    period,
    problem: {
      calendar: grid,
      rosters: people.map((one) => one.hours),
      people: people.map(({ hours, ...person }) => person),
      schools,
      moments: [
        ...planningMoments(planned, trajectory, wishes, frame, template, days),
        ...posedEngagements(engaged, { grid, index, hosts, schools }),
      ],
      links: linksOf(planned, trajectory, template),
      limits: limitsOf(situation),
      weights: DEFAULT_WEIGHTS,
    },
  };
}

/** The first day that matters to a trajectory: its own first, today, or that of something held before. */
export function firstDay(trajectory: Trajectory, period: Period, now: Temporal.Instant): Temporal.PlainDate {
  const held = trajectory.moments.flatMap((one) =>
    one.start ? [dateOf(Temporal.Instant.from(one.start))] : [],
  );
  return [period.from, dateOf(now), ...held].reduce((a, b) =>
    Temporal.PlainDate.compare(a, b) <= 0 ? a : b,
  );
}

function peopleOf(trajectory: Trajectory, grid: PlanningCalendar, situation: ScheduleSituation) {
  const { engaged = [] } = situation;
  const meetings = [...trajectory.moments, ...engaged];
  const time = timeElsewhere(grid, engaged);
  return trajectory.participants.map(
    (one): PlanningPerson & { readonly hours: ReturnType<typeof planningRoster> } => {
      const busy = situation.busy[one.person];
      const others = busy && besidesOwn(busy, one.person, meetings);
      const elsewhere = time.get(one.person);
      return {
        id: one.person,
        roster: trajectory.participants.indexOf(one),
        busy: others ? busySlots(grid, others) : noSlots(grid.days.length),
        ...(elsewhere ? { elsewhere } : {}),
        ...(busy ? {} : { calendarUnknown: true }),
        hours: planningRoster(grid, situation.calendar, situation.rosters[one.person] ?? officeRoster()),
      };
    },
  );
}

function dateOf(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(ZONE).toPlainDate();
}
