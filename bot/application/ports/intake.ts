import type { Act } from '../../../domain/acts/act.ts';
import type { EntryState } from '../../../domain/board-year/confirming.ts';
import type { Refusal } from '../../../domain/result.ts';
import type { PersonId } from '../../../domain/trajectory/participant.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';

/** What people asked, kept durably before they get an answer: the record until the lists have it. */
export interface IntakeEntry {
  readonly id: string;
  readonly trajectory: string;
  readonly by: PersonId;
  readonly at: string;
  readonly act: Act;
  /** A whole new trajectory, for the entry that starts one. */
  readonly start?: Trajectory;
}

export interface UntoldRefusal {
  readonly id: string;
  readonly by: PersonId;
  /** When it was asked (UTC ISO). */
  readonly at: string;
  readonly act: Act;
  readonly refusals: readonly Refusal[];
}

export interface Intake {
  /** False when an entry with this id is already there: a repeated request changes nothing twice. */
  add(entry: IntakeEntry): Promise<boolean>;
  /** Whether this was asked of this trajectory before. */
  has(id: string, trajectory: string): Promise<boolean>;
  /** Where each of these entries stands; absent: never kept. */
  statesOf(ids: readonly string[]): Promise<ReadonlyMap<string, EntryState>>;
  /** Not yet in the lists, in the order in which they came. */
  pending(trajectory: string): Promise<readonly IntakeEntry[]>;
  /** Trajectories with pending entries. */
  waiting(): Promise<readonly string[]>;
  /** Those among them in which this person asked something, or that she just started. */
  waitingFor(person: PersonId): Promise<readonly string[]>;
  settled(id: string): Promise<void>;
  refused(id: string, refusals: readonly Refusal[]): Promise<void>;
  /** Refused after they were kept, while the one who sent it was not told. */
  refusedIn(trajectory: string): Promise<readonly UntoldRefusal[]>;
  /** She was told, or need not be any more: its content goes. */
  noted(id: string): Promise<void>;
  /** Real-time age in milliseconds of the oldest pending entry; 0 when there is none. */
  oldestAgeMs(): Promise<number>;
}
