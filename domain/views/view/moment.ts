import type { ActKind } from '../../acts/act.ts';
import type { FilmMark } from '../../trajectory/film.ts';
import type { Filming } from '../../trajectory/filming.ts';
import type { MomentChange, MomentQuestion, NotHeldReason } from '../../trajectory/moment.ts';
import type { PersonId, Role } from '../../trajectory/participant.ts';
import type { DocumentSummary } from './document.ts';
import type { KindChoice } from './kind-choice.ts';
import type { AskedTimes, TimePollView } from './time-poll.ts';
import type { TimelinePoint } from './timeline.ts';

export interface MomentView extends TimelinePoint {
  readonly end?: string;
  readonly durationMin: number;
  readonly durationStated: boolean;
  /** Of which it may be made, its own kind among them. */
  readonly kinds: readonly KindChoice[];
  /** Who sees it may give it another time, and say nothing else of it: it is her turn, and not her meeting. */
  readonly onlyItsTime?: true;
  /** Of what is on site. */
  readonly school?: string;
  readonly room?: string;
  readonly joinUrl?: string;
  readonly reason?: NotHeldReason;
  readonly revision: number;
  readonly pinned: boolean;
  readonly change?: MomentChange & { readonly byName?: string };
  readonly question?: MomentQuestion;
  /** The last day (ISO) that would be in time for the end of a contract: it stands behind that. */
  readonly lastDay?: string;
  readonly attendees: readonly {
    readonly person: PersonId;
    readonly name: string;
    readonly role: Role;
    readonly required: boolean;
    /** Absent: not for the viewer to know, or there is none to give: it is her own meeting. */
    readonly answer?: 'none' | 'accepted' | 'tentative' | 'declined';
    readonly organises?: true;
    readonly proposedStart?: string;
    /** For who organises: she came into it late and had something else at that time, and it can be without her. */
    readonly busyThen?: true;
    readonly invited: boolean;
    /** False: not reachable in Teams, mail and the invitation carry her. */
    readonly reachable: boolean;
  }[];
  /** Times that the viewer is asked about. */
  readonly timesAsked?: AskedTimes;
  /** For who organises: who can at which of the times that were asked. */
  readonly poll?: TimePollView;
  /** For who says so: who can be there or not. */
  readonly optional?: readonly {
    readonly person: PersonId;
    readonly name: string;
    readonly attends: boolean;
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
  /** The lesson on which it hangs: others with the same are about that one. */
  readonly lesson?: string;
  /** The teacher's own points of the lesson it hangs on ("let hier op"). */
  readonly lessonPoints?: readonly string[];
  readonly film?: {
    readonly basisChecked: boolean;
    readonly reference?: string;
    readonly marks: readonly FilmMark[];
    readonly deleteOn?: string;
    readonly deletedAt?: string;
    /** The last day on which it may still be there; for who says where it is. */
    readonly lastDay?: string;
    /** What the school settled about filming; absent: nothing yet. */
    readonly filming?: Filming;
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
  /** The viewer ticks nothing here. */
  readonly fixed?: true;
  /** It was released to somebody who attends the meeting. */
  readonly mayBeNamed?: true;
}
