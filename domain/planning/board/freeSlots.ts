import { clampSlot, highWord, lowWord, MAX_SLOTS_PER_DAY, type SlotSet } from '../bits.ts';
import type { PlanningDay, PlanningMoment, PlanningProblem, Roster } from '../problem.ts';

/** The first and last day (inclusive) that the windows and the notice leave to a moment; empty when last < first. */
export function windowDays(problem: PlanningProblem, moment: PlanningMoment): [number, number] {
  const { days } = problem.calendar;
  const { fromDay = 0, toDay = days.length - 1, fromWeek, toWeek } = moment.window;
  let first = Math.max(0, fromDay, moment.notBefore ?? 0);
  let last = Math.min(days.length - 1, toDay);
  if (fromWeek !== undefined) first = Math.max(first, daysBeforeWeek(days, fromWeek));
  if (toWeek !== undefined) last = Math.min(last, daysBeforeWeek(days, toWeek + 1) - 1);
  return [first, last];
}

/** How many days of the grid lie before a week; weeks never go back, so that halving finds it. */
function daysBeforeWeek(days: readonly PlanningDay[], week: number): number {
  let from = 0;
  let to = days.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (days[middle]!.week < week) from = middle + 1;
    else to = middle;
  }
  return from;
}

type Hours = 'any' | 'after' | 'class' | 'ownLesson' | 'noLesson';

/** What hours, rosters and calendars leave to moments: all that does not depend on where our other moments stand. */
export class FreeSlots {
  readonly #problem: PlanningProblem;
  /** Per roster, by hours: at work. Made when first asked for. */
  readonly #ofRoster: Partial<Record<Hours, SlotSet>>[];

  constructor(problem: PlanningProblem) {
    this.#problem = problem;
    this.#ofRoster = problem.rosters.map(() => ({}));
  }

  /** Writes the free slots of a moment on the days `first` to `last` into `out`, two words a day from out[at] on. */
  write(moment: PlanningMoment, first: number, last: number, out: Int32Array, at: number): void {
    const { calendar } = this.#problem;
    const { hours, people } = moment;
    let low = lowWord(0, calendar.slotsPerDay);
    let high = highWord(0, calendar.slotsPerDay);
    if (typeof hours !== 'string') {
      low &= hours.reduce((word, r) => word | lowWord(clampSlot(r.from), clampSlot(r.to)), 0);
      high &= hours.reduce((word, r) => word | highWord(clampSlot(r.from), clampSlot(r.to)), 0);
    }
    for (let day = first, to = at; day <= last; day++, to += 2) {
      const open = this.#isOpen(moment, day);
      out[to] = open ? low : 0;
      out[to + 1] = open ? high : 0;
    }
    for (let i = 0; i < people.length; i++) {
      const { roster, busy } = this.#problem.people[people[i]!]!;
      const atWork = this.#atWork(roster, hoursOf(moment, people[i]!));
      for (let w = 2 * first, to = at; w < 2 * (last + 1); w++, to++)
        out[to] = out[to]! & atWork[w]! & ~busy[w]!;
    }
  }

  #isOpen({ place }: PlanningMoment, day: number): boolean {
    const { calendar, schools } = this.#problem;
    if (!calendar.days[day]!.open) return false;
    return place.kind !== 'onsite' || schools[place.school]!.closedDays?.includes(day) !== true;
  }

  #atWork(index: number, hours: Hours): SlotSet {
    const known = this.#ofRoster[index]![hours];
    if (known) return known;
    const made = atWork(this.#problem.rosters[index]!, hours);
    this.#ofRoster[index]![hours] = made;
    return made;
  }
}

/** In whose lesson a moment lies: its own teacher's, or else nobody's but of who has lessons. */
function hoursOf({ hours, lessonOf }: PlanningMoment, person: number): Hours {
  if (typeof hours !== 'string') return 'any';
  if (hours !== 'class' || lessonOf === undefined) return hours;
  return person === lessonOf ? 'ownLesson' : 'noLesson';
}

function atWork(roster: Roster, hours: Hours): SlotSet {
  if (hours === 'any') return roster.any;
  if (hours === 'after') return roster.after;
  if (hours === 'noLesson') return roster.any.map((word, w) => word & ~(roster.class?.[w] ?? 0));
  return roster.class ?? (hours === 'class' ? roster.any : new Int32Array(roster.any.length));
}

/** Refuses a grid that the two words a day cannot hold. */
export function assertGridFits(slotsPerDay: number): void {
  if (slotsPerDay > MAX_SLOTS_PER_DAY)
    throw new RangeError(`The planner holds ${MAX_SLOTS_PER_DAY} slots a day, not ${slotsPerDay}`);
}
