import type { Temporal } from 'temporal-polyfill';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import type { Roster } from '../calendar/working-hours.ts';
import type { PlanningProblem, Starts } from '../planning/problem.ts';
import type { Engagement } from '../schedule/engaged.ts';
import type { Settings } from '../settings/settings.ts';
import type { Template } from '../template/template.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { Busy } from './besides-own.ts';

/** All that planning a coach's meetings anew knows. */
export interface CaseloadSituation {
  readonly templateOf: (reference: Trajectory['template']) => Template;
  /** By school id. */
  readonly calendars: ReadonlyMap<string, SchoolCalendar>;
  readonly rosters: Readonly<Record<PersonId, Roster>>;
  readonly busy: Busy;
  /** What they attend in trajectories that are not hers to move, and others in rooms of a school; absent: nothing. */
  readonly engaged?: readonly Engagement[];
  /** What she left where it stood (`placeKey`): it stays. */
  readonly left: readonly string[];
  readonly now: Temporal.Instant;
  /** The board's own numbers; absent: what is suggested. */
  readonly settings?: Settings;
}

/** The meetings at one school as a problem, with how they stand. `meetings[i]` is what moment i of it is about. */
export interface PosedCaseload {
  readonly problem: PlanningProblem;
  readonly stood: Starts;
  readonly meetings: readonly { readonly trajectory: Trajectory; readonly moment: Moment }[];
  /** Indexes of what may not stay. */
  readonly displaced: readonly number[];
}
