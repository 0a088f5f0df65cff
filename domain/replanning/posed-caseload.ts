import { Temporal } from 'temporal-polyfill';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { addKnownSchoolDays } from '../calendar/school-days.ts';
import {
  DEFAULT_WEIGHTS,
  type PlanningCalendar,
  type PlanningLink,
  type PlanningMoment,
  type PlanningProblem,
} from '../planning/problem.ts';
import { gridOf, startOfInstant } from '../schedule/grid.ts';
import { limitsOf } from '../schedule/limits.ts';
import { linksOf } from '../schedule/links.ts';
import { daysOf, hostIn, planningMoments } from '../schedule/moments.ts';
import { periodOf } from '../schedule/period.ts';
import { posedEngagements, withSchoolsOf } from '../schedule/posed-engagements.ts';
import { firstDay, MARGIN_DAYS } from '../schedule/problem.ts';
import { countsRooms, schoolIn } from '../schedule/rooms.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { DatedMoment } from '../trajectory/moments.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { asItStands, stoodIn } from './as-it-stands.ts';
import type { CaseloadSituation, PosedCaseload } from './caseload.ts';
import { dayIn } from './day-in.ts';
import { isLeft, toPlace } from './out-of-place.ts';
import { placed, stayingElsewhere, widened } from './posed-moment.ts';
import { peopleOf } from './posed-people.ts';
import { standing } from './standing.ts';

/**
 * What a coach has at one school: what its calendar put out of place is to be placed anew, the rest of what is to
 * come may make way at a price, and what was, is near, is held fast or stands at her other schools stays. `settled`
 * are places (instants by trajectory and moment) that were given already; `wider` the moments (`trajectory/moment`)
 * that may also stand behind their own days.
 */
export function posedCaseload(
  school: string,
  trajectories: readonly Trajectory[],
  settled: ReadonlyMap<string, string>,
  wider: ReadonlySet<string>,
  situation: CaseloadSituation,
): PosedCaseload {
  const calendar = situation.calendars.get(school)!;
  const here = trajectories.filter((one) => one.schoolId === school && !one.ended);
  const elsewhere = trajectories.filter((one) => one.schoolId !== school && !one.ended);
  const grid = gridAround(here, calendar, situation.now);
  const asked = here.flatMap((one) => toPlace(one, situation));
  const isAsked = (moment: Moment) => asked.some((one) => one === moment);
  const withPlace = (moment: Moment): moment is DatedMoment =>
    isAsked(moment) || (moment.start !== undefined && startOfInstant(grid, moment.start) !== undefined);

  const planned = here.map((trajectory) => ({
    trajectory,
    moments: trajectory.moments.filter(
      (one): one is DatedMoment =>
        one.place !== 'desk' &&
        (one.state === 'held' || one.state === 'scheduled' || isAsked(one)) &&
        withPlace(one),
    ),
  }));
  const others = elsewhere.flatMap((trajectory) =>
    standing(trajectory, situation, settled)
      .filter(withPlace)
      .map((moment) => ({ trajectory, moment })),
  );
  const people = peopleOf(
    here,
    [...planned.flatMap(({ moments }) => moments), ...others.map((one) => one.moment)],
    {
      grid,
      calendar,
      situation,
    },
  );
  const index = new Map(people.map(({ person }, at) => [person.id, at]));
  const { engaged = [] } = situation;
  const visited = [...new Set([school, ...others.map(({ trajectory }) => trajectory.schoolId)])];
  const schools = withSchoolsOf(
    engaged,
    visited.map((id) => schoolIn(id, id === school ? calendar : undefined)),
  );

  const meetings: PosedCaseload['meetings'][number][] = [];
  const moments: PlanningMoment[] = [];
  const links: PlanningLink[] = [];
  for (const { trajectory, moments: own } of planned) {
    const template = situation.templateOf(trajectory.template);
    const period = periodOf(trajectory, calendar);
    const frame = { grid, index, school: 0, countsRooms: countsRooms(calendar) };
    const days = daysOf(own, trajectory, period, grid, { ...situation, template, calendar });
    const posed = planningMoments(own, trajectory, [], frame, template, days);
    const first = moments.length;
    own.forEach((moment, at) => {
      const key = `${trajectory.id}/${moment.id}`;
      meetings.push({ trajectory, moment });
      moments.push(
        placed({ ...posed[at]!, key }, moment, grid, situation.now, {
          asked: isAsked(moment),
          left: isLeft(trajectory, moment, situation),
          until: wider.has(key) ? widened(posed[at]!, grid, calendar) : undefined,
        }),
      );
    });
    for (const link of linksOf(own, trajectory, template))
      links.push({ ...link, from: link.from + first, to: link.to + first });
  }
  for (const { trajectory, moment } of others) {
    meetings.push({ trajectory, moment });
    moments.push(stayingElsewhere(trajectory, moment, grid, index, visited.indexOf(trajectory.schoolId)));
  }
  const hosts = new Set(here.flatMap((one) => hostIn(one, situation.templateOf(one.template), index) ?? []));
  moments.push(...posedEngagements(engaged, { grid, index, hosts, schools }));
  const problem: PlanningProblem = {
    calendar: grid,
    rosters: people.map((one) => one.hours),
    people: people.map((one) => one.person),
    schools,
    moments,
    links,
    limits: limitsOf(situation),
    weights: DEFAULT_WEIGHTS,
  };
  const gone = meetings.flatMap(({ moment }, at) => (isAsked(moment) ? [at] : []));
  return asItStands({ problem, meetings, displaced: gone, stood: stoodIn(problem) });
}

/** From the first day that matters to them until behind the last. */
function gridAround(
  here: readonly Trajectory[],
  calendar: SchoolCalendar,
  now: Temporal.Instant,
): PlanningCalendar {
  const periods = here.map((one) => periodOf(one, calendar));
  const first = here
    .map((one, at) => firstDay(one, periods[at]!, now))
    .reduce((a, b) => (Temporal.PlainDate.compare(a, b) <= 0 ? a : b), dayIn(now));
  const last = periods
    .map((one) => one.until)
    .reduce((a, b) => (Temporal.PlainDate.compare(a, b) >= 0 ? a : b), dayIn(now));
  return gridOf(calendar, first, addKnownSchoolDays(calendar, last, MARGIN_DAYS));
}
