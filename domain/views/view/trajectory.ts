import type { ActKind } from '../../acts/act.ts';
import type { OwnMinutes } from '../../hours/own.ts';
import type { PhaseOf } from '../../template/phases.ts';
import type { Goal } from '../../trajectory/goal.ts';
import type { Role } from '../../trajectory/participant.ts';
import type { Stage } from '../../trajectory/trajectory.ts';
import type { DocumentSummary } from './document.ts';
import type { AgreementView, MomentView } from './moment.ts';
import type { MovedInTimeView } from './moved-in-time.ts';
import type { Need } from './need.ts';
import type { PersonView } from './person.ts';
import type { SchoolWeekView } from './school-week.ts';
import type { TailoredView } from './tailored.ts';
import type { ClosedStretch, TimelinePoint } from './timeline.ts';

export interface TrajectorySummary {
  readonly id: string;
  readonly templateId: string;
  readonly stage: Stage;
  readonly phase: PhaseOf;
  readonly teacher: string;
  readonly coach?: string;
  readonly schoolId: string;
  readonly school: string;
  readonly myRoles: readonly Role[];
  readonly startsOn: string;
  readonly endsOn: string;
  readonly timeline: readonly TimelinePoint[];
  readonly closed: readonly ClosedStretch[];
  readonly heldCount: number;
  readonly plannedCount: number;
  readonly next?: {
    readonly moment: string;
    readonly step: string;
    readonly cycle: number;
    readonly start: string;
    readonly week?: SchoolWeekView;
  };
  /** Verslagen that stand open: a count, never which text is missing. */
  readonly openCount: number;
}

export interface TrajectoryView extends TrajectorySummary {
  /** The instant at which it was looked at: what is past, and where today is. */
  readonly now: string;
  /** The school's own numbers of the weeks in which it teaches, by their Monday. */
  readonly schoolWeeks: readonly SchoolWeekView[];
  readonly people: readonly PersonView[];
  readonly goals?: readonly Goal[];
  /** Every one that a document set, for what was written about it while it held; absent: none. */
  readonly goalsEverSet?: readonly Goal[];
  readonly goalsSeenByMe: boolean;
  readonly goalsSeenBy?: readonly { readonly name: string; readonly at: string; readonly mine?: true }[];
  readonly goalProposal?: {
    /** The instant at which these were proposed. */
    readonly at: string;
    readonly goals: readonly Goal[];
    /** It is for the viewer to say whether they are right. */
    readonly mine: boolean;
    /** There were none before: meanwhile they are what is worked on, and stand in `goals` too. */
    readonly first?: true;
    readonly agreedByMe?: true;
    readonly doubtedByMe?: true;
    /** Names, for who guides: who said nothing yet, and who said that they are not right. */
    readonly waitingFor?: readonly string[];
    readonly doubtedBy?: readonly string[];
  };
  readonly discussedAt?: string;
  /** Only one's own answer is ever shown. */
  readonly myMatchAnswer?: boolean;
  readonly options: Readonly<Record<string, string | boolean | number>>;
  /** Of those: days that the viewer may say, or say anew, now. */
  readonly amendable?: readonly string[];
  readonly moments: readonly MomentView[];
  readonly documents: readonly DocumentSummary[];
  /** Kinds that grow version by version; whether the viewer can write the next one. */
  readonly growing?: readonly { readonly kind: string; readonly mayWrite: boolean }[];
  /** Kinds of what is filled in of her own lessons, for who writes one of them. */
  readonly kijkwijzers?: readonly string[];
  /** The plans made to measure, for who writes them and who they are discussed with. */
  readonly tailored?: readonly TailoredView[];
  /** Agreements that came of talks and are not done, and those that were ticked lately. */
  readonly agreements?: readonly AgreementView[];
  /** To whom it is about, by kind of document: so many months after the end, and on which day once that is known. */
  readonly keeps?: Readonly<Record<string, { readonly months: number; readonly on?: string }>>;
  /** Nothing of it goes yet: `running` another that is kept as one with it still runs · `last` it counts from the end of the last of them. */
  readonly keptWith?: 'running' | 'last';
  /** Held by the board: nothing is deleted meanwhile. */
  readonly held?: true;
  /** With another coach it goes on as it stands. */
  readonly goesOn?: true;
  /** To whom it is about: what of what was written before she may give to the coach who came; ids of what she did not. */
  readonly toGive?: { readonly name: string; readonly open: readonly string[] };
  readonly needs: readonly Need[];
  readonly acts: readonly ActKind[];
  /**
   * Roles that the viewer may give to somebody else. `leads`: to who leads the school · `roomFor`: somebody may come
   * beside those who hold it · `mayEnd`: one of them may go, and nobody follow. Absent: none.
   */
  readonly assigns?: readonly {
    readonly role: Role;
    readonly leads?: true;
    readonly roomFor?: true;
    readonly mayEnd?: true;
  }[];
  /** Trajectory documents that the viewer may write now, such as the eindrapportage. */
  readonly toWrite: readonly string[];
  /** The subject's own log: what was done and read about her. */
  readonly log?: readonly {
    readonly at: string;
    readonly byName: string;
    readonly what: string;
    readonly about?: string;
    /** Of a release: for whom, and what its author said of an excerpt. */
    readonly toName?: string;
    readonly answer?: 'yes' | 'no';
  }[];
  /** `called`: the kinds of documents that go by the name of another since, and by which. */
  readonly ended?: {
    readonly on: string;
    readonly early: boolean;
    readonly called: Readonly<Record<string, string>>;
  };
  /** While it stands still: what was agreed about it, days. */
  readonly pause?: {
    readonly from: string;
    readonly until?: string;
    readonly newEnd?: string;
    /** That end is subject to the yes of who leads it. */
    readonly subject?: true;
  };
  /** Standing still moves its end. */
  readonly endMoves?: true;
  /** For who leads, until she agrees: weeks by which holidays moved its end, and the day (ISO) on which it ends now. */
  readonly extended?: { readonly weeks?: number; readonly until: string };
  /** For who writes what asks for it: at how many moments something was written down of each goal, by its id. */
  readonly evidence?: Readonly<Record<string, number>>;
  /** For who leads and who plans. */
  readonly movedInTime?: MovedInTimeView;
  /** For who leads and who plans: the day (ISO) for which a judgement would come too late, so that there is none. */
  readonly judgedTooLate?: string;
  /** Of her whom it is about, for herself. */
  readonly myMinutes?: OwnMinutes;
}
