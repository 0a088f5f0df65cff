/**
 * Why a moment stands where it stands, why not there, and what would have to give.
 *
 * Every start in and around the window is tried with all other moments where they are, and what stands in its way is
 * listed. A start with one obstacle would be free if that one gave; obstacles are ranked by how many they would free.
 */
import { windowDays } from '../board/freeSlots.ts';
import { lateSlotCost } from '../costs/late.ts';
import { absentOptional } from '../costs/optionalBusy.ts';
import { dayOf, hostOf, type PlanningProblem, type Starts, slotOf } from '../problem.ts';
import type { Blocker, MomentExplanation, Reason } from '../solution.ts';
import { type Obstacle, obstacles, type Surroundings, surroundingsOf } from './obstacles.ts';

/** Days before and after the window that are looked at for what a wider window would give. */
const AROUND = 10;
const FEW_DAYS = 3;

/** Explains the given moments of a plan (default: all). */
export function explain(
  problem: PlanningProblem,
  starts: Starts,
  moments: readonly number[] = problem.moments.map((_, i) => i),
): MomentExplanation[] {
  const around = surroundingsOf(problem, starts);
  return moments.map((m) => {
    const { key } = problem.moments[m]!;
    return starts[m]! < 0
      ? { key, placed: false, blockers: allBlockers(around, m) }
      : { key, placed: true, reasons: reasons(around, m) };
  });
}

/** What stands in the way of one moment at one start, all others staying; empty when it could stand there. */
export function whyNot(problem: PlanningProblem, starts: Starts, moment: number, start: number): Blocker[] {
  const found = obstacles(
    surroundingsOf(problem, starts),
    moment,
    dayOf(problem.calendar, start),
    slotOf(problem.calendar, start),
  );
  return found.map((o) => blocker(problem, o, 1, dayOf(problem.calendar, start)));
}

/** What keeps a moment from any place at all. */
function allBlockers(around: Surroundings, moment: number): Blocker[] {
  const m = around.problem.moments[moment]!;
  const { toDay = Number.POSITIVE_INFINITY } = m.window;
  if (toDay < (m.notBefore ?? 0)) return [{ code: 'windowPast', frees: 0 }];
  return blockers(around, moment, daysAround(around.problem, moment));
}

function daysAround(problem: PlanningProblem, moment: number): number[] {
  const [first, last] = windowDays(problem, problem.moments[moment]!);
  const from = Math.max(0, Math.min(first, last) - AROUND);
  const to = Math.min(problem.calendar.days.length - 1, Math.max(first, last) + AROUND);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Single obstacles over these days, ranked by the starts that each would free; where there are none, the best two. */
function blockers(around: Surroundings, moment: number, days: readonly number[]): Blocker[] {
  const { problem } = around;
  const { duration } = problem.moments[moment]!;
  const single = new Map<string, Met>();
  const pairs = new Map<string, Met>();
  let several = 0;
  for (const day of days) {
    for (let slot = 0; slot + duration <= problem.calendar.slotsPerDay; slot++) {
      const found = obstacles(around, moment, day, slot);
      if (found.length > 1) several++;
      if (found.length === 1) meet(single, found, day);
      if (found.length === 2) meet(pairs, found, day);
    }
  }
  const said = ({ met, frees, firstDay }: Met) => met.map((one) => blocker(problem, one, frees, firstDay));
  if (single.size > 0) return mostFirst(single).flatMap(said);
  if (several === 0) return [];
  const [best] = mostFirst(pairs);
  return [{ code: 'several', together: best ? said(best) : [], frees: best?.frees ?? several }];
}

/** What stood in the way by itself, or two things together: of how many starts, and on which day first. */
interface Met {
  readonly met: readonly Obstacle[];
  readonly firstDay: number;
  frees: number;
}

function meet(known: Map<string, Met>, met: readonly Obstacle[], day: number): void {
  const key = met.map(keyOf).join();
  const before = known.get(key);
  if (before) before.frees++;
  else known.set(key, { met, frees: 1, firstDay: day });
}

function mostFirst(known: ReadonlyMap<string, Met>): readonly Met[] {
  return [...known.values()].sort((a, b) => b.frees - a.frees);
}

function keyOf(obstacle: Obstacle): string {
  // one person's planned meetings count together, whichever they are
  const isOfPerson = obstacle.code === 'planned' || obstacle.code === 'travel';
  return isOfPerson ? `${obstacle.code} ${obstacle.person}` : JSON.stringify(obstacle);
}

function blocker(problem: PlanningProblem, obstacle: Obstacle, frees: number, firstDay: number): Blocker {
  return { ...obstacle, frees, firstDate: problem.calendar.days[firstDay]!.date } as Blocker;
}

function reasons(around: Surroundings, moment: number): Reason[] {
  const { problem, starts } = around;
  const m = problem.moments[moment]!;
  const start = starts[moment]!;
  if (m.pinned !== undefined) return [{ code: 'pinned' }];
  const day = dayOf(problem.calendar, start);
  const found: Reason[] = [];
  if (m.current?.start === start) found.push({ code: 'kept', invited: m.current.invited });
  else if (m.current) found.push(movedFrom(around, moment, m.current));
  found.push(...preference(around, moment, day));
  found.push(...linked(around, moment, day));
  found.push(...options(around, moment));
  found.push(...sharedTrip(problem, starts, moment, day));
  found.push(...fullDay(problem, starts, moment, day));
  if (lateSlotCost(problem, slotOf(problem.calendar, start)) > 0) found.push({ code: 'late' });
  const unknown = m.people
    .filter((p) => problem.people[p]!.calendarUnknown)
    .map((p) => problem.people[p]!.id);
  if (unknown.length > 0) found.push({ code: 'calendarUnknown', people: unknown });
  const absent = absentOptional(problem, m, day, slotOf(problem.calendar, start));
  if (absent.length > 0)
    found.push({ code: 'optionalBusy', people: absent.map((p) => problem.people[p]!.id) });
  return found;
}

function movedFrom(
  around: Surroundings,
  moment: number,
  current: { start: number; invited: boolean },
): Reason {
  const { problem } = around;
  const day = dayOf(problem.calendar, current.start);
  const found =
    day < problem.calendar.days.length
      ? obstacles(around, moment, day, slotOf(problem.calendar, current.start))
      : [];
  return {
    code: 'moved',
    invited: current.invited,
    blockers: found.map((o) => blocker(problem, o, 1, day)),
  };
}

function preference(around: Surroundings, moment: number, day: number): Reason[] {
  const { problem } = around;
  const { prefer } = problem.moments[moment]!;
  if (!prefer) return [];
  const { days } = problem.calendar;
  const weeks =
    'week' in prefer ? days[day]!.week - prefer.week : days[day]!.week - (days[prefer.day]?.week ?? 0);
  if ('week' in prefer ? weeks === 0 : day === prefer.day) return [{ code: 'preferred' }];
  const wanted = days.flatMap((d, i) =>
    ('week' in prefer ? d.week === prefer.week : i === prefer.day) ? [i] : [],
  );
  const meant = 'day' in prefer ? days[prefer.day]?.date : undefined;
  const date = meant === undefined ? {} : { date: meant };
  return [{ code: 'offPreferred', weeks, ...date, blockers: blockers(around, moment, wanted) }];
}

/** The links that hold it to moments before it. */
function linked({ problem, starts, linksOf }: Surroundings, moment: number, day: number): Reason[] {
  return (linksOf.get(moment) ?? []).flatMap((link) => {
    const other = starts[link.from]!;
    if (link.to !== moment || other < 0) return [];
    const days = day - dayOf(problem.calendar, other);
    return [{ code: 'linked' as const, kind: link.kind, to: problem.moments[link.from]!.key, days }];
  });
}

function options(around: Surroundings, moment: number): Reason[] {
  const { problem } = around;
  const m = problem.moments[moment]!;
  const [first, last] = windowDays(problem, m);
  let days = 0;
  let starts = 0;
  for (let day = first; day <= last; day++) {
    const before = starts;
    for (let slot = 0; slot + m.duration <= problem.calendar.slotsPerDay; slot++)
      if (obstacles(around, moment, day, slot).length === 0) starts++;
    if (starts > before) days++;
    if (days > FEW_DAYS) return [];
  }
  return starts === 1 ? [{ code: 'onlyOption' }] : [{ code: 'fewOptions', options: starts }];
}

function sharedTrip(problem: PlanningProblem, starts: Starts, moment: number, day: number): Reason[] {
  const m = problem.moments[moment]!;
  if (m.place.kind !== 'onsite') return [];
  const { school } = m.place;
  const meetings = problem.moments.filter(
    (o, i) =>
      starts[i]! >= 0 &&
      o.place.kind === 'onsite' &&
      o.place.school === school &&
      hostOf(o) === hostOf(m) &&
      dayOf(problem.calendar, starts[i]!) === day,
  ).length;
  return meetings > 1 ? [{ code: 'sharesTrip', school: problem.schools[school]!.id, meetings }] : [];
}

function fullDay(problem: PlanningProblem, starts: Starts, moment: number, day: number): Reason[] {
  const host = hostOf(problem.moments[moment]!);
  if (host === undefined) return [];
  const meetings = problem.moments.filter(
    (o, i) => starts[i]! >= 0 && hostOf(o) === host && dayOf(problem.calendar, starts[i]!) === day,
  ).length;
  if (meetings <= problem.limits.hostPerDay) return [];
  return [{ code: 'fullDay', person: problem.people[host]!.id, meetings }];
}
