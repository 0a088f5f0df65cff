import type { Violation } from '../solution.ts';
import { byPersonAndDay, type Rule } from './rule.ts';

/** Nobody has two of our moments at once. */
export const doubleBooking: Rule = {
  code: 'doubleBooking',
  broken: (problem, starts) => {
    const found: Violation[] = [];
    for (const [key, list] of byPersonAndDay(problem, starts)) {
      for (let i = 0; i < list.length; i++) {
        for (let j = i + 1; j < list.length && list[j]!.from < list[i]!.to; j++) {
          found.push({
            rule: 'doubleBooking',
            moment: list[j]!.index,
            other: list[i]!.index,
            person: Math.floor(key / problem.calendar.days.length),
          });
        }
      }
    }
    return found;
  },
};
