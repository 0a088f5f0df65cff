import { lateSlotCost } from '../costs/late.ts';
import { moveCost } from '../costs/moved.ts';
import { absentOptional } from '../costs/optionalBusy.ts';
import { type PlanningMoment, type PlanningProblem, startAt, UNPLACED } from '../problem.ts';
import type { Unit } from './units.ts';

/**
 * What the hour of a moment costs. On most days only lateness counts. A day is *particular* for a moment when more
 * does: the day on which it stands now, as staying there is free, and any day when optional guests are asked. On the
 * other days of a moment that stands somewhere, moving costs the same at every hour, and counts with the day.
 */
export class SlotCosts {
  readonly #problem: PlanningProblem;
  readonly #slotsPerDay: number;
  /** Per moment: first particular day, and a table of the particular days by slot; null when there is none. */
  readonly #from: Int32Array;
  readonly #table: (Float64Array | null)[];
  /** Whether any day is particular for any moment. */
  any = false;

  constructor(problem: PlanningProblem, units: readonly Unit[], lo: Int32Array, hi: Int32Array) {
    this.#problem = problem;
    this.#slotsPerDay = problem.calendar.slotsPerDay;
    this.#from = new Int32Array(problem.moments.length);
    this.#table = new Array(problem.moments.length).fill(null);
    units.forEach((unit, u) => {
      for (const m of unit.moments) this.#fill(m, lo[u]!, hi[u]!);
    });
  }

  /** Whether the hours of this day have costs of their own for this moment. */
  isParticular(m: number, day: number): boolean {
    const table = this.any ? this.#table[m] : null;
    return !!table && day >= this.#from[m]! && (day - this.#from[m]!) * this.#slotsPerDay < table.length;
  }

  /** Adds for each day of `first` to `last` to out[at] and on what it costs at every hour alike: moving, where no hour is free of it. */
  addOfDays(m: number, first: number, last: number, out: Float64Array, at: number): void {
    const moment = this.#problem.moments[m]!;
    if (!moment.current) return;
    const cost = moveCost(this.#problem, moment, UNPLACED);
    for (let day = first; day <= last; day++)
      if (!this.isParticular(m, day)) out[at + day - first] = out[at + day - first]! + cost;
  }

  /** What a slot costs on top of its day. */
  ofSlot(m: number, day: number, slot: number): number {
    return this.isParticular(m, day)
      ? this.#table[m]![(day - this.#from[m]!) * this.#slotsPerDay + slot]!
      : lateSlotCost(this.#problem, slot);
  }

  #fill(m: number, lo: number, hi: number): void {
    const moment = this.#problem.moments[m]!;
    if (!moment.current && !moment.optional?.length) return;
    const stands = moment.current ? Math.floor(moment.current.start / this.#slotsPerDay) : -1;
    const [first, last] = moment.optional?.length ? [lo, hi] : [stands, stands];
    if (last < first || last > hi || first < lo) return;
    this.any = true;
    this.#from[m] = first;
    this.#table[m] = this.#tableOf(moment, first, last);
  }

  #tableOf(moment: PlanningMoment, first: number, last: number): Float64Array {
    const { calendar, weights } = this.#problem;
    const table = new Float64Array((last - first + 1) * this.#slotsPerDay);
    for (let i = 0; i < table.length; i++) {
      const day = first + Math.floor(i / this.#slotsPerDay);
      const slot = i % this.#slotsPerDay;
      table[i] =
        lateSlotCost(this.#problem, slot) +
        moveCost(this.#problem, moment, startAt(calendar, day, slot)) +
        weights.optionalBusy * absentOptional(this.#problem, moment, day, slot).length;
    }
    return table;
  }
}
