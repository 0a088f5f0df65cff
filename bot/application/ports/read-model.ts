import type { PersonId } from '../../../domain/trajectory/participant.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { IntakeEntry } from './intake.ts';
import type { StoredTrajectory } from './lists.ts';

/** A trajectory as last read or written, and what was asked that is not yet in it. */
export interface Known {
  readonly stored?: StoredTrajectory;
  readonly pending: readonly IntakeEntry[];
}

/** The trajectories as last read or written: a cache, rebuilt from the lists when empty. */
export interface ReadModel {
  /** Both as of one instant: what is settled meanwhile is in the one or in the other. */
  known(trajectory: string): Promise<Known>;
  put(stored: StoredTrajectory): Promise<void>;
  /** The same only where nothing is known of it: a reading may be older than what was written meanwhile. */
  putWhereAbsent(stored: StoredTrajectory): Promise<void>;
  remove(trajectory: string): Promise<void>;
  /** Those in which the person has or had a part. */
  of(person: PersonId): Promise<readonly Trajectory[]>;
  /** The ids of all that are known. */
  ids(): Promise<readonly string[]>;
  /** All of the board. */
  all(): Promise<readonly Trajectory[]>;
  /** Those of a school. */
  ofSchool(school: string): Promise<readonly Trajectory[]>;
  /** The trajectory of which a meeting has this address to join. */
  withJoinUrl(joinUrl: string): Promise<string | undefined>;
  /** The trajectories of which a moment stands as this event in a calendar. */
  withEvent(event: string): Promise<readonly string[]>;
  token(name: string): Promise<string | undefined>;
  setToken(name: string, token: string): Promise<void>;
}
