import type { Act } from '../../acts/act.ts';
import type { SchoolYear } from '../../calendar/school-year.ts';
import type { CardKind, CardRef } from '../../effects/effect.ts';
import type { Field } from '../../forms/form.ts';
import type { ReplanBecause } from '../../replanning/replan.ts';
import type { Refusal } from '../../result.ts';
import type { KeptKind } from '../../retention/terms.ts';
import type { NotHeldReason, PlaceKind } from '../../trajectory/moment.ts';
import type { PersonId, Role } from '../../trajectory/participant.ts';
import type { ReaderView } from '../view/document.ts';
import type { SchoolWeekView } from '../view/school-week.ts';
import type { Span } from '../view/span.ts';
import type { CardNote, CardOver, CardReceipt } from './card-notes.ts';

/**
 * A card as its reader may see it now: what is asked, what became of it, or that it is over. Codes and facts
 * only; sentences stand in the texts under the card's kind, its notes, receipts and labels.
 * It holds no goal and no sentence that somebody wrote: those are behind `open`. The notification line is made
 * of the kind alone.
 */
export type CardView = OpenCard | ReceiptCard | OverCard;

interface CardHead {
  readonly card: CardKind;
  readonly ref: CardRef;
  readonly to: PersonId;
  /** What the title names. */
  readonly title: CardTitle;
  readonly facts: readonly CardFact[];
}

/** It asks or tells something that still stands. */
export interface OpenCard extends CardHead {
  readonly state: 'open';
  readonly notes: readonly CardNote[];
  /** Before a moment of a step: in which roles she comes to it. */
  readonly comesTo?: { readonly step: string; readonly roles: readonly Role[] };
  /** What is in the way of what it offers, as Dutch sentences; absent: nothing, as far as can be seen. */
  readonly clashes?: readonly string[];
  readonly form?: CardForm;
  /** At most six, the likeliest first. */
  readonly actions: readonly CardAction[];
}

/** What it asked is done: a line in place of the form, without the text. */
export interface ReceiptCard extends CardHead {
  readonly state: 'receipt';
  readonly receipt: CardReceipt;
  /** Instant at which it was done. */
  readonly at?: string;
  readonly notes?: readonly CardNote[];
  /** The form that it was, for what is still sent from an older copy. It is not shown. */
  readonly was?: CardForm;
  /** `undo` where that can be, and where to read on. */
  readonly actions: readonly CardAction[];
}

/** It can no longer be answered: the moment moved, does not go through, or somebody was first. */
export interface OverCard extends CardHead {
  readonly state: 'over';
  readonly why: CardOver;
  readonly actions: readonly CardAction[];
}

export interface CardTitle {
  readonly step?: string;
  /** Number of the cycle or session; 0 where it stands alone. */
  readonly cycle?: number;
  /** The other person: the teacher for a coach, who answered, who was not reached. */
  readonly name?: string;
  readonly documentKind?: string;
}

interface TimeFact<F> extends Span {
  readonly fact: F;
}

/** A day that somebody plans by, with the school's own week of it. */
interface DayFact<F> {
  readonly fact: F;
  readonly day: string;
  readonly week?: SchoolWeekView;
}

export type CardFact =
  | TimeFact<'when'>
  | TimeFact<'was'>
  | TimeFact<'proposed'>
  | TimeFact<'inCalendar'>
  | TimeFact<'inList'>
  /** A time at which she said that she can. */
  | TimeFact<'canTime'>
  /** A time that people were asked about: the names of who can and who cannot. */
  | (TimeFact<'votes'> & {
      readonly can: readonly string[];
      readonly cannot: readonly string[];
    })
  /** Who did not say. */
  | {
      readonly fact: 'notHeard';
      readonly people: readonly { readonly name: string; readonly reachable: boolean }[];
    }
  /** The last instant for an answer. */
  | { readonly fact: 'answerBy'; readonly at: string; readonly week?: SchoolWeekView }
  /** The deadline of desk work, or the last instant for a reaction. */
  | { readonly fact: 'until'; readonly at: string; readonly week?: SchoolWeekView }
  /** What the board keeps no longer, and the day on which it went or goes. */
  | { readonly fact: 'erased'; readonly what: KeptKind | 'film' }
  /** Of which school year, where there may be more of them. */
  | { readonly fact: 'erasedOf'; readonly year: SchoolYear }
  | { readonly fact: 'erasedOn'; readonly day: string }
  | DayFact<'erasesOn'>
  /** The last day on which an administrator can bring it back. */
  | DayFact<'recoverableUntil'>
  /** What else of that day is asked about with it. */
  | {
      readonly fact: 'also';
      readonly step: string;
      readonly cycle: number;
      /** Instants. */
      readonly from: string;
      readonly until: string;
    }
  | { readonly fact: 'where'; readonly place: PlaceKind; readonly school?: string; readonly room?: string }
  | { readonly fact: 'wasWhere'; readonly place: PlaceKind }
  /** Of which kind it was before it became another. */
  | { readonly fact: 'wasKind'; readonly step: string; readonly cycle: number }
  | { readonly fact: 'with'; readonly names: readonly string[] }
  | { readonly fact: 'teacher'; readonly name: string }
  /** Who says it. */
  | { readonly fact: 'says'; readonly name: string }
  | { readonly fact: 'coach'; readonly name: string }
  /** Who holds a role from now on, and who does not any more. */
  | { readonly fact: 'inRole' | 'outOfRole'; readonly role: Role; readonly name: string }
  /** Kinds of documents that the reader still has to bring. */
  | { readonly fact: 'bring'; readonly documents: readonly string[] }
  | { readonly fact: 'reason'; readonly reason: NotHeldReason }
  | { readonly fact: 'answer'; readonly answer: 'accepted' | 'tentative' | 'declined' }
  /** Why it was not kept. */
  | { readonly fact: 'why'; readonly refusals: readonly Refusal[] }
  /** How many moments the plan has. */
  | { readonly fact: 'count'; readonly moments: number }
  /** How many agreements of earlier talks are not done. */
  | { readonly fact: 'agreements'; readonly open: number }
  /** A day. */
  | DayFact<'deleteOn'>
  /** Of what stands still: the day on which it is to go on, and on which it ends now. */
  | DayFact<'goesOnOn' | 'newEnd'>
  /** A week by its first and last day; in the programme, and where the plan has it instead. */
  | { readonly fact: 'tooLate'; readonly week: number; readonly from: string; readonly until: string }
  | { readonly fact: 'instead'; readonly week: number; readonly from: string; readonly until: string }
  /** The last day on which somebody may hear whether her contract goes on. */
  | DayFact<'announceBy'>
  /** A meeting that is to move: instants; without `now` no place was found. */
  | {
      readonly fact: 'difference';
      readonly step: string;
      readonly cycle: number;
      readonly name: string;
      readonly was: Span;
      readonly now?: Span;
      readonly because: ReplanBecause;
      readonly blockers: readonly string[];
    }
  /** How many of them are not shown. */
  | { readonly fact: 'moreDifferences'; readonly count: number };

/** The fields of a form that a card can hold. Other fields are behind `open`. */
export interface CardForm {
  readonly form: string;
  readonly documentKind: string;
  readonly moment?: string;
  readonly fields: readonly Field[];
  /** It asks more than fits here: what is sent is kept as a draft, and the page asks the rest. */
  readonly partial?: true;
  /** Who will be able to read what is filled in. */
  readonly readers: readonly ReaderView[];
}

export const cardLabels = [
  'discussed',
  'undo',
  'goOn',
  'anotherCoach',
  'accept',
  'decline',
  'tookPlace',
  'moved',
  'cancelled',
  'schoolClosed',
  'takeProposal',
  'leaveProposal',
  'takeCalendar',
  'takeList',
  'putBack',
  'callOff',
  'deliverNow',
  'openTrajectory',
  'openPlan',
  'openStart',
  'openGoals',
  'openWerkpunten',
  'openMoment',
  'openDocument',
  'write',
  'writeInFull',
  'adjust',
  'decide',
  'openKijkwijzers',
  'openTailored',
  'bookIt',
  'resume',
  'openReplan',
  'agreeEnd',
  'noTimeCan',
] as const;
export type CardLabel = (typeof cardLabels)[number];

/** Buttons that ask something before anything is done. */
export const cardChoices = ['notHeld', 'callOff', 'notThisMatch', 'readWithoutReaction'] as const;
export type CardChoice = (typeof cardChoices)[number];

export type CardAction =
  /** One tap, one act. */
  | { readonly kind: 'act'; readonly label: CardLabel; readonly act: Act }
  /** A question behind one button: why it does not go through, or whether that is really what she wants. */
  | {
      readonly kind: 'choose';
      readonly label: CardChoice;
      readonly choices: readonly { readonly label: CardLabel; readonly act: Act }[];
    }
  /** Sends `form`: the door makes the `submit` act of what was filled in. */
  | {
      readonly kind: 'submit';
      /** `keepForPage`: of a part of the form, as a draft. */
      readonly label: 'send' | 'keepForPage';
      readonly documentKind: string;
      readonly moment?: string;
    }
  /** Asks a day and a time: the door makes the `respond` act, tentative, with `proposedStart`. */
  | {
      readonly kind: 'proposeTime';
      readonly label: 'proposeTime';
      readonly moment: string;
      readonly revision: number;
    }
  /** Asks a day and a time: the door makes the `move` act. */
  | {
      readonly kind: 'moveTo';
      readonly label: 'moveTo';
      /** Minutes that it takes now, where she may change that too. */
      readonly lasts?: number;
      readonly moment: string;
      readonly revision: number;
    }
  /** Asks which of these times she can: the door makes the `answerTimes` act. */
  | {
      readonly kind: 'sendTimes';
      readonly label: 'sendTimes';
      readonly moment: string;
      readonly revision: number;
      readonly asked: string;
      readonly times: readonly Span[];
    }
  /** Asks one of these times, the likeliest chosen: the door makes the `move` act. */
  | {
      readonly kind: 'takeTime';
      readonly label: 'takeTime';
      readonly moment: string;
      readonly revision: number;
      readonly times: readonly Span[];
    }
  /** Yes to all that a proposal of new times says: the door takes it as it is shown. */
  | { readonly kind: 'takeAll'; readonly label: 'takeAll' }
  /** Into the Teams meeting. */
  | { readonly kind: 'join'; readonly label: 'join'; readonly url: string }
  /** A page of the tabs, as pages.ts makes the path. */
  | { readonly kind: 'open'; readonly label: CardLabel; readonly page: string };
