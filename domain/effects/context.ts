import type { Temporal } from 'temporal-polyfill';
import { dayOf } from '../access/roles.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { officeRoster, type Roster } from '../calendar/working-hours.ts';
import type { LaterEnds } from '../retention/later-ends.ts';
import type { Terms } from '../retention/terms.ts';
import type { BoardReader } from '../school.ts';
import type { Settings } from '../settings/settings.ts';
import type { Template } from '../template/template.ts';
import type { PersonId } from '../trajectory/participant.ts';

/** What is owed depends on, besides the trajectory and what was observed and told. */
export interface EffectContext {
  readonly template: Template;
  readonly calendar: SchoolCalendar;
  readonly rosters: Readonly<Record<PersonId, Roster>>;
  readonly now: Temporal.Instant;
  /** How long the board keeps what. */
  readonly terms?: Terms;
  /** What is known of those that are kept as one with it; absent: nothing is. */
  readonly laterEnds?: LaterEnds;
  /** The board's own numbers; absent: what is suggested. */
  readonly settings?: Settings;
  /** Organiser of last resort but one: the school's planning mailbox, where it has one. */
  readonly planningMailbox?: PersonId;
  /** Where what is on site takes place; absent: a location says no more than the room. */
  readonly schoolName?: string;
  /** Who reads for the board what is handed over to it; absent: nobody. */
  readonly board?: readonly BoardReader[];
}

export interface OwedContext extends EffectContext {
  /** People whom no chat reaches now: what is due to them waits until it is no longer useful. */
  readonly unreachable: readonly PersonId[];
  /**
   * When the ledger of tellings began, for one that is younger than the lists: what fell due before is not told,
   * since it may have been.
   */
  readonly ledgerSince?: Temporal.Instant;
  /** When online meetings were said to have ended (UTC ISO), by moment id. */
  readonly meetingEnds?: Readonly<Record<string, string>>;
}

const office = officeRoster();

/** The hours of a person; office hours for who is in no register or has no working day in it. */
export function rosterOf({ rosters }: EffectContext, person: PersonId): Roster {
  const known = Object.hasOwn(rosters, person) ? rosters[person] : undefined;
  return known && Object.keys(known.workingDays).length > 0 ? known : office;
}

const days = new WeakMap<Temporal.Instant, string>();

/** The Dutch day of now (`YYYY-MM-DD`). Asked for each person of each telling, so reckoned once. */
export function today({ now }: EffectContext): string {
  let day = days.get(now);
  if (day === undefined) {
    day = dayOf(now);
    days.set(now, day);
  }
  return day;
}
