import type { MomentEdit } from '../../../domain/effects/reconciled.ts';
import type { RowMended } from '../../../domain/effects/rows-put-back.ts';
import type { Terms } from '../../../domain/retention/terms.ts';
import type { Colleague, School } from '../../../domain/school.ts';
import type { Settings } from '../../../domain/settings/settings.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';

/** A trajectory as its rows stand in the lists. */
export interface StoredTrajectory {
  readonly trajectory: Trajectory;
  /** Row key -> eTag, for If-Match. Opaque to the use cases. */
  readonly etags: Readonly<Record<string, string>>;
  /** What somebody changed by hand in the columns that are for people. */
  readonly edits: readonly MomentEdit[];
  /**
   * What only the app writes and somebody changed or threw away: it stands in `trajectory` as it was, and is to be written
   * again. Also what was written before there were seals.
   */
  readonly mended?: Mended;
  /** Documents that say something else than was written in them, while nobody knows any more what that was. */
  readonly lost?: readonly string[];
}

export interface Mended {
  /** Documents of which the text was another, or was gone. */
  readonly texts: readonly string[];
  /** Of rows that hold no text, the lists in which they stand, with who changed one last where known; absent: none. */
  readonly rows?: readonly RowMended[];
}

/** A school as its row stands in the lists. */
export interface StoredSchool {
  readonly school: School;
  /** Which row at which state. Opaque to the use cases. */
  readonly version: string;
}

/** A colleague as her row stands in the lists. */
export interface StoredColleague {
  readonly colleague: Colleague;
  /** Which row at which state. Opaque to the use cases. */
  readonly version: string;
}

/** A row of a trajectory that changed. */
export interface RowChange {
  readonly trajectory: string;
  /** How it stands now, as in `etags`; absent when that is not known. */
  readonly state?: string;
  /** Instead of `state`: rows went, maybe of this trajectory. The begins of the states that they had, as in `etags`. */
  readonly gone?: readonly string[];
}

/** SharePoint lists: the truth. */
export interface Lists {
  /**
   * `lastKnown`: how it was last read or written. What somebody made of rows that only the app writes is held against
   * it, and a trajectory of which somebody threw the row away is still there.
   */
  read(
    trajectory: string,
    lastKnown?: () => Promise<StoredTrajectory | undefined>,
  ): Promise<StoredTrajectory | undefined>;
  /**
   * Writes the difference between `before` (as read, absent when new) and `after`; put back edits included.
   * Throws `Conflict` when a row changed since. Returns what stands there now.
   */
  write(before: StoredTrajectory | undefined, after: Trajectory): Promise<StoredTrajectory>;
  /** All trajectories, by pages, for the sweep and for rebuilding the read model. `ended`: stopped or completed. */
  all(): AsyncIterable<{ readonly id: string; readonly ended: boolean }>;
  schools(): Promise<readonly School[]>;
  /** One school, read now. */
  school(id: string): Promise<StoredSchool | undefined>;
  /** Throws `Conflict` when the row changed since. Whoever asks for the schools from then on gets this one. */
  writeSchool(before: StoredSchool, after: School): Promise<StoredSchool>;
  colleagues(): Promise<readonly Colleague[]>;
  /** The people of a school, read now. */
  colleaguesOf(school: string): Promise<readonly StoredColleague[]>;
  /** Throws `Conflict` when the row changed since. Whoever asks for the colleagues from then on gets this one. */
  writeColleague(before: StoredColleague, after: Colleague): Promise<StoredColleague>;
  /** How long the board keeps what: what it set, and nothing that is only suggested. */
  terms(): Promise<Terms>;
  /** The board's own numbers: what it said, and else what is suggested. */
  settings(): Promise<Settings>;
  /**
   * Looks at what people made of the rows of those numbers: puts back what cannot be and what is not theirs to change.
   * Whoever asks for the numbers from then on gets these. Resolves to whether one of them is another than it was.
   */
  takeSettings(): Promise<boolean>;
  /** Deletes every row of a trajectory. What was deleted before is no error. */
  remove(stored: StoredTrajectory): Promise<void>;
  /**
   * What changed since the token; all trajectories when there is none or it expired. `noticed`: the sites in which
   * something did, as notifications name them; without it all are looked at. `gone`: as in `RowChange`, of every row that
   * went, maybe of a trajectory that has none left. `settings`: so may the board's own numbers.
   */
  changes(
    token: string | undefined,
    noticed?: readonly string[],
  ): Promise<{
    readonly rows: readonly RowChange[];
    readonly gone: readonly string[];
    readonly settings: boolean;
    readonly token: string;
  }>;
}
