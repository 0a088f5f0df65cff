import { Temporal } from 'temporal-polyfill';
import type { PlannedMoment } from '../acts/act.ts';
import { addSchoolDays } from '../calendar/school-days.ts';
import { ZONE } from '../calendar/zone.ts';
import type { PlanningCalendar, PlanningMoment } from '../planning/problem.ts';
import { settingsIn } from '../settings/settings.ts';
import { stepOf } from '../template/expand.ts';
import type { Step, Template } from '../template/template.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { PersonId } from '../trajectory/participant.ts';
import { soleSubject } from '../trajectory/subject.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { dayIndex, startOfInstant } from './grid.ts';
import { type Placeable, windowsOf } from './late.ts';
import type { Period } from './period.ts';
import { needsRoom } from './rooms.ts';
import type { ScheduleSituation } from './situation.ts';

type Said = Pick<ScheduleSituation, 'settings'>;

/** School days before it at which a step that is announced is so at the least; undefined for any other. */
export function announceDaysOf({ announced }: Step, said: Said): number | undefined {
  return announced && (announced.schoolDays ?? settingsIn(said).announceDays);
}

/** School days before it at which a step can still be asked at the least. */
export function noticeOf(step: Step, said: Said): number {
  return Math.max(settingsIn(said).noticeDays, announceDaysOf(step, said) ?? 0);
}

/** Where in a problem the moments of a trajectory are laid: its days, its people and its school, by index. */
export interface Frame {
  readonly grid: PlanningCalendar;
  readonly index: ReadonlyMap<PersonId, number>;
  readonly school: number;
  /** Whether talks there need a room, because somebody counted them. */
  readonly countsRooms: boolean;
}

/** The meetings of a trajectory that have or need a place: deadlines are none, and what was dropped needs none. */
export function plannedOf(trajectory: Trajectory, wishes: readonly PlannedMoment[]): readonly Moment[] {
  const dropped = new Set(wishes.flatMap((one) => (one.dropped ? [one.moment] : [])));
  return trajectory.moments.filter(
    (one) =>
      one.place !== 'desk' && one.state !== 'dropped' && one.state !== 'notHeld' && !dropped.has(one.id),
  );
}

/** In which days of a grid a moment may stand, where it would stand best, and from when it may be asked at all. */
type Days = Pick<PlanningMoment, 'window' | 'prefer' | 'notBefore'>;

/** What the planner asks of each of them: who, how long, in which days, and where it stands or was wished. */
export function planningMoments(
  planned: readonly Moment[],
  trajectory: Trajectory,
  wishes: readonly PlannedMoment[],
  frame: Frame,
  template: Template,
  days: readonly Days[],
): PlanningMoment[] {
  const { grid, index, school, countsRooms } = frame;
  const wish = new Map(wishes.map((one) => [one.moment, one]));
  const host = hostIn(trajectory, template, index);
  return planned.map((moment, at): PlanningMoment => {
    const step = stepOf(template, moment, trajectory.options);
    const place = wish.get(moment.id)?.place ?? moment.place;
    return {
      key: moment.id,
      trajectory: trajectory.id,
      duration: Math.ceil(moment.durationMin / grid.slotMinutes),
      ...attendance(moment, index),
      ...(host === undefined ? {} : { host }),
      hours: step.hours,
      ...lessonOwner(step, trajectory, template, index),
      place: place === 'onsite' ? { kind: 'onsite', school } : { kind: 'online' },
      ...(countsRooms && needsRoom(step, place) ? { roomAt: school } : {}),
      ...days[at]!,
      ...position(moment, wish.get(moment.id), grid),
    };
  });
}

/** Whose journeys and full days count, by index: who guides it. */
export function hostIn(
  { participants }: Pick<Trajectory, 'participants'>,
  { organiser }: Pick<Template, 'organiser'>,
  index: Frame['index'],
): number | undefined {
  const guides = participants.filter(({ role }) => role === organiser);
  const now = guides.find(({ until }) => until === undefined) ?? guides[0];
  return now && index.get(now.person);
}

/**
 * The days of each moment: they hang on the template, the school's calendar, the trajectory's own period, and on what of
 * it had a place by now. What comes later than it was meant has as many days as it would have had.
 */
export function daysOf(
  planned: readonly Moment[],
  trajectory: Trajectory,
  period: Period,
  grid: PlanningCalendar,
  situation: Pick<ScheduleSituation, 'template' | 'calendar' | 'now' | 'settings'>,
): readonly Days[] {
  const { calendar, template, now } = situation;
  const today = dateOf(now);
  const after = roundsBegin(trajectory, period, situation);
  const placeable = planned.map((moment): Placeable => {
    const step = stepOf(template, moment, trajectory.options);
    const soonest = addSchoolDays(calendar, today, noticeOf(step, situation));
    return { moment, step, soonest };
  });
  const windows = windowsOf(placeable, { trajectory, template, calendar, period, after, today });
  return placeable.map(({ soonest }, at) => {
    const window = windows[at]!;
    return {
      window: { fromDay: dayIndex(grid, window.from), toDay: dayIndex(grid, window.until) },
      prefer: { day: dayIndex(grid, window.prefer) },
      notBefore: dayIndex(grid, soonest),
    };
  });
}

/** The day behind the step that opens the way, and behind the deadline that hangs on it. */
function roundsBegin(
  trajectory: Trajectory,
  period: Period,
  situation: Pick<ScheduleSituation, 'template' | 'calendar' | 'now'>,
): Temporal.PlainDate {
  const { template, calendar, now } = situation;
  const gate = trajectory.moments.find((one) => one.step === template.matchStep);
  const opened =
    gate?.start && (isFirm(gate) || gate.start >= now.toString())
      ? dateOf(Temporal.Instant.from(gate.start))
      : addSchoolDays(calendar, gate ? latest(period.from, dateOf(now)) : period.from, 2);
  const deadline = trajectory.moments
    .map((one) => stepOf(template, one, trajectory.options).timing)
    .find((timing) => timing.kind === 'deadline');
  return addSchoolDays(calendar, opened, deadline ? deadline.workingDays : 1);
}

function isFirm({ state }: Moment): boolean {
  return state === 'scheduled' || state === 'held';
}

function latest(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
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
  const teacher = soleSubject(trajectory, template);
  const lessonOf = step.hours === 'class' && teacher ? index.get(teacher.person) : undefined;
  return lessonOf === undefined ? {} : { lessonOf };
}

function position(moment: Moment, wish: PlannedMoment | undefined, grid: PlanningCalendar) {
  const fixed = isFirm(moment);
  const wanted = fixed ? moment.start : (wish?.start ?? moment.start);
  const start = wanted ? startOfInstant(grid, wanted) : undefined;
  if (start === undefined) return {};
  return fixed || wish?.pinned ? { pinned: start } : { current: { start, invited: false } };
}

function dateOf(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(ZONE).toPlainDate();
}
