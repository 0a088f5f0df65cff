import type { ActKind } from '../acts/act.ts';
import type { CardKind } from '../effects/effect.ts';
import type { FormValues } from '../forms/form.ts';
import type { OwnMinutes } from '../hours/own.ts';
import type { PhaseOf } from '../template/phases.ts';
import type { DocumentState } from '../trajectory/document.ts';
import type { FilmMark } from '../trajectory/film.ts';
import type { Goal } from '../trajectory/goal.ts';
import type {
  MomentChange,
  MomentQuestion,
  MomentState,
  NotHeldReason,
  PlaceKind,
} from '../trajectory/moment.ts';
import type { PersonId, Role } from '../trajectory/participant.ts';
import type { Stage } from '../trajectory/trajectory.ts';

/**
 * What one viewer sees, already cut to what she may see: no door filters afterwards.
 * Instants are UTC ISO strings, days `YYYY-MM-DD`. What is absent may not be seen or does not exist, and the
 * two look the same.
 */
export interface PersonView {
  readonly person: PersonId;
  readonly name: string;
  readonly role: Role;
  readonly external: boolean;
}

/** One dot on the timeline. */
export interface TimelinePoint {
  readonly moment: string;
  readonly step: string;
  readonly cycle: number;
  readonly state: MomentState;
  readonly start?: string;
  readonly place: PlaceKind;
  /** A verslag or report still stands open for it. */
  readonly open: boolean;
}

/** A holiday or other closed stretch inside the timeline. */
export interface ClosedStretch {
  readonly from: string;
  readonly until: string;
  readonly name: string;
}

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
  };
  /** Verslagen that stand open: a count, never which text is missing. */
  readonly openCount: number;
}

/** Something that waits for the viewer, most urgent first. */
export interface Need {
  readonly kind:
    | CardKind
    | 'lesson'
    | 'invited'
    | 'filmBasis'
    | 'filmReference'
    | 'eindrapportage'
    | 'vaststelling'
    | 'tellInPerson'
    | 'tailoredToMake'
    | 'confirmPlan';
  readonly trajectory: string;
  readonly teacher: string;
  readonly moment?: string;
  readonly step?: string;
  readonly cycle?: number;
  readonly document?: string;
  readonly documentKind?: string;
  /** Instant by which it helps to have it done. */
  readonly due?: string;
}

export interface MomentView extends TimelinePoint {
  readonly end?: string;
  readonly durationMin: number;
  readonly durationStated: boolean;
  readonly placeChoices: readonly PlaceKind[];
  readonly room?: string;
  readonly joinUrl?: string;
  readonly reason?: NotHeldReason;
  readonly revision: number;
  readonly pinned: boolean;
  readonly change?: MomentChange & { readonly byName?: string };
  readonly question?: MomentQuestion;
  readonly attendees: readonly {
    readonly person: PersonId;
    readonly name: string;
    readonly role: Role;
    readonly required: boolean;
    /** Absent: not for the viewer to know, or there is none to give: it is her own meeting. */
    readonly answer?: 'none' | 'accepted' | 'tentative' | 'declined';
    readonly organises?: true;
    readonly proposedStart?: string;
    readonly invited: boolean;
    /** False: not reachable in Teams, mail and the invitation carry her. */
    readonly reachable: boolean;
  }[];
  /** What the viewer brings, and whether it is there. */
  readonly prepare: readonly {
    readonly document?: string;
    readonly done: boolean;
    /** It belongs to the trajectory as a whole. */
    readonly ofWhole?: true;
    /** Nobody else reads it before the moment begins. */
    readonly apart?: true;
  }[];
  /** Documents of this moment that the viewer may read. */
  readonly documents: readonly DocumentSummary[];
  /** What each prepared apart, in the order in which they speak: from when it began, for who may read it. */
  readonly prepared?: readonly DocumentSummary[];
  /** Documents that the viewer still has to write for it. */
  readonly toWrite: readonly string[];
  /** Agreements that come back here: at the next meeting, for who may read them. */
  readonly agreements?: readonly AgreementView[];
  /** What will be looked at in this visit: chosen by who visits, or else the goals as they are. */
  readonly announced?: { readonly points: readonly string[]; readonly chosen: boolean };
  /** The teacher's own points of the lesson it hangs on ("let hier op"). */
  readonly lessonPoints?: readonly string[];
  readonly film?: {
    readonly basisChecked: boolean;
    readonly reference?: string;
    readonly marks: readonly FilmMark[];
    readonly deleteOn?: string;
    readonly deletedAt?: string;
  };
  /** What the viewer may do with it now. */
  readonly acts: readonly ActKind[];
}

/** An agreement that comes back, with where it was made. */
export interface AgreementView {
  readonly document: string;
  /** Its place among the agreements of the document. */
  readonly index: number;
  readonly who: string;
  readonly what: string;
  /** A day. */
  readonly byWhen: string;
  readonly done: boolean;
}

export interface DocumentSummary {
  readonly id: string;
  readonly kind: string;
  /** A next version may follow, beside it. */
  readonly grows?: true;
  /** A filled-in kijkwijzer of the subject's own lessons: part of the picture over time. */
  readonly pictured?: 'bySubject' | 'byOther';
  readonly moment?: string;
  readonly step?: string;
  readonly cycle?: number;
  readonly version: number;
  readonly superseded: boolean;
  readonly state: DocumentState;
  readonly at: string;
  readonly authorName: string;
  readonly deliveredAt?: string;
  /** What the teacher let this one person read of another document. */
  readonly released?: true;
  /** For the subject and the author: who has read it and when. */
  readonly readBy?: readonly { readonly name: string; readonly at: string; readonly me?: true }[];
}

/** Who can read a text, now and once it is delivered: names, for the badge beside it. */
export interface ReaderView {
  readonly name: string;
  readonly role: Role;
  readonly when: 'now' | 'onceBoth' | 'onceBegun' | 'onceDelivered';
}

export interface DocumentView extends DocumentSummary {
  readonly form: string;
  readonly values: FormValues;
  readonly goals: readonly Goal[];
  readonly readers: readonly ReaderView[];
  readonly reactUntil?: string;
  readonly reaction?: { readonly name: string; readonly text: string; readonly at: string };
  readonly hash?: string;
  /** For its subject and its author: what was released of it, the newest first. */
  readonly releases: readonly ReleaseView[];
  /** To whom its subject may release it. */
  readonly releasableTo: readonly Pick<PersonView, 'person' | 'name' | 'role'>[];
  readonly acts: readonly ActKind[];
}

/** One release as its subject sees it, or the author of what it is an excerpt of. */
export interface ReleaseView {
  readonly id: string;
  readonly to: string;
  readonly at: string;
  /** Absent: the whole. */
  readonly passages?: readonly string[];
  /** `waits` until the morning of `deliverFrom` · `asksAuthor` first · `turnedDown` by her · `takenBack` · `delivered`. */
  readonly state: 'waits' | 'asksAuthor' | 'turnedDown' | 'takenBack' | 'delivered';
  readonly deliverFrom: string;
  readonly deliveredAt?: string;
  readonly readAt?: string;
  /** What can be done with it now. */
  readonly acts: readonly ('agreeExcerpt' | 'takeBack')[];
}

export interface TrajectoryView extends TrajectorySummary {
  /** The instant at which it was looked at: what is past, and where today is. */
  readonly now: string;
  /** The school's own numbers of the weeks in which it teaches, by their Monday. */
  readonly schoolWeeks: readonly { readonly monday: string; readonly number: number }[];
  readonly people: readonly PersonView[];
  readonly goals?: readonly Goal[];
  readonly goalsSeenByMe: boolean;
  readonly goalsSeenBy?: readonly { readonly name: string; readonly at: string }[];
  readonly goalProposal?: {
    /** The instant at which these were proposed. */
    readonly at: string;
    readonly goals: readonly Goal[];
    readonly waitingFor: readonly string[];
    readonly mine: boolean;
  };
  readonly discussedAt?: string;
  /** Only one's own answer is ever shown. */
  readonly myMatchAnswer?: boolean;
  readonly options: Readonly<Record<string, string | boolean | number>>;
  readonly moments: readonly MomentView[];
  readonly documents: readonly DocumentSummary[];
  /** Kinds that grow version by version; whether the viewer can write the next one. */
  readonly growing?: readonly { readonly kind: string; readonly mayWrite: boolean }[];
  /** The plans made to measure, for who writes them and who they are discussed with. */
  readonly tailored?: readonly TailoredView[];
  /** Agreements that came of talks and are not done, and those that were ticked lately. */
  readonly agreements?: readonly AgreementView[];
  /** To whom it is about, by kind of document: so many months after the end, and on which day once that is known. */
  readonly keeps?: Readonly<Record<string, { readonly months: number; readonly on?: string }>>;
  /** Held by the board: nothing is deleted meanwhile. */
  readonly held?: true;
  /** With another coach it goes on as it stands. */
  readonly goesOn?: true;
  /** To whom it is about: what of what was written before she may give to the coach who came; ids of what she did not. */
  readonly toGive?: { readonly name: string; readonly open: readonly string[] };
  readonly needs: readonly Need[];
  readonly acts: readonly ActKind[];
  /** Trajectory documents that the viewer may write now, such as the eindrapportage. */
  readonly toWrite: readonly string[];
  /** The subject's own log: what was done and read about her. */
  readonly log?: readonly {
    readonly at: string;
    readonly byName: string;
    readonly what: string;
    readonly about?: string;
  }[];
  readonly ended?: { readonly on: string; readonly early: boolean };
  /** For who leads and who plans. */
  readonly movedInTime?: MovedInTimeView;
  /** Of her whom it is about, for herself. */
  readonly myMinutes?: OwnMinutes;
}

/** A school week that would come too late for the end of a contract, and the one that the plan has instead. */
export interface MovedInTimeView {
  readonly own: WeekView;
  readonly instead: WeekView;
  /** The last day on which she may hear in writing whether the contract goes on. */
  readonly announceBy: string;
}

/** A school week: its number, its Monday and its Friday. */
interface WeekView {
  readonly week: number;
  readonly from: string;
  readonly until: string;
}

/** A plan made to measure: what becomes of the possible activities, and how far its making has come. */
export interface TailoredView {
  readonly kind: string;
  /** The viewer is one of its authors. */
  readonly writes: boolean;
  readonly mayWrite: boolean;
  /** The version that is shown; absent as long as there is none. */
  readonly version?: number;
  /** For its authors: the document upon which the next version is made. */
  readonly base?: string;
  /** The version by which the programme is followed. */
  readonly inForce?: number;
  readonly state: 'none' | 'beingMade' | 'agreed' | 'inForce';
  readonly waitingFor: readonly string[];
  readonly agreed: readonly { readonly name: string; readonly at: string }[];
  readonly discussed?: { readonly name: string; readonly at: string };
  /** In the order of their weeks. */
  readonly activities: readonly TailoredActivity[];
  /** Weeks of the programme in which something can still be put. */
  readonly weeks: readonly { readonly week: number; readonly monday: string }[];
  /** What can be added. */
  readonly adds: readonly {
    readonly step: string;
    readonly durationMin: number;
    readonly durationStated: boolean;
  }[];
  readonly acts: readonly ('agreeTailored' | 'discussTailored')[];
}

/** One possible activity as a plan has it. */
export interface TailoredActivity {
  readonly moment: string;
  readonly step: string;
  /** Its own week in the programme, and the one in which it stands by the plan. */
  readonly round: number;
  readonly week: number;
  readonly minutes: number;
  /** False: an assumption, to be shown as such. */
  readonly stated: boolean;
  /** How long it takes where nobody says otherwise. */
  readonly ordinaryMinutes: number;
  readonly leftOut: boolean;
  readonly added: boolean;
  /** The step of its round with which it goes. */
  readonly with?: string;
  /** It took place, or has begun. */
  readonly done?: true;
  /** For who reads the document. */
  readonly reason?: string;
  readonly changed?: { readonly name: string; readonly at: string };
}

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
  readonly room?: string;
}

export interface HomeView {
  readonly name: string;
  readonly now: string;
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

/** One moment of a proposed plan, with the reason for its place or for having none. */
export interface ProposedMoment {
  readonly moment: string;
  readonly step: string;
  readonly cycle: number;
  readonly start?: string;
  readonly durationMin: number;
  readonly place: PlaceKind;
  readonly placeChoices: readonly PlaceKind[];
  readonly attendees: readonly string[];
  readonly pinned: boolean;
  readonly dropped: boolean;
  /** Already confirmed: shown, not planned anew. */
  readonly fixed: boolean;
  /** Dutch sentences, from the planner's codes. */
  readonly reasons: readonly string[];
  readonly blockers: readonly string[];
  readonly helps: readonly string[];
}

export interface ProposalView {
  readonly moments: readonly ProposedMoment[];
  readonly closed: readonly ClosedStretch[];
  readonly from: string;
  readonly until: string;
  /** People whose calendar is not visible: planned as unknown, and marked so. */
  readonly unknownCalendars: readonly string[];
  /** The end moved because a holiday lies inside: the leidinggevende is asked to confirm. */
  readonly extendedBy?: { readonly weeks: number; readonly because: string };
}
