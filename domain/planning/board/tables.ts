/**
 * A problem laid out for the search: typed arrays, indexed by unit, moment and day. Built once, never changed.
 *
 *   units        first moment ──► members (moments in order of the day), gaps between them
 *     │  lo..hi  days that windows and notice leave
 *     └─ dayCost one number a day of lo..hi: what the day itself costs (preferred week), or Infinity when it cannot be
 *   moments      free: two words a day of lo..hi of its unit: hours ∧ rosters ∧ ¬calendars
 *     ├─ people  those whose other moments can be in the way
 *     ├─ visits  pairs (person, school) that it occupies   away: pairs of the same people at other schools
 *     └─ slotCost by slot, on the days (often one or none) on which the hour itself costs more than being late
 */
import { addPreferredDayCosts } from '../costs/preferred.ts';
import { dropCost } from '../costs/unplaced.ts';
import { hostOf, type PlanningProblem } from '../problem.ts';
import { ByNumbers } from './byNumbers.ts';
import { assertGridFits, FreeSlots, windowDays } from './freeSlots.ts';
import { compileLinks, type Edge } from './links.ts';
import { SlotCosts } from './slotCosts.ts';
import { groupUnits, type Unit } from './units.ts';
import { compileVisits, type Visits } from './visits.ts';

export interface Tables {
  readonly problem: PlanningProblem;
  readonly days: number;
  readonly units: readonly Unit[];
  readonly edges: readonly (readonly Edge[])[];
  /** Units that may be placed and moved, by trajectory. */
  readonly trajectories: readonly (readonly number[])[];
  readonly trajectoryOf: Int32Array;
  readonly unitOf: Int32Array;
  readonly lo: Int32Array;
  readonly hi: Int32Array;
  readonly dropCost: Float64Array;
  /** dayCost[dayCostAt[u] + day - lo[u]]; Infinity where the unit cannot be. */
  readonly dayCostAt: Int32Array;
  readonly dayCost: Float64Array;
  /** free[freeAt[m] + 2 * (day - lo[u])] and the word after it. */
  readonly freeAt: Int32Array;
  readonly free: Int32Array;
  readonly duration: Int32Array;
  readonly people: readonly Int32Array[];
  readonly roomAt: Int32Array;
  readonly host: Int32Array;
  /** Per unit: the people in the way, and after all people the schools of whose rooms it needs one. */
  readonly shares: readonly Int32Array[];
  readonly visits: Visits;
  readonly slotCosts: SlotCosts;
}

/** Lays a problem out; `merge` as in `groupUnits`. */
export function compile(problem: PlanningProblem, merge = true): Tables {
  assertGridFits(problem.calendar.slotsPerDay);
  const units = groupUnits(problem, merge);
  const moments = problem.moments;
  const unitOf = new Int32Array(moments.length);
  const memberOf = new Int32Array(moments.length);
  units.forEach((unit, u) => {
    unit.moments.forEach((m, i) => {
      unitOf[m] = u;
      memberOf[m] = i;
    });
  });
  const { lo, hi } = domains(problem, units);
  const { dayCostAt, freeAt, dayCells, freeCells } = layOut(units, lo, hi, moments.length);
  const free = new Int32Array(freeCells);
  const dayCost = new Float64Array(dayCells);
  const freeSlots = new FreeSlots(problem);
  const slotCosts = new SlotCosts(problem, units, lo, hi);
  units.forEach((unit, u) => {
    const first = lo[u]!;
    const last = hi[u]!;
    const at = dayCostAt[u]!;
    for (const m of unit.moments) {
      freeSlots.write(moments[m]!, first, last, free, freeAt[m]!);
      addPreferredDayCosts(problem, moments[m]!, [first, last], dayCost, at);
      slotCosts.addOfDays(m, first, last, dayCost, at);
      for (let i = 0; i <= last - first; i++) {
        const word = freeAt[m]! + 2 * i;
        if (free[word] === 0 && free[word + 1] === 0) dayCost[at + i] = Number.POSITIVE_INFINITY;
      }
    }
  });
  const people = peopleInTheWay(problem);
  const { trajectories, trajectoryOf } = trajectoriesOf(problem, units);
  return {
    problem,
    days: problem.calendar.days.length,
    units,
    edges: compileLinks(problem, unitOf, memberOf, units.length),
    trajectories,
    trajectoryOf,
    unitOf,
    lo,
    hi,
    dropCost: new Float64Array(units.map((unit) => droppedCost(problem, unit))),
    dayCostAt,
    dayCost,
    freeAt,
    free,
    duration: new Int32Array(moments.map((m) => m.duration)),
    people,
    shares: sharesOf(problem, units, people),
    roomAt: new Int32Array(moments.map((m) => m.roomAt ?? -1)),
    host: new Int32Array(moments.map((m) => hostOf(m) ?? -1)),
    visits: compileVisits(problem, units),
    slotCosts,
  };
}

function droppedCost(problem: PlanningProblem, unit: Unit): number {
  return unit.moments.reduce((sum, m) => sum + dropCost(problem, problem.moments[m]!), 0);
}

function domains(problem: PlanningProblem, units: readonly Unit[]) {
  const lo = new Int32Array(units.length);
  const hi = new Int32Array(units.length);
  units.forEach((unit, u) => {
    hi[u] = problem.calendar.days.length - 1;
    for (const m of unit.moments) {
      const window = windowDays(problem, problem.moments[m]!);
      lo[u] = Math.max(lo[u]!, window[0]);
      hi[u] = Math.min(hi[u]!, window[1]);
    }
    if (unit.pinned) hi[u] = lo[u]! - 1;
  });
  return { lo, hi };
}

function layOut(units: readonly Unit[], lo: Int32Array, hi: Int32Array, moments: number) {
  const dayCostAt = new Int32Array(units.length);
  const freeAt = new Int32Array(moments);
  let dayCells = 0;
  let freeCells = 0;
  units.forEach((unit, u) => {
    const days = Math.max(0, hi[u]! - lo[u]! + 1);
    dayCostAt[u] = dayCells;
    dayCells += days;
    for (const m of unit.moments) {
      freeAt[m] = freeCells;
      freeCells += 2 * days;
    }
  });
  return { dayCostAt, freeAt, dayCells, freeCells };
}

function trajectoriesOf(problem: PlanningProblem, units: readonly Unit[]) {
  const index = new Map<string, number>();
  const trajectories: number[][] = [];
  const trajectoryOf = new Int32Array(units.length);
  units.forEach((unit, u) => {
    const name = problem.moments[unit.moments[0]!]!.trajectory;
    let t = index.get(name);
    if (t === undefined) {
      t = trajectories.length;
      index.set(name, t);
      trajectories.push([]);
    }
    trajectoryOf[u] = t;
    if (!unit.pinned) trajectories[t]!.push(u);
  });
  return { trajectories, trajectoryOf };
}

/**
 * Per moment, the people whose calendar of our own moments must be looked at. Someone of whom every moment also has
 * one and the same other person (a teacher and her coach) need not be: the other's calendar says it already.
 */
function peopleInTheWay(problem: PlanningProblem): Int32Array[] {
  // company[p]: who is in every moment that p is in
  const company: (readonly number[] | undefined)[] = new Array(problem.people.length);
  problem.moments.forEach(({ people }) => {
    for (let i = 0; i < people.length; i++) {
      const before = company[people[i]!];
      if (!before) company[people[i]!] = people;
      else if (!isWithin(before, people)) company[people[i]!] = before.filter((q) => people.includes(q));
    }
  });
  const covered = problem.people.map((_, p) =>
    (company[p] ?? []).some((q) => q !== p && (!company[q]!.includes(p) || q < p)),
  );
  const lists = new ByNumbers<Int32Array>();
  const inTheWay = (people: readonly number[]) => new Int32Array(people.filter((p) => !covered[p]));
  return problem.moments.map(({ people }) => lists.of(people, inTheWay));
}

function isWithin(some: readonly number[], all: readonly number[]): boolean {
  for (let i = 0; i < some.length; i++) if (!all.includes(some[i]!)) return false;
  return true;
}

function sharesOf(
  problem: PlanningProblem,
  units: readonly Unit[],
  people: readonly Int32Array[],
): Int32Array[] {
  const lists = new ByNumbers<Int32Array>();
  const made = (numbers: readonly number[]) => new Int32Array(numbers);
  return units.map(({ moments }) => {
    const first = moments[0]!;
    if (moments.length === 1 && problem.moments[first]!.roomAt === undefined) return people[first]!;
    const all: number[] = [];
    for (const m of moments) {
      for (const p of people[m]!) if (!all.includes(p)) all.push(p);
      const { roomAt } = problem.moments[m]!;
      const room = roomAt === undefined ? -1 : problem.people.length + roomAt;
      if (room >= 0 && !all.includes(room)) all.push(room);
    }
    return lists.of(all, made);
  });
}
