import type { NumberedWeek } from '../calendar/date-texts.ts';
import type { SchoolYear } from '../calendar/school-year.ts';
import type { Weekday } from '../calendar/weekday.ts';
import type { PlaceKind } from '../trajectory/moment.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { YearFigures } from './answer.ts';
import type { CoachLoad } from './loads.ts';
import type { YearPlanRole, YearPlanState, YearProgress } from './plan.ts';
import type { Unplaced } from './unplaced.ts';
import type { Variant } from './variant.ts';

/** The page of a board's year. */
export interface YearView {
  readonly year: SchoolYear;
  readonly years: readonly SchoolYear[];
  readonly now: string;
  /** What waits to be planned. */
  readonly toPlan: { readonly trajectories: number; readonly moments: number };
  /** School weeks that a strip has a column for: number by Monday, of the school that most are at. */
  readonly schoolWeeks: Readonly<Record<string, number>>;
  /** The plan of the year first, then the one beside it. */
  readonly plans: readonly YearPlanView[];
  /** Whom another coach could be, and the days on which each does not work yet. */
  readonly coaches: readonly CoachChoice[];
}

export interface CoachChoice {
  readonly person: PersonId;
  readonly name: string;
  readonly daysOff: readonly Weekday[];
}

export interface YearPlanView extends YearPlanStatus {
  readonly variant: Variant;
  /** When calendars were read. */
  readonly at: string;
  /** It was made of an older state: trajectories, school calendars or rosters are otherwise now. */
  readonly isStale: boolean;
  readonly figures?: YearFigures;
  readonly coaches: readonly CoachLoad[];
  readonly unplaced: readonly UnplacedView[];
  /** Those without a place that do not stand in the list, for being too many. */
  readonly moreUnplaced: number;
  /** People whose calendar cannot be seen. */
  readonly unknown: readonly string[];
  /** Trajectories whose plan rests on what is not so, and those that the coach confirms herself. */
  readonly supposed: readonly Named[];
  readonly staysWithCoach: readonly Named[];
}

/** What changes while one looks at it. */
export interface YearPlanStatus {
  readonly id: string;
  readonly role: YearPlanRole;
  readonly state: YearPlanState;
  readonly version: number;
  /** Planning came to nothing: what stands is of before. */
  readonly failed?: true;
  /** While it is being planned. */
  readonly progress?: YearProgress;
  readonly confirming?: ConfirmingView;
}

/** With the weeks of its school in which the first and the last of its days lie. */
export interface UnplacedView extends Unplaced {
  readonly weeks: { readonly from?: NumberedWeek; readonly until?: NumberedWeek };
}

export interface ConfirmingView {
  readonly total: number;
  readonly done: number;
  readonly underWay: number;
  /** False: calendars are looked at once more first. */
  readonly isChecked: boolean;
  readonly secondsLeft?: number;
  readonly refused: readonly (Named & { readonly code: string })[];
  /** Moments that clash with what came into a calendar since. */
  readonly clashing: number;
}

export interface Named {
  readonly trajectory: string;
  readonly teacher: string;
  readonly school: string;
}

/** One trajectory as the coordinator sees it. */
export interface YearTrajectory extends Named {
  readonly coach: string;
  readonly open: number;
  readonly placed: number;
  readonly moments: readonly YearMoment[];
}

export interface YearMoment {
  readonly moment: string;
  readonly step: string;
  readonly cycle: number;
  readonly place: PlaceKind;
  /** Absent: no place. */
  readonly start?: string;
  /** The week of its school in which that lies. */
  readonly week?: NumberedWeek;
  /** It stood already. */
  readonly stands: boolean;
}

export interface YearTrajectories {
  readonly rows: readonly YearTrajectory[];
  readonly found: number;
}

export interface YearStatus {
  readonly plans: readonly YearPlanStatus[];
}
