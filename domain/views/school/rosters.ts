import type { SchoolCalendar } from '../../calendar/school-calendar.ts';
import type { Roster } from '../../calendar/working-hours.ts';
import type { PersonId } from '../../trajectory/participant.ts';

/** When the people of a school work and teach, to be looked at and changed by who keeps it. */
export interface RostersView {
  readonly school: string;
  readonly name: string;
  /** When the school teaches: what a class teacher's lessons begin with. */
  readonly hours: SchoolCalendar['hours'];
  /** By name. */
  readonly people: readonly RosterView[];
}

export interface RosterView {
  readonly person: PersonId;
  readonly name: string;
  readonly mail: string;
  /** Her row at which state: who saves says upon which. */
  readonly version: string;
  readonly roster: Roster;
}

/** What somebody saves of one person. */
export interface KeptRoster {
  readonly person: PersonId;
  readonly version: string;
  readonly roster: Roster;
}
