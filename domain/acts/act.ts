import type { FormValues } from '../forms/form.ts';
import type { NotHeldReason, PlaceKind } from '../trajectory/moment.ts';
import type { PersonId, Role } from '../trajectory/participant.ts';

/**
 * What a person can do with a trajectory: the closed vocabulary of every door. `revision` is the moment's
 * revision that the person was looking at; another one now means `changedMeanwhile`.
 * Instants are UTC ISO strings, days `YYYY-MM-DD`.
 */
export type Act =
  | ({ readonly act: 'amendStart' } & StartRequest)
  /** A day (`YYYY-MM-DD`) among its options that can be said while it goes on; empty: there is none. */
  | { readonly act: 'amendDay'; readonly option: string; readonly day: string }
  /** `until`: the end (`YYYY-MM-DD`) that she has before her. */
  | { readonly act: 'agreeEnd'; readonly until: string }
  | { readonly act: 'markDiscussed' }
  | { readonly act: 'undoDiscussed' }
  | { readonly act: 'seeGoals' }
  /** `proposed`: when the goals were proposed that she has before her. */
  | { readonly act: 'agreeGoals'; readonly proposed: string }
  /** They are not right yet; the same `proposed`. */
  | { readonly act: 'doubtGoals'; readonly proposed: string }
  | { readonly act: 'confirmPlan'; readonly moments: readonly PlannedMoment[] }
  | { readonly act: 'matchAnswer'; readonly goOn: boolean }
  | { readonly act: 'assignCoach'; readonly coach: PersonRef }
  | {
      readonly act: 'assignRole';
      readonly role: Role;
      readonly person: PersonRef;
      /** Of a role that several hold: in whose place; absent: beside them. */
      readonly instead?: PersonId;
      /** Who hold the role and were not in the directory any more when it was asked; the door looked it up itself. */
      readonly left: readonly PersonId[];
    }
  /** Her part in a role ends, and nobody takes it. */
  | { readonly act: 'endRole'; readonly role: Role; readonly holder: PersonId }
  | {
      readonly act: 'respond';
      readonly moment: string;
      readonly revision: number;
      readonly answer: 'accepted' | 'tentative' | 'declined';
      readonly proposedStart?: string;
    }
  | {
      readonly act: 'answerProposal';
      readonly moment: string;
      readonly revision: number;
      readonly proposer: PersonId;
      readonly accept: boolean;
    }
  /** Which of these times (instants) could it be, to some of who attend. */
  | {
      readonly act: 'askTimes';
      readonly moment: string;
      readonly revision: number;
      readonly times: readonly string[];
      readonly people: readonly PersonId[];
    }
  /** `asked`: when the poll was asked that she has before her. None in `can`: none of the times. */
  | {
      readonly act: 'answerTimes';
      readonly moment: string;
      readonly revision: number;
      readonly asked: string;
      readonly can: readonly string[];
    }
  /** Nobody is asked any more, and what was answered goes. */
  | { readonly act: 'endPoll'; readonly moment: string; readonly revision: number; readonly asked: string }
  /**
   * Another time, place, duration (minutes) or kind (`step`): what is absent stays, or comes with the kind. `room`: what
   * it is called, empty for none.
   */
  | {
      readonly act: 'move';
      readonly moment: string;
      readonly revision: number;
      readonly start: string;
      readonly place?: PlaceKind;
      readonly room?: string;
      readonly durationMin?: number;
      readonly step?: string;
    }
  /** What a change of the school's calendar moves: all of it or nothing. */
  | {
      readonly act: 'replan';
      readonly moments: readonly {
        readonly moment: string;
        readonly revision: number;
        readonly start: string;
      }[];
    }
  | {
      readonly act: 'callOff';
      readonly moment: string;
      readonly revision: number;
      readonly reason: NotHeldReason;
    }
  /** Whether somebody is there without whom it can be. */
  | {
      readonly act: 'setAttendance';
      readonly moment: string;
      readonly revision: number;
      readonly attendee: PersonId;
      readonly attends: boolean;
    }
  | { readonly act: 'restore'; readonly moment: string; readonly revision: number }
  | {
      readonly act: 'answerQuestion';
      readonly moment: string;
      readonly revision: number;
      readonly choice: 'takeCalendar' | 'takeList' | 'putBack' | 'callOff';
    }
  | {
      readonly act: 'held';
      readonly moment: string;
      readonly revision: number;
      readonly held: boolean;
      readonly reason?: NotHeldReason;
      /** What of the same day is answered with it, in one tap: only that it took place. */
      readonly along?: readonly MomentSeen[];
    }
  | {
      readonly act: 'undoHeld';
      readonly moment: string;
      readonly revision: number;
      readonly along?: readonly MomentSeen[];
    }
  | {
      readonly act: 'submit';
      readonly kind: string;
      readonly moment?: string;
      readonly values: FormValues;
      readonly correctionOf?: string;
    }
  | { readonly act: 'withdraw'; readonly document: string }
  | { readonly act: 'read'; readonly document: string }
  /** An empty text means: read, no reaction. It is then delivered without waiting. */
  | { readonly act: 'react'; readonly document: string; readonly text: string }
  | { readonly act: 'markInPerson'; readonly document: string }
  | { readonly act: 'letOpen'; readonly document: string }
  /** Her name under a version: seen and agreed. */
  | { readonly act: 'sign'; readonly document: string }
  /** `version`: the one that the person was looking at; a newer one now means `changedMeanwhile`. */
  | { readonly act: 'agreeTailored'; readonly kind: string; readonly version: number }
  /** By its number among those that were agreed to. */
  | { readonly act: 'discussTailored'; readonly kind: string; readonly version: number }
  /** `passages`: ids of the passages that are let through; absent: the whole. */
  | {
      readonly act: 'release';
      readonly document: string;
      readonly to: PersonId;
      readonly passages?: readonly string[];
    }
  | { readonly act: 'agreeExcerpt'; readonly release: string; readonly agree: boolean }
  | { readonly act: 'takeBack'; readonly release: string }
  | { readonly act: 'checkFilmBasis'; readonly moment: string }
  | {
      readonly act: 'referFilm';
      readonly moment: string;
      readonly reference: string;
      readonly deleteOn: string;
    }
  | { readonly act: 'confirmFilmDeleted'; readonly moment: string }
  /** Ticks an agreement of a document as done, or takes that back. */
  | {
      readonly act: 'settleAgreement';
      readonly document: string;
      /** Its place among the agreements of the document. */
      readonly index: number;
      readonly done: boolean;
    }
  /** Days that were agreed on: on which it goes on, and on which it ends then. */
  | { readonly act: 'pause'; readonly until?: string; readonly newEnd?: string }
  | { readonly act: 'resume' }
  | { readonly act: 'stop' };

export type ActKind = Act['act'];
export type ActOf<K extends ActKind> = Extract<Act, { readonly act: K }>;

/** A moment in the revision that the person was looking at. */
export interface MomentSeen {
  readonly moment: string;
  readonly revision: number;
}

export interface PlannedMoment {
  readonly moment: string;
  /** Absent: no place yet, or dropped. For a deadline step: the deadline. */
  readonly start?: string;
  readonly place: PlaceKind;
  /** Minutes; absent: as long as it takes now, or as its kind takes. */
  readonly durationMin?: number;
  /** Its kind; absent: what it is now. */
  readonly step?: string;
  readonly pinned: boolean;
  readonly dropped: boolean;
}

/** A person as picked from the directory by the door, which looked the name up itself. */
export interface PersonRef {
  readonly person: PersonId;
  readonly name: string;
  readonly mail: string;
  readonly external: boolean;
}

/** What starts a trajectory. Names and mail come from the directory, never from the request. */
export interface StartRequest {
  readonly template: { readonly id: string; readonly version: number };
  readonly schoolId: string;
  readonly people: readonly (PersonRef & { readonly role: Role; readonly track?: string })[];
  readonly goals: readonly { readonly text: string; readonly appraisedOn: string }[];
  readonly startsOn: string;
  readonly options: Readonly<Record<string, string | boolean | number>>;
}
