/**
 * What the planner is asked. A superset of the exchange format trajplan-1 (bot/planner/trajplan.ts reads that).
 *
 * A problem is a grid of days and slots, people with their calendars and hours, schools with their rooms, moments
 * to be placed, and links between any two moments. All cross-references are indexes into the arrays of the problem;
 * a start is `day * slotsPerDay + slot` (`startAt`), or UNPLACED. Nothing here knows a clock or a zone: the caller
 * lays its school calendar out as days, and turns slots back into wall-clock times.
 */
import type { SlotSet } from './bits.ts';

export const UNPLACED = -1;

export interface PlanningProblem {
  readonly calendar: PlanningCalendar;
  /** Availability classes: each person points at one, many may share one. */
  readonly rosters: readonly Roster[];
  readonly people: readonly PlanningPerson[];
  readonly schools: readonly PlanningSchool[];
  readonly moments: readonly PlanningMoment[];
  readonly links: readonly PlanningLink[];
  readonly limits: PlanningLimits;
  readonly weights: PlanningWeights;
}

export interface PlanningCalendar {
  /** At most 60. */
  readonly slotsPerDay: number;
  readonly slotMinutes: number;
  /** Wall-clock time of slot 0, "08:00". */
  readonly dayStart: string;
  /** The days of the grid in order. Closed days may be left out or marked; windows and links count either way. */
  readonly days: readonly PlanningDay[];
}

export interface PlanningDay {
  /** ISO date, for texts and for counting calendar days. */
  readonly date: string;
  /** The week that windows and preferred weeks speak of (a school week or a running week; non-decreasing). */
  readonly week: number;
  /** False on a day on which nobody meets (holiday, study day). */
  readonly open: boolean;
}

/** When someone can meet at all, as sets of slots over the grid. */
export interface Roster {
  /** Working hours, for moments with hours `any`. */
  readonly any: SlotSet;
  /** Lesson hours; absent for who gives no lessons. */
  readonly class?: SlotSet;
  /** Working hours in which talks are held: outside the lessons. */
  readonly after: SlotSet;
}

export interface PlanningPerson {
  readonly id: string;
  /** Index of a roster. */
  readonly roster: number;
  /** What the calendar shows as taken, our own planned moments left out. */
  readonly busy: SlotSet;
  /** What she has that stays and is a pinned moment too: where she is only welcome it is as good as taken. */
  readonly elsewhere?: SlotSet;
  /** True when the calendar cannot be seen: planned as free, and said so. */
  readonly calendarUnknown?: boolean;
}

export interface PlanningSchool {
  readonly id: string;
  /** Interchangeable rooms for moments that need one. */
  readonly rooms: number;
  /** Days of the grid on which this school is closed (nothing on site). */
  readonly closedDays?: readonly number[];
}

export type PlanningHours =
  /** `class`: inside the lessons (of `lessonOf`, else of all participants who have lessons); `after`: outside them. */
  'class' | 'after' | 'any' | readonly SlotRange[];

/** Slots of a day, `from` inclusive, `to` exclusive, on top of everyone's working hours. */
export interface SlotRange {
  readonly from: number;
  readonly to: number;
}

export type PlanningPlace =
  | { readonly kind: 'onsite'; readonly school: number }
  | { readonly kind: 'online' }
  /** Needs nobody to be anywhere: desk work, a telephone call. */
  | { readonly kind: 'none' };

export interface PlanningMoment {
  readonly key: string;
  /** Moments of one trajectory are planned and explained together. */
  readonly trajectory: string;
  /** In slots. */
  readonly duration: number;
  /** Who must be there. */
  readonly people: readonly number[];
  /** Who is welcome; a clash costs `weights.optionalBusy`, and is said. */
  readonly optional?: readonly number[];
  /** Whose trips and number of meetings a day count (the coach); default the first of `people`. */
  readonly host?: number;
  readonly hours: PlanningHours;
  /** For hours `class`: whose lesson it is. The others then stay out of their own lessons. */
  readonly lessonOf?: number;
  readonly place: PlanningPlace;
  /** School at which a room is needed; usually that of `place`. */
  readonly roomAt?: number;
  /** Both bounds inclusive; days are indexes into the grid, weeks as in `PlanningDay.week`. */
  readonly window: PlanningWindow;
  /** Each week (day) off costs `weights.week` (`weights.day`). */
  readonly prefer?: { readonly week: number } | { readonly day: number };
  /** Notice: the first day on which it may take place, with the window or not. */
  readonly notBefore?: number;
  /** Never moves, breaks no rule by being where it is; others keep clear of it. */
  readonly pinned?: number;
  /** Where it stands now; another start costs `weights.moved`, or `movedInvited` when invitations are out. */
  readonly current?: { readonly start: number; readonly invited: boolean };
  /** Cost of leaving it out; default `weights.unplaced`. */
  readonly dropCost?: number;
}

export interface PlanningWindow {
  readonly fromDay?: number;
  readonly toDay?: number;
  readonly fromWeek?: number;
  readonly toWeek?: number;
}

/**
 * A relation that holds when both moments are placed. `minDays` and `maxDays` bound day(to) - day(from), counted in
 * days of the grid, in open days, or in calendar days. A negative minimum lets `to` come first.
 */
export interface PlanningLink {
  readonly from: number;
  readonly to: number;
  readonly minDays?: number;
  readonly maxDays?: number;
  readonly count?: DayCount;
  /** `to` does not start before the end of `from` plus this many slots. */
  readonly gapSlots?: number;
  /** On one day, either may come first: `gapSlots` and the order do not bind. */
  readonly anyOrder?: boolean;
  /** `to` is not placed without `from`. */
  readonly needsFrom?: boolean;
  /** What the link is, for the explanation. */
  readonly kind: LinkKind;
}

export type DayCount = 'grid' | 'open' | 'calendar';

/** `after` follows; `sameDay` follows on the same day; `sameLesson` belongs to one lesson; `spread` keeps apart. */
export type LinkKind = 'after' | 'sameDay' | 'sameLesson' | 'spread';

export interface PlanningLimits {
  /** Between on-site moments of one person at different schools. */
  readonly travelSlots: number;
  /** Soft: meetings of one host on one day. */
  readonly hostPerDay: number;
  /** Soft: starting at or after this slot is late. */
  readonly lateSlot: number;
}

export interface PlanningWeights {
  readonly unplaced: number;
  readonly week: number;
  readonly day: number;
  /** Per distinct host, day and school with an on-site moment. */
  readonly trip: number;
  /** Per meeting above `limits.hostPerDay`. */
  readonly overload: number;
  readonly late: number;
  readonly moved: number;
  readonly movedInvited: number;
  readonly optionalBusy: number;
}

/** Leaving out is worst, then disturbing an invitation, then a proposal; comfort counts within that. */
export const DEFAULT_WEIGHTS: PlanningWeights = {
  unplaced: 10_000,
  week: 10,
  day: 2,
  trip: 8,
  overload: 5,
  late: 1,
  moved: 100,
  movedInvited: 500,
  optionalBusy: 3,
};

/** One absolute start per moment, or UNPLACED. */
export type Starts = Int32Array;

/** The absolute start of a slot on a day. */
export function startAt(calendar: PlanningCalendar, day: number, slot: number): number {
  return day * calendar.slotsPerDay + slot;
}

/** The day of an absolute start. */
export function dayOf(calendar: PlanningCalendar, start: number): number {
  return Math.floor(start / calendar.slotsPerDay);
}

/** The slot within its day of an absolute start. */
export function slotOf(calendar: PlanningCalendar, start: number): number {
  return start % calendar.slotsPerDay;
}

/** Whose trips and day load a moment counts for. */
export function hostOf(moment: PlanningMoment): number | undefined {
  return moment.host ?? moment.people[0];
}
