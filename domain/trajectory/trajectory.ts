import type { Document } from './document.ts';
import type { Film } from './film.ts';
import type { Goal, GoalSet } from './goal.ts';
import type { LogEntry } from './log.ts';
import type { Moment } from './moment.ts';
import type { Participant, PersonId } from './participant.ts';
import type { Release } from './release.ts';
import type { SettledAgreement } from './settled-agreement.ts';

/**
 * Where a trajectory stands.
 * `draft` nothing reaches the teacher · `discussed` told in person, the teacher sees the goals ·
 * `acquainting` the klikgesprek is booked, the rest is a proposal · `running` both said "samen verder" ·
 * `awaitingCoach` somebody said no, nobody is told who · `paused` · `completed` all held and reported ·
 * `stopped` ended early.
 */
export type Stage =
  | 'draft'
  | 'discussed'
  | 'acquainting'
  | 'running'
  | 'awaitingCoach'
  | 'paused'
  | 'completed'
  | 'stopped';

/**
 * One trajectory, whole: what its rows in the lists say. Plain JSON-able data; dates are ISO 8601
 * (`2026-11-23` for a day, `2026-11-23T08:30:00Z` for an instant). Nothing here is ever mutated.
 */
export interface Trajectory {
  readonly id: string;
  readonly template: { readonly id: string; readonly version: number };
  readonly schoolId: string;
  readonly stage: Stage;
  /** First day on which something may take place. */
  readonly startsOn: string;
  /**
   * Length in calendar months, which school holidays inside extend; or until the school
   * year in which it begins ends.
   */
  readonly months: number | 'schoolYear';
  /** Answers to the template's options, e.g. `{ nuMeting: true, pattern: 'cycles' }`. */
  readonly options: Readonly<Record<string, string | boolean | number>>;
  readonly participants: readonly Participant[];
  readonly goals: readonly Goal[];
  /** Goals sharpened after the nu-meting, waiting for the people that must agree; absent when none wait. */
  readonly goalProposal?: GoalSet;
  /** Who confirmed having seen the goals, and when. */
  readonly goalsSeen: readonly { readonly by: PersonId; readonly at: string }[];
  /** "Persoonlijk besproken": marked by the leidinggevende. */
  readonly discussed?: { readonly by: PersonId; readonly at: string };
  /** "Samen verder?": each answer is between the app and the one who gave it. */
  readonly matchAnswers: readonly MatchAnswer[];
  readonly moments: readonly Moment[];
  readonly documents: readonly Document[];
  /** What its subject released of documents; absent as long as nothing was. */
  readonly releases?: readonly Release[];
  /** Agreements that were ticked as done. */
  readonly settledAgreements?: readonly SettledAgreement[];
  readonly films: readonly Film[];
  readonly log: readonly LogEntry[];
  /** The end, moved up by holidays, to which who leads it agreed; another one since asks again. */
  readonly endAgreed?: { readonly until: string; readonly by: PersonId; readonly at: string };
  /** Stretches in which it stood still, oldest first; the last one without an end while it does. */
  readonly pauses?: readonly Pause[];
  /** Held by the board because of a dispute: nothing of it is deleted. */
  readonly hold?: true;
  readonly ended?: { readonly on: string; readonly by: PersonId; readonly early: boolean };
}

export interface Pause {
  readonly from: string;
  /** Day on which it went on. */
  readonly until?: string;
  /** Day on which it is to go on, where that was agreed. */
  readonly agreedUntil?: string;
  /** Day on which it ends now, where that was agreed: in place of what its months would give. */
  readonly newEnd?: string;
  readonly at: string;
  readonly resumedAt?: string;
  readonly by: PersonId;
  /** Ids of the moments that stood in calendars and lost their date by it. */
  readonly undated?: readonly string[];
  /** Where it stood. */
  readonly was: Exclude<Stage, 'draft' | 'paused' | 'completed' | 'stopped'>;
}

export interface MatchAnswer {
  readonly by: PersonId;
  readonly goOn: boolean;
  readonly at: string;
}
