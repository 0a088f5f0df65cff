import type { Moment } from '../trajectory/moment.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { EffectContext } from './context.ts';
import type { Noted } from './moment-change.ts';

/** What somebody changed by hand in the columns of a moment's row that are for people. */
export interface MomentEdit {
  readonly moment: string;
  /** The last editor, when it can be known. */
  readonly editor?: PersonId;
  /** Instant (UTC ISO). */
  readonly start?: string;
  readonly room?: string;
  readonly calledOff?: boolean;
  /** Columns edited into what they cannot hold. */
  readonly nonsense: readonly string[];
}

/** An edit that cannot stand: its old value is put back, and whoever made it hears so. */
export interface PutBack {
  readonly moment: string;
  readonly editor?: PersonId;
  readonly via: 'list' | 'calendar';
  /** Columns that were put back. */
  readonly columns: readonly string[];
}

export interface Reconciled {
  readonly trajectory: Trajectory;
  readonly putBack: readonly PutBack[];
}

export interface ReconcileContext extends EffectContext {
  /** Names the log entries. */
  readonly entry: string;
  /** What was moved to where the order that binds does not let it be: it goes back. */
  readonly outOfOrder?: ReadonlySet<string>;
}

/** One moment with what came of holding it against its row and its event. */
export interface MomentOutcome {
  readonly moment: Moment;
  readonly putBack: readonly PutBack[];
  readonly noted: readonly Noted[];
}
