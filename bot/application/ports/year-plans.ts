import type { YearResult } from '../../../domain/board-year/answer.ts';
import type {
  Booking,
  YearPlanEntry,
  YearPlanRole,
  YearPlanState,
  YearProgress,
} from '../../../domain/board-year/plan.ts';
import type { YearQuestion } from '../../../domain/board-year/question.ts';

/** A plan of a board's year as it is kept, without its result: that is large. */
export interface KeptYearPlan {
  readonly entry: YearPlanEntry;
  readonly role: YearPlanRole;
  readonly state: YearPlanState;
  readonly progress: YearProgress;
  /** Grows with every better result and every change of state. */
  readonly version: number;
  /** Real milliseconds since its thread was last heard of. */
  readonly silentMs: number;
  /** What is being put in calendars, once that was asked. */
  readonly booking?: Booking;
  /** What could not be kept, by trajectory: a refusal's code. */
  readonly refused: Readonly<Record<string, string>>;
  /** Since when it is being confirmed without a stop (real milliseconds), and how many were done by then. */
  readonly run?: { readonly ms: number; readonly doneBefore: number };
}

/** Plans of the board's years: at most one of each role a year. */
export interface YearPlans {
  of(year: string): Promise<readonly KeptYearPlan[]>;
  find(id: string): Promise<KeptYearPlan | undefined>;
  result(id: string): Promise<YearResult | undefined>;
  /** In the place of the one of that role; false when this one is there already, or that one is being confirmed. */
  add(entry: YearPlanEntry, role: YearPlanRole): Promise<boolean>;
  /** How far its thread is, and the best so far. False: nobody waits for a better one any more. */
  keep(id: string, progress: YearProgress, result?: YearResult): Promise<boolean>;
  /** Changes the state when it is one of `from`; false when it was another. */
  turn(id: string, from: readonly YearPlanState[], to: YearPlanState): Promise<boolean>;
  /**
   * Turns what stands beside the plan of its year into that plan; all others of that year go. False, and nothing
   * changes, while one of them is being confirmed, and of what is the plan of the year already.
   */
  choose(id: string): Promise<boolean>;
  /**
   * Begins, or goes on with, putting the plan of a year in calendars; `booking` only the first time. False when it is
   * not that plan any more, or not one that waits for it.
   */
  book(id: string, booking: Booking, doneBefore: number): Promise<boolean>;
  /** Calendars were looked at once more. */
  check(id: string, booking: Booking): Promise<void>;
  refuse(id: string, trajectory: string, code: string): Promise<void>;
  /** Plans of other school years go. */
  keepOnly(years: readonly string[]): Promise<void>;
  /** Takes away what stands beside the plan of its year; false where `choose` is. */
  drop(id: string): Promise<boolean>;
  /** Those that are on their way into the calendars. */
  confirming(): Promise<readonly KeptYearPlan[]>;
}

/** Who waits for a year to be planned. */
export interface YearListener {
  /** How far it is, and now and then the best so far. */
  seen(progress: YearProgress, result?: YearResult): void;
  /** The best, when the steps are done or it was stopped. */
  made(result: YearResult): Promise<void>;
  /** The planner itself broke. */
  failed(error: unknown): Promise<void>;
}

/** The planner of a board's year, off the event loop. */
export interface YearPlanner {
  plan(
    question: YearQuestion,
    options: { readonly seed: number; readonly steps: number },
    listener: YearListener,
  ): { readonly stop: () => void };
}
