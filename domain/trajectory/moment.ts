import type { PersonId } from './participant.ts';
import type { TimePoll } from './time-poll.ts';

/**
 * `proposed` has a date that nobody was asked for yet · `scheduled` stands in calendars · `held` ·
 * `notHeld` does not go through, with a reason of the closed list · `dropped` taken out of the plan.
 * That a verslag is due is derived (held and its documents absent), not stored.
 */
export type MomentState = 'proposed' | 'scheduled' | 'held' | 'notHeld' | 'dropped';

/** Why it does not go through: a closed list, never a cause, never a place to type. */
export const notHeldReasons = ['moved', 'cancelled', 'schoolClosed'] as const;
export type NotHeldReason = (typeof notHeldReasons)[number];

/** `desk` is work with a deadline and no meeting (the nu-meting). */
export type PlaceKind = 'online' | 'onsite' | 'desk';

export interface Moment {
  /** Stable within the trajectory, from the template's step: `klikgesprek`, `c2.groepsbezoek`, `p90412836.popcontact`. */
  readonly id: string;
  /** The step of the template that it is a moment of: what it came from, until somebody made it of another kind. */
  readonly step: string;
  /**
   * Number of the cycle or session, 1-based; 0 where it stands alone. Of what somebody asked for a number that counts
   * nothing (see `planAsked`).
   */
  readonly cycle: number;
  readonly state: MomentState;
  readonly reason?: NotHeldReason;
  /** Instant (UTC ISO) of start; absent as long as no place was found. For `desk`: the deadline. */
  readonly start?: string;
  readonly durationMin: number;
  readonly place: PlaceKind;
  /** The day (`YYYY-MM-DD`) around which it was asked for, of what is made when somebody asks. */
  readonly around?: string;
  /** Free text for a room; never confidential. */
  readonly room?: string;
  readonly attendees: readonly Attendee[];
  /** Whom who leads it put at it or took off it, the last time for each; absent: nobody. */
  readonly attendance?: readonly AttendanceChange[];
  /**
   * Who took their part in it over as it stood, nobody gave it another time since, and it was not yet seen to fit in
   * their own calendars.
   */
  readonly takenOverBy?: readonly PersonId[];
  /** Who took a part over without which it can be, and had something else at its time. */
  readonly busyThen?: readonly PersonId[];
  /** The start (UTC ISO) at which it was seen to stand in the days that its programme has for it. */
  readonly inOwnDays?: string;
  /** Held fast by the coach: the planner leaves it where it is. */
  readonly pinned: boolean;
  /** Counts up at each change of time, place or state that others must hear of. Part of every telling's key. */
  readonly revision: number;
  /** The last such change, for "what was and what is now". */
  readonly change?: MomentChange;
  /** Answers from Outlook, a card or the tab. */
  readonly responses: readonly MomentResponse[];
  /** The last times that people were asked about; absent: nobody was. */
  readonly poll?: TimePoll;
  /** The event as last agreed with the calendar; absent when there is none. */
  readonly calendar?: CalendarLink;
  /** Something that only the coach can answer: both sides changed, or the event is gone. */
  readonly question?: MomentQuestion;
  readonly heldAt?: string;
}

export interface Attendee {
  readonly person: PersonId;
  readonly required: boolean;
}

/** Somebody without whom it can be was put at it or taken off it; whether she is there now, `attendees` says. */
export interface AttendanceChange {
  readonly person: PersonId;
  readonly at: string;
  readonly by: PersonId;
  /** Whether she was there before the first such change. */
  readonly attended: boolean;
  /** Whether she had been invited at some such change. */
  readonly invited: boolean;
}

export interface MomentChange {
  readonly at: string;
  /** Absent when it came from a calendar or a list without a known editor. */
  readonly by?: PersonId;
  readonly via: 'app' | 'calendar' | 'list';
  readonly was: {
    readonly state: MomentState;
    readonly start?: string;
    readonly place: PlaceKind;
    /** Where that changed: it was made longer or shorter. */
    readonly durationMin?: number;
    /** Where it became a moment of another kind. */
    readonly step?: string;
  };
}

export interface MomentResponse {
  readonly by: PersonId;
  readonly answer: 'accepted' | 'tentative' | 'declined';
  /** Another time proposed, an instant (UTC ISO). */
  readonly proposedStart?: string;
  readonly at: string;
  /** The moment's revision that was answered: an answer to an older time says nothing of the new one. */
  readonly revision: number;
  /** What the organiser said to the other time. */
  readonly answered?: { readonly accepted: boolean; readonly at: string };
}

export interface CalendarLink {
  readonly organiser: PersonId;
  readonly eventId: string;
  readonly changeKey: string;
  readonly start: string;
  readonly end: string;
  /** The location as we wrote it: another one there was typed by somebody. Absent: none. */
  readonly location?: string;
  /** The room that this location says; empty: none. Absent in links of before it was kept. */
  readonly room?: string;
  readonly joinUrl?: string;
  /** It was made as an online meeting, by us: a link that somebody added by hand is hers. */
  readonly madeOnline?: true;
  /** Counts up when the organiser changes or the event was recreated: part of `transactionId`. */
  readonly generation: number;
  /** Whose invitations have gone out. Empty: kept free in the organiser's own calendar only. */
  readonly invited: readonly PersonId[];
}

export type MomentQuestion =
  | { readonly kind: 'eventGone'; readonly at: string }
  | {
      readonly kind: 'bothMoved';
      readonly at: string;
      readonly calendarStart: string;
      readonly listStart: string;
    };
