import { hasAnySlot } from '../bits.ts';
import { check } from '../check.ts';
import type { PlanIndex } from '../planIndex.ts';
import type { PlanningMoment, PlanningProblem, Starts } from '../problem.ts';
import { available, inRanges } from '../rules/hours.ts';
import { linkDays } from '../rules/linkDays.ts';
import { linkOrder } from '../rules/linkOrder.ts';
import type { Violation } from '../solution.ts';

/** Moments that may no longer stand where they stand. */
export interface Disturbed {
  readonly moments: readonly number[];
  /** Each of them moves whatever the plan. False where two that can both move are in each other's way: one is named. */
  readonly isCertain: boolean;
}

/**
 * The moments that may no longer stand where they stand, pinned ones left out. After a change of people only theirs are
 * looked at; after a change of days, hours, schools or moments, all; and when something has been pinned elsewhere, every
 * rule.
 */
export function disturbedBy(problem: PlanningProblem, index: PlanIndex, starts: Starts): Disturbed {
  const { moments } = problem;
  const isPinned = (m: number) => moments[m]!.pinned !== undefined;
  const found = new Set<number>();
  let isCertain = true;
  const blame = (v: Violation) => {
    found.add(isPinned(v.moment) ? v.other! : v.moment);
    const isEither =
      v.rule === 'room' || (v.other !== undefined && !isPinned(v.other) && !isPinned(v.moment));
    if (isEither) isCertain = false;
  };
  const pinned = withPinned(problem, index, starts);
  if (!same(pinned, starts)) {
    for (const v of check(problem, pinned)) blame(v);
    return { moments: [...found].sort((a, b) => a - b), isCertain };
  }
  for (const m of touched(problem, index))
    if (starts[m]! >= 0 && !isPinned(m) && !mayStand(problem, moments[m]!, starts[m]!)) found.add(m);
  const { problem: before } = index;
  if (problem === before || problem.links !== before.links || problem.calendar !== before.calendar)
    for (const rule of [linkDays, linkOrder]) for (const v of rule.broken(problem, starts)) blame(v);
  return { moments: [...found].filter((m) => !isPinned(m)).sort((a, b) => a - b), isCertain };
}

/** How everything stood, with what is pinned where it is pinned. */
export function withPinned({ moments }: PlanningProblem, index: PlanIndex, starts: Starts): Starts {
  const pinned = starts.slice();
  const set = (m: number): void => {
    pinned[m] = moments[m]!.pinned ?? pinned[m]!;
  };
  if (moments === index.problem.moments) index.pinned.forEach(set);
  else for (let m = 0; m < moments.length; m++) set(m);
  return pinned;
}

/** What a change may concern: the problem that the index was made for is how things were. */
function touched(problem: PlanningProblem, { problem: before, ofPerson }: PlanIndex): Iterable<number> {
  const onlyPeople =
    problem !== before &&
    problem.moments === before.moments &&
    problem.calendar === before.calendar &&
    problem.rosters === before.rosters &&
    problem.schools === before.schools &&
    problem.people.length === before.people.length;
  if (!onlyPeople) return problem.moments.keys();
  const changed = problem.people.flatMap((person, p) => (person === before.people[p] ? [] : [p]));
  return new Set(changed.flatMap((p) => ofPerson[p]!));
}

function same(a: Starts, b: Starts): boolean {
  for (let m = 0; m < a.length; m++) if (a[m] !== b[m]) return false;
  return true;
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
