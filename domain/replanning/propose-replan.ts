import { Temporal } from 'temporal-polyfill';
import { datedText } from '../calendar/date-texts.ts';
import { closedWhy, isSchoolDay, type SchoolCalendar, whyClosed } from '../calendar/school-calendar.ts';
import { schoolWeekAt } from '../calendar/school-week-at.ts';
import { explain } from '../planning/explain/explain.ts';
import { type Replanned, replan } from '../planning/replan.ts';
import type { MomentExplanation, Reason } from '../planning/solution.ts';
import { instantOfStart } from '../schedule/grid.ts';
import { momentName } from '../texts/nl/names.ts';
import { type PlanningNames, sentence } from '../texts/nl/planning.ts';
import { proposalTexts } from '../texts/nl/proposal.ts';
import type { DatedMoment } from '../trajectory/moments.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { CaseloadSituation, PosedCaseload } from './caseload.ts';
import { isClashing, takenFrom } from './clashing.ts';
import { dayIn } from './day-in.ts';
import { isDisplaced } from './displaced.ts';
import { guideOf } from './guided.ts';
import { toPlace } from './out-of-place.ts';
import { posedCaseload } from './posed-caseload.ts';
import { placeKey, type ReplanBecause, type ReplanRow } from './replan.ts';

/** What of the reasons tells her something that the row itself does not. */
const telling: readonly Reason['code'][] = [
  'linked',
  'onlyOption',
  'late',
  'calendarUnknown',
  'optionalBusy',
];
/** Sentences beside one meeting. */
const MOST_SAID = 2;

/**
 * New places for all that school calendars put out of their place among a coach's trajectories, with as few moved
 * meetings as can be; school by school, each knowing what was found at the others. What finds none within its own
 * days is tried once more behind them, and else says what stands in the way. The same question gives the same answer.
 */
export function proposeReplan(
  trajectories: readonly Trajectory[],
  situation: CaseloadSituation,
): readonly ReplanRow[] {
  const settled = new Map<string, string>();
  const touched = [...new Set(trajectories.map(({ schoolId }) => schoolId))].sort().filter((school) => {
    return trajectories.some((one) => one.schoolId === school && toPlace(one, situation).length > 0);
  });
  return touched.flatMap((school) => {
    const rows = atSchool(school, trajectories, settled, situation);
    for (const { trajectory, moment, now } of rows)
      if (now !== undefined) settled.set(`${trajectory}/${moment}`, now);
    return rows;
  });
}

function atSchool(
  school: string,
  trajectories: readonly Trajectory[],
  settled: ReadonlyMap<string, string>,
  situation: CaseloadSituation,
): readonly ReplanRow[] {
  let posed = posedCaseload(school, trajectories, settled, new Set(), situation);
  let plan = replan(posed.problem, posed.stood);
  const lost = posed.displaced.filter((m) => plan.starts[m]! < 0);
  // Where its own week has no room for it, another week than the one that it has would be no better.
  const staying = lost.flatMap((m) => keyOfWhatMayStay(posed.meetings[m]!, situation));
  if (staying.length > 0)
    return atSchool(school, trajectories, settled, { ...situation, left: [...situation.left, ...staying] });
  if (lost.length > 0) {
    const wider = new Set(lost.map((m) => posed.problem.moments[m]!.key));
    posed = posedCaseload(school, trajectories, settled, wider, situation);
    plan = replan(posed.problem, posed.stood);
  }
  return rowsOf(posed, plan, situation);
}

/** `placeKey` of a meeting of which nothing but its week is another; none of what must go. */
function keyOfWhatMayStay(
  { trajectory, moment }: PosedCaseload['meetings'][number],
  { calendars, busy, now }: CaseloadSituation,
): readonly string[] {
  const { id, start: was } = moment;
  const mustGo =
    isDisplaced(moment, calendars.get(trajectory.schoolId)!, now) || isClashing(moment, busy, now);
  return mustGo || was === undefined ? [] : [placeKey(trajectory.id, { moment: id, was })];
}

function rowsOf(posed: PosedCaseload, plan: Replanned, situation: CaseloadSituation): readonly ReplanRow[] {
  const { problem, displaced, meetings } = posed;
  const about = [...new Set([...displaced, ...plan.moved])];
  const told = explain(problem, plan.starts, about);
  return about
    .map((m, at): ReplanRow => {
      const { trajectory, moment } = meetings[m]!;
      const stood = moment as DatedMoment;
      const calendar = situation.calendars.get(trajectory.schoolId)!;
      const start = plan.starts[m]!;
      const stayed = start === posed.stood[m];
      const now = start < 0 ? undefined : stayed ? stood.start : instantOfStart(problem.calendar, start);
      return {
        trajectory: trajectory.id,
        moment: moment.id,
        was: stood.start,
        ...(now === undefined ? {} : { now }),
        because: becauseOf(stood, trajectory, calendar, displaced.includes(m), situation),
        ...said(told[at]!, namesFor(trajectory, posed, situation)),
      };
    })
    .sort((a, b) => (a.was < b.was ? -1 : a.was > b.was ? 1 : a.moment < b.moment ? -1 : 1));
}

function becauseOf(
  moment: DatedMoment,
  trajectory: Trajectory,
  calendar: SchoolCalendar,
  isDisplaced: boolean,
  situation: CaseloadSituation,
): ReplanBecause {
  if (!isDisplaced) return { code: 'along' };
  const day = dayIn(Temporal.Instant.from(moment.start));
  if (isSchoolDay(calendar, day)) {
    if (moment.state !== 'scheduled') return { code: 'openAgain' };
    const { busy, now } = situation;
    return isClashing(moment, busy, now)
      ? takenBecause(moment, trajectory, situation)
      : { code: 'otherWeek' };
  }
  if (moment.state === 'notHeld') return { code: 'calledOff' };
  return { code: 'closed', why: closedWhy(whyClosed(calendar, day)!) };
}

function takenBecause(
  moment: DatedMoment,
  trajectory: Trajectory,
  { busy, now, templateOf }: CaseloadSituation,
): ReplanBecause {
  const guide = guideOf(trajectory, templateOf(trajectory.template), now);
  const [other] = takenFrom(moment, busy, now).filter((one) => one !== guide);
  const name = trajectory.participants.find(({ person }) => person === other)?.name;
  return name === undefined ? { code: 'taken' } : { code: 'taken', name };
}

function said(told: MomentExplanation, names: PlanningNames): Pick<ReplanRow, 'reasons' | 'blockers'> {
  if (!told.placed) {
    return { reasons: [], blockers: told.blockers.slice(0, MOST_SAID).map((one) => sentence(one, names)) };
  }
  const reasons = told.reasons.filter(({ code }) => telling.includes(code)).slice(0, MOST_SAID);
  return { reasons: reasons.map((one) => sentence(one, names)), blockers: [] };
}

/** As she calls them who reads it: a meeting of another trajectory with the name of its teacher. */
function namesFor(
  trajectory: Trajectory,
  { meetings }: PosedCaseload,
  { templateOf, calendars }: CaseloadSituation,
): PlanningNames {
  const calendar = calendars.get(trajectory.schoolId);
  const people = new Map(
    meetings.flatMap(({ trajectory: one }) => one.participants.map(({ person, name }) => [person, name])),
  );
  return {
    person: (id) => people.get(id) ?? '',
    moment: (key) => {
      const found = meetings.find((one) => `${one.trajectory.id}/${one.moment.id}` === key);
      if (!found) return '';
      const name = momentName(found.moment);
      if (found.trajectory === trajectory) return name;
      const { subject } = templateOf(found.trajectory.template);
      const whose = found.trajectory.participants.find(({ role }) => role === subject)?.name;
      return whose ? `${name} (${whose})` : name;
    },
    school: () => proposalTexts.school,
    day: (date) => datedText(date, calendar && schoolWeekAt(date, calendar)),
  };
}
