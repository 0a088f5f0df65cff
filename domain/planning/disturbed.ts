import { hasAnySlot } from './bits.ts';
import { check } from './check.ts';
import type { PlanningMoment, PlanningProblem, Starts } from './problem.ts';
import { available, inRanges } from './rules/hours.ts';
import { linkDays } from './rules/linkDays.ts';
import { linkOrder } from './rules/linkOrder.ts';

/**
 * The moments that may no longer stand where they stand, pinned ones left out. Quick on a whole board after a change of
 * calendars, hours or days; when something has been pinned elsewhere, every rule is looked at.
 */
export function disturbedBy(problem: PlanningProblem, starts: Starts): number[] {
  const { moments } = problem;
  const isPinned = (m: number) => moments[m]!.pinned !== undefined;
  const found = new Set<number>();
  const repinned = moments.some((m, i) => m.pinned !== undefined && m.pinned !== starts[i]);
  if (repinned) {
    const pinned = starts.map((start, i) => moments[i]!.pinned ?? start);
    for (const v of check(problem, pinned)) found.add(isPinned(v.moment) ? v.other! : v.moment);
    return [...found].sort((a, b) => a - b);
  }
  moments.forEach((m, i) => {
    if (starts[i]! >= 0 && !isPinned(i) && !mayStand(problem, m, starts[i]!)) found.add(i);
  });
  for (const rule of [linkDays, linkOrder])
    for (const v of rule.broken(problem, starts)) {
      const moment = isPinned(v.moment) ? v.other! : v.moment;
      if (!isPinned(moment)) found.add(moment);
    }
  return [...found].sort((a, b) => a - b);
}

function mayStand(problem: PlanningProblem, m: PlanningMoment, start: number): boolean {
  const { slotsPerDay, days } = problem.calendar;
  const day = Math.floor(start / slotsPerDay);
  const from = start % slotsPerDay;
  const spot = { day, from, to: from + m.duration };
  const { fromDay, toDay, fromWeek, toWeek } = m.window;
  const { open, week } = days[day]!;
  const { place } = m;
  return (
    open &&
    day >= Math.max(fromDay ?? 0, m.notBefore ?? 0) &&
    day <= (toDay ?? day) &&
    week >= (fromWeek ?? week) &&
    week <= (toWeek ?? week) &&
    !(place.kind === 'onsite' && problem.schools[place.school]!.closedDays?.includes(day)) &&
    inRanges(m, spot) &&
    m.people.every(
      (p) => !hasAnySlot(problem.people[p]!.busy, day, spot.from, spot.to) && available(problem, m, p, spot),
    )
  );
}
