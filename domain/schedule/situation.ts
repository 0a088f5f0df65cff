import type { Temporal } from 'temporal-polyfill';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import type { Roster } from '../calendar/working-hours.ts';
import type { Settings } from '../settings/settings.ts';
import type { Template } from '../template/template.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Engagement } from './engaged.ts';

export interface ScheduleSituation {
  readonly template: Template;
  readonly calendar: SchoolCalendar;
  readonly rosters: Readonly<Record<PersonId, Roster>>;
  /** Taken time per person, as instants; absent: the calendar is not visible. */
  readonly busy: Readonly<Record<PersonId, readonly { readonly from: string; readonly until: string }[]>>;
  /** What its people attend in other trajectories, and others in rooms of the school that has them counted; absent: nothing. */
  readonly engaged?: readonly Engagement[];
  readonly now: Temporal.Instant;
  /** The board's own numbers; absent: what is suggested. */
  readonly settings?: Settings;
}
