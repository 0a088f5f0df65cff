import type { PlanningProblem, Starts } from '../problem.ts';
import type { RuleCode, Violation } from '../solution.ts';

/** A hard rule: says which moments of a plan break it. Slow and plain on purpose: it judges the search. */
export interface Rule {
  readonly code: RuleCode;
  readonly broken: (problem: PlanningProblem, starts: Starts) => Violation[];
}

/** One placed moment with its day and first slot. */
export interface Placed {
  readonly index: number;
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

/** The placed moments of a plan; `to` is exclusive. */
export function placedMoments(problem: PlanningProblem, starts: Starts): Placed[] {
  const { slotsPerDay } = problem.calendar;
  const placed: Placed[] = [];
  for (let index = 0; index < problem.moments.length; index++) {
    const start = starts[index]!;
    if (start < 0) continue;
    const from = start % slotsPerDay;
    placed.push({
      index,
      day: Math.floor(start / slotsPerDay),
      from,
      to: from + problem.moments[index]!.duration,
    });
  }
  return placed;
}

/** A number for a person on a day. */
export function personDay(problem: PlanningProblem, person: number, day: number): number {
  return person * problem.calendar.days.length + day;
}

/** Placed moments by person and day (`personDay`), each list in order of start. */
export function byPersonAndDay(problem: PlanningProblem, starts: Starts): Map<number, Placed[]> {
  const map = new Map<number, Placed[]>();
  for (const placed of placedMoments(problem, starts)) {
    for (const person of problem.moments[placed.index]!.people) {
      const key = personDay(problem, person, placed.day);
      const list = map.get(key);
      if (list) list.push(placed);
      else map.set(key, [placed]);
    }
  }
  for (const list of map.values()) list.sort((a, b) => a.from - b.from);
  return map;
}
