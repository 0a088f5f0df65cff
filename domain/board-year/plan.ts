import type { SchoolYear } from '../calendar/school-year.ts';
import type { Phase } from '../planning/improve.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Variant } from './variant.ts';

/** What a plan was made of, and by whom. The same basis, seed and number of steps give the same plan. */
export interface YearPlanEntry {
  readonly id: string;
  readonly year: SchoolYear;
  readonly by: PersonId;
  /** When the calendars were read, an instant (UTC ISO). */
  readonly at: string;
  readonly variant: Variant;
  readonly seed: number;
  readonly steps: number;
  /** Fingerprint of the trajectories, school calendars and rosters that it was made of. */
  readonly basis: string;
  /** Trajectories for which it supposes what is not so. */
  readonly supposed: readonly string[];
}

/**
 * `planning` a thread is at it, or was when its server stopped · `ready` · `confirming` on its way into the calendars ·
 * `paused` stopped under way · `confirmed` all of it stands, or was refused.
 */
export type YearPlanState = 'planning' | 'ready' | 'confirming' | 'paused' | 'confirmed';

/** `base` the plan of the year · `whatIf` the one beside it. */
export type YearPlanRole = 'base' | 'whatIf';

export interface YearProgress {
  /** `reading` calendars · `failed` it came to nothing: what stands is of before. */
  readonly phase: Phase | 'reading' | 'failed';
  /** Part (0 to 1) of the steps that are done. */
  readonly spent: number;
  readonly placed: number;
  readonly moments: number;
}

/** What is being put in calendars, as it was when that was asked. */
export interface Booking {
  /** In whose name: hers are the entries of the intake. */
  readonly by: PersonId;
  /** In this order. */
  readonly trajectories: readonly string[];
  /** Whether calendars were looked at once more. */
  readonly isChecked: boolean;
  /** Moments that clash with what came into a calendar since, by trajectory: they wait for a new plan. */
  readonly clashing: Readonly<Record<string, readonly string[]>>;
}

/** Steps of the search: some seconds for a small board, half a minute for a large one. */
export const STEPS = 1_500;
