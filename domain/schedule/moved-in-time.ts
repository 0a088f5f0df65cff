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

/** October: the school year runs, and nothing of its end stands fast yet. Sooner where October is too late for it. */
const MONTH = 10;
const WEEKS_BEFORE = 6;
const morning = Temporal.PlainTime.from('08:00');

/** What of a programme would come too late for the end of a contract, and where the plan has it instead. */
export interface MovedInTime {
  readonly own: SchoolWeek;
  readonly instead: SchoolWeek;
  /** The last day on which the employer may say in writing whether the contract goes on. */
  readonly announceBy: Temporal.PlainDate;
  /** When who leads it hears of this. */
  readonly since: Temporal.Instant;
  /** When what was moved begins: from then on it is no news. */
  readonly until: Temporal.Instant;
}

/** That there is no judgement in a trajectory, because none could be in time for the end of the contract. */
type JudgedTooLate = Pick<MovedInTime, 'announceBy' | 'since' | 'until'>;

/** Undefined where a judgement stands in the trajectory, or none ever did. */
export function judgedTooLate(
  { moments, options, startsOn }: Pick<Trajectory, 'moments' | 'options' | 'startsOn'>,
  template: Template,
  calendar: SchoolCalendar,
): JudgedTooLate | undefined {
  const isLeftOut = template.steps.some(
    (step) =>
      step.opensAfter !== undefined &&
      !moments.some((one) => one.step === step.id) &&
      comesTooLate(step, Math.max(...(step.rounds ?? [])), { startsOn, options }, calendar),
  );
  if (!isLeftOut) return undefined;
  const { announceBy } = latestAppraisal(Temporal.PlainDate.from(String(options.contractEnd)), calendar);
  return { announceBy, since: toldFrom(startsOn, announceBy), until: morningOf(announceBy.add({ days: 1 })) };
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
  const { monday } = moved.week;
  const since = toldFrom(startsOn, monday);
  return { own: moved.own, instead: moved.week, announceBy, since, until: morningOf(monday) };
}

/** What who leads it must hear of the end of the contract, from when and until when, and the day that it is about. */
export interface ContractNews extends Pick<MovedInTime, 'since' | 'until'> {
  readonly kind: 'movedInTime' | 'judgedTooLate';
  readonly about: Temporal.PlainDate;
}

/** That no judgement can be in time is so before anything is planned; in which week another stands, the plan says. */
export function contractNews(
  trajectory: Trajectory,
  template: Template,
  calendar: SchoolCalendar,
): ContractNews | undefined {
  const { stage } = trajectory;
  if (stage !== 'running' && stage !== 'discussed') return undefined;
  const moved = stage === 'running' ? movedInTime(trajectory, template, calendar) : undefined;
  if (moved)
    return { kind: 'movedInTime', about: moved.instead.monday, since: moved.since, until: moved.until };
  const never = judgedTooLate(trajectory, template, calendar);
  return never && { kind: 'judgedTooLate', about: never.announceBy, since: never.since, until: never.until };
}

/** When who leads hears of something: the first of October of its school year, or some weeks before it where that is sooner. */
function toldFrom(startsOn: string, of: Temporal.PlainDate): Temporal.Instant {
  const year = Number(schoolYearOf(Temporal.PlainDate.from(startsOn)).slice(0, 4));
  const october = Temporal.PlainDate.from({ year, month: MONTH, day: 1 });
  const before = of.subtract({ weeks: WEEKS_BEFORE });
  return morningOf(Temporal.PlainDate.compare(before, october) < 0 ? before : october);
}

function morningOf(day: Temporal.PlainDate): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: ZONE, plainTime: morning }).toInstant();
}
