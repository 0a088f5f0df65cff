import type { ActKind } from '../acts/act.ts';
import type { Refusal } from '../result.ts';
import type { KeptKind } from '../retention/terms.ts';
import type { PersonId, Role } from '../trajectory/participant.ts';

/**
 * What the world is owed. Two sorts and no third: converging effects are a difference between desired and
 * observed, made up each time it is seen; tellings happen once per key.
 */
export type Effect = EventEffect | Telling | CardRefresh;

/** An event in the organiser's calendar as it should be. Neutral: no content, no names of goals. */
export interface DesiredEvent {
  /** `${trajectory}/${moment}`, kept with the event as an extended property. */
  readonly key: string;
  readonly organiser: PersonId;
  /** Key plus generation: a repeated POST makes no second event. */
  readonly transactionId: string;
  readonly subject: string;
  readonly start: string;
  readonly end: string;
  readonly online: boolean;
  /** Empty: it says none. */
  readonly location: string;
  /** The room that the location says. Absent: none. */
  readonly room?: string;
  /** The place that we gave it before is its place no longer. */
  readonly leavesPlace?: true;
  readonly attendees: readonly {
    readonly mail: string;
    readonly name: string;
    readonly required: boolean;
    /** A room that its organiser booked in Outlook. */
    readonly isRoom?: true;
  }[];
  /** Link into the app; the body holds nothing else. */
  readonly momentPath: string;
}

export type EventEffect =
  | { readonly kind: 'createEvent'; readonly moment: string; readonly event: DesiredEvent }
  | {
      readonly kind: 'updateEvent';
      readonly moment: string;
      readonly eventId: string;
      readonly changeKey: string;
      readonly event: DesiredEvent;
    }
  | {
      readonly kind: 'cancelEvent';
      readonly moment: string;
      readonly organiser: PersonId;
      readonly eventId: string;
    };

/** Every card that the app sends by itself. */
export const cardKinds = [
  'toDiscuss', // leidinggevende: started in your name, discuss it in person first
  'goalsToSee', // teacher: after "persoonlijk besproken"
  'planNeeded', // coach: the goals were seen, plan the moments
  'matchQuestion', // teacher and coach after the klikgesprek: samen verder?
  'paused', // it stands still; not why
  'pauseOver', // who paused it: the day has come on which it was to go on
  'stopped', // all concerned: it ended early, not why; whoever guided is asked for its report
  'reportOpen', // who writes it: all is held of which the report of the whole tells
  'coachChanged', // all concerned, and who was it until then: it goes on with another coach
  'roleChanged', // all concerned, and who held it until then: who holds a role beside the coach's changed
  'coachNeeded', // leidinggevende: another coach, without who or why
  'planReady', // teacher, leidinggevende: the moments stand in the calendar
  'prepare', // 5 school days before
  'reminder', // 1 school day before
  'join', // 30 minutes before, online only
  'verslag', // coach, when the meeting ended
  'verslagOpen', // coach, 2 and 5 school days later: staat nog open
  'changed', // what was and what is now
  'expected', // who can be missed: she is to be there now
  'notExpected', // the same: she is not any more
  'answered', // coach: someone declined or proposed another time
  'proposalAnswered', // the proposer
  'timesAsked', // whose calendar nobody sees: which of these times could be?
  'timesOpen', // the same once more, who said nothing yet
  'timesIn', // whose meeting it is: who can when
  'question', // coach: both sides changed, or the event is gone
  'goalsToAgree', // who must agree on new goals: is this right?
  'goalsDoubted', // who guides: somebody says that it is not right yet
  'reportToRead', // teacher: read it first
  'reportDelivered', // schoolleiding, and the teacher that it was
  'excerptToAgree', // coach: may this stand under your name?
  'released', // whom the teacher let read it
  'lessonShared', // coach: the lesson plan is there
  'invited', // who was there: what it is the time for now, such as a POP
  'bothIn', // who filled in first: the other's is there as well
  'evenContact', // whose turn it is: the month is nearly over and no contact is planned
  'tailoredToAgree', // who writes the plan made to measure too: look at the last version
  'tailoredToDiscuss', // leidinggevende: they agree on it, discuss it with them
  'periodExtended', // who leads: holidays moved its end, is that agreed?
  'movedInTime', // who leads: a week of the programme would come too late for the contract's end
  'judgedTooLate', // who leads: the contract ends too soon for any judgement to be in time
  'filmToDelete', // coach: the day has come
  'erased', // whom it concerns: what was kept so long is deleted
  'decisionOpen', // leidinggevende: all is in for the vaststelling
  'replan', // coach: the school calendar changed, here is what could move where
  'refusedLater', // what you sent could not be kept after all, with your text in the tab
  'rowPutBack', // whoever edited a list row into what it cannot hold
  'notReached', // coach: this person could not be reached in Teams
  'adviceDelivered', // who reads for the board: an advice was handed over to it
] as const;
export type CardKind = (typeof cardKinds)[number];

/** What somebody whose part is over may be told of it: that it is over, and that what she still sent was not kept. */
export const toldAfterLeaving: readonly CardKind[] = ['coachChanged', 'roleChanged', 'refusedLater'];

/** What somebody is told who has no part in it. */
export const toldOutside: readonly CardKind[] = ['adviceDelivered'];

/** Which card about what. Its content is made when it is sent, for the one who gets it. */
export interface CardRef {
  readonly card: CardKind;
  /** Of `replan`, which is about several: `caseloadCard`. */
  readonly trajectory: string;
  readonly moment?: string;
  readonly document?: string;
  readonly erased?: KeptKind;
  /** Of `roleChanged`: which. */
  readonly role?: Role;
  readonly person?: PersonId;
  /** The moment's revision: an answer to an older card is recognised. */
  readonly revision?: number;
  /** Of `refusedLater`: what was asked, the kind of document that it would have made, and why it was not kept; `kind` also of `reportOpen`. */
  readonly act?: ActKind;
  readonly kind?: string;
  readonly refusals?: readonly Refusal[];
}

/** In place of a trajectory on a card about all that somebody guides; `document` is then the proposal. */
export const caseloadCard = 'caseload';

export interface Telling {
  readonly kind: 'tell';
  /** `${card}/${subject}/${revision}/${person}`: a stored format, see its golden test. */
  readonly key: string;
  readonly to: PersonId;
  readonly card: CardRef;
  /** Instants (UTC ISO). Before `dueAt` it waits; from `usefulUntil` it is recorded as skipped. */
  readonly dueAt: string;
  readonly usefulUntil: string;
}

/** A card that was sent and must now look otherwise: the form became a receipt, the moment moved. */
export interface CardRefresh {
  readonly kind: 'refreshCard';
  readonly key: string;
  readonly to: PersonId;
  readonly card: CardRef;
}

/** What became of a telling. */
export type Told = {
  readonly key: string;
  readonly at: string;
  readonly outcome: 'sent' | 'tooLate' | 'notOwed' | 'unreachable' | 'ambiguous';
  readonly card: CardRef;
  readonly to: PersonId;
};

/** Events of this trajectory as they stand in the organiser's calendar, by moment id. */
export interface ObservedEvent {
  readonly eventId: string;
  readonly changeKey: string;
  readonly organiser: PersonId;
  readonly start: string;
  readonly end: string;
  readonly subject: string;
  /** The location's display name; empty where there is none. */
  readonly location: string;
  readonly cancelled: boolean;
  readonly joinUrl?: string;
  readonly attendees: readonly {
    readonly mail: string;
    /** A room or another resource, booked with it; then with its name. */
    readonly isRoom?: true;
    readonly name?: string;
    readonly response: 'none' | 'accepted' | 'tentative' | 'declined';
    readonly respondedAt?: string;
    readonly proposedStart?: string;
  }[];
}
export type ObservedEvents = Readonly<Record<string, ObservedEvent>>;
