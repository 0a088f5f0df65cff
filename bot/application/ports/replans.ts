import type { SchoolCalendar } from '../../../domain/calendar/school-calendar.ts';
import type { CaseloadSituation } from '../../../domain/replanning/caseload.ts';
import type { Replan, ReplanRow } from '../../../domain/replanning/replan.ts';
import type { PersonId } from '../../../domain/trajectory/participant.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';

/** What each coach is proposed for what a school's calendar put out of its place: at most one at a time. */
export interface Replans {
  of(coach: PersonId): Promise<Replan | undefined>;
  put(coach: PersonId, replan: Replan): Promise<void>;
}

/** All that planning a coach's meetings anew rests on, as plain data. `now`: instant (UTC ISO). */
export type ReplanQuestion = Pick<CaseloadSituation, 'rosters' | 'busy' | 'engaged' | 'left' | 'settings'> & {
  readonly trajectories: readonly Trajectory[];
  /** By school. */
  readonly calendars: Readonly<Record<string, SchoolCalendar>>;
  readonly now: string;
};

/** Plans a coach's meetings anew, off the event loop. */
export type Replanner = (question: ReplanQuestion) => Promise<readonly ReplanRow[]>;
