import { clampSlot, highWord, lowWord, MAX_SLOTS_PER_DAY, type SlotSet } from '../bits.ts';
import type { PlanningMoment, PlanningProblem, Roster } from '../problem.ts';

/** The first and last day (inclusive) that the windows and the notice leave to a moment; empty when last < first. */
export function windowDays(problem: PlanningProblem, moment: PlanningMoment): [number, number] {
  const { days } = problem.calendar;
  const { fromDay = 0, toDay = days.length - 1, fromWeek, toWeek } = moment.window;
  let first = Math.max(0, fromDay, moment.notBefore ?? 0);
  let last = Math.min(days.length - 1, toDay);
  while (fromWeek !== undefined && first <= last && days[first]!.week < fromWeek) first++;
  while (toWeek !== undefined && first <= last && days[last]!.week > toWeek) last--;
  return [first, last];
}

type Hours = 'any' | 'after' | 'class' | 'ownLesson' | 'noLesson';

/** What hours, rosters and calendars leave to moments: all that does not depend on where our other moments stand. */
export class FreeSlots {
  readonly #problem: PlanningProblem;
  /** Per person, by hours: at work and not busy. Made when first asked for. */
  readonly #ofPerson: Partial<Record<Hours, SlotSet>>[];

  constructor(problem: PlanningProblem) {
    this.#problem = problem;
    this.#ofPerson = problem.people.map(() => ({}));
  }

  /** Writes the free slots of a moment on one day into out[at] and out[at + 1]. */
  write(moment: PlanningMoment, day: number, out: Int32Array, at: number): void {
    const { calendar, schools } = this.#problem;
    out[at] = 0;
    out[at + 1] = 0;
    if (!calendar.days[day]!.open) return;
    const { place, hours } = moment;
    if (place.kind === 'onsite' && schools[place.school]!.closedDays?.includes(day) === true) return;
    let low = lowWord(0, calendar.slotsPerDay);
    let high = highWord(0, calendar.slotsPerDay);
    if (typeof hours !== 'string') {
      low &= hours.reduce((word, r) => word | lowWord(clampSlot(r.from), clampSlot(r.to)), 0);
      high &= hours.reduce((word, r) => word | highWord(clampSlot(r.from), clampSlot(r.to)), 0);
    }
    for (let i = 0; i < moment.people.length; i++) {
      const free = this.#free(moment.people[i]!, hoursOf(moment, moment.people[i]!));
      low &= free[2 * day]!;
      high &= free[2 * day + 1]!;
    }
    out[at] = low;
    out[at + 1] = high;
  }

  #free(index: number, hours: Hours): SlotSet {
    const known = this.#ofPerson[index]![hours];
    if (known) return known;
    const person = this.#problem.people[index]!;
    const roster = this.#problem.rosters[person.roster]!;
    const free = new Int32Array(person.busy.length);
    for (let w = 0; w < free.length; w++) free[w] = atWork(roster, hours, w) & ~person.busy[w]!;
    this.#ofPerson[index]![hours] = free;
    return free;
  }
}

/** In whose lesson a moment lies: its own teacher's, or else nobody's but of who has lessons. */
function hoursOf({ hours, lessonOf }: PlanningMoment, person: number): Hours {
  if (typeof hours !== 'string') return 'any';
  if (hours !== 'class' || lessonOf === undefined) return hours;
  return person === lessonOf ? 'ownLesson' : 'noLesson';
}

function atWork(roster: Roster, hours: Hours, w: number): number {
  if (hours === 'any') return roster.any[w]!;
  if (hours === 'after') return roster.after[w]!;
  if (hours === 'noLesson') return roster.any[w]! & ~(roster.class?.[w] ?? 0);
  return roster.class?.[w] ?? (hours === 'class' ? roster.any[w]! : 0);
}

/** Refuses a grid that the two words a day cannot hold. */
export function assertGridFits(slotsPerDay: number): void {
  if (slotsPerDay > MAX_SLOTS_PER_DAY)
    throw new RangeError(`The planner holds ${MAX_SLOTS_PER_DAY} slots a day, not ${slotsPerDay}`);
}
