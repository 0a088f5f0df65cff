import { startsInto, WORD } from '../bits.ts';
import { FreeSlots, windowDays } from '../board/freeSlots.ts';
import { lateSlotCost } from '../costs/late.ts';
import { absentOptional } from '../costs/optionalBusy.ts';
import { preferredDayCost } from '../costs/preferred.ts';
import { type PlanningProblem, startAt } from '../problem.ts';

/** A start that a moment can take as far as windows, hours and calendars go, and what it costs in comfort. */
export interface Place {
  readonly start: number;
  readonly comfort: number;
}

/** The places of single moments, made when first asked for. */
export class Places {
  readonly #problem: PlanningProblem;
  readonly #free: FreeSlots;
  readonly #words = new Int32Array(2);
  readonly #low = new Int32Array(1);
  readonly #high = new Int32Array(1);

  constructor(problem: PlanningProblem) {
    this.#problem = problem;
    this.#free = new FreeSlots(problem);
  }

  /** In the order of time. */
  of(m: number): Place[] {
    const problem = this.#problem;
    const moment = problem.moments[m]!;
    const [first, last] = windowDays(problem, moment);
    const found: Place[] = [];
    const words = this.#words;
    for (let day = first; day <= last; day++) {
      this.#free.write(moment, day, day, words, 0);
      startsInto(this.#low, this.#high, 0, moment.duration, words[0]!, words[1]!);
      const low = this.#low[0]!;
      const high = this.#high[0]!;
      if (low === 0 && high === 0) continue;
      const ofDay = preferredDayCost(problem, moment, day);
      for (let slot = 0; slot < problem.calendar.slotsPerDay; slot++) {
        const word = slot < WORD ? low >>> slot : high >>> (slot - WORD);
        if ((word & 1) === 0) continue;
        const absent = absentOptional(problem, moment, day, slot).length;
        const comfort = ofDay + lateSlotCost(problem, slot) + absent * problem.weights.optionalBusy;
        found.push({ start: startAt(problem.calendar, day, slot), comfort });
      }
    }
    return found;
  }
}
