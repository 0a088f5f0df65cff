import type { PlanningProblem, Starts } from './problem.ts';
import { calendar } from './rules/calendar.ts';
import { doubleBooking } from './rules/doubleBooking.ts';
import { hours } from './rules/hours.ts';
import { insideDay } from './rules/insideDay.ts';
import { linkDays } from './rules/linkDays.ts';
import { linkNeeds } from './rules/linkNeeds.ts';
import { linkOrder } from './rules/linkOrder.ts';
import { notice } from './rules/notice.ts';
import { openDay } from './rules/openDay.ts';
import { pinned } from './rules/pinned.ts';
import { room } from './rules/room.ts';
import type { Rule } from './rules/rule.ts';
import { travel } from './rules/travel.ts';
import { insideWindow } from './rules/window.ts';
import type { Violation } from './solution.ts';

const RULES: readonly Rule[] = [
  insideDay,
  openDay,
  insideWindow,
  notice,
  hours,
  calendar,
  doubleBooking,
  room,
  travel,
  linkDays,
  linkOrder,
  linkNeeds,
  pinned,
];

/**
 * Every broken hard rule of a plan; shares nothing with the search. What is pinned breaks no rule on its own or with
 * another pinned moment: people put it there.
 */
export function check(problem: PlanningProblem, starts: Starts): Violation[] {
  const isPinned = (moment: number) => problem.moments[moment]!.pinned !== undefined;
  return RULES.flatMap((rule) => rule.broken(problem, starts)).filter(
    (v) => v.rule === 'pinned' || !isPinned(v.moment) || (v.other !== undefined && !isPinned(v.other)),
  );
}
