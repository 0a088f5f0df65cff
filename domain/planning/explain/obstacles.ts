import { hasAnySlot } from '../bits.ts';
import { type DayOrdinals, dayOrdinals } from '../dayCount.ts';
import type { PlanningLink, PlanningProblem, Starts } from '../problem.ts';
import { available, inRanges } from '../rules/hours.ts';
import { byPersonAndDay, type Placed, personDay, placedMoments } from '../rules/rule.ts';
import type { Blocker } from '../solution.ts';

/** What stands in the way of one moment on one day and slot, all others staying where they are. */
export type Obstacle = Blocker extends infer B
  ? B extends Blocker
    ? Omit<B, 'frees' | 'firstDate' | 'together'>
    : never
  : never;

/** A plan made ready for asking what is in the way where. */
export interface Surroundings {
  readonly problem: PlanningProblem;
  readonly starts: Starts;
  readonly ordinals: DayOrdinals;
  readonly byPersonDay: ReadonlyMap<number, readonly Placed[]>;
  readonly roomsByDay: ReadonlyMap<string, readonly Placed[]>;
  readonly linksOf: ReadonlyMap<number, readonly PlanningLink[]>;
}

/** Reads a plan once; `obstacles` then answers quickly. */
export function surroundingsOf(problem: PlanningProblem, starts: Starts): Surroundings {
  const roomsByDay = new Map<string, Placed[]>();
  for (const placed of placedMoments(problem, starts)) {
    const { roomAt } = problem.moments[placed.index]!;
    if (roomAt === undefined) continue;
    const key = `${roomAt}/${placed.day}`;
    roomsByDay.set(key, [...(roomsByDay.get(key) ?? []), placed]);
  }
  const linksOf = new Map<number, PlanningLink[]>();
  for (const link of problem.links)
    for (const end of [link.from, link.to]) linksOf.set(end, [...(linksOf.get(end) ?? []), link]);
  return {
    problem,
    starts,
    ordinals: dayOrdinals(problem.calendar),
    byPersonDay: byPersonAndDay(problem, starts),
    roomsByDay,
    linksOf,
  };
}

/** Everything in the way of `moment` at that day and slot; empty when it could stand there. */
export function obstacles(around: Surroundings, moment: number, day: number, slot: number): Obstacle[] {
  const { problem } = around;
  const m = problem.moments[moment]!;
  const spot = { day, from: slot, to: slot + m.duration };
  return [
    ...whereAndWhen(around, moment, spot),
    ...ofPeople(around, moment, spot),
    ...roomTaken(around, moment, spot),
    ...links(around, moment, spot),
  ];
}

type Spot = Pick<Placed, 'day' | 'from' | 'to'>;

function whereAndWhen({ problem }: Surroundings, moment: number, spot: Spot): Obstacle[] {
  const m = problem.moments[moment]!;
  const found: Obstacle[] = [];
  const { open, week } = problem.calendar.days[spot.day]!;
  if (!open) found.push({ code: 'dayClosed' });
  if (m.place.kind === 'onsite') {
    const school = problem.schools[m.place.school]!;
    if (school.closedDays?.includes(spot.day)) found.push({ code: 'schoolClosed', school: school.id });
  }
  const { fromDay = 0, toDay = Number.POSITIVE_INFINITY, fromWeek, toWeek } = m.window;
  if (spot.day < fromDay || spot.day > toDay || week < (fromWeek ?? week) || week > (toWeek ?? week))
    found.push({ code: 'window' });
  if (spot.day < (m.notBefore ?? 0)) found.push({ code: 'notice' });
  if (spot.to > problem.calendar.slotsPerDay || !inRanges(m, spot)) {
    found.push({ code: 'hours', people: [] });
  } else {
    const away = m.people.filter((person) => !available(problem, m, person, spot));
    if (away.length > 0) found.push({ code: 'hours', people: away.map((p) => problem.people[p]!.id) });
  }
  return found;
}

function ofPeople({ problem, byPersonDay }: Surroundings, moment: number, spot: Spot): Obstacle[] {
  const m = problem.moments[moment]!;
  const { travelSlots } = problem.limits;
  const found: Obstacle[] = [];
  for (const index of m.people) {
    const person = problem.people[index]!;
    if (hasAnySlot(person.busy, spot.day, spot.from, spot.to))
      found.push({ code: 'calendar', person: person.id });
    const others = (byPersonDay.get(personDay(problem, index, spot.day)) ?? []).filter(
      (p) => p.index !== moment,
    );
    const clash = others.filter((p) => p.from < spot.to && spot.from < p.to);
    if (clash.length > 0)
      found.push({
        code: 'planned',
        person: person.id,
        moments: clash.map((p) => problem.moments[p.index]!.key),
      });
    const tooFar = others.filter((p) => {
      const { place } = problem.moments[p.index]!;
      if (place.kind !== 'onsite' || m.place.kind !== 'onsite' || place.school === m.place.school)
        return false;
      return p.from < spot.to + travelSlots && spot.from < p.to + travelSlots && !clash.includes(p);
    });
    if (tooFar.length > 0)
      found.push({
        code: 'travel',
        person: person.id,
        moments: tooFar.map((p) => problem.moments[p.index]!.key),
      });
  }
  return found;
}

function roomTaken({ problem, roomsByDay }: Surroundings, moment: number, spot: Spot): Obstacle[] {
  const { roomAt } = problem.moments[moment]!;
  if (roomAt === undefined) return [];
  const school = problem.schools[roomAt]!;
  const others = (roomsByDay.get(`${roomAt}/${spot.day}`) ?? []).filter((p) => p.index !== moment);
  for (let slot = spot.from; slot < spot.to; slot++) {
    if (others.filter((p) => p.from <= slot && slot < p.to).length >= school.rooms)
      return [{ code: 'room', school: school.id }];
  }
  return [];
}

function links(around: Surroundings, moment: number, spot: Spot): Obstacle[] {
  const { problem, starts, ordinals } = around;
  const { slotsPerDay } = problem.calendar;
  const found: Obstacle[] = [];
  for (const link of around.linksOf.get(moment) ?? []) {
    const isTo = link.to === moment;
    const other = isTo ? link.from : link.to;
    const to = problem.moments[other]!.key;
    const start = starts[other]!;
    if (start < 0) {
      if (isTo && link.needsFrom) found.push({ code: 'needsOther', to });
      continue;
    }
    const ordinal = ordinals[link.count ?? 'grid'];
    const day = Math.floor(start / slotsPerDay);
    const apart = (ordinal[spot.day]! - ordinal[day]!) * (isTo ? 1 : -1);
    const inOrder = isTo
      ? spot.from >= (start % slotsPerDay) + problem.moments[other]!.duration + (link.gapSlots ?? 0)
      : start % slotsPerDay >= spot.to + (link.gapSlots ?? 0);
    const ordered = !link.anyOrder && (link.minDays ?? 0) >= 0 && day === spot.day;
    if (
      apart < (link.minDays ?? 0) ||
      apart > (link.maxDays ?? Number.POSITIVE_INFINITY) ||
      (ordered && !inOrder)
    )
      found.push({ code: 'link', kind: link.kind, to });
  }
  return found;
}
