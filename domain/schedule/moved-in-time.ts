import { Temporal } from 'temporal-polyfill';
import { latestAppraisal } from '../calendar/appraisal-deadline.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import type { SchoolWeek } from '../calendar/school-weeks.ts';
import { schoolYearOf } from '../calendar/school-year.ts';
import { ZONE } from '../calendar/zone.ts';
import { stepOf } from '../template/expand.ts';
import type { Template } from '../template/template.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { comesTooLate, programmeWeek } from './programme-week.ts';

/** October: the school year runs, and nothing of its end stands fast yet. */
const MONTH = 10;
const morning = Temporal.PlainTime.from('08:00');

/** What of a programme would come too late for the end of a contract, and where the plan has it instead. */
export interface MovedInTime {
  readonly own: SchoolWeek;
  readonly instead: SchoolWeek;
  /** The last day on which the employer may say in writing whether the contract goes on. */
  readonly announceBy: Temporal.PlainDate;
  /** When who leads it hears of this; before it begins there is nothing to hear. */
  readonly since: Temporal.Instant;
  /** When what was moved begins: from then on it is no news. */
  readonly until: Temporal.Instant;
}

/**
 * The last day on which the employer may say in writing whether the contract goes on, where that is too soon for a judgement that
 * could still be in time: there is none in the trajectory then. Undefined otherwise.
 */
export function judgedTooLate(
  { moments, options, startsOn }: Pick<Trajectory, 'moments' | 'options' | 'startsOn'>,
  template: Template,
  calendar: SchoolCalendar,
): Temporal.PlainDate | undefined {
  const isLeftOut = template.steps.some(
    (step) =>
      step.opensAfter !== undefined &&
      !moments.some((one) => one.step === step.id) &&
      comesTooLate(step, Math.max(...(step.rounds ?? [])), { startsOn, options }, calendar),
  );
  return isLeftOut
    ? latestAppraisal(Temporal.PlainDate.from(String(options.contractEnd)), calendar).announceBy
    : undefined;
}

/** Undefined when all weeks are in time, when no end of a contract is known, and when nothing of it is still to come. */
export function movedInTime(
  { moments, options, startsOn }: Trajectory,
  template: Template,
  calendar: SchoolCalendar,
): MovedInTime | undefined {
  const moved = moments
    .filter(({ state }) => state === 'proposed' || state === 'scheduled')
    .map((moment) =>
      programmeWeek(stepOf(template, moment, options), moment.cycle, { startsOn, options }, calendar),
    )
    .find((week) => week?.moved === 'inTime' && week.own);
  if (!moved?.own) return undefined;
  const { announceBy } = latestAppraisal(Temporal.PlainDate.from(String(options.contractEnd)), calendar);
  const at = (day: Temporal.PlainDate) =>
    day.toZonedDateTime({ timeZone: ZONE, plainTime: morning }).toInstant();
  const year = Number(schoolYearOf(Temporal.PlainDate.from(startsOn)).slice(0, 4));
  return {
    own: moved.own,
    instead: moved.week,
    announceBy,
    since: at(Temporal.PlainDate.from({ year, month: MONTH, day: 1 })),
    until: at(moved.week.monday),
  };
}
