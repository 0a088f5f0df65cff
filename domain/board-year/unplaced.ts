import { datedText } from '../calendar/date-texts.ts';
import { schoolWeekAt } from '../calendar/school-week-at.ts';
import { hostOf } from '../planning/problem.ts';
import type { Blocker, MomentExplanation } from '../planning/solution.ts';
import { templateOf } from '../templates/catalogue.ts';
import { gives, unplacedTexts } from '../texts/nl/board-year.ts';
import { capital, stepName } from '../texts/nl/names.ts';
import { type PlanningNames, sentence } from '../texts/nl/planning.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { PosedYear } from './pose.ts';
import { keyOf } from './pose.ts';

/** A moment that found no place. */
export interface Unplaced {
  readonly trajectory: string;
  readonly moment: string;
  readonly step: string;
  readonly cycle: number;
  readonly teacher: string;
  readonly schoolId: string;
  readonly coach?: PersonId;
  /** The days (ISO, both included) in which it should stand. */
  readonly from: string;
  readonly until: string;
  /** What stands in the way, and beside each what would have to give; most helpful first. */
  readonly why: readonly { readonly blocks: string; readonly gives: string }[];
}

const SHOWN = 3;

/** One of them, with why as far as it was explained; `names` as in `namesIn`. */
export function unplacedOf(
  { problem, at, calendars }: PosedYear,
  called: Omit<PlanningNames, 'day'>,
  m: number,
  told: MomentExplanation | undefined,
): Unplaced {
  const { trajectory, moment } = at[m]!;
  const asked = problem.moments[m]!;
  const host = hostOf(asked);
  const calendar = calendars.get(trajectory.schoolId);
  const names = {
    ...called,
    day: (date: string) => datedText(date, calendar && schoolWeekAt(date, calendar)),
  };
  const date = (day: number) => problem.calendar.days[day]!.date;
  const { fromDay = 0, toDay = fromDay } = asked.window;
  const blockers = told && !told.placed ? told.blockers.slice(0, SHOWN) : [];
  return {
    trajectory: trajectory.id,
    moment: moment.id,
    step: moment.step,
    cycle: moment.cycle,
    teacher: subjectOf(trajectory),
    schoolId: trajectory.schoolId,
    ...(host === undefined ? {} : { coach: problem.people[host]!.id }),
    from: date(fromDay),
    until: date(toDay),
    why: blockers.map((one) => ({ blocks: capital(sentence(one, names)), gives: giveOf(one, names) })),
  };
}

function giveOf(blocker: Blocker, names: PlanningNames): string {
  const text = gives[blocker.code] as (params: Blocker, names: PlanningNames) => string;
  return text(blocker, names);
}

/** Of another's moment is said whose it is: all that is in the problem is the coordinator's to see. */
export function namesIn(posed: PosedYear): Omit<PlanningNames, 'day'> {
  const people = new Map(
    posed.at.flatMap(({ trajectory }) => trajectory.participants.map(({ person, name }) => [person, name])),
  );
  const moments = new Map(
    posed.at.map(({ trajectory, moment }) => [
      keyOf(trajectory.id, moment.id),
      unplacedTexts.momentOf(stepName(moment.step, moment.cycle), subjectOf(trajectory)),
    ]),
  );
  return {
    person: (id) => people.get(id) ?? unplacedTexts.extraCoach,
    moment: (key) => moments.get(key) ?? '',
    school: () => unplacedTexts.theSchool,
  };
}

function subjectOf(trajectory: PosedYear['at'][number]['trajectory']): string {
  const { subject } = templateOf(trajectory.template);
  return trajectory.participants.find(({ role }) => role === subject)?.name ?? '';
}
