import { Temporal } from 'temporal-polyfill';
import type { PlannedMoment } from '../acts/act.ts';
import { isSchoolDay, type SchoolCalendar } from '../calendar/school-calendar.ts';
import { addKnownSchoolDays } from '../calendar/school-days.ts';
import { officeRoster, type Roster } from '../calendar/working-hours.ts';
import { noSlots } from '../planning/bits.ts';
import {
  DEFAULT_WEIGHTS,
  hostOf,
  type PlanningCalendar,
  type PlanningLink,
  type PlanningMoment,
  type PlanningPerson,
  type PlanningProblem,
  type Roster as PlanningRoster,
  type PlanningSchool,
} from '../planning/problem.ts';
import { besidesOwn } from '../replanning/besides-own.ts';
import type { Engagement } from '../schedule/engaged.ts';
import { gridOver } from '../schedule/grid.ts';
import { busySlots, planningRoster } from '../schedule/hours.ts';
import { limitsOf } from '../schedule/limits.ts';
import { linksOf } from '../schedule/links.ts';
import { daysOf, plannedOf, planningMoments } from '../schedule/moments.ts';
import { periodOf } from '../schedule/period.ts';
import { posedEngagements, timeElsewhere, withSchoolsOf } from '../schedule/posed-engagements.ts';
import { firstDay, MARGIN_DAYS } from '../schedule/problem.ts';
import { countsRooms, schoolIn } from '../schedule/rooms.ts';
import { templateOf } from '../templates/catalogue.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { Plannable, YearQuestion } from './question.ts';
import { isToPlan } from './scope.ts';

/** A year as one problem: `moments[i]` of the problem is `at[i]`. Behind those come meetings that only stay where they are. */
export interface PosedYear {
  readonly problem: PlanningProblem;
  readonly at: readonly { readonly trajectory: Plannable; readonly moment: Moment }[];
  /** By school id. */
  readonly calendars: ReadonlyMap<string, SchoolCalendar>;
}

/**
 * All trajectories on one grid. A day on which any of the schools teaches is open; that a school is closed on it stands
 * in the hours of its own people, and in the school for what is on site. Days between linked moments are counted on the
 * common grid: where one region has a holiday and another has not, a maximum is a little stricter than alone.
 */
export function poseYear(question: YearQuestion): PosedYear {
  const now = Temporal.Instant.from(question.now);
  const calendars = new Map(question.schools.map((one) => [one.id, one.calendar]));
  const calendarOf = (one: Plannable) => calendars.get(one.schoolId)!;
  const grid = gridOfYear(question, calendarOf, now);
  const schools = [...new Set(question.trajectories.map((one) => one.schoolId))].sort();
  const people = peopleOf(question, grid, calendars);
  const index = new Map(people.list.map((one, at) => [one.id, at]));
  const moments: PlanningMoment[] = [];
  const links: PlanningLink[] = [];
  const at: PosedYear['at'][number][] = [];
  const said = question.settings ? { settings: question.settings } : {};
  const known = new Map<string, ReturnType<typeof daysOf>>();
  for (const trajectory of question.trajectories) {
    const calendar = calendarOf(trajectory);
    const template = templateOf(trajectory.template);
    const whole = trajectory as Trajectory;
    const wishes = stoodAt(trajectory, question);
    const planned = plannedOf(whole, wishes);
    const school = schools.indexOf(trajectory.schoolId);
    const frame = { grid, index, school, countsRooms: countsRooms(calendar) };
    const days = remembered(known, shapeOf(trajectory, planned), () =>
      daysOf(planned, whole, periodOf(trajectory, calendar), grid, { ...said, template, calendar, now }),
    );
    const first = moments.length;
    for (const one of planningMoments(planned, whole, wishes, frame, template, days))
      moments.push({ ...one, key: keyOf(trajectory.id, one.key) });
    for (const link of linksOf(planned, whole, template))
      links.push({ ...link, from: first + link.from, to: first + link.to });
    for (const moment of planned) at.push({ trajectory, moment });
  }
  const { engaged = [] } = question;
  const all = withSchoolsOf(
    engaged,
    schools.map((id) => closedIn(id, grid, calendars.get(id)!)),
  );
  const hosts = new Set(moments.flatMap((one) => hostOf(one) ?? []));
  for (const one of posedEngagements(engaged, { grid, index, hosts, schools: all })) moments.push(one);
  return {
    at,
    calendars,
    problem: {
      calendar: grid,
      rosters: people.rosters,
      people: people.list,
      schools: all,
      moments,
      links,
      limits: limitsOf(question),
      weights: DEFAULT_WEIGHTS,
    },
  };
}

/** One moment of one trajectory, in a problem of many. */
export function keyOf(trajectory: string, moment: string): string {
  return `${trajectory}/${moment}`;
}

/** What the days of its moments hang on: of a thousand who begin in one week most are alike in it. */
function shapeOf(
  { template, schoolId, startsOn, months, options, pauses }: Plannable,
  planned: readonly Moment[],
): string {
  const moments = planned.map(({ id, state, start, around }) => [id, state, start, around]);
  return JSON.stringify([template, schoolId, startsOn, months, options, pauses, moments]);
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

function gridOfYear(
  { trajectories, schools }: YearQuestion,
  calendarOf: (one: Plannable) => SchoolCalendar,
  now: Temporal.Instant,
): PlanningCalendar {
  const known = new Map<string, readonly Temporal.PlainDate[]>();
  const ends = trajectories.flatMap((one) =>
    remembered(known, shapeOf(one, one.moments), () => {
      const period = periodOf(one, calendarOf(one));
      const until = addKnownSchoolDays(calendarOf(one), period.until, MARGIN_DAYS);
      return [firstDay(one as Trajectory, period, now), until];
    }),
  );
  const ordered = [...ends].sort(Temporal.PlainDate.compare);
  const inUse = new Set(trajectories.map((one) => one.schoolId));
  const calendars = schools.filter(({ id }) => inUse.has(id)).map(({ calendar }) => calendar);
  return gridOver(calendars, ordered[0]!, ordered.at(-1)!);
}

function closedIn(id: string, { days }: PlanningCalendar, calendar: SchoolCalendar): PlanningSchool {
  const closedDays = days.flatMap(({ date, open }, day) =>
    open && !isSchoolDay(calendar, Temporal.PlainDate.from(date)) ? [day] : [],
  );
  return { ...schoolIn(id, calendar), closedDays };
}

/** Where a plan of before had them, as wishes that give way; what is planned and waits for another stays. */
function stoodAt(trajectory: Plannable, { stood }: YearQuestion): PlannedMoment[] {
  const template = templateOf(trajectory.template);
  return trajectory.moments.flatMap((one) => {
    const waits = one.state === 'proposed' && !isToPlan(one, trajectory, template);
    const start = waits ? one.start : stood[trajectory.id]?.[one.id];
    const { id: moment, place } = one;
    return start === undefined ? [] : [{ moment, start, place, pinned: waits, dropped: false }];
  });
}

interface People {
  readonly list: readonly PlanningPerson[];
  readonly rosters: readonly PlanningRoster[];
}

/** Everybody once. Who works at one school has its days; who comes to several has those on which any is open. */
function peopleOf(
  { trajectories, rosters, busy, engaged = [], unknown }: YearQuestion,
  grid: PlanningCalendar,
  calendars: ReadonlyMap<string, SchoolCalendar>,
): People {
  const schoolsOf = new Map<PersonId, Set<string>>();
  for (const { participants, schoolId } of trajectories)
    for (const { person } of participants)
      schoolsOf.set(person, (schoolsOf.get(person) ?? new Set()).add(schoolId));
  const made = new Map<string, number>();
  const all: PlanningRoster[] = [];
  const rosterOf = (person: PersonId, schools: readonly string[]): number => {
    const roster: Roster = rosters[person] ?? officeRoster();
    const key = `${schools.length === 1 ? schools[0] : '*'} ${JSON.stringify(roster)}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const calendar = calendars.get(schools[0]!)!;
    const own = schools.length === 1 ? withDaysOf(calendar, grid) : grid;
    all.push(planningRoster(own, calendar, roster));
    made.set(key, all.length - 1);
    return all.length - 1;
  };
  const elsewhere = new Map<PersonId, Engagement[]>();
  for (const one of engaged)
    for (const person of one.people) elsewhere.set(person, [...(elsewhere.get(person) ?? []), one]);
  const time = timeElsewhere(grid, engaged);
  const list = [...schoolsOf].map(([id, schools]): PlanningPerson => {
    const taken = busy[id];
    const other = time.get(id);
    return {
      id,
      roster: rosterOf(id, [...schools].sort()),
      busy: taken
        ? busySlots(grid, besidesOwn(taken, id, elsewhere.get(id) ?? []))
        : noSlots(grid.days.length),
      ...(other ? { elsewhere: other } : {}),
      ...(unknown.includes(id) ? { calendarUnknown: true } : {}),
    };
  });
  return { list, rosters: all };
}

function withDaysOf(calendar: SchoolCalendar, grid: PlanningCalendar): PlanningCalendar {
  const days = grid.days.map((day) => ({
    ...day,
    open: day.open && isSchoolDay(calendar, Temporal.PlainDate.from(day.date)),
  }));
  return { ...grid, days };
}
