import type { Temporal } from 'temporal-polyfill';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import type { Roster } from '../calendar/working-hours.ts';
import type { Instrument } from '../kijkwijzers/instrument.ts';
import type { LaterEnds } from '../retention/later-ends.ts';
import type { Terms } from '../retention/terms.ts';
import type { BoardReader } from '../school.ts';
import type { Settings } from '../settings/settings.ts';
import type { Template } from '../template/template.ts';
import type { PersonId } from '../trajectory/participant.ts';

/** What a decision knows besides the trajectory: everything comes in, nothing is looked up. */
export interface Situation {
  readonly template: Template;
  readonly calendar: SchoolCalendar;
  readonly rosters: Readonly<Record<PersonId, Roster>>;
  /** Kijkwijzers of the school itself, every version that can still be sent. */
  readonly instruments?: readonly Instrument[];
  readonly now: Temporal.Instant;
  /** How long the board keeps what; absent: for as long as nobody says otherwise. */
  readonly terms?: Terms;
  /** What is known of those that are kept as one with it; absent: nothing is. */
  readonly laterEnds?: LaterEnds;
  /** The board's own numbers; absent: what is suggested. */
  readonly settings?: Settings;
  /** Whose calendar holds meetings of which the coach has none here; absent: the school named none. */
  readonly planningMailbox?: PersonId;
  /** The school's name. */
  readonly schoolName?: string;
  /** Who may lead trajectories at the school, as the board registered them; absent: not known. */
  readonly leaders?: readonly PersonId[];
  /** Who coordinates guidance for the board; absent: nobody. */
  readonly coordinators?: readonly PersonId[];
  /** Who reads for the board what is handed over to it; absent: nobody. */
  readonly board?: readonly BoardReader[];
  /** Id of the intake entry or of the settling that decides: names the log entries. */
  readonly entry: string;
  /** SHA-256 in hexadecimal. */
  readonly digest: (canonical: string) => string;
}
