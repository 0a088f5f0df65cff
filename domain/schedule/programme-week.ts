import { Temporal } from 'temporal-polyfill';
import { type AnchorWeek, anchorWeek, numberedWeek } from '../calendar/anchor-week.ts';
import { latestAppraisal } from '../calendar/appraisal-deadline.ts';
import { covers, type SchoolCalendar } from '../calendar/school-calendar.ts';
import { addSchoolDays } from '../calendar/school-days.ts';
import { type SchoolWeek, schoolWeekOf, schoolWeeks } from '../calendar/school-weeks.ts';
import { isDay } from '../forms/values.ts';
import type { Step } from '../template/template.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

/** What of a trajectory says where the weeks of its programme fall. */
export type Beginning = Pick<Trajectory, 'startsOn' | 'options'>;

/** A week of the programme in the school's own weeks, and why it is another than the n-th, if it is. */
export type ProgrammeWeek = Omit<AnchorWeek, 'moved'> & {
  readonly moved?: NonNullable<AnchorWeek['moved']> | 'inTime';
  /** The week that it would have had, were that in time. */
  readonly own?: SchoolWeek;
};

/**
 * The school week in which a round of a step stands; undefined when it has none: it lies before the week in which
 * the trajectory begins (who comes from another school had it there), or behind the end of the school year. What
 * must be in time for the end of a contract always has one: the last that is in time, if need be.
 */
export function programmeWeek(
  step: Step,
  round: number,
  beginning: Beginning,
  calendar: SchoolCalendar,
): ProgrammeWeek | undefined {
  const { timing } = step;
  if (timing.kind !== 'schoolWeek') return undefined;
  const begins = beginningWeek(beginning, calendar);
  if (!begins) return undefined;
  if (timing.firstRound === 'atStart' && round === Math.min(...(step.rounds ?? [round]))) {
    return { week: begins };
  }
  if (timing.inTime === 'aanzegging') return roundInTime(step, round, begins, beginning, calendar);
  const own = round < firstWeek(beginning) ? undefined : ownWeekOf(step, round, begins, beginning, calendar);
  return own && timing.wellBefore !== undefined
    ? wellBefore(own, timing.wellBefore, begins, beginning, calendar)
    : own;
}

/**
 * A week as long as it lies well before that week of the programme, which may have been moved forward; else the last that
 * does, when it lies well behind the beginning.
 */
function wellBefore(
  own: AnchorWeek,
  closing: number,
  begins: SchoolWeek,
  beginning: Beginning,
  calendar: SchoolCalendar,
): ProgrammeWeek | undefined {
  const closes = ownWeekOf({ rounds: [closing] }, closing, begins, beginning, calendar);
  const last = inTime(closes, begins, beginning, calendar);
  if (!last || own.week.number <= last.week.number - WELL_BEFORE) return own;
  const week = schoolWeeks(calendar, begins.schoolYear).findLast(
    ({ number }) => number <= last.week.number - WELL_BEFORE,
  );
  return week && week.number >= begins.number + WELL_BEFORE ? { week, moved: 'inTime' } : undefined;
}

function halfwayTo(last: SchoolWeek, begins: SchoolWeek, calendar: SchoolCalendar): SchoolWeek | undefined {
  const middle = Math.floor((begins.number + last.number) / 2);
  return schoolWeeks(calendar, begins.schoolYear).find(({ number }) => number >= middle);
}

/**
 * The last round of what must be in time always has a week. The others have theirs as long as it lies well before that;
 * where its step says so one of them stands halfway rather than none: no judgement without a talk before it, by who
 * judges.
 */
function roundInTime(
  step: Step,
  round: number,
  begins: SchoolWeek,
  beginning: Beginning,
  calendar: SchoolCalendar,
): ProgrammeWeek | undefined {
  const { rounds = [], timing } = step;
  const lastRound = Math.max(round, ...rounds);
  const last = inTime(ownWeekOf(step, lastRound, begins, beginning, calendar), begins, beginning, calendar);
  if (round === lastRound || !last) return last;
  const own = round < firstWeek(beginning) ? undefined : ownWeekOf(step, round, begins, beginning, calendar);
  if (own && own.week.number <= last.week.number - WELL_BEFORE) return own;
  const earlier = rounds.filter((one) => one !== lastRound);
  const first = earlier.find((one) => one >= firstWeek(beginning)) ?? earlier.at(-1);
  if (timing.kind !== 'schoolWeek' || timing.firstRound !== 'halfway' || round !== first) return undefined;
  const week = halfwayTo(last.week, begins, calendar);
  return week && week.number < last.week.number - 1 ? { week, moved: 'inTime' } : undefined;
}

/** School weeks that lie between two visits of the same kind at the least: else the second sees nothing new. */
const WELL_BEFORE = 4;

/** The Monday behind which the months of a programme are counted; undefined when its week has no place. */
export function endOfProgrammeWeek(
  round: number,
  beginning: Beginning,
  calendar: SchoolCalendar,
): Temporal.PlainDate | undefined {
  const begins = beginningWeek(beginning, calendar);
  if (!begins) return undefined;
  const week = round < firstWeek(beginning) ? begins : weekOf(round, begins, beginning, calendar)?.week;
  return week?.friday;
}

/** A week of a programme in which something can be put, by the school's own. */
export interface ChoosableWeek {
  /** Its number in the programme. */
  readonly week: number;
  readonly monday: Temporal.PlainDate;
  readonly friday: Temporal.PlainDate;
}

/** Weeks of the programme from the one in which it begins to the end of the school year, each school week once. */
export function choosableWeeks(beginning: Beginning, calendar: SchoolCalendar): readonly ChoosableWeek[] {
  const begins = beginningWeek(beginning, calendar);
  if (!begins) return [];
  const weeks = schoolWeeks(calendar, begins.schoolYear);
  const first = firstWeek(beginning);
  const last = (weeks.at(-1)?.number ?? 0) - begins.number + first;
  const found = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).flatMap(
    (n) => {
      const own = weekOf(n, begins, beginning, calendar)?.week;
      return own ? [{ week: n, monday: own.monday, friday: own.friday }] : [];
    },
  );
  // Where a programme closes up before Kerst, two of its weeks are one of the school.
  return found.filter((one, at) => found.findIndex(({ monday }) => monday.equals(one.monday)) === at);
}

/**
 * Where a step of the programme's week n stands: what the programme itself has in it follows where the school has that
 * week; what somebody added in it stands in the week that she chose.
 */
function ownWeekOf(
  step: Pick<Step, 'rounds'>,
  round: number,
  begins: SchoolWeek,
  beginning: Beginning,
  calendar: SchoolCalendar,
): AnchorWeek | undefined {
  const hangsOnIt = step.rounds?.includes(round) && begins.number === firstWeek(beginning);
  return hangsOnIt
    ? anchorWeek(calendar, begins.schoolYear, round)
    : weekOf(round, begins, beginning, calendar);
}

/** Week n of the programme; counted from the own first week where that is not the school's (a start in mid-year). */
function weekOf(
  round: number,
  begins: SchoolWeek,
  beginning: Beginning,
  calendar: SchoolCalendar,
): AnchorWeek | undefined {
  const offset = begins.number - firstWeek(beginning);
  if (offset === 0) return numberedWeek(calendar, begins.schoolYear, round);
  const weeks = schoolWeeks(calendar, begins.schoolYear);
  const week = weeks.find((one) => one.number >= round + offset);
  return week && { week };
}

/**
 * The last day on which the last round of a step still leaves the board its time before the aanzegging; undefined of
 * what need not be in time, and when no end of a contract is known.
 */
export function lastDayInTime(
  { timing, rounds = [] }: Step,
  round: number,
  { options: { contractEnd } }: Pick<Beginning, 'options'>,
  calendar: SchoolCalendar,
): Temporal.PlainDate | undefined {
  const binds = 'inTime' in timing && timing.inTime === 'aanzegging' && round === Math.max(round, ...rounds);
  if (!binds || typeof contractEnd !== 'string' || !isDay(contractEnd)) return undefined;
  return deadlineFor(Temporal.PlainDate.from(contractEnd), calendar)?.lastDay;
}

/** Undefined for the end of a contract outside the years that the school's calendar knows: nothing is late then. */
function deadlineFor(contractEnd: Temporal.PlainDate, calendar: SchoolCalendar) {
  const isKnown = covers(calendar, contractEnd) && covers(calendar, contractEnd.subtract({ months: 3 }));
  return isKnown ? latestAppraisal(contractEnd, calendar) : undefined;
}

/**
 * Whether a round that must be in time for the end of a contract cannot be: its own week comes too late, and the last that would
 * not lies before the beginning, or so shortly behind it that there is nothing to judge yet.
 */
export function comesTooLate(
  { timing, rounds = [] }: Step,
  round: number,
  beginning: Beginning,
  calendar: SchoolCalendar,
): boolean {
  const binds = 'inTime' in timing && timing.inTime === 'aanzegging' && round === Math.max(round, ...rounds);
  const begins = beginningWeek(beginning, calendar);
  if (!binds || !begins) return false;
  const own = plannedWeek(ownWeekOf({ rounds }, round, begins, beginning, calendar), begins, calendar);
  return own !== undefined && inTimeFor(own.week, begins, beginning, calendar) === 'tooLate';
}

/**
 * Not after the last week that still leaves the board its time before the aanzegging (BW 7:668). What cannot be in time
 * stands where it would without.
 */
function inTime(
  own: AnchorWeek | undefined,
  begins: SchoolWeek,
  beginning: Beginning,
  calendar: SchoolCalendar,
): ProgrammeWeek | undefined {
  const planned = plannedWeek(own, begins, calendar);
  if (!planned) return undefined;
  const week = inTimeFor(planned.week, begins, beginning, calendar);
  return week === 'asPlanned' || week === 'tooLate' ? planned : { week, moved: 'inTime', own: planned.week };
}

function plannedWeek(
  own: AnchorWeek | undefined,
  { schoolYear }: SchoolWeek,
  calendar: SchoolCalendar,
): AnchorWeek | undefined {
  const last = schoolWeeks(calendar, schoolYear).at(-1);
  return own ?? (last && { week: last, moved: 'yearEnd' });
}

/** The week that is in time, where the planned one is not. */
function inTimeFor(
  planned: SchoolWeek,
  begins: SchoolWeek,
  { options: { contractEnd } }: Beginning,
  calendar: SchoolCalendar,
): SchoolWeek | 'asPlanned' | 'tooLate' {
  if (typeof contractEnd !== 'string' || !isDay(contractEnd)) return 'asPlanned';
  const deadline = deadlineFor(Temporal.PlainDate.from(contractEnd), calendar);
  if (!deadline || Temporal.PlainDate.compare(planned.friday, deadline.lastDay) <= 0) return 'asPlanned';
  const { lastWeek } = deadline;
  const isEnough =
    lastWeek?.schoolYear === begins.schoolYear && lastWeek.number >= begins.number + WELL_BEFORE;
  return lastWeek && isEnough ? lastWeek : 'tooLate';
}

/** The week of the programme in which she begins: the first, or where she was at her former school. */
function firstWeek({ options }: Beginning): number {
  return typeof options.firstWeek === 'number' ? options.firstWeek : 1;
}

/** The school week in which it begins; the next one when it begins in a holiday. */
function beginningWeek({ startsOn }: Beginning, calendar: SchoolCalendar): SchoolWeek | undefined {
  const day = Temporal.PlainDate.from(startsOn);
  return schoolWeekOf(calendar, day) ?? schoolWeekOf(calendar, addSchoolDays(calendar, day, 1));
}
