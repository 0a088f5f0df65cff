import type { Act } from '../../domain/acts/act.ts';
import type { YearResult } from '../../domain/board-year/answer.ts';
import type { EntryState } from '../../domain/board-year/confirming.ts';
import type {
  Booking,
  YearPlanEntry,
  YearPlanRole,
  YearPlanState,
  YearProgress,
} from '../../domain/board-year/plan.ts';
import type { YearQuestion } from '../../domain/board-year/question.ts';
import type { SchoolCalendar } from '../../domain/calendar/school-calendar.ts';
import type { DesiredEvent, ObservedEvents, Told } from '../../domain/effects/effect.ts';
import type { FormValues } from '../../domain/forms/form.ts';
import type { CaseloadSituation } from '../../domain/replanning/caseload.ts';
import type { Replan, ReplanRow } from '../../domain/replanning/replan.ts';
import type { Refusal } from '../../domain/result.ts';
import type { Terms } from '../../domain/retention/terms.ts';
import type { Colleague, School } from '../../domain/school.ts';
import type { PersonId } from '../../domain/trajectory/participant.ts';
import type { Trajectory } from '../../domain/trajectory/trajectory.ts';
import type { CardView } from '../../domain/views/card-view.ts';

/**
 * What the use cases need of the world: their shopping list. Every method may throw on breakage
 * (`Unavailable` for what is worth trying again); expected outcomes are values.
 */

/** The time that the domain calls now. It may run ahead of system time; tokens, leases and retries do not use it. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
}

/** Microsoft 365 or the database did not answer as it should; the work stays owed. */
export class Unavailable extends Error {
  readonly retryAfterMs: number | undefined;
  constructor(what: string, retryAfterMs?: number, cause?: unknown) {
    super(what, { cause });
    this.name = 'Unavailable';
    this.retryAfterMs = retryAfterMs;
  }
}

/** The row changed between reading and writing: read and decide again. */
export class Conflict extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'Conflict';
  }
}

/** A trajectory as its rows stand in the lists. */
export interface StoredTrajectory {
  readonly trajectory: Trajectory;
  /** Row key -> eTag, for If-Match. Opaque to the use cases. */
  readonly etags: Readonly<Record<string, string>>;
  /** What somebody changed by hand in the columns that are for people. */
  readonly edits: readonly RowEdit[];
}

export interface RowEdit {
  readonly moment: string;
  /** Entra id of the last editor, when it can be known. */
  readonly editor?: PersonId;
  readonly start?: string;
  readonly room?: string;
  readonly calledOff?: boolean;
  /** Columns edited into what they cannot hold: put back and reported. */
  readonly nonsense: readonly string[];
}

/** A school as its row stands in the lists. */
export interface StoredSchool {
  readonly school: School;
  /** Which row at which state. Opaque to the use cases. */
  readonly version: string;
}

/** A colleague as her row stands in the lists. */
export interface StoredColleague {
  readonly colleague: Colleague;
  /** Which row at which state. Opaque to the use cases. */
  readonly version: string;
}

/** SharePoint lists: the truth. */
export interface Lists {
  read(trajectory: string): Promise<StoredTrajectory | undefined>;
  /**
   * Writes the difference between `before` (as read, absent when new) and `after`; put back edits included.
   * Throws `Conflict` when a row changed since. Returns what stands there now.
   */
  write(before: StoredTrajectory | undefined, after: Trajectory): Promise<StoredTrajectory>;
  /** All trajectories, by pages, for the sweep and for rebuilding the read model. `ended`: stopped or completed. */
  all(): AsyncIterable<{ readonly id: string; readonly ended: boolean }>;
  schools(): Promise<readonly School[]>;
  /** One school, read now. */
  school(id: string): Promise<StoredSchool | undefined>;
  /** Throws `Conflict` when the row changed since. Whoever asks for the schools from then on gets this one. */
  writeSchool(before: StoredSchool, after: School): Promise<StoredSchool>;
  colleagues(): Promise<readonly Colleague[]>;
  /** The people of a school, read now. */
  colleaguesOf(school: string): Promise<readonly StoredColleague[]>;
  /** Throws `Conflict` when the row changed since. Whoever asks for the colleagues from then on gets this one. */
  writeColleague(before: StoredColleague, after: Colleague): Promise<StoredColleague>;
  /** How long the board keeps what: what it set, and nothing that is only suggested. */
  terms(): Promise<Terms>;
  /** Deletes every row of a trajectory. What was deleted before is no error. */
  remove(stored: StoredTrajectory): Promise<void>;
  /** Trajectories whose rows changed since the token; a full listing when there is none or it expired. */
  changes(
    token: string | undefined,
  ): Promise<{ readonly trajectories: readonly string[]; readonly token: string }>;
}

/** Free or busy of one person, as intervals; `unknown` when the calendar is not visible. */
export type Availability =
  | { readonly kind: 'known'; readonly busy: readonly { readonly from: string; readonly until: string }[] }
  | { readonly kind: 'unknown' };

export interface EventWritten {
  readonly eventId: string;
  readonly changeKey: string;
  readonly start: string;
  readonly end: string;
  readonly joinUrl?: string;
}

/** The mailbox is not there, or not for us: somebody left, lost her licence, or is outside what was granted. */
export class CalendarClosed extends Error {
  constructor(cause?: unknown) {
    super('The mailbox cannot be opened', { cause });
    this.name = 'CalendarClosed';
  }
}

/** The organisers' Outlook calendars. */
export interface Calendar {
  /**
   * The app's own events of a trajectory, by moment id, found by our key in the organiser's mailbox. Throws
   * `CalendarClosed` when that cannot be opened: which is not the same as empty.
   */
  observe(organiser: PersonId, trajectory: string): Promise<ObservedEvents>;
  /** Results in the order asked; an item that failed transiently is `undefined` and stays owed. */
  put(
    writes: readonly {
      readonly event: DesiredEvent;
      readonly existing?: { readonly eventId: string; readonly changeKey: string };
    }[],
  ): Promise<readonly (EventWritten | undefined)[]>;
  cancel(
    events: readonly { readonly organiser: PersonId; readonly eventId: string }[],
  ): Promise<readonly boolean[]>;
  /** `from` and `until` are instants. One entry per mail address asked. */
  availability(
    mails: readonly string[],
    from: string,
    until: string,
    asker: PersonId,
  ): Promise<Readonly<Record<string, Availability>>>;
}

export interface DirectoryPerson {
  readonly person: PersonId;
  readonly name: string;
  readonly mail: string;
  readonly external: boolean;
  readonly jobTitle?: string;
}

export interface Directory {
  find(person: PersonId): Promise<DirectoryPerson | undefined>;
  search(text: string): Promise<readonly DirectoryPerson[]>;
}

/** What people asked, kept durably before they get an answer: the record until the lists have it. */
export interface IntakeEntry {
  readonly id: string;
  readonly trajectory: string;
  readonly by: PersonId;
  readonly at: string;
  readonly act: Act;
  /** A whole new trajectory, for the entry that starts one. */
  readonly start?: Trajectory;
}

export interface UntoldRefusal {
  readonly id: string;
  readonly by: PersonId;
}

export interface Intake {
  /** False when an entry with this id is already there: a repeated request changes nothing twice. */
  add(entry: IntakeEntry): Promise<boolean>;
  has(id: string): Promise<boolean>;
  /** Where each of these entries stands; absent: never kept. */
  statesOf(ids: readonly string[]): Promise<ReadonlyMap<string, EntryState>>;
  /** Not yet in the lists, in the order in which they came. */
  pending(trajectory: string): Promise<readonly IntakeEntry[]>;
  /** Trajectories with pending entries. */
  waiting(): Promise<readonly string[]>;
  /** Those among them in which this person asked something, or that she just started. */
  waitingFor(person: PersonId): Promise<readonly string[]>;
  settled(id: string): Promise<void>;
  refused(id: string, refusals: readonly Refusal[]): Promise<void>;
  /** Refused after they were kept, while the one who sent it was not told. */
  refusedIn(trajectory: string): Promise<readonly UntoldRefusal[]>;
  /** She was told: its content goes. */
  noted(id: string): Promise<void>;
  /** Real-time age in milliseconds of the oldest pending entry; 0 when there is none. */
  oldestAgeMs(): Promise<number>;
}

/** A conversation with one person, as the chat channel gave it. Opaque. */
export type ConversationReference = Readonly<Record<string, unknown>>;

export interface Conversations {
  of(person: PersonId): Promise<ConversationReference | undefined>;
  keep(person: PersonId, reference: ConversationReference): Promise<void>;
  /** Uninstalled or blocked: nothing is sent until she is back. */
  unreachable(person: PersonId): Promise<void>;
  unreachableAmong(people: readonly PersonId[]): Promise<readonly PersonId[]>;
  /** True once per person: whoever gets it says welcome, and then ends it or gives it back. */
  beginWelcome(person: PersonId): Promise<boolean>;
  /** It was said, or may have been: nobody says it again. */
  endWelcome(person: PersonId): Promise<void>;
  /** Gives it back when the welcome was surely not sent. */
  releaseWelcome(person: PersonId): Promise<void>;
}

/** A telling as the ledger has it, with where its card stands. */
export type LedgerEntry = Told & {
  readonly activityId?: string;
  /** Hash of the card as last shown, to see whether it must change. */
  readonly shown?: string;
};

export interface ToldLedger {
  of(trajectory: string): Promise<readonly LedgerEntry[]>;
  /** Marks it as being sent; false when it is told already or another worker has it. */
  begin(trajectory: string, key: string): Promise<boolean>;
  record(trajectory: string, entry: LedgerEntry): Promise<void>;
  /** Gives back what was begun and surely not sent. */
  release(trajectory: string, key: string): Promise<void>;
}

/** When each trajectory must be looked at again. */
export interface Agenda {
  /** Instant (UTC ISO); undefined: nothing in sight. */
  set(trajectory: string, dueAt: string | undefined): Promise<void>;
  due(now: string, limit: number): Promise<readonly string[]>;
}

export interface Jobs {
  /** Marks the trajectory, or the caseload of a coach, as needing to settle: the dirty flag. */
  settleSoon(trajectory: string): Promise<void>;
  /** The same for what is kept already: nobody waits for the mark, and what fails is tried again. */
  settleMeanwhile(trajectory: string): void;
}

export interface Draft {
  readonly key: string;
  readonly values: FormValues;
  readonly savedAt: string;
}

/** What the store keeps of a trajectory besides what the lists hold. */
export interface Traces {
  /** Deletes what people were still writing about a trajectory. */
  forgetDrafts(trajectory: string): Promise<void>;
  /** And all else that is kept of it here: what was asked, told and refused. */
  forget(trajectory: string): Promise<void>;
}

/** What someone is writing: on the server, each person her own. */
export interface Drafts {
  get(owner: PersonId, key: string): Promise<Draft | undefined>;
  put(owner: PersonId, draft: Draft): Promise<void>;
  remove(owner: PersonId, key: string): Promise<void>;
}

/** A trajectory as last read or written, and what was asked that is not yet in it. */
export interface Known {
  readonly stored?: StoredTrajectory;
  readonly pending: readonly IntakeEntry[];
}

/** The trajectories as last read or written: a cache, rebuilt from the lists when empty. */
export interface ReadModel {
  /** Both as of one instant: what is settled meanwhile is in the one or in the other. */
  known(trajectory: string): Promise<Known>;
  put(stored: StoredTrajectory): Promise<void>;
  remove(trajectory: string): Promise<void>;
  /** Those in which the person has or had a part. */
  of(person: PersonId): Promise<readonly Trajectory[]>;
  /** All of the board. */
  all(): Promise<readonly Trajectory[]>;
  /** Those of a school. */
  ofSchool(school: string): Promise<readonly Trajectory[]>;
  /** The trajectory of which a meeting has this address to join. */
  withJoinUrl(joinUrl: string): Promise<string | undefined>;
  token(name: string): Promise<string | undefined>;
  setToken(name: string, token: string): Promise<void>;
}

/** A plan of a board's year as it is kept, without its result: that is large. */
export interface KeptYearPlan {
  readonly entry: YearPlanEntry;
  readonly role: YearPlanRole;
  readonly state: YearPlanState;
  readonly progress: YearProgress;
  /** Grows with every better result and every change of state. */
  readonly version: number;
  /** Real milliseconds since its thread was last heard of. */
  readonly silentMs: number;
  /** What is being put in calendars, once that was asked. */
  readonly booking?: Booking;
  /** What could not be kept, by trajectory: a refusal's code. */
  readonly refused: Readonly<Record<string, string>>;
  /** Since when it is being confirmed without a stop (real milliseconds), and how many were done by then. */
  readonly run?: { readonly ms: number; readonly doneBefore: number };
}

/** Plans of the board's years: at most one of each role a year. */
export interface YearPlans {
  of(year: string): Promise<readonly KeptYearPlan[]>;
  find(id: string): Promise<KeptYearPlan | undefined>;
  result(id: string): Promise<YearResult | undefined>;
  /** In the place of the one of that role; false when this one is there already. */
  add(entry: YearPlanEntry, role: YearPlanRole): Promise<boolean>;
  /** How far its thread is, and the best so far. False: nobody waits for a better one any more. */
  keep(id: string, progress: YearProgress, result?: YearResult): Promise<boolean>;
  /** Changes the state when it is one of `from`; false when it was another. */
  turn(id: string, from: readonly YearPlanState[], to: YearPlanState): Promise<boolean>;
  /** Turns it into the plan of its year; all others of that year go. */
  choose(id: string): Promise<void>;
  /** Begins, or goes on with, putting it in calendars; `booking` only the first time. */
  book(id: string, booking: Booking, doneBefore: number): Promise<void>;
  /** Calendars were looked at once more. */
  check(id: string, booking: Booking): Promise<void>;
  refuse(id: string, trajectory: string, code: string): Promise<void>;
  /** Plans of other school years go. */
  keepOnly(years: readonly string[]): Promise<void>;
  remove(id: string): Promise<void>;
  /** Those that are on their way into the calendars. */
  confirming(): Promise<readonly KeptYearPlan[]>;
}

/** What each coach is proposed for what a school's calendar put out of its place: at most one at a time. */
export interface Replans {
  of(coach: PersonId): Promise<Replan | undefined>;
  put(coach: PersonId, replan: Replan): Promise<void>;
}

/** All that planning a coach's meetings anew rests on, as plain data. `now`: instant (UTC ISO). */
export type ReplanQuestion = Pick<CaseloadSituation, 'rosters' | 'busy' | 'left'> & {
  readonly trajectories: readonly Trajectory[];
  /** By school. */
  readonly calendars: Readonly<Record<string, SchoolCalendar>>;
  readonly now: string;
};

/** Plans a coach's meetings anew, off the event loop. */
export type Replanner = (question: ReplanQuestion) => Promise<readonly ReplanRow[]>;

/** Who waits for a year to be planned. */
export interface YearListener {
  /** How far it is, and now and then the best so far. */
  seen(progress: YearProgress, result?: YearResult): void;
  /** The best, when the steps are done or it was stopped. */
  made(result: YearResult): Promise<void>;
  /** The planner itself broke. */
  failed(error: unknown): Promise<void>;
}

/** The planner of a board's year, off the event loop. */
export interface YearPlanner {
  plan(
    question: YearQuestion,
    options: { readonly seed: number; readonly steps: number },
    listener: YearListener,
  ): { readonly stop: () => void };
}

/** A card ready to send: the JSON that Teams draws, and the line that a notification may show. */
export interface OutgoingCard {
  readonly card: Readonly<Record<string, unknown>>;
  /** Gives nothing away. */
  readonly summary: string;
  /** Hash of the card. */
  readonly hash: string;
}

export type SendOutcome =
  | { readonly kind: 'sent'; readonly activityId: string }
  /** Uninstalled, blocked, left. */
  | { readonly kind: 'unreachable' }
  /** No answer or a 5xx after which it may have been delivered. */
  | { readonly kind: 'ambiguous' }
  /** Certainly not delivered; try again after so many milliseconds. */
  | { readonly kind: 'notSent'; readonly retryAfterMs: number };

/** The chat. */
export interface Messenger {
  send(to: ConversationReference, card: OutgoingCard): Promise<SendOutcome>;
  update(to: ConversationReference, activityId: string, card: OutgoingCard): Promise<SendOutcome>;
  /** Installs the app for a person who does not have it; undefined when that cannot be. */
  reach(person: PersonId): Promise<ConversationReference | undefined>;
}

/** Draws a card view as an Adaptive Card. */
export type DrawCard = (view: CardView) => OutgoingCard;

/** SHA-256 of a text, in hexadecimal. */
export type Digest = (canonical: string) => string;

/** Structured log: codes, ids and figures. Never text of people, never a secret. */
export interface Log {
  info(what: string, detail?: Readonly<Record<string, unknown>>): void;
  warn(what: string, detail?: Readonly<Record<string, unknown>>): void;
  error(what: string, cause: unknown, detail?: Readonly<Record<string, unknown>>): void;
}
