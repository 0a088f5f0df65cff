import { Temporal } from 'temporal-polyfill';
import type { PlannedMoment } from '../acts/act.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { addSchoolDays } from '../calendar/school-days.ts';
import { officeRoster, type Roster } from '../calendar/working-hours.ts';
import { ZONE } from '../calendar/zone.ts';
import { noSlots } from '../planning/bits.ts';
import {
  DEFAULT_WEIGHTS,
  type PlanningCalendar,
  type PlanningMoment,
  type PlanningPerson,
  type PlanningProblem,
} from '../planning/problem.ts';
import { stepOf } from '../template/expand.ts';
import type { Step, Template } from '../template/template.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { dayIndex, gridOf, startOfInstant } from './grid.ts';
import { busySlots, planningRoster } from './hours.ts';
import { linksOf } from './links.ts';
import { type Period, periodOf } from './period.ts';
import { windowOf } from './windows.ts';

/** School days of notice that everybody gets (ours: two); a step may ask for more. */
const NOTICE_DAYS = 2;
/** School days behind the period into which a moment may still fall when nothing else is free. */
const MARGIN_DAYS = 10;

export interface ScheduleSituation {
  readonly template: Template;
  readonly calendar: SchoolCalendar;
  readonly rosters: Readonly<Record<PersonId, Roster>>;
  /** Taken time per person, as instants; absent: the calendar is not visible. */
  readonly busy: Readonly<Record<PersonId, readonly { readonly from: string; readonly until: string }[]>>;
  readonly now: Temporal.Instant;
}

/** A problem with the moments that it is about: `moments[i]` of the problem is `planned[i]` of the trajectory. */
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
    addSchoolDays(calendar, period.until, MARGIN_DAYS),
  );
  const wish = new Map(wishes.map((one) => [one.moment, one]));
  const planned = trajectory.moments.filter(
    (one) =>
      one.place !== 'desk' &&
      one.state !== 'dropped' &&
      one.state !== 'notHeld' &&
      !wish.get(one.id)?.dropped,
  );
  const people = peopleOf(trajectory, grid, situation);
  const index = new Map(people.map((one, at) => [one.id, at]));
  const host = index.get(
    trajectory.participants.find((one) => one.role === template.organiser)?.person ?? '',
  );
  const after = roundsBegin(trajectory, period, situation);
  const notice = (days: number) => dayIndex(grid, addSchoolDays(calendar, dateOf(situation.now), days));
  const moments = planned.map((moment): PlanningMoment => {
    const step = stepOf(template, moment, trajectory.options);
    const around = moment.around === undefined ? {} : { around: Temporal.PlainDate.from(moment.around) };
    const window = windowOf(step, moment.cycle, { trajectory, template, calendar, period, after, ...around });
    return {
      key: moment.id,
      trajectory: trajectory.id,
      duration: Math.ceil(moment.durationMin / grid.slotMinutes),
      ...attendance(moment, index),
      ...(host === undefined ? {} : { host }),
      hours: step.hours,
      ...lessonOwner(step, trajectory, template, index),
      place:
        (wish.get(moment.id)?.place ?? moment.place) === 'onsite'
          ? { kind: 'onsite', school: 0 }
          : { kind: 'online' },
      window: { fromDay: dayIndex(grid, window.from), toDay: dayIndex(grid, window.until) },
      prefer: { day: dayIndex(grid, window.prefer) },
      notBefore: notice(Math.max(NOTICE_DAYS, step.noticeDays ?? 0)),
      ...position(moment, wish.get(moment.id), grid),
    };
  });
  return {
    planned,
    period,
    problem: {
      calendar: grid,
      rosters: people.map((one) => one.hours),
      people: people.map(({ hours, ...person }) => person),
      schools: [{ id: trajectory.schoolId, rooms: 0 }],
      moments,
      links: linksOf(planned, trajectory, template),
      limits: { travelSlots: 2, hostPerDay: 4, lateSlot: 34 },
      weights: DEFAULT_WEIGHTS,
    },
  };
}

function firstDay(trajectory: Trajectory, period: Period, now: Temporal.Instant): Temporal.PlainDate {
  const held = trajectory.moments.flatMap((one) =>
    one.start ? [dateOf(Temporal.Instant.from(one.start))] : [],
  );
  return [period.from, dateOf(now), ...held].reduce((a, b) =>
    Temporal.PlainDate.compare(a, b) <= 0 ? a : b,
  );
}

/** The day behind the step that opens the way, and behind the deadline that hangs on it. */
function roundsBegin(
  trajectory: Trajectory,
  period: Period,
  situation: ScheduleSituation,
): Temporal.PlainDate {
  const { template, calendar } = situation;
  const gate = trajectory.moments.find((one) => one.step === template.matchStep);
  const opened = gate?.start
    ? dateOf(Temporal.Instant.from(gate.start))
    : addSchoolDays(calendar, period.from, 2);
  const deadline = trajectory.moments
    .map((one) => stepOf(template, one, trajectory.options).timing)
    .find((timing) => timing.kind === 'deadline');
  return addSchoolDays(calendar, opened, deadline ? deadline.workingDays : 1);
}

function peopleOf(trajectory: Trajectory, grid: PlanningCalendar, situation: ScheduleSituation) {
  const own = trajectory.moments.filter((one) => one.calendar);
  return trajectory.participants.map(
    (one): PlanningPerson & { readonly hours: ReturnType<typeof planningRoster> } => {
      const busy = situation.busy[one.person];
      const others = busy?.filter(
        (slot) =>
          !own.some(
            (moment) =>
              sameTime(moment.calendar?.start, slot.from) && sameTime(moment.calendar?.end, slot.until),
          ),
      );
      return {
        id: one.person,
        roster: trajectory.participants.indexOf(one),
        busy: others ? busySlots(grid, others) : noSlots(grid.days.length),
        ...(busy ? {} : { calendarUnknown: true }),
        hours: planningRoster(grid, situation.calendar, situation.rosters[one.person] ?? officeRoster()),
      };
    },
  );
}

function attendance(moment: Moment, index: ReadonlyMap<string, number>) {
  const at = (required: boolean) =>
    moment.attendees.filter((one) => one.required === required).flatMap((one) => index.get(one.person) ?? []);
  const optional = at(false);
  return { people: at(true), ...(optional.length > 0 ? { optional } : {}) };
}

function lessonOwner(
  step: Step,
  trajectory: Trajectory,
  template: Template,
  index: ReadonlyMap<string, number>,
) {
  const teacher = trajectory.participants.find((one) => one.role === template.subject);
  const lessonOf = step.hours === 'class' && teacher ? index.get(teacher.person) : undefined;
  return lessonOf === undefined ? {} : { lessonOf };
}

function position(moment: Moment, wish: PlannedMoment | undefined, grid: PlanningCalendar) {
  const fixed = moment.state === 'scheduled' || moment.state === 'held';
  const wanted = fixed ? moment.start : (wish?.start ?? moment.start);
  const start = wanted ? startOfInstant(grid, wanted) : undefined;
  if (start === undefined) return {};
  return fixed || wish?.pinned ? { pinned: start } : { current: { start, invited: false } };
}

function sameTime(a: string | undefined, b: string): boolean {
  return a !== undefined && Date.parse(a) === Date.parse(b);
}

function dateOf(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(ZONE).toPlainDate();
}
