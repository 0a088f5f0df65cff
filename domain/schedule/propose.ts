import { Temporal } from 'temporal-polyfill';
import type { PlannedMoment } from '../acts/act.ts';
import { isSo } from '../acts/reshape.ts';
import { daysAfter } from '../calendar/days-after.ts';
import { closedWhy, covers, whyClosed } from '../calendar/school-calendar.ts';
import { addSchoolDays } from '../calendar/school-days.ts';
import { ZONE } from '../calendar/zone.ts';
import { explain } from '../planning/explain/explain.ts';
import { planOne } from '../planning/planOne.ts';
import type { MomentExplanation } from '../planning/solution.ts';
import { stepOf } from '../template/expand.ts';
import { linked } from '../template/lesson.ts';
import type { Step } from '../template/template.ts';
import { closedReason } from '../texts/nl/closed-reason.ts';
import { helpsFor } from '../texts/nl/helps.ts';
import { type PlanningNames, sentence } from '../texts/nl/planning.ts';
import { proposalTexts } from '../texts/nl/proposal.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { kindChoices } from '../views/moments/kind-choices.ts';
import { viewedPeriod } from '../views/trajectory/period.ts';
import type { ProposalView, ProposedMoment } from '../views/view/proposal.ts';
import type { ClosedStretch } from '../views/view/timeline.ts';
import { asWished } from './as-wished.ts';
import { clashesOf } from './clashes.ts';
import { isDroppable } from './droppable.ts';
import { instantOfStart } from './grid.ts';
import { isSaidForLeader } from './moved-end.ts';
import { namesIn } from './names.ts';
import { placeReasons } from './place-reasons.ts';
import { problemOf, type TrajectoryProblem } from './problem.ts';
import type { ScheduleSituation } from './situation.ts';

/** Things in the way of one moment that are told; the first would give the most room. */
const SHOWN = 3;

/** When a deadline falls on its day, in Dutch time. */
const DEADLINE_TIME = '17:00';

/**
 * A plan for all moments of a trajectory, with the reason for each place and, for what has none, what stands in the
 * way and what would help. The same question gives the same answer.
 */
export function propose(
  stored: Trajectory,
  wishes: readonly PlannedMoment[],
  situation: ScheduleSituation,
): ProposalView {
  const trajectory = asWished(stored, wishes, situation.template);
  const posed = problemOf(trajectory, wishes, situation);
  const plan = planOne(posed.problem);
  const told = explain(
    posed.problem,
    plan.starts,
    posed.planned.map((_, at) => at),
  );
  const found = new Map(
    posed.planned.map((moment, at) => [moment.id, { start: plan.starts[at]!, told: told[at]! }]),
  );
  const wish = new Map(wishes.map((one) => [one.moment, one]));
  const names = namesIn(trajectory, situation.calendar, situation.engaged);
  const starts = new Map(
    [...found].flatMap(([id, { start }]) =>
      start >= 0 ? [[id, instantOfStart(posed.problem.calendar, start)] as const] : [],
    ),
  );
  const placed = trajectory.moments
    .filter((one) => one.state !== 'dropped' && one.state !== 'notHeld')
    .map((moment) => {
      const asked = wish.get(moment.id);
      const start =
        moment.place === 'desk'
          ? deadlineOf(moment, trajectory, starts, situation)
          : (heldAt(moment, asked) ?? starts.get(moment.id));
      const told = found.get(moment.id)?.told;
      return proposed(moment, trajectory, situation, start, asked, told, names);
    });
  const pinned = wishes.flatMap((one) => (one.pinned ? [one.moment] : []));
  const clashes = pinned.length > 0 ? clashesOf(trajectory, placed, pinned, situation) : undefined;
  const was = new Map(stored.moments.map((one) => [one.id, one]));
  const moments = placed.map((one) => ({
    ...one,
    reshaped: !isSo(was.get(one.moment)!, { step: one.step, durationMin: one.durationMin }),
    clashes: one.fixed ? [] : (clashes?.get(one.moment) ?? []),
  }));
  const { from, until, closed } = viewedPeriod(trajectory, situation.calendar);
  return {
    moments,
    closed: [...closed, ...closedDays(from, until, situation.calendar)],
    from,
    until,
    gated: trajectory.stage === 'discussed' && situation.template.matchStep !== undefined,
    unknownCalendars: unseen(trajectory, situation),
    ...extension(stored, posed, situation),
  };
}

/** Single days inside without school: study days, public days and what closed it since. Holidays are stretches. */
function closedDays(from: string, until: string, calendar: ScheduleSituation['calendar']): ClosedStretch[] {
  const last = Temporal.PlainDate.from(until);
  const days: ClosedStretch[] = [];
  for (let day = Temporal.PlainDate.from(from); !isAfter(day, last) && covers(calendar, day); ) {
    const why = whyClosed(calendar, day);
    const date = day.toString();
    if (why && ['dayOff', 'publicDay', 'closure'].includes(why.code))
      days.push({ from: date, until: date, name: closedReason(closedWhy(why)) });
    day = daysAfter(day, 1);
  }
  return days;
}

function isAfter(day: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, other) > 0;
}

/** Of whom nobody knows when she is taken. Whose part is over is not planned for. */
function unseen({ participants }: Trajectory, { busy }: ScheduleSituation): string[] {
  const people = participants.filter((one) => one.until === undefined && !Object.hasOwn(busy, one.person));
  return [...new Map(people.map(({ person, name }) => [person, name])).values()];
}

function proposed(
  moment: Moment,
  trajectory: Trajectory,
  { template, calendar }: ScheduleSituation,
  start: string | undefined,
  wish: PlannedMoment | undefined,
  told: MomentExplanation | undefined,
  names: PlanningNames,
): Omit<ProposedMoment, 'clashes' | 'reshaped'> {
  const step = stepOf(template, moment, trajectory.options);
  const fixed = moment.state === 'scheduled' || moment.state === 'held';
  const blockers = told && !told.placed ? told.blockers.slice(0, SHOWN) : [];
  return {
    moment: moment.id,
    step: moment.step,
    cycle: moment.cycle,
    ...(start === undefined ? {} : { start }),
    durationMin: moment.durationMin,
    place: wish?.place ?? moment.place,
    kinds: kindChoices(moment, trajectory, template),
    attendees: moment.attendees.map((one) => names.person(one.person)),
    ...followed(moment, step, trajectory),
    pinned: wish?.pinned ?? moment.pinned,
    dropped: wish?.dropped ?? false,
    droppable: isDroppable(step, template),
    fixed,
    reasons: fixed ? [] : placeReasons(step, moment, trajectory, calendar, told, names),
    blockers: blockers.map((one) => sentence(one, names)),
    helps: [...new Set(blockers.flatMap((one) => helpsFor(one, names)))],
  };
}

function followed(
  moment: Moment,
  { links: [first] }: Step,
  { moments }: Trajectory,
): Pick<ProposedMoment, 'follows'> {
  const before = first && linked(first, moment, moments);
  return before ? { follows: before.id } : {};
}

/** To the minute, also where the planner's grid has no line: where the coach holds it, or where it stands. */
function heldAt(moment: Moment, wish: PlannedMoment | undefined): string | undefined {
  if (moment.state === 'scheduled' || moment.state === 'held') return moment.start;
  return wish?.pinned ? wish.start : undefined;
}

/** A deadline is no meeting: so many working days behind the step that it hangs on. */
function deadlineOf(
  moment: Moment,
  trajectory: Trajectory,
  starts: ReadonlyMap<string, string>,
  { template, calendar }: ScheduleSituation,
): string | undefined {
  const { timing } = stepOf(template, moment, trajectory.options);
  if (moment.start && moment.state !== 'proposed') return moment.start;
  if (timing.kind !== 'deadline') return moment.start;
  const before = trajectory.moments.find((one) => one.step === timing.after);
  const start = before && (starts.get(before.id) ?? before.start);
  if (!start) return undefined;
  const from = Temporal.Instant.from(start).toZonedDateTimeISO(ZONE).toPlainDate();
  return addSchoolDays(calendar, from, timing.workingDays)
    .toZonedDateTime({ timeZone: ZONE, plainTime: DEADLINE_TIME })
    .toInstant()
    .toString();
}

function extension(
  trajectory: Trajectory,
  { period }: TrajectoryProblem,
  { calendar, template }: ScheduleSituation,
): Pick<ProposalView, 'extendedBy'> {
  const { extendedWeeks: weeks } = period;
  const agreed = trajectory.endAgreed?.until === period.until.toString();
  if (weeks > 0) return { extendedBy: { weeks, because: proposalTexts.extended, agreed } };
  return isSaidForLeader(trajectory, calendar, template)
    ? { extendedBy: { because: proposalTexts.saidAtPause, agreed } }
    : {};
}
