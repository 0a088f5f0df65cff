import type { PlanningLink, PlanningMoment, PlanningProblem } from '../problem.ts';

/** Moments that are placed together on one day, in the order in which they follow each other. */
export interface Unit {
  readonly moments: readonly number[];
  /** Slots between the end of member i and the start of member i + 1, at least. */
  readonly gaps: readonly number[];
  readonly pinned: boolean;
}

/**
 * Groups the moments of a problem into units: what a same-day link ties together is one unit, so that the search
 * never has half of it. A pinned moment is a unit of its own, and so are moments of which another link says that they
 * cannot be on one day; `merge` false keeps every moment apart, so that the first half of a unit can still be placed
 * when the whole does not fit.
 */
export function groupUnits(problem: PlanningProblem, merge: boolean): Unit[] {
  const leader = new Int32Array(problem.moments.map((_, i) => i));
  const find = (i: number): number => {
    while (leader[i] !== i) i = leader[i]!;
    return i;
  };
  const ties = problem.links.filter((link) => merge && tiesToOneDay(problem, link));
  for (const { from, to } of ties) leader[find(to)] = find(from);

  const together = new Map<number, { moments: number[]; links: PlanningLink[] }>();
  for (const { from } of ties) together.set(find(from), { moments: [], links: [] });
  for (const link of problem.links) {
    const root = find(link.from);
    const group = root === find(link.to) ? together.get(root) : undefined;
    if (!group) continue;
    if (canBeOneDay(link)) group.links.push(link);
    else together.delete(root);
  }
  problem.moments.forEach((_, i) => {
    together.get(find(i))?.moments.push(i);
  });
  const tied = new Map<number, Unit>();
  for (const { moments, links } of together.values()) {
    const unit = unitOf(problem, moments, links);
    tied.set(unit.moments[0]!, unit);
  }
  const units: Unit[] = [];
  problem.moments.forEach(({ pinned }, i) => {
    const unit = tied.get(i);
    if (unit) units.push(unit);
    else if (!together.has(find(i)))
      units.push({ moments: [i], gaps: NO_GAPS, pinned: pinned !== undefined });
  });
  return units;
}

const NO_GAPS: readonly number[] = [];

function tiesToOneDay(problem: PlanningProblem, link: PlanningLink): boolean {
  return (
    (link.minDays ?? 0) === 0 &&
    link.maxDays === 0 &&
    !link.anyOrder &&
    (link.count ?? 'grid') === 'grid' &&
    problem.moments[link.from]!.pinned === undefined &&
    problem.moments[link.to]!.pinned === undefined
  );
}

function canBeOneDay({ minDays = 0, maxDays = Number.POSITIVE_INFINITY }: PlanningLink): boolean {
  return minDays <= 0 && maxDays >= 0;
}

/** Whether one comes behind the other where both are on one day. */
function isOrdered({ minDays = 0, anyOrder }: PlanningLink): boolean {
  return minDays >= 0 && !anyOrder;
}

function unitOf(problem: PlanningProblem, group: number[], all: readonly PlanningLink[]): Unit {
  const links = all.filter(isOrdered);
  const order = inOrder(group, links);
  const gaps = order
    .slice(1)
    .map((m, i) => travelGap(problem, problem.moments[order[i]!]!, problem.moments[m]!));
  for (const link of links) {
    const hop = order.indexOf(link.to) - 1;
    gaps[hop] = Math.max(gaps[hop] ?? 0, link.gapSlots ?? 0);
  }
  return { moments: order, gaps, pinned: false };
}

/** Each moment after those that its links say it follows; else in the order of the problem. */
function inOrder(group: readonly number[], links: readonly PlanningLink[]): number[] {
  const rest = [...group];
  const order: number[] = [];
  while (rest.length > 0) {
    const ready = rest.findIndex((m) => !links.some((link) => link.to === m && rest.includes(link.from)));
    order.push(...rest.splice(Math.max(0, ready), 1));
  }
  return order;
}

function travelGap(problem: PlanningProblem, a: PlanningMoment, b: PlanningMoment): number {
  if (a.place.kind !== 'onsite' || b.place.kind !== 'onsite' || a.place.school === b.place.school) return 0;
  return a.people.some((person) => b.people.includes(person)) ? problem.limits.travelSlots : 0;
}
