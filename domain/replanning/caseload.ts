import { Temporal } from 'temporal-polyfill';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { addKnownSchoolDays } from '../calendar/school-days.ts';
import { officeRoster, type Roster } from '../calendar/working-hours.ts';
import { disturbedBy } from '../planning/again/disturbed.ts';
import { noSlots } from '../planning/bits.ts';
import { indexOf } from '../planning/planIndex.ts';
import {
  DEFAULT_WEIGHTS,
  type PlanningCalendar,
  type PlanningLink,
  type PlanningMoment,
  type PlanningPerson,
  type PlanningProblem,
  type Starts,
  UNPLACED,
} from '../planning/problem.ts';
import { dayIndex, gridOf, startOfInstant } from '../schedule/grid.ts';
import { busySlots, planningRoster } from '../schedule/hours.ts';
import { linksOf } from '../schedule/links.ts';
import { daysOf, planningMoments } from '../schedule/moments.ts';
import { periodOf } from '../schedule/period.ts';
import { firstDay, LIMITS, MARGIN_DAYS } from '../schedule/problem.ts';
import type { Template } from '../template/template.ts';
import type { Moment } from '../trajectory/moment.ts';
import { type DatedMoment, dayOfStart, startOf } from '../trajectory/moments.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { type Busy, besidesOwn } from './besides-own.ts';
import { clashing } from './clashing.ts';
import { dayIn } from './day-in.ts';
import { displaced } from './displaced.ts';
import { placeKey } from './replan.ts';
import { standing } from './standing.ts';

/** All that planning a coach's meetings anew knows. */
export interface CaseloadSituation {
  readonly templateOf: (reference: Trajectory['template']) => Template;
  /** By school id. */
  readonly calendars: ReadonlyMap<string, SchoolCalendar>;
  readonly rosters: Readonly<Record<PersonId, Roster>>;
  readonly busy: Busy;
  /** What she left where it stood (`placeKey`): it stays. */
  readonly left: readonly string[];
  readonly now: Temporal.Instant;
}

/** The meetings of a trajectory that cannot stay: by the school's calendar, or by that of who took it over. */
export function outOfPlace(
  trajectory: Trajectory,
  { calendars, busy, now }: Pick<CaseloadSituation, 'calendars' | 'busy' | 'now'>,
): readonly DatedMoment[] {
  const calendar = calendars.get(trajectory.schoolId);
  if (!calendar) return [];
  const closed = displaced(trajectory, calendar, now);
  return [...closed, ...clashing(trajectory, busy, now).filter((one) => !closed.includes(one))];
}

/** The meetings of a trajectory that are to be placed anew: what cannot stay, but for what she left. */
export function toPlace(
  trajectory: Trajectory,
  situation: Pick<CaseloadSituation, 'calendars' | 'busy' | 'left' | 'now'>,
): readonly DatedMoment[] {
  return outOfPlace(trajectory, situation).filter((one) => !isLeft(trajectory, one, situation));
}

function isLeft(
  { id }: Trajectory,
  { id: moment, start: was }: DatedMoment,
  { left }: Pick<CaseloadSituation, 'left'>,
): boolean {
  return left.includes(placeKey(id, { moment, was }));
}

/** The meetings at one school as a problem, with how they stand. `meetings[i]` is what moment i of it is about. */
export interface PosedCaseload {
  readonly problem: PlanningProblem;
  readonly stood: Starts;
  readonly meetings: readonly { readonly trajectory: Trajectory; readonly moment: Moment }[];
  /** Indexes of what may not stay. */
  readonly displaced: readonly number[];
}

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
  const schools = [...new Set([school, ...others.map(({ trajectory }) => trajectory.schoolId)])];

  const meetings: PosedCaseload['meetings'][number][] = [];
  const moments: PlanningMoment[] = [];
  const links: PlanningLink[] = [];
  for (const { trajectory, moments: own } of planned) {
    const template = situation.templateOf(trajectory.template);
    const period = periodOf(trajectory, calendar);
    const frame = { grid, index, school: 0 };
    const days = daysOf(own, trajectory, period, grid, { template, calendar, now: situation.now });
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
    moments.push(stayingElsewhere(trajectory, moment, grid, index, schools.indexOf(trajectory.schoolId)));
  }
  const problem: PlanningProblem = {
    calendar: grid,
    rosters: people.map((one) => one.hours),
    people: people.map((one) => one.person),
    schools: schools.map((id) => ({ id, rooms: 0 })),
    moments,
    links,
    limits: LIMITS,
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

/** How a meeting lies in the problem: to be placed, free to make way, or where it is. */
function placed(
  posed: PlanningMoment,
  moment: DatedMoment,
  grid: PlanningCalendar,
  now: Temporal.Instant,
  {
    asked,
    left,
    until,
  }: { readonly asked: boolean; readonly left: boolean; readonly until: number | undefined },
): PlanningMoment {
  const { pinned: _, ...rest } = posed;
  const start = startOfInstant(grid, moment.start) ?? clamped(grid, moment, posed.duration);
  const day = Math.floor(start / grid.slotsPerDay);
  const current = { start, invited: (moment.calendar?.invited.length ?? 0) > 0 || asked };
  if (asked) {
    const window = until === undefined ? rest.window : { ...rest.window, toDay: until };
    return { ...rest, window, prefer: { day }, current };
  }
  const begun = Temporal.Instant.compare(startOf(moment), now) <= 0;
  const stays = moment.state === 'held' || begun || moment.pinned || left || day < (posed.notBefore ?? 0);
  if (stays) return { ...rest, pinned: start };
  const { fromDay = day, toDay = day } = rest.window;
  const window = { fromDay: Math.min(fromDay, day), toDay: Math.max(toDay, day) };
  return { ...rest, window, prefer: { day }, current };
}

/** What stood outside the hours of the grid, at the nearest hour inside. */
function clamped(grid: PlanningCalendar, moment: DatedMoment, duration: number): number {
  const day = dayIndex(grid, dayOfStart(moment));
  const before = startOfInstant(grid, startOf(moment).add({ hours: 4 }).toString()) !== undefined;
  return day * grid.slotsPerDay + (before ? 0 : grid.slotsPerDay - duration);
}

/** So many school days behind its own window, or behind the first day on which it can be, whichever is later. */
function widened(
  { window, notBefore = 0 }: PlanningMoment,
  grid: PlanningCalendar,
  calendar: SchoolCalendar,
) {
  const from = Math.min(grid.days.length - 1, Math.max(window.toDay ?? 0, notBefore));
  const date = Temporal.PlainDate.from(grid.days[from]!.date);
  return dayIndex(grid, addKnownSchoolDays(calendar, date, MARGIN_DAYS));
}

function stayingElsewhere(
  trajectory: Trajectory,
  moment: DatedMoment,
  grid: PlanningCalendar,
  index: ReadonlyMap<PersonId, number>,
  school: number,
): PlanningMoment {
  return {
    key: `${trajectory.id}/${moment.id}`,
    trajectory: trajectory.id,
    duration: Math.ceil(moment.durationMin / grid.slotMinutes),
    people: moment.attendees.flatMap(({ person }) => index.get(person) ?? []),
    hours: 'any',
    place: moment.place === 'onsite' ? { kind: 'onsite', school } : { kind: 'online' },
    window: {},
    pinned: startOfInstant(grid, moment.start)!,
  };
}

interface Around {
  readonly grid: PlanningCalendar;
  readonly calendar: SchoolCalendar;
  readonly situation: CaseloadSituation;
}

/** Everybody with a part in what is here, with what else stands in her calendar. */
function peopleOf(
  here: readonly Trajectory[],
  own: readonly Moment[],
  { grid, calendar, situation }: Around,
) {
  const ids = [...new Set(here.flatMap((one) => one.participants.map(({ person }) => person)))];
  return ids.map((id, roster) => {
    const busy = situation.busy[id];
    const person: PlanningPerson = {
      id,
      roster,
      busy: busy ? busySlots(grid, besidesOwn(busy, id, own)) : noSlots(grid.days.length),
      ...(busy ? {} : { calendarUnknown: true }),
    };
    return { person, hours: planningRoster(grid, calendar, situation.rosters[id] ?? officeRoster()) };
  });
}

function stoodIn({ moments }: PlanningProblem): Starts {
  return Int32Array.from(moments, (one) => one.pinned ?? one.current?.start ?? UNPLACED);
}

/**
 * What was put by hand where it breaks a rule is left there: only what the calendar displaced is to move. Pinning one
 * may show another that clashes with it.
 */
function asItStands(posed: PosedCaseload): PosedCaseload {
  const { problem, stood, displaced } = posed;
  const { moments: found } = disturbedBy(problem, indexOf(problem), stood);
  const clashing = found.filter((m) => !displaced.includes(m));
  if (clashing.length === 0) return posed;
  const moments = problem.moments.map((one, m) =>
    clashing.includes(m) ? { ...one, pinned: stood[m]! } : one,
  );
  return asItStands({ ...posed, problem: { ...problem, moments } });
}
