import type { MomentState, PlaceKind } from '../../trajectory/moment.ts';
import type { Role } from '../../trajectory/participant.ts';
import type { Need } from './need.ts';
import type { SchoolWeekView } from './school-week.ts';
import type { TrajectorySummary } from './trajectory.ts';

/** One thing in somebody's week. */
export interface ComingMoment {
  readonly trajectory: string;
  readonly teacher: string;
  readonly moment: string;
  readonly step: string;
  readonly cycle: number;
  readonly state: MomentState;
  readonly start: string;
  readonly end: string;
  readonly place: PlaceKind;
  /** Of what is on site. */
  readonly school?: string;
  readonly room?: string;
  readonly week?: SchoolWeekView;
}

export interface HomeView {
  readonly name: string;
  readonly now: string;
  /** The school week of today, where all schools of what she sees have the same. */
  readonly schoolWeek?: SchoolWeekView;
  /** Where this person has work: decides which pages she gets. */
  readonly roles: readonly Role[];
  readonly mayStart: boolean;
  /** Who answers the everyday questions of her who is guided, outside everything that is written about her. */
  readonly maatje?: { readonly name: string; readonly mail: string };
  /** The schools whose calendar she keeps; absent when there are none. */
  readonly calendars?: readonly { readonly school: string; readonly name: string }[];
  /** How many of her meetings a school's calendar put out of their place, with a proposal; absent when none. */
  readonly toReplan?: number;
  /** She plans the board's year. */
  readonly coordinates?: true;
  /** She reads what is handed over to the board. */
  readonly readsForBoard?: true;
  /** The most urgent of what waits for her. */
  readonly needs: readonly Need[];
  /** How much waits for her. */
  readonly needsTotal: number;
  /** What she attends in the seven days from today on, in order of time. */
  readonly week: readonly ComingMoment[];
  /** The first of them; the others are found by asking for more. */
  readonly trajectories: readonly TrajectorySummary[];
  /** How many there are. */
  readonly total: number;
}

/** A stretch of somebody's trajectories, those under way first, by what comes next. */
export interface FoundTrajectories {
  readonly trajectories: readonly TrajectorySummary[];
  /** How many match. */
  readonly found: number;
  /** How many there are. */
  readonly total: number;
}
