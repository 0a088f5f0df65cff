/** What the planner answers. Codes and parameters only: the sentences are in domain/texts/nl/planning.ts. */
import type { LinkKind, Starts } from './problem.ts';

export interface Plan {
  readonly starts: Starts;
  readonly cost: PlanCost;
  readonly placed: number;
  /** True when no plan of this problem costs less. */
  readonly proven: boolean;
}

/** The weighted soft terms, by name, and their sum. */
export interface PlanCost {
  readonly unplaced: number;
  readonly moved: number;
  readonly preferred: number;
  readonly trips: number;
  readonly overload: number;
  readonly late: number;
  readonly optionalBusy: number;
  readonly total: number;
}

/** A broken hard rule; `moment` and `other` are indexes. An empty list is a valid plan. */
export interface Violation {
  readonly rule: RuleCode;
  readonly moment: number;
  readonly other?: number;
  readonly person?: number;
}

export type RuleCode =
  | 'insideDay'
  | 'openDay'
  | 'window'
  | 'notice'
  | 'hours'
  | 'calendar'
  | 'doubleBooking'
  | 'room'
  | 'travel'
  | 'linkDays'
  | 'linkOrder'
  | 'linkNeeds'
  | 'pinned';

/** Why a placed moment stands where it stands, most telling first. */
export type Reason =
  | { readonly code: 'pinned' }
  | { readonly code: 'kept'; readonly invited: boolean }
  | { readonly code: 'moved'; readonly invited: boolean; readonly blockers: readonly Blocker[] }
  | { readonly code: 'preferred' }
  | { readonly code: 'onlyOption' }
  | { readonly code: 'fewOptions'; readonly options: number }
  /** Off the preferred week or day (`date`), because of these, in order of how much they take away there. */
  | {
      readonly code: 'offPreferred';
      readonly weeks: number;
      readonly date?: string;
      readonly blockers: readonly Blocker[];
    }
  | { readonly code: 'sharesTrip'; readonly school: string; readonly meetings: number }
  /** More meetings on the host's day than a day should hold. */
  | { readonly code: 'fullDay'; readonly person: string; readonly meetings: number }
  /** It starts late in the day. */
  | { readonly code: 'late' }
  | { readonly code: 'linked'; readonly kind: LinkKind; readonly to: string; readonly days: number }
  | { readonly code: 'calendarUnknown'; readonly people: readonly string[] }
  | { readonly code: 'optionalBusy'; readonly people: readonly string[] };

/**
 * Something that takes starts away, and would free `frees` of them if it gave (alone), the first on `firstDate`. Ranked
 * by `frees`.
 */
export type Blocker =
  | { readonly code: 'calendar'; readonly person: string; readonly frees: number; readonly firstDate: string }
  | {
      readonly code: 'planned';
      readonly person: string;
      readonly moments: readonly string[];
      readonly frees: number;
      readonly firstDate: string;
    }
  /** Who does not work then, or teaches, or does not teach; nobody where no hour of that day would do. */
  | {
      readonly code: 'hours';
      readonly people: readonly string[];
      readonly frees: number;
      readonly firstDate: string;
    }
  | { readonly code: 'window'; readonly frees: number; readonly firstDate: string }
  /** Its last day lies before the first on which anything can be. */
  | { readonly code: 'windowPast'; readonly frees: number }
  | { readonly code: 'notice'; readonly frees: number }
  | { readonly code: 'room'; readonly school: string; readonly frees: number }
  /** Because of what she has elsewhere shortly before or after. */
  | {
      readonly code: 'travel';
      readonly person: string;
      readonly moments: readonly string[];
      readonly frees: number;
    }
  | { readonly code: 'link'; readonly kind: LinkKind; readonly to: string; readonly frees: number }
  | { readonly code: 'needsOther'; readonly to: string; readonly frees: number }
  | { readonly code: 'schoolClosed'; readonly school: string; readonly frees: number }
  | { readonly code: 'dayClosed'; readonly frees: number }
  /** No single thing helps. `together`: the two that would free the most if both gave; empty where more have to. */
  | { readonly code: 'several'; readonly together: readonly Blocker[]; readonly frees: number };

export type MomentExplanation =
  | { readonly key: string; readonly placed: true; readonly reasons: readonly Reason[] }
  | { readonly key: string; readonly placed: false; readonly blockers: readonly Blocker[] };
