import type { PlaceKind } from '../../trajectory/moment.ts';
import type { KindChoice } from './kind-choice.ts';
import type { ClosedStretch } from './timeline.ts';

/** One moment of a proposed plan, with the reason for its place or for having none. */
export interface ProposedMoment {
  readonly moment: string;
  readonly step: string;
  readonly cycle: number;
  readonly start?: string;
  readonly durationMin: number;
  readonly place: PlaceKind;
  /** Of which it may be made, its own kind among them. */
  readonly kinds: readonly KindChoice[];
  /** Tried with another kind or duration than it has. */
  readonly reshaped: boolean;
  readonly attendees: readonly string[];
  /** The moment of this plan that it goes back to: the visit of a nabespreking, the co-teaching of a visit. */
  readonly follows?: string;
  readonly pinned: boolean;
  readonly dropped: boolean;
  /** Who plans may leave it out. */
  readonly droppable: boolean;
  /** Already confirmed: shown, not planned anew. */
  readonly fixed: boolean;
  /** Dutch sentences, from the planner's codes. */
  readonly reasons: readonly string[];
  readonly blockers: readonly string[];
  readonly helps: readonly string[];
  /** What is in the way of where the coach herself put it, as Dutch sentences; said, and hers to decide. */
  readonly clashes: readonly string[];
}

export interface ProposalView {
  readonly moments: readonly ProposedMoment[];
  readonly closed: readonly ClosedStretch[];
  readonly from: string;
  readonly until: string;
  /** What stands first decides of the rest: confirming books that alone. */
  readonly gated: boolean;
  /** People whose calendar is not visible: planned as unknown, and marked so. */
  readonly unknownCalendars: readonly string[];
  /** The end moved because a holiday lies inside: until who leads agreed the plan is subject to that. */
  readonly extendedBy?: { readonly weeks?: number; readonly because: string; readonly agreed: boolean };
}

/** What would be in the way of one moment at another time, as Dutch sentences; nothing where it is free. */
export interface ClashesOfMoment {
  readonly moment: string;
  /** Why it cannot stand there at all: confirming or moving it would be refused. */
  readonly refused: readonly string[];
  readonly sentences: readonly string[];
}
